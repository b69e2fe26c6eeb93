import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { messages } from '../../messages/index.ts'

type Load = () => Promise<ComponentType>

/** Parts that were fetched once; they are drawn at once from then on. */
const fetched = new Map<Load, ComponentType>()

/** Fetches a part before it is shown; when that fails, the part says so itself. */
export const preloadPart = (load: Load): Promise<unknown> =>
  load().then(
    (Part) => fetched.set(load, Part),
    () => null,
  )

/**
 * A part of the page that is fetched when it is first shown. `load` must be one and the same function
 * each time. When fetching fails it says so in place, and can be tried again.
 */
export function LazyPart({ load }: { load: Load }) {
  const [part, setPart] = useState<{ Part: ComponentType } | null>(() => found(load))
  const [failed, setFailed] = useState(false)
  const request = useCallback(() => {
    setFailed(false)
    load().then(
      (Part) => {
        fetched.set(load, Part)
        return setPart({ Part })
      },
      () => setFailed(true),
    )
  }, [load])
  useEffect(() => {
    if (!fetched.has(load)) request()
  }, [load, request])

  if (part) return <part.Part />
  if (!failed) return <p className="part-message">{messages.part.loading}</p>
  return (
    <div className="part-message" role="alert">
      <p>{messages.part.failed}</p>
      <button type="button" className="button" onClick={request}>
        {messages.error.retry}
      </button>
    </div>
  )
}

function found(load: Load): { Part: ComponentType } | null {
  const Part = fetched.get(load)
  return Part ? { Part } : null
}

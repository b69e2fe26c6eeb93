import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { messages } from '../../messages/index.ts'

type LoadPanel = () => Promise<ComponentType>

/** Panels that were fetched once; they are drawn at once from then on. */
const fetched = new Map<LoadPanel, ComponentType>()

/** Fetches a panel before it is shown; whether that worked. If not, the panel says so itself. */
export const preloadPanel = (load: LoadPanel): Promise<boolean> =>
  load().then(
    (Panel) => {
      fetched.set(load, Panel)
      return true
    },
    () => false,
  )

/**
 * A panel that is fetched when it is first shown. `load` must be one and the same function each time.
 * When fetching fails it says so in place, and can be tried again.
 */
export function LazyPanel({ load }: { load: LoadPanel }) {
  const [found, setFound] = useState<{ Panel: ComponentType } | null>(() => findFetched(load))
  const [failed, setFailed] = useState(false)
  const request = useCallback(() => {
    setFailed(false)
    load().then(
      (Panel) => {
        fetched.set(load, Panel)
        return setFound({ Panel })
      },
      () => setFailed(true),
    )
  }, [load])
  useEffect(() => {
    if (!fetched.has(load)) request()
  }, [load, request])

  if (found) return <found.Panel />
  if (!failed) return <p className="part-message pile left muted">{messages.panel.loading}</p>
  return (
    <div className="part-message pile left muted" role="alert">
      <p>{messages.panel.failed}</p>
      <button type="button" className="button" onClick={request}>
        {messages.error.retry}
      </button>
    </div>
  )
}

function findFetched(load: LoadPanel): { Panel: ComponentType } | null {
  const Panel = fetched.get(load)
  return Panel ? { Panel } : null
}

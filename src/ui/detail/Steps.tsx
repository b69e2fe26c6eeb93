import { useId } from 'react'
import type { Standing } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { useDispatch } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'

/** To the neighbours of a case, and where it stands among those that pass. */
export function Steps({ standing }: { standing: Standing }) {
  const counts = useCounts()
  const dispatch = useDispatch()
  const positionId = useId()
  const text = messages.detail
  // Not `disabled`: a disabled button would drop the focus of whoever has just stepped to the end.
  const step = (label: string, id: string | null) => (
    <button
      type="button"
      className="button"
      aria-disabled={id === null}
      aria-describedby={positionId}
      onClick={() => {
        if (id !== null) dispatch({ type: 'detail/stepped', id })
      }}
    >
      {label}
    </button>
  )
  const { position } = standing
  const count = counts.state === 'here' ? counts.value.total.count : null
  return (
    <>
      {step(text.previous, standing.previous)}
      {step(text.next, standing.next)}
      <p id={positionId} className="note">
        {position === null ? text.outside : count !== null && text.position(position + 1, count)}
      </p>
      <p className="visually-hidden" role="status">
        {standing.case.title}
      </p>
    </>
  )
}

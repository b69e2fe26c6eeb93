import { useId } from 'react'
import type { CasePlace, RowIndex } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { mapAnswer } from '../shared/map-answer.ts'
import { useCounts } from '../shared/use-counts.ts'
import { useFilter } from '../shared/use-filter.ts'
import { DetailFields } from './DetailFields.tsx'
import { SourceLines } from './SourceLines.tsx'
import { useCasePlace } from './use-case-place.ts'
import { useDetailFocus } from './use-detail-focus.ts'
import './detail.css'

/** Everything about the case whose detail is open, beside the views; nothing when none is. */
export function DetailPanel() {
  const seq = useView((view) => view.detail)
  const { panel, heading } = useDetailFocus(seq)
  if (seq === null) return null
  return (
    <section ref={panel} className="panel detail-panel" aria-label={messages.detail.region}>
      <OpenDetail seq={seq} heading={heading} />
    </section>
  )
}

interface OpenDetailProps {
  readonly seq: number
  readonly heading: React.RefObject<HTMLHeadingElement | null>
}

function OpenDetail({ seq, heading }: OpenDetailProps) {
  const place = useCasePlace(seq)
  const dispatch = useDispatch()
  const text = messages.detail
  return (
    <>
      <div className="detail-bar">
        {place && <Steps place={place} />}
        <button
          type="button"
          className="icon-button detail-close"
          aria-label={text.close}
          title={text.close}
          onClick={() => dispatch({ type: 'detail/closed' })}
        >
          <span className="close-mark" aria-hidden="true" />
        </button>
      </div>
      <div className="detail-body" role="group" aria-label={text.scroller} tabIndex={0}>
        <h2 ref={heading} tabIndex={-1} className="detail-title">
          {place ? place.case.title : place === null ? text.missing : messages.table.loading}
        </h2>
        {place && (
          <>
            <DetailFields record={place.case} />
            <SourceLines record={place.case} />
          </>
        )}
      </div>
    </>
  )
}

function Steps({ place }: { place: CasePlace }) {
  const { source } = useApp()
  const { total } = useCounts()
  const filter = useFilter()
  const sort = useView((view) => view.sort)
  const dispatch = useDispatch()
  const positionId = useId()
  const text = messages.detail
  const stepTo = (row: RowIndex | null) => {
    if (row === null) return
    void mapAnswer(source.place(row, filter, sort), (next) =>
      dispatch({ type: 'detail/stepped', seq: next.case.seq }),
    )
  }
  // Not `disabled`: a disabled button would drop the focus of whoever has just stepped to the end.
  const step = (label: string, row: RowIndex | null) => (
    <button
      type="button"
      className="button"
      aria-disabled={row === null}
      aria-describedby={positionId}
      onClick={() => stepTo(row)}
    >
      {label}
    </button>
  )
  return (
    <>
      {step(text.previous, place.previous)}
      {step(text.next, place.next)}
      <p id={positionId} className="note">
        {place.position === null ? text.outside : text.position(place.position + 1, total.count)}
      </p>
      <p className="visually-hidden" role="status">
        {place.case.title}
      </p>
    </>
  )
}

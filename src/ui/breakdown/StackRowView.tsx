import type { PointerEvent } from 'react'
import {
  crossNumber,
  rowText,
  segmentLength,
  segmentText,
  type StackModel,
  type StackRow,
  type StackSegment,
} from '../../figures/index.ts'
import { PLACE } from '../../domain/index.ts'
import { pick, toggle } from '../../view/index.ts'
import { behindNumber } from '../behind/behind-number.ts'
import { useAppState, useDispatch } from '../shared/app-context.tsx'
import { hoverOff, hoverOn, rowHover, useHover } from '../shared/hover.ts'
import { onCategoryColor } from '../theme/tokens.ts'

/** Below this share of the axis a segment is too narrow for its figure. */
const NARROW = 0.045

interface RowProps {
  readonly row: StackRow
  readonly model: StackModel
}

/** The pointer's side of a row: its name and figures, and the choice of it. */
export function StackRowView({ row, model }: RowProps) {
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const { id } = model.rowsDimension
  const isPlace = id === PLACE
  const hovered = useHover((hover) => (isPlace ? hover.region : hover.row) === row.key)
  const choose = (adding: boolean) => {
    if (row.figure.count === 0 && !row.selected) return
    dispatch(adding || multi ? toggle(id, row.key) : pick(id, row.key))
  }
  const enter = (value: string | null) => hoverOn({ ...rowHover(id, row.key), value })
  // Of a region the tooltip tells all; the titles behind the other numbers are shown without it.
  const enterName = ({ clientX, clientY }: PointerEvent) =>
    isPlace ? hoverOn({ region: row.key, at: { x: clientX, y: clientY } }) : enter(null)
  return (
    <div
      className={`stack-row press ${hovered ? 'stack-row-hovered' : ''} ${row.selected ? 'strong stack-row-selected' : ''}`}
      role="presentation"
      {...behindNumber(crossNumber(model, { row: row.key, column: null }))}
      onPointerLeave={() => hoverOff()}
      onClick={(event) => choose(event.ctrlKey || event.metaKey)}
    >
      <span className="bar-name stack-name" onPointerEnter={enterName}>
        {row.shortName}
      </span>
      <span className="frame stack-bar">
        {row.segments.map((segment) => (
          <Segment key={segment.key} row={row} segment={segment} model={model} onEnter={enter} />
        ))}
      </span>
      <span className="number bar-figure stack-figure" onPointerEnter={() => enter(null)}>
        {rowText(row)}
      </span>
    </div>
  )
}

interface SegmentProps extends RowProps {
  readonly segment: StackSegment
  readonly onEnter: (value: string) => void
}

/** The pointer's side of a segment: its figure, and the choice of both values at once. */
function Segment({ row, segment, model, onEnter }: SegmentProps) {
  const dispatch = useDispatch()
  const { rowsDimension, columnsDimension, mode, max } = model
  const hovered = useHover((hover) => {
    const at = hover.region ?? hover.row
    return hover.value === segment.key && (at === null || at === row.key)
  })
  const share = segmentLength(row, segment, mode) / max
  if (segment.figure.count === 0) return null
  const pale = row.dimmed || segment.dimmed || (mode === 'share' && row.small)
  return (
    <span
      className={`stack-segment ${hovered ? 'stack-segment-hovered' : ''} `}
      style={{
        width: `${share * 100}%`,
        color: pale ? undefined : onCategoryColor(segment.index),
      }}
      role="presentation"
      {...behindNumber(crossNumber(model, { row: row.key, column: segment.key }))}
      onPointerEnter={() => onEnter(segment.key)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return
        event.stopPropagation()
        dispatch({
          type: 'facet/picked',
          picks: { [rowsDimension.id]: [row.key], [columnsDimension.id]: [segment.key] },
        })
      }}
    >
      {share >= NARROW && segmentText(segment, model)}
    </span>
  )
}

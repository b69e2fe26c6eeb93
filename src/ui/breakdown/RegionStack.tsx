import { useMemo, type CSSProperties, type PointerEvent } from 'react'
import {
  buildStackedBars,
  segmentLength,
  SMALL_BASE,
  type StackedBarsModel,
  type StackRow,
  type StackSegment,
  stackedBarsOption,
} from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useAppState, useDispatch, useView } from '../shared/app-context.tsx'
import { Chart } from '../shared/Chart.tsx'
import { hoverOff, hoverOn, useHover } from '../shared/hover.ts'
import { useCounts } from '../shared/use-counts.ts'
import { useMotion } from '../shared/use-media.ts'
import { chartLook } from '../theme/chart-look.ts'
import { onCategoryColor, rowHeight } from '../theme/tokens.ts'
import { StackControls } from './StackControls.tsx'

/** Height of a row in the first picture; the page stretches it to the rows at hand. */
/** Below this share of the axis a segment is too narrow for its figure. */
const NARROW = 0.045

/** 按地区的类别构成: stacked bars per region, with a table that says the same. `bare`: without controls. */
export function RegionStack({ bare = false }: { bare?: boolean }) {
  const { dataset } = useApp()
  const counts = useCounts()
  const regions = useView((view) => view.regions)
  const categories = useView((view) => view.categories)
  const stackMode = useView((view) => view.stackMode)
  const stackOrder = useView((view) => view.stackOrder)
  const moving = useMotion()
  const model = useMemo(
    () => buildStackedBars(dataset, counts, { regions, categories, stackMode, stackOrder }),
    [dataset, counts, regions, categories, stackMode, stackOrder],
  )
  const option = useMemo(
    () => stackedBarsOption(model, dataset.categories, chartLook(moving)),
    [model, dataset, moving],
  )
  const pictureSize = useMemo(
    () => [300, model.rows.length * rowHeight.stackHeight] as const,
    [model],
  )
  const { breakdown } = messages
  return (
    <section className="region-stack" aria-label={breakdown.stackTitle}>
      <header className="stack-header">
        <h3>{breakdown.stackTitle}</h3>
        {!bare && <StackControls />}
      </header>
      <div className="stack-scroll" tabIndex={0} role="group" aria-label={breakdown.stackTitle}>
        <div className="stack-rows" style={{ '--rows': model.rows.length } as CSSProperties}>
          <div className="bars-picture">
            <Chart option={option} pictureSize={pictureSize} />
          </div>
          <div aria-hidden="true">
            {model.rows.map((row) => (
              <Row key={row.key} row={row} model={model} />
            ))}
          </div>
        </div>
        <StackTable model={model} />
      </div>
      {stackMode === 'share' && model.rows.some((row) => row.count < SMALL_BASE) && (
        <p className="note">{breakdown.stackSmall}</p>
      )}
    </section>
  )
}

function Row({ row, model }: { row: StackRow; model: StackedBarsModel }) {
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const hovered = useHover((hover) => hover.region === row.key)
  const choosable = row.count > 0 || row.selected
  const chooseRegion = (toggle: boolean) => {
    if (choosable) {
      dispatch({ type: toggle || multi ? 'region/toggled' : 'region/chosen', key: row.key })
    }
  }
  const enter = (event: PointerEvent, category: string | null) =>
    hoverOn({ region: row.key, category, at: { x: event.clientX, y: event.clientY } })
  return (
    <div
      className={`stack-row ${hovered ? 'stack-row-hovered' : ''} ${row.selected ? 'stack-row-selected' : ''}`}
      role="presentation"
      onPointerLeave={() => hoverOff()}
      onClick={(event) => chooseRegion(event.ctrlKey || event.metaKey)}
    >
      <span className="stack-name" onPointerEnter={(event) => enter(event, null)}>
        {row.shortName}
      </span>
      <span className="stack-bar">
        {row.segments.map((segment) => (
          <Segment
            key={segment.category}
            row={row}
            segment={segment}
            model={model}
            onEnter={enter}
          />
        ))}
      </span>
      <span className="stack-figure">
        {row.count === row.base
          ? messages.count.number(row.base)
          : messages.count.of(row.count, row.base)}
      </span>
    </div>
  )
}

interface SegmentProps {
  readonly row: StackRow
  readonly segment: StackSegment
  readonly model: StackedBarsModel
  readonly onEnter: (event: PointerEvent, category: string) => void
}

/** The pointer's side of a segment: its figure, and the choice of region and category at once. */
function Segment({ row, segment, model, onEnter }: SegmentProps) {
  const dispatch = useDispatch()
  const hovered = useHover(
    (hover) =>
      hover.category === segment.category && (hover.region === null || hover.region === row.key),
  )
  const share = segmentLength(row, segment, model.mode) / model.max
  if (segment.count === 0) return null
  const pale = row.dimmed || segment.dimmed || (model.mode === 'share' && row.small)
  return (
    <span
      className={`stack-segment ${hovered ? 'stack-segment-hovered' : ''} `}
      style={{
        width: `${share * 100}%`,
        color: pale ? undefined : onCategoryColor(segment.index),
      }}
      role="presentation"
      onPointerEnter={(event) => onEnter(event, segment.category)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return
        event.stopPropagation()
        dispatch({ type: 'cell/chosen', region: row.key, category: segment.category })
      }}
    >
      {share >= NARROW && segmentText(row, segment, model)}
    </span>
  )
}

function segmentText(row: StackRow, segment: StackSegment, model: StackedBarsModel): string {
  const { count } = messages
  if (model.mode === 'count') return count.number(segment.count)
  return row.small ? count.of(segment.count, row.count) : count.percent(segment.count / row.count)
}

function StackTable({ model }: { model: StackedBarsModel }) {
  const { breakdown, count } = messages
  const categories = model.rows[0]?.segments.map((segment) => segment.category) ?? []
  return (
    // On the wrapper: a table itself would stay as wide as its columns.
    <div className="visually-hidden">
      <table>
        <caption>{breakdown.stackTable}</caption>
        <thead>
          <tr>
            <th scope="col">{breakdown.regionHeader}</th>
            {categories.map((category) => (
              <th key={category} scope="col">
                {category}
              </th>
            ))}
            <th scope="col">{breakdown.totalHeader}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.segments.map((segment) => (
                <td key={segment.category}>{count.of(segment.count, segment.base)}</td>
              ))}
              <td>{count.of(row.count, row.base)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import {
  figureText,
  metricName,
  offMapNote,
  SMALL_BASE,
  type MapModel,
  type RegionMark,
} from '../../figures/index.ts'
import type { Adcode, Dimension } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel, valueLabel } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { useHover } from '../shared/hover.ts'
import { categoryColor } from '../theme/tokens.ts'

interface TooltipWordsProps {
  readonly mark: RegionMark
  readonly model: MapModel
}

/** What a tooltip says of a region: its cases, what the metric makes of them, and their split. */
export function TooltipWords({ mark, model }: TooltipWordsProps) {
  const { facts } = useApp()
  const { region } = messages
  const area = useView((view) => view.area)
  const { state } = mark.figure
  const note = offMapNote(mark)
  return (
    <>
      <p className="tooltip-head row apart">
        <strong>{mark.name}</strong>
        <span>{casesText(mark)}</span>
      </p>
      {mark.cases.count > 0 && <p className="note">{shareWords(mark, model, facts, area)}</p>}
      {state === 'not-listed' && <p className="note">{region.unlistedNote}</p>}
      {state === 'zero' && <p className="note">0{region.zeroNote}</p>}
      {model.metric.kind !== 'count' && mark.cases.base > 0 && (
        <p className="note">
          {messages.map.measured(metricName(facts, model.metric), figureText(mark, model))}
        </p>
      )}
      {model.axis && <Split mark={mark} axis={model.axis} />}
      {mark.containsSelected.length > 0 && (
        <p className="note">
          {region.containsSelected(mark.containsSelected.map((code) => regionLabel(facts, code)))}
        </p>
      )}
      {note !== '' && <p className="note">{note}</p>}
    </>
  )
}

/** Of more values than these, only those that occur in the region. */
const ALL_VALUES = 8

function Split({ mark, axis }: { mark: RegionMark; axis: Dimension }) {
  const { facts } = useApp()
  const hovered = useHover((hover) => hover.value)
  const parts =
    mark.split.length > ALL_VALUES ? mark.split.filter(({ base }) => base > 0) : mark.split
  if (parts.length === 0) return null
  return (
    <ul className="tooltip-split">
      {parts.map(({ key, index, count, base }) => (
        <li key={key} className={key === hovered ? 'pair tooltip-strong' : 'pair'}>
          <span className="dot exact" style={{ background: categoryColor(index) }} />
          <span>{valueLabel(facts, axis, key)}</span>
          <b className="at-end">{countText(count, base)}</b>
        </li>
      ))}
    </ul>
  )
}

/** Its part of all cases that pass, on the map and beside it. */
function shareWords(
  { cases }: RegionMark,
  { marks, narrowed }: MapModel,
  facts: Facts,
  area: Adcode | null,
): string {
  const { map } = messages
  const total = marks.reduce((sum, mark) => sum + mark.cases.count, 0)
  const where = area === null ? map.country : regionLabel(facts, area)
  return map.partOfAll({ where, narrowed, count: cases.count, total, small: total < SMALL_BASE })
}

function casesText({ cases: { state, count, base } }: RegionMark): string {
  if (state === 'not-listed') return messages.region.unlisted
  return count === base ? messages.count.cases(base) : messages.map.casesOf(count, base)
}

const countText = (count: number, base: number) =>
  count === base ? messages.count.number(base) : messages.count.of(count, base)

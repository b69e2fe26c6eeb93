import {
  byDimension,
  facetsOf,
  isBreakdownNarrowed,
  nothingToBreakDown,
} from '../../figures/index.ts'
import type { Counts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { chosenIn, pick, toggle, valueLabel } from '../../view/index.ts'
import { Answered } from '../shared/Answered.tsx'
import { useApp, useDispatch } from '../shared/app-context.tsx'
import { GhostBarList } from '../shared/GhostBarList.tsx'
import { hoverOff, hoverOn } from '../shared/hover.ts'
import { useCounts, useWholeView } from '../shared/use-counts.ts'
import { categorical, categoryColor } from '../theme/tokens.ts'

/** 类别: how many cases of each value, or why there are none to tell apart. */
export function BreakdownBars() {
  return <Answered answer={useCounts()}>{(counts) => <Bars counts={counts} />}</Answered>
}

function Bars({ counts }: { counts: Counts }) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useWholeView()
  const dimension = byDimension(facts, view)
  const nothing = nothingToBreakDown(facts, dimension)
  if (!dimension) return <p className="part-message pile left muted">{nothing}</p>
  const { id, label } = dimension
  const facets = facetsOf(counts, id)
  return (
    <>
      {nothing !== '' && <p className="note">{nothing}</p>}
      <GhostBarList
        dimension={id}
        label={label}
        facets={facets}
        selected={chosenIn(view, id)}
        nameOf={(key) => valueLabel(facts, dimension, key)}
        colorOf={categoryColor}
        dots
        narrowed={isBreakdownNarrowed(facts, view)}
        onChoose={(key) => dispatch(pick(id, key))}
        onToggle={(key) => dispatch(toggle(id, key))}
        onActive={(value) => (value === null ? hoverOff(0) : hoverOn({ value }))}
      />
      {facets.length > categorical.length && (
        <p className="note">{messages.breakdown.hues(categorical.length, label)}</p>
      )}
    </>
  )
}

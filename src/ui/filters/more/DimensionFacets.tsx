import { useMemo } from 'react'
import type { Dimension } from '../../../domain/index.ts'
import type { Counts } from '../../../engine/index.ts'
import { moreFiltersWords as words } from '../../../messages/index.ts'
import { chosenIn, isFiltered, pick, toggle, valueLabel } from '../../../view/index.ts'
import { Answered } from '../../shared/Answered.tsx'
import { useApp, useDispatch } from '../../shared/app-context.tsx'
import { GhostBarList } from '../../shared/GhostBarList.tsx'
import { useCounts, useWholeView } from '../../shared/use-counts.ts'
import { sequence } from '../../theme/tokens.ts'
import { facetLists, listedDimensions, type FacetList } from './facet-lists.ts'

const countColor = () => sequence[3]

/** The counted dimensions that the breakdown does not show, on one scale: they count the same cases. */
export function DimensionFacets() {
  const { facts } = useApp()
  const view = useWholeView()
  const counts = useCounts()
  const dimensions = useMemo(() => listedDimensions(facts, view), [facts, view])
  if (dimensions.length === 0) return null
  return (
    <Answered answer={counts}>
      {(value) => <FacetLists dimensions={dimensions} counts={value} />}
    </Answered>
  )
}

interface FacetListsProps {
  readonly dimensions: readonly Dimension[]
  readonly counts: Counts
}

function FacetLists({ dimensions, counts }: FacetListsProps) {
  const { lists, max } = useMemo(() => facetLists(counts, dimensions), [counts, dimensions])
  return (
    <>
      <p className="note">{words.bars}</p>
      {lists.map(({ dimension, facets }) => (
        <OneList key={dimension.id} dimension={dimension} facets={facets} max={max} />
      ))}
    </>
  )
}

interface OneListProps extends FacetList {
  /** End of the axis. */
  readonly max: number
}

function OneList({ dimension, facets, max }: OneListProps) {
  const { facts } = useApp()
  const view = useWholeView()
  const dispatch = useDispatch()
  const { id, kind, label, note } = dimension
  return (
    <div className={kind === 'boolean' ? 'well-below' : undefined}>
      {kind !== 'boolean' && <h3 className="well-below">{label}</h3>}
      {kind !== 'boolean' && note !== '' && <p className="note">{note}</p>}
      <GhostBarList
        dimension={id}
        label={label}
        facets={facets}
        selected={chosenIn(view, id)}
        nameOf={(key) => (kind === 'boolean' ? label : valueLabel(facts, dimension, key))}
        colorOf={countColor}
        narrowed={isFiltered(view, [id])}
        max={max}
        onChoose={(key) => dispatch(pick(id, key))}
        onToggle={(key) => dispatch(toggle(id, key))}
      />
      {kind === 'boolean' && note !== '' && <p className="note">{note}</p>}
    </div>
  )
}

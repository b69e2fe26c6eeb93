import type { Dimension } from '../../domain/index.ts'
import type { FacetFilter } from '../../engine/index.ts'
import type { ComparedFigure, ComparisonGroup } from './model.ts'

/**
 * The filter that lets pass just the cases behind a figure of a comparison: those of the group with the
 * value. `null` where there is none: no case, or cases that have the value besides another by which the
 * group was chosen, which no filter says.
 */
export function casesOf(
  { id, kind }: Dimension,
  { filter }: Pick<ComparisonGroup, 'filter'>,
  { key, count }: Pick<ComparedFigure, 'key' | 'count'>,
): FacetFilter | null {
  const chosen = filter.values[id] ?? []
  const isElse = kind === 'many' && chosen.length > 0 && !chosen.includes(key)
  if (count === 0 || isElse) return null
  return { ...filter, values: { ...filter.values, [id]: [key] } }
}

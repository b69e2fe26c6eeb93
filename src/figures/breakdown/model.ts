import { MISSING, type Dimension } from '../../domain/index.ts'
import type { Counts, FacetCount, Facts } from '../../engine/index.ts'
import { chosenIn, valueLabel, type ViewState } from '../../view/index.ts'
import { byDimension, facetsOf } from '../ask-view.ts'
import { countFigure, type Figure } from '../figure.ts'

/** One value of a dimension, with what passes the other filters within its base. */
export interface Bar {
  readonly key: string
  readonly label: string
  /** Position in the dimension's order; may decide the hue. */
  readonly index: number
  readonly figure: Figure
  readonly selected: boolean
  readonly dimmed: boolean
}

export interface BarsModel {
  readonly bars: readonly Bar[]
  /** End of the axis. */
  readonly max: number
}

/** How many cases there are of each value of what a view is broken down by. */
export interface BreakdownModel extends BarsModel {
  readonly dimension: Dimension
}

/**
 * The values of one facet: what passes the other filters (solid) within the base (pale). `max`: end
 * of an axis that is shared with other bars; by default the largest base, so that a filter never
 * moves it.
 */
export function buildBars(
  facets: readonly FacetCount[],
  selected: readonly string[],
  labelOf: (key: string) => string,
  max = Math.max(0, ...facets.map((facet) => facet.base)),
): BarsModel {
  const bars = facets.map(({ key, base, count }, index) => ({
    key,
    label: labelOf(key),
    index,
    figure: countFigure(count, base),
    selected: selected.includes(key),
    dimmed: selected.length > 0 && !selected.includes(key),
  }))
  return { bars, max: Math.max(1, max) }
}

/** 类别分布; `null` where the list has no dimension whose values are counted. */
export function buildBreakdown(
  facts: Facts,
  view: ViewState,
  counts: Counts,
): BreakdownModel | null {
  const dimension = byDimension(facts, view)
  if (!dimension) return null
  const { bars, max } = buildBars(
    facetsOf(counts, dimension.id),
    chosenIn(view, dimension.id),
    (key) => valueLabel(facts, dimension, key),
  )
  return { dimension, bars, max }
}

/** Whether the list says nothing of any case in a dimension, so that nothing can be told apart. */
export const saysNothing = ({ values }: Dimension): boolean =>
  values.every(({ key }) => key === MISSING)

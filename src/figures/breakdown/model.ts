import type { FacetCount } from '../../engine/index.ts'

export interface GhostBar {
  readonly key: string
  /** Position in the facet's order; may decide the hue. */
  readonly index: number
  readonly count: number
  readonly base: number
  readonly selected: boolean
  readonly dimmed: boolean
}

export interface GhostBarsModel {
  readonly bars: readonly GhostBar[]
  /** End of the axis. */
  readonly max: number
}

/**
 * The values of one facet: what passes the other filters (solid) within the base (pale). `max`: end
 * of an axis that is shared with other bars; by default the largest base, so that a filter never
 * moves it.
 */
export function buildGhostBars(
  facets: readonly FacetCount[],
  selected: readonly string[],
  max = Math.max(0, ...facets.map((facet) => facet.base)),
): GhostBarsModel {
  const bars = facets.map(({ key, base, count }, index) => ({
    key,
    index,
    count,
    base,
    selected: selected.includes(key),
    dimmed: selected.length > 0 && !selected.includes(key),
  }))
  return { bars, max: Math.max(1, max) }
}

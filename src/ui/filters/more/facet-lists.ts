import { isCounted, YES, type Dimension } from '../../../domain/index.ts'
import type { Counts, FacetCount, Facts } from '../../../engine/index.ts'
import { axesOf, facetsOf } from '../../../figures/index.ts'
import type { ViewState } from '../../../view/index.ts'

export interface FacetList {
  readonly dimension: Dimension
  readonly facets: readonly FacetCount[]
}

/** The counted dimensions that have no list of their own in the breakdown of a view. */
export function listedDimensions(facts: Pick<Facts, 'dimensions'>, view: ViewState) {
  const { by } = axesOf(facts, view)
  return facts.dimensions.filter((dimension) => isCounted(dimension) && dimension.id !== by)
}

/**
 * What is listed of each dimension: every value, but of what is or is not so only 是, one bar that
 * says how many there are.
 */
export function facetLists(
  counts: Counts,
  dimensions: readonly Dimension[],
): { readonly lists: readonly FacetList[]; readonly max: number } {
  const lists = dimensions.map((dimension) => {
    const facets = facetsOf(counts, dimension.id)
    const isYesOrNo = dimension.kind === 'boolean'
    return { dimension, facets: isYesOrNo ? facets.filter(({ key }) => key === YES) : facets }
  })
  const bases = lists.flatMap(({ facets }) => facets.map(({ base }) => base))
  return { lists: lists.filter(({ facets }) => facets.length > 0), max: Math.max(0, ...bases) }
}

import type { FacetFilter } from '../engine/index.ts'
import type { ViewState } from './view-state.ts'

/** What a view asks of the engine: its area and its conditions. */
export const facetFilter = ({ area, filters, text }: ViewState): FacetFilter => ({
  area,
  values: filters,
  text,
})

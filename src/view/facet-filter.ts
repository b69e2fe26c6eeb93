import { NO_FILTER, type FacetFilter } from '../engine/index.ts'
import type { ViewState } from './view-state.ts'

/** What a view asks of the engine: its area and its conditions. */
export const facetFilter = ({
  area,
  regions,
  categories,
  levels,
  vertical,
  organizations,
  text,
}: ViewState): FacetFilter => ({
  ...NO_FILTER,
  area,
  regions,
  categories,
  levels,
  vertical,
  organizations,
  text,
})

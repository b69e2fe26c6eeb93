import type { Adcode } from '../domain/index.ts'
import { FAILS_AREA } from './cells.ts'
import type { Cells } from './cells.ts'
import { listRegions, sumFacets } from './count-facets.ts'
import type { FacetSums, RegionListing } from './count-facets.ts'

/** The cases inside an area: what every count is a part of. */
export interface Base {
  readonly cells: Cells
  /** Per cell `FAILS_AREA` or 0. */
  readonly outside: Uint8Array
  /** Provinces and central, or the children of the area. */
  readonly listing: RegionListing
  readonly sums: FacetSums
}

/** `area`: `null` for the whole country; the cells must tell it apart. */
export function createBase(cells: Cells, area: Adcode | null, categoryCount: number): Base {
  const listing = listRegions(cells, area)
  const outside = Uint8Array.from(cells.region, (region) =>
    listing.slot[region] === -1 ? FAILS_AREA : 0,
  )
  const all = { cells, failing: outside, size: cells.size }
  return { cells, outside, listing, sums: sumFacets(all, listing, categoryCount) }
}

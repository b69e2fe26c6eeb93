import { LEVELS } from '../domain/index.ts'
import type { Adcode, RegionKey } from '../domain/index.ts'
import type { FacetCount, LinkedCounts } from './case-source.ts'
import {
  FAILS_CATEGORY,
  FAILS_LEVEL,
  FAILS_REGION,
  FAILS_SCOPE,
  FAILS_VERTICAL,
  SCOPES,
  VERTICALS,
} from './cells.ts'
import type { Cells } from './cells.ts'
import { childRegion, compareRegions } from './region-path.ts'

/** The regions that a view lists, and where each of the cells' regions counts. */
export interface RegionListing {
  /** In the order of `compareRegions`; each has rows. */
  readonly keys: readonly RegionKey[]
  /** Per region of the cells an index into `keys`, or -1. */
  readonly slot: Int32Array
}

/** Provinces and central, or the children of an area. */
export function listRegions(cells: Cells, area: Adcode | null): RegionListing {
  const keyOf = cells.regions.map((path) => childRegion(path, area))
  const keys = [...new Set(keyOf)].filter((key) => key !== null).sort(compareRegions)
  const slots = new Map<RegionKey | null, number>(keys.map((key, slot) => [key, slot]))
  return { keys, slot: Int32Array.from(keyOf, (key) => slots.get(key) ?? -1) }
}

/** Sums over cells, one per value of each view. */
export interface FacetSums {
  readonly total: number
  readonly region: Float64Array
  readonly category: Float64Array
  readonly level: Float64Array
  readonly scope: Float64Array
  readonly vertical: Float64Array
  /** Region × category, row by row. */
  readonly cross: Float64Array
}

/** Cells, what each fails, and the rows to count in each. */
interface Counted {
  readonly cells: Cells
  readonly failing: Uint8Array
  readonly size: Uint32Array
}

/** A view counts the cells that fail no filter but its own. */
export function sumFacets(
  { cells, failing, size }: Counted,
  listing: RegionListing,
  categoryCount: number,
): FacetSums {
  const region = new Float64Array(listing.keys.length)
  const category = new Float64Array(categoryCount)
  const level = new Float64Array(LEVELS.length)
  const scope = new Float64Array(SCOPES.length)
  const vertical = new Float64Array(VERTICALS.length)
  const cross = new Float64Array(listing.keys.length * categoryCount)
  let total = 0
  for (let cell = 0; cell < cells.count; cell++) {
    const bits = failing[cell]!
    const rows = size[cell]!
    if ((bits & ~(FAILS_REGION | FAILS_CATEGORY)) === 0) {
      const slot = listing.slot[cells.region[cell]!]!
      cross[slot * categoryCount + cells.category[cell]!]! += rows
      if ((bits & FAILS_CATEGORY) === 0) region[slot]! += rows
      if ((bits & FAILS_REGION) === 0) category[cells.category[cell]!]! += rows
    }
    if ((bits & ~FAILS_LEVEL) === 0) level[cells.level[cell]!]! += rows
    if ((bits & ~FAILS_SCOPE) === 0) scope[cells.scope[cell]!]! += rows
    if ((bits & ~FAILS_VERTICAL) === 0) vertical[cells.vertical[cell]!]! += rows
    if (bits === 0) total += rows
  }
  return { total, region, category, level, scope, vertical, cross }
}

function pair<K extends string>(
  keys: readonly K[],
  base: Float64Array,
  sums: Float64Array,
): FacetCount<K>[] {
  return keys.map((key, i) => ({ key, base: base[i]!, count: sums[i]! }))
}

/** Sums as the port names them. */
export function nameCounts(
  base: FacetSums,
  sums: FacetSums,
  listing: RegionListing,
  categories: readonly string[],
): LinkedCounts {
  return {
    total: { base: base.total, count: sums.total },
    regions: pair(listing.keys, base.region, sums.region),
    categories: pair(categories, base.category, sums.category),
    levels: pair(LEVELS, base.level, sums.level),
    scopes: pair(SCOPES, base.scope, sums.scope),
    verticals: pair(VERTICALS, base.vertical, sums.vertical),
    regionByCategory: listing.keys.flatMap((region, slot) =>
      pair(
        categories,
        base.cross.subarray(slot * categories.length),
        sums.cross.subarray(slot * categories.length),
      )
        .filter((entry) => entry.base > 0)
        .map((entry) => ({ region, category: entry.key, base: entry.base, count: entry.count })),
    ),
  }
}

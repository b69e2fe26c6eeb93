import { CENTRAL, LEVELS } from '../domain/index.ts'
import type { EncodedColumns, RegionPath } from './columns.ts'
import { compareRegions } from './region-path.ts'

export const SCOPES = ['central', 'local'] as const

/** How finely cells tell regions apart. */
export type Granularity = 'province' | 'division'

/**
 * Cells: the distinct combinations of facet values that occur. There are few of them however many
 * rows, and each count a view needs is a sum over cells.
 */
export interface Cells {
  readonly granularity: Granularity
  readonly count: number
  readonly regions: readonly RegionPath[]
  /** Per cell: indices into `regions`, the categories, `LEVELS` and `SCOPES`. */
  readonly region: Uint16Array
  readonly category: Uint16Array
  readonly level: Uint8Array
  readonly scope: Uint8Array
  /** Rows per cell; never 0. */
  readonly size: Uint32Array
  /** Cell per row. */
  readonly ofRow: Uint32Array
}

/** Beyond this many possible combinations a table of all of them costs more than a map. */
const DENSE_LIMIT = 1 << 22

export function buildCells(columns: EncodedColumns, granularity: Granularity): Cells {
  const { rowCount, category, level } = columns
  const { regions, toRegion } = regionsAt(columns, granularity)
  const categoryCount = columns.categories.length
  const levelCount = LEVELS.length

  const cellOf = createLookup(regions.length * categoryCount * levelCount)
  const keys: number[] = []
  const sizes: number[] = []
  const ofRow = new Uint32Array(rowCount)
  for (let row = 0; row < rowCount; row++) {
    const region = toRegion[columns.region[row]!]!
    const key = (region * categoryCount + category[row]!) * levelCount + level[row]!
    let cell = cellOf.get(key)
    if (cell === undefined) {
      cell = keys.length
      cellOf.set(key, cell)
      keys.push(key)
      sizes.push(0)
    }
    sizes[cell]!++
    ofRow[row] = cell
  }

  const regionOf = (key: number) => Math.floor(key / (levelCount * categoryCount))
  return {
    granularity,
    count: keys.length,
    regions,
    region: Uint16Array.from(keys, regionOf),
    category: Uint16Array.from(keys, (key) => Math.floor(key / levelCount) % categoryCount),
    level: Uint8Array.from(keys, (key) => key % levelCount),
    scope: Uint8Array.from(keys, (key) => (regions[regionOf(key)]?.province === CENTRAL ? 0 : 1)),
    size: Uint32Array.from(sizes),
    ofRow,
  }
}

function regionsAt(columns: EncodedColumns, granularity: Granularity) {
  if (granularity === 'division') {
    return { regions: columns.regions, toRegion: Uint16Array.from(columns.regions.keys()) }
  }
  const provinces = [...new Set(columns.regions.map((path) => path.province))].toSorted(
    compareRegions,
  )
  return {
    regions: provinces.map((province): RegionPath => ({ province, prefecture: '', county: '' })),
    toRegion: Uint16Array.from(columns.regions, (path) => provinces.indexOf(path.province)),
  }
}

interface Lookup {
  get(key: number): number | undefined
  set(key: number, value: number): unknown
}

function createLookup(space: number): Lookup {
  if (space > DENSE_LIMIT) return new Map<number, number>()
  const table = new Int32Array(space)
  return {
    get: (key) => (table[key] === 0 ? undefined : table[key]! - 1),
    set: (key, value) => (table[key] = value + 1),
  }
}

import { CENTRAL, LEVELS } from '../domain/index.ts'
import type { RegionKey } from '../domain/index.ts'
import type { EncodedColumns } from './columns.ts'
import { compareRegions } from './region-path.ts'

export const SCOPES = ['central', 'local'] as const
export const VERTICALS = ['vertical', 'other'] as const

/** One bit for each dimension whose filter a cell fails; no bit, no failure. */
export const FAILS_REGION = 1
export const FAILS_CATEGORY = 2
export const FAILS_LEVEL = 4
export const FAILS_SCOPE = 8
export const FAILS_VERTICAL = 16
/** Not a filter but the base: no view ignores it. */
export const FAILS_AREA = 32

/** How finely cells tell regions apart. */
export type Granularity = 'province' | 'division'

/**
 * Cells: the distinct combinations of facet values that occur. There are few of them however many
 * rows, and each count a view needs is a sum over cells.
 */
export interface Cells {
  readonly granularity: Granularity
  readonly count: number
  /** Region paths, or what the granularity leaves of them. */
  readonly regions: readonly (readonly RegionKey[])[]
  /** Per cell: indices into `regions`, the categories, `LEVELS`, `SCOPES` and `VERTICALS`. */
  readonly region: Uint16Array
  readonly category: Uint16Array
  readonly level: Uint8Array
  readonly scope: Uint8Array
  readonly vertical: Uint8Array
  /** Rows per cell; never 0. */
  readonly size: Uint32Array
  /** Cell per row. */
  readonly ofRow: Uint32Array
}

/** Beyond this many possible combinations a table of all of them costs more than a map. */
const TABLE_LIMIT = 1 << 22

export function buildCells(columns: EncodedColumns, granularity: Granularity): Cells {
  const { regions, toRegion } = regionsAt(columns, granularity)
  const categoryCount = columns.categories.length
  const levelCount = LEVELS.length

  const keyOfRow = new Float64Array(columns.rowCount)
  for (let row = 0; row < columns.rowCount; row++) {
    const region = toRegion[columns.region[row]!]!
    const pair = region * categoryCount + columns.category[row]!
    keyOfRow[row] = (pair * levelCount + columns.level[row]!) * 2 + columns.vertical[row]!
  }
  const space = regions.length * categoryCount * levelCount * 2
  const { keys, ofRow } =
    space > TABLE_LIMIT ? numberByMap(keyOfRow) : numberByTable(keyOfRow, space)
  const size = new Uint32Array(keys.length)
  for (let row = 0; row < ofRow.length; row++) size[ofRow[row]!]!++

  const pairOf = (key: number) => Math.floor(key / (levelCount * 2))
  const regionOf = (key: number) => Math.floor(pairOf(key) / categoryCount)
  return {
    granularity,
    count: keys.length,
    regions,
    region: Uint16Array.from(keys, regionOf),
    category: Uint16Array.from(keys, (key) => pairOf(key) % categoryCount),
    level: Uint8Array.from(keys, (key) => Math.floor(key / 2) % levelCount),
    scope: Uint8Array.from(keys, (key) => (regions[regionOf(key)]?.[0] === CENTRAL ? 0 : 1)),
    vertical: Uint8Array.from(keys, (key) => (key % 2 === 1 ? 0 : 1)),
    size,
    ofRow,
  }
}

function regionsAt(columns: EncodedColumns, granularity: Granularity) {
  if (granularity === 'division') {
    return { regions: columns.regions, toRegion: Uint16Array.from(columns.regions.keys()) }
  }
  const provinceOf = columns.regions.map((path) => path[0] ?? CENTRAL)
  const provinces = [...new Set(provinceOf)].sort(compareRegions)
  return {
    regions: provinces.map((province) => [province]),
    toRegion: Uint16Array.from(provinceOf, (province) => provinces.indexOf(province)),
  }
}

/** Numbers the keys that occur; `ofRow` says which each row has. */
function numberByTable(keyOfRow: Float64Array, space: number) {
  const keys: number[] = []
  // One more than the number that a key was given; 0 for none yet.
  const numbers = new Uint32Array(space)
  const ofRow = new Uint32Array(keyOfRow.length)
  for (let row = 0; row < keyOfRow.length; row++) {
    const key = keyOfRow[row]!
    if (numbers[key] === 0) numbers[key] = keys.push(key)
    ofRow[row] = numbers[key]! - 1
  }
  return { keys, ofRow }
}

function numberByMap(keyOfRow: Float64Array) {
  const numbers = new Map<number, number>()
  const ofRow = new Uint32Array(keyOfRow.length)
  for (let row = 0; row < keyOfRow.length; row++) {
    const key = keyOfRow[row]!
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size))
    ofRow[row] = number
  }
  return { keys: [...numbers.keys()], ofRow }
}

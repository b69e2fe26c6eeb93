import { LEVELS } from '../domain/index.ts'
import type { Sort, SortColumn } from './case-source.ts'
import { rankTexts } from './collation.ts'
import type { Ranks } from './collation.ts'
import type { EncodedColumns } from './columns.ts'
import { compareRegions, ownCode } from './region-path.ts'

/** All rows in the order of a sort, and the way back. */
export interface SortedRows {
  /** Row per position. */
  readonly rows: Uint32Array
  /** Position per row. */
  positions(): Uint32Array
}

export type Sorter = (sort: Sort) => SortedRows

/** Sorts all rows when a sort is first asked for, and keeps the answer: 4 MB per million rows each. */
export function createSorter(columns: EncodedColumns): Sorter {
  const ranks = new Map<SortColumn, Ranks>()
  const orders = new Map<string, SortedRows>()
  return (sort) => {
    const key = `${sort.column}/${sort.descending}`
    let order = orders.get(key)
    if (order === undefined) {
      const ranked = ranks.get(sort.column) ?? rankRows(columns, sort.column)
      ranks.set(sort.column, ranked)
      order = createSortedRows(sortByRank(ranked, sort.descending))
      orders.set(key, order)
    }
    return order
  }
}

function createSortedRows(rows: Uint32Array): SortedRows {
  let positions: Uint32Array | undefined
  return {
    rows,
    positions() {
      if (positions === undefined) {
        positions = new Uint32Array(rows.length)
        for (let i = 0; i < rows.length; i++) positions[rows[i]!] = i
      }
      return positions
    },
  }
}

function rankRows(columns: EncodedColumns, column: SortColumn): Ranks {
  switch (column) {
    case 'seq':
      return rankNumbers(columns.seq)
    case 'title':
      return rankTexts(columns.titles)
    case 'organizations':
      return rankTexts(organizationTexts(columns))
    case 'category':
      return { ranks: new Uint32Array(columns.category), count: columns.categories.length }
    case 'level':
      return { ranks: new Uint32Array(columns.level), count: LEVELS.length }
    case 'region':
      return rankRegions(columns)
  }
}

function rankNumbers(numbers: Float64Array): Ranks {
  const rows = new Uint32Array(numbers.length)
  let ascending = true
  for (let row = 0; row < rows.length; row++) {
    rows[row] = row
    if (row > 0 && numbers[row - 1]! >= numbers[row]!) ascending = false
  }
  if (ascending) return { ranks: rows, count: rows.length }
  const order = rows.sort((a, b) => numbers[a]! - numbers[b]!)
  const ranks = new Uint32Array(numbers.length)
  let rank = 0
  order.forEach((row, i) => {
    if (i > 0 && numbers[row] !== numbers[order[i - 1]!]) rank++
    ranks[row] = rank
  })
  return { ranks, count: rank + 1 }
}

/** Several organisations sort as the one text that joins them. */
function organizationTexts(columns: EncodedColumns): string[] {
  const { organizations, organizationStart, organizationIds } = columns
  return columns.titles.map((_, row) => {
    const start = organizationStart[row]!
    const end = organizationStart[row + 1]!
    if (end === start + 1) return organizations[organizationIds[start]!]!
    return Array.from(organizationIds.subarray(start, end), (id) => organizations[id]!).join('、')
  })
}

function rankRegions({ regions, region }: EncodedColumns): Ranks {
  const codes = [...new Set(regions.map(ownCode))].sort(compareRegions)
  const rankOf = Uint32Array.from(regions, (path) => codes.indexOf(ownCode(path)))
  const ranks = new Uint32Array(region.length)
  for (let row = 0; row < region.length; row++) ranks[row] = rankOf[region[row]!]!
  return { ranks, count: codes.length }
}

/** Counting sort: stable either way, so ties keep the list's order. */
function sortByRank({ ranks, count }: Ranks, descending: boolean): Uint32Array {
  const next = new Uint32Array(count)
  for (let row = 0; row < ranks.length; row++) next[ranks[row]!]!++
  let before = 0
  for (let i = 0; i < count; i++) {
    const rank = descending ? count - 1 - i : i
    const rows = next[rank]!
    next[rank] = before
    before += rows
  }
  const rows = new Uint32Array(ranks.length)
  for (let row = 0; row < ranks.length; row++) rows[next[ranks[row]!]!++] = row
  return rows
}

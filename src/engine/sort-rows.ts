import { NUMBER, ORGANIZATION, PLACE, TITLE } from '../domain/index.ts'
import type { Sort, SortColumn } from './case-source.ts'
import { rankTexts, type Ranks } from './collation.ts'
import type { EncodedColumns, FacetColumn } from './columns.ts'
import { compareRegions, ownCode } from './region-path.ts'

/** All rows in the order of a sort, and the way back. */
export interface SortedRows {
  /** Row per position. */
  readonly rows: Uint32Array
  /** Position per row. */
  readonly positions: () => Uint32Array
}

/** Some rows, in the order of all: for few of them, since it sorts. */
export function sortSome({ rows, positions }: SortedRows, some: Uint32Array): Uint32Array {
  const place = positions()
  const places = some.map((row) => place[row]!).sort()
  return places.map((position) => rows[position]!)
}

export type Sorter = (sort: Sort) => SortedRows

/** Sorts all rows when a sort is first asked for, and keeps the answer: 4 MB per million rows each. */
export function createSorter(columns: EncodedColumns): Sorter {
  const ranks = new Map<SortColumn, Ranks | null>()
  const orders = new Map<string, SortedRows>()
  return (sort) => {
    const key = `${sort.column}/${sort.descending}`
    let order = orders.get(key)
    if (order === undefined) {
      let ranked = ranks.get(sort.column)
      if (ranked === undefined) {
        ranked = rankRows(columns, sort.column)
        ranks.set(sort.column, ranked)
      }
      const rows =
        ranked === null
          ? inListOrder(columns.rowCount, sort.descending)
          : sortByRank(ranked, sort.descending)
      order = createSortedRows(rows)
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

/** `null`: the list's own order. */
function rankRows(columns: EncodedColumns, id: SortColumn): Ranks | null {
  if (id === TITLE) return rankPresent(columns.titles)
  if (id === ORGANIZATION) return rankPresent(organizationTexts(columns))
  if (id === PLACE) return rankPlaces(columns)
  const facet = columns.facets.find((column) => column.id === id)
  if (facet) return rankFacet(facet)
  const column = columns.texts.find((one) => one.id === id)
  if (column) return rankPresent(column.texts)
  const numbers = columns.numbers.find((one) => one.id === id)?.numbers
  if (!numbers || isAscending(numbers)) return null
  // Numbers that begin anew under each heading say nothing of the order of the whole list.
  const repeated = id === NUMBER && new Set(numbers).size < numbers.length
  return repeated ? null : rankNumbers(numbers)
}

/** Whether each number is above the one before, as those of a printed list mostly are. */
function isAscending(numbers: Float64Array): boolean {
  for (let row = 1; row < numbers.length; row++) {
    if (!(numbers[row]! > numbers[row - 1]!)) return false
  }
  return true
}

function rankNumbers(numbers: Float64Array): Ranks {
  const order = Uint32Array.from(numbers.keys()).sort((a, b) => {
    const [first, second] = [numbers[a]!, numbers[b]!]
    return first === second ? 0 : first - second
  })
  const ranks = new Uint32Array(numbers.length)
  let rank = 0
  order.forEach((row, i) => {
    if (i > 0 && numbers[row] !== numbers[order[i - 1]!]) rank++
    ranks[row] = rank
  })
  return { ranks, count: rank + 1 }
}

function inListOrder(rowCount: number, descending: boolean): Uint32Array {
  const rows = new Uint32Array(rowCount)
  for (let i = 0; i < rowCount; i++) rows[i] = descending ? rowCount - 1 - i : i
  return rows
}

/** Values in their order; sets of values by their first, then their next one. */
function rankFacet({ values, sets, codes }: FacetColumn): Ranks {
  if (sets === null) return { ranks: new Uint32Array(codes), count: values.length }
  const order = [...sets.keys()].sort((a, b) => compareSets(sets[a]!, sets[b]!))
  const rankOf = new Uint32Array(sets.length)
  order.forEach((set, rank) => (rankOf[set] = rank))
  return { ranks: Uint32Array.from(codes, (code) => rankOf[code]!), count: sets.length }
}

function compareSets(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1)
}

/** What is missing comes last. */
function rankPresent(texts: readonly string[]): Ranks {
  const { ranks, count } = rankTexts(texts)
  return { ranks: ranks.map((rank, row) => (texts[row] === '' ? count : rank)), count: count + 1 }
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

function rankPlaces({ paths, path }: EncodedColumns): Ranks {
  const codes = [...new Set(paths.map(ownCode))].sort(compareRegions)
  const numbers = new Map(codes.map((code, i) => [code, i]))
  const rankOf = Uint32Array.from(paths, (keys) => numbers.get(ownCode(keys)) ?? 0)
  const ranks = new Uint32Array(path.length)
  for (let row = 0; row < ranks.length; row++) ranks[row] = rankOf[path[row]!]!
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

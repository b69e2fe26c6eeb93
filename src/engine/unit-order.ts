import type { Sort } from './case-source.ts'
import type { Units } from './blocks.ts'
import type { RowSet } from './row-set.ts'
import { sortSome, type SortedRows, type Sorter } from './sort-rows.ts'

/** The positions that each unit's rows take in an order. */
export interface UnitPositions {
  /** Per unit where its list begins; one more at the end. */
  readonly start: Uint32Array
  /** The lists one after another, each ascending. */
  readonly positions: Uint32Array
}

/** Rows in the order of a sort (all rows, or those of a set), and the same by unit. */
export interface UnitOrder {
  readonly units: Units
  readonly rows: Uint32Array
  readonly unitPositions: () => UnitPositions
  /** Position of a row that is in `rows`. */
  readonly positionOf: (row: number) => number
  /** Some rows, brought into the order. */
  readonly sortSome: (rows: Uint32Array) => Uint32Array
}

export type UnitOrders = (units: Units, rowSet: RowSet | null, sort: Sort) => UnitOrder

/** Makes orders when they are asked for. Those of a row set live as long as it does. */
export function createUnitOrders(sorter: Sorter): UnitOrders {
  const ofAll = new WeakMap<Units, Map<string, UnitOrder>>()
  const ofSets = new WeakMap<RowSet, WeakMap<Units, Map<string, UnitOrder>>>()
  return (units, rowSet, sort) => {
    const kept = rowSet === null ? ofAll : (ofSets.get(rowSet) ?? new WeakMap())
    if (rowSet !== null) ofSets.set(rowSet, kept)
    const orders = kept.get(units) ?? new Map<string, UnitOrder>()
    kept.set(units, orders)
    const key = `${sort.descending}/${sort.column}`
    let order = orders.get(key)
    if (order === undefined) {
      const sorted = sorter(sort)
      const rows = rowSet === null ? sorted.rows : pickRows(sorted, rowSet)
      order = createUnitOrder(units, rows, sorted)
      orders.set(key, order)
    }
    return order
  }
}

function createUnitOrder(units: Units, rows: Uint32Array, sorted: SortedRows): UnitOrder {
  let lists: UnitPositions | undefined
  return {
    units,
    rows,
    unitPositions: () => (lists ??= listPositions(units, rows)),
    positionOf(row) {
      const positions = sorted.positions()
      if (rows === sorted.rows) return positions[row]!
      const wanted = positions[row]!
      return countBelow(0, rows.length, (i) => positions[rows[i]!]! < wanted)
    },
    sortSome: (some) => sortSome(sorted, some),
  }
}

/** A set in sorted order: few rows are sorted, many picked out of all. */
function pickRows(sorted: SortedRows, rowSet: RowSet): Uint32Array {
  if (rowSet.rows.length * 50 < sorted.rows.length) return sortSome(sorted, rowSet.rows)
  const rows = new Uint32Array(rowSet.rows.length)
  let count = 0
  for (let i = 0; count < rows.length; i++) {
    const row = sorted.rows[i]!
    if (rowSet.mask[row] === 1) rows[count++] = row
  }
  return rows
}

function listPositions(units: Units, rows: Uint32Array): UnitPositions {
  const start = new Uint32Array(units.count + 1)
  for (let i = 0; i < rows.length; i++) start[units.ofRow[rows[i]!]! + 1]!++
  for (let unit = 0; unit < units.count; unit++) start[unit + 1]! += start[unit]!
  const next = start.slice()
  const positions = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) positions[next[units.ofRow[rows[i]!]!]!++] = i
  return { start, positions }
}

/** How many of `from … to` hold, given that those which hold come first. */
export function countBelow(from: number, to: number, holds: (i: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - from
}

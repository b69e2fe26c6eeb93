import type { Sort } from './case-source.ts'
import type { Cells } from './cells.ts'
import type { RowSet } from './row-set.ts'
import type { SortedRows, Sorter } from './sort-rows.ts'

/** The positions that each cell's rows take in an order. */
export interface CellPositions {
  /** Per cell where its list begins; one more at the end. */
  readonly start: Uint32Array
  /** The lists one after another, each ascending. */
  readonly positions: Uint32Array
}

/** Rows in the order of a sort (all rows, or those of a set), and the same by cell. */
export interface CellOrder {
  readonly cells: Cells
  readonly rows: Uint32Array
  readonly cellPositions: () => CellPositions
  /** Position of a row that is in `rows`. */
  readonly positionOf: (row: number) => number
}

export type CellOrders = (cells: Cells, rowSet: RowSet | null, sort: Sort) => CellOrder

/** Makes orders when they are asked for. Those of a row set live as long as it does. */
export function createCellOrders(sorter: Sorter): CellOrders {
  const ofAll = new Map<string, CellOrder>()
  const ofSets = new WeakMap<RowSet, Map<string, CellOrder>>()
  return (cells, rowSet, sort) => {
    let orders = rowSet === null ? ofAll : ofSets.get(rowSet)
    if (orders === undefined) {
      orders = new Map()
      if (rowSet !== null) ofSets.set(rowSet, orders)
    }
    const key = `${cells.granularity}/${sort.column}/${sort.descending}`
    let order = orders.get(key)
    if (order === undefined) {
      const sorted = sorter(sort)
      const rows = rowSet === null ? sorted.rows : pickRows(sorted, rowSet)
      order = createCellOrder(cells, rows, sorted)
      orders.set(key, order)
    }
    return order
  }
}

function createCellOrder(cells: Cells, rows: Uint32Array, sorted: SortedRows): CellOrder {
  let lists: CellPositions | undefined
  return {
    cells,
    rows,
    cellPositions: () => (lists ??= listPositions(cells, rows)),
    positionOf(row) {
      const positions = sorted.positions()
      if (rows === sorted.rows) return positions[row]!
      const wanted = positions[row]!
      return countBelow(0, rows.length, (i) => positions[rows[i]!]! < wanted)
    },
  }
}

/** A set in sorted order: few rows are sorted, many picked out of all. */
function pickRows(sorted: SortedRows, rowSet: RowSet): Uint32Array {
  if (rowSet.rows.length * 50 < sorted.rows.length) {
    const positions = sorted.positions()
    const picked = Uint32Array.from(rowSet.rows, (row) => positions[row]!).sort()
    return picked.map((position) => sorted.rows[position]!)
  }
  const rows = new Uint32Array(rowSet.rows.length)
  let count = 0
  for (let i = 0; count < rows.length; i++) {
    const row = sorted.rows[i]!
    if (rowSet.mask[row] === 1) rows[count++] = row
  }
  return rows
}

function listPositions(cells: Cells, rows: Uint32Array): CellPositions {
  const start = new Uint32Array(cells.count + 1)
  for (let i = 0; i < rows.length; i++) start[cells.ofRow[rows[i]!]! + 1]!++
  for (let cell = 0; cell < cells.count; cell++) start[cell + 1]! += start[cell]!
  const next = start.slice()
  const positions = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) positions[next[cells.ofRow[rows[i]!]!]!++] = i
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

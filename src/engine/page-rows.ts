import type { UnitOrder } from './unit-order.ts'
import type { Subset } from './selection.ts'
import { hasBit, listBits } from './bits.ts'
import { listUnits, testUnits } from './pass-units.ts'

/** Rows of an order that are tried one by one before the units' lists are merged. */
const TRIED_ROWS = 16_384
/** Rows that are tried in the time in which a list is put to the others, or a row taken from them, about. */
const TRIED_PER_MERGED = 5
/** As far down as this, rows are found anew each time; beyond it, from a list of all of them. */
const NEAR_ROWS = 2048

/** Pages through the rows of a subset in an order. */
export type Pager = (subset: Subset, order: UnitOrder, from: number, count: number) => Uint32Array

/**
 * The pager keeps the list of a subset's rows once someone has gone deep into it, for as long as the
 * subset itself is kept: making it costs a pass over all rows, reading it nothing.
 */
export function createPager(): Pager {
  const listed = new WeakMap<Subset, Map<UnitOrder, Uint32Array>>()
  return (subset, order, from, count) => {
    const to = Math.min(from + count, subset.rowCount)
    if (from >= to) return new Uint32Array(0)
    if (subset.rowCount === order.rows.length) return order.rows.subarray(from, to)

    let lists = listed.get(subset)
    const list = lists?.get(order)
    if (list !== undefined) return list.subarray(from, to)
    if (to <= NEAR_ROWS) {
      const near = sortFewRows(subset, order, to) ?? tryRows(subset, order, to)
      return (near ?? mergeUnits(subset, order, to)).subarray(from)
    }
    const rows = listRows(subset, order)
    if (lists === undefined) listed.set(subset, (lists = new Map<UnitOrder, Uint32Array>()))
    lists.set(order, rows)
    return rows.subarray(from, to)
  }
}

function listRows({ units, passing, rowCount }: Subset, order: UnitOrder): Uint32Array {
  const bits = passing()
  const rows = new Uint32Array(rowCount)
  let count = 0
  for (let i = 0; count < rowCount; i++) {
    const row = order.rows[i]!
    if (hasBit(bits, units.ofRow[row]!)) rows[count++] = row
  }
  return rows
}

/** Rows that are tried one by one in the time in which one is sorted, about. */
const TRIED_PER_SORTED = 20

/** Where each unit is a row and few pass, they are found and sorted sooner than met in the order. */
function sortFewRows(
  { units, rowSet, passing, rowCount }: Subset,
  order: UnitOrder,
  wanted: number,
): Uint32Array | null {
  if (!units.areRows || rowSet !== null) return null
  const tried = (order.rows.length * wanted) / rowCount
  if (rowCount * TRIED_PER_SORTED > tried) return null
  return order.sortSome(listBits(passing(), rowCount)).subarray(0, wanted)
}

/**
 * The first `wanted` rows if they stand early in the order, as they mostly do; else `null`. Where each
 * unit is a row there is nothing to merge, and all rows are tried.
 */
function tryRows(subset: Subset, order: UnitOrder, wanted: number): Uint32Array | null {
  const share = subset.rowCount / order.rows.length
  const tried = mostTried(subset, order, share, wanted)
  if (tried * share < wanted) return null
  const { ofRow, areRows } = subset.units
  const bits = subset.cheapPassing()
  const found = new Uint32Array(wanted)
  let count = 0
  if (bits !== null) {
    for (let i = 0; i < tried; i++) {
      const row = order.rows[i]!
      if (!hasBit(bits, areRows ? row : ofRow[row]!)) continue
      found[count++] = row
      if (count === wanted) return found
    }
    return null
  }
  const passes = testUnits(subset.units, subset.failing)
  for (let i = 0; i < tried; i++) {
    const row = order.rows[i]!
    if (!passes(ofRow[row]!)) continue
    found[count++] = row
    if (count === wanted) return found
  }
  return null
}

/** Trying more rows would take longer than merging. `share`: of the rows, those that pass. */
function mostTried(
  { units, rowSet }: Subset,
  { rows: { length } }: UnitOrder,
  share: number,
  wanted: number,
): number {
  if (units.areRows) return length
  // The lists of a set of rows would have to be made first.
  if (rowSet !== null) return Math.min(length, TRIED_ROWS)
  return Math.min(length, TRIED_ROWS, TRIED_PER_MERGED * (wanted + units.count * share))
}

/** The first `wanted` rows by merging the lists of the units that pass: a heap of their next rows. */
function mergeUnits(subset: Subset, order: UnitOrder, wanted: number): Uint32Array {
  const { start, positions } = order.unitPositions()
  const passing = listUnits(subset.units, subset.failing)
  const next = new Uint32Array(passing.length)
  const end = new Uint32Array(passing.length)
  const heap = new Uint32Array(passing.length)
  let size = 0
  for (let i = 0; i < passing.length; i++) {
    const unit = passing[i]!
    if (start[unit] === start[unit + 1]) continue
    next[size] = start[unit]!
    end[size] = start[unit + 1]!
    heap[size] = size++
  }
  const head = (at: number) => positions[next[heap[at]!]!]!

  const sink = (from: number) => {
    const moving = heap[from]!
    const key = positions[next[moving]!]!
    let at = from
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && head(child + 1) < head(child)) child++
      if (head(child) >= key) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = moving
  }

  for (let at = (size >> 1) - 1; at >= 0; at--) sink(at)
  const found = new Uint32Array(wanted)
  for (let i = 0; i < wanted; i++) {
    const list = heap[0]!
    found[i] = order.rows[positions[next[list]!]!]!
    next[list]!++
    if (next[list] === end[list]) heap[0] = heap[--size]!
    if (size > 0) sink(0)
  }
  return found
}

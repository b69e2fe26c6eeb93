import type { RowIndex } from './case-source.ts'
import { countBelow } from './cell-order.ts'
import type { CellOrder } from './cell-order.ts'
import type { Subset } from './selection.ts'

export interface Place {
  readonly position: number | null
  readonly previous: RowIndex | null
  readonly next: RowIndex | null
}

const NOWHERE: Place = { position: null, previous: null, next: null }

/** Where a row stands in a subset: each cell that passes tells how many of its rows come before. */
export function placeRow(subset: Subset, order: CellOrder, row: RowIndex): Place {
  const { cells, failing, rowSet } = subset
  const cell = cells.ofRow[row]
  if (cell === undefined || failing[cell] !== 0 || rowSet?.mask[row] === 0) return NOWHERE

  const { start, positions } = order.cellPositions()
  const own = order.positionOf(row)
  let before = 0
  let previous = -1
  let next = -1
  for (let other = 0; other < cells.count; other++) {
    if (failing[other] !== 0) continue
    const from = start[other]!
    const to = start[other + 1]!
    const lower = countBelow(from, to, (i) => positions[i]! < own)
    before += lower
    if (lower > 0) previous = Math.max(previous, positions[from + lower - 1]!)
    const after = from + lower + (other === cell ? 1 : 0)
    if (after < to && (next === -1 || positions[after]! < next)) next = positions[after]!
  }
  return {
    position: before,
    previous: previous === -1 ? null : order.rows[previous]!,
    next: next === -1 ? null : order.rows[next]!,
  }
}

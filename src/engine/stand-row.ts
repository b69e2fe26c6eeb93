import { hasBit } from './bits.ts'
import type { RowIndex } from './case-source.ts'
import type { Subset } from './selection.ts'
import { listUnits, testUnits } from './pass-units.ts'
import { countBelow, type UnitOrder } from './unit-order.ts'

/** Where a row stands among the rows of a subset: rows, not ids. */
export interface RowStanding {
  readonly position: number | null
  readonly previous: RowIndex | null
  readonly next: RowIndex | null
}

const NOWHERE: RowStanding = { position: null, previous: null, next: null }

export function standRow(subset: Subset, order: UnitOrder, row: RowIndex): RowStanding {
  const { units, rowSet } = subset
  const unit = units.ofRow[row]
  if (unit === undefined || !testUnits(units, subset.failing)(unit) || rowSet?.mask[row] === 0)
    return NOWHERE
  return units.areRows ? standByRows(subset, order, row) : standByUnits(subset, order, row, unit)
}

function standByRows({ passing }: Subset, { rows }: UnitOrder, row: RowIndex): RowStanding {
  const bits = passing()
  let position = 0
  let previous: RowIndex | null = null
  let at = 0
  for (; rows[at] !== row; at++) {
    if (!hasBit(bits, rows[at]!)) continue
    position++
    previous = rows[at]!
  }
  for (at++; at < rows.length; at++) {
    if (hasBit(bits, rows[at]!)) return { position, previous, next: rows[at]! }
  }
  return { position, previous, next: null }
}

/** Each unit that passes tells how many of its rows come before. */
function standByUnits(
  { units, failing }: Subset,
  order: UnitOrder,
  row: RowIndex,
  unit: number,
): RowStanding {
  const { start, positions } = order.unitPositions()
  const own = order.positionOf(row)
  let before = 0
  let previous = -1
  let next = -1
  for (const other of listUnits(units, failing)) {
    const from = start[other]!
    const to = start[other + 1]!
    const lower = countBelow(from, to, (i) => positions[i]! < own)
    before += lower
    if (lower > 0) previous = Math.max(previous, positions[from + lower - 1]!)
    const after = from + lower + (other === unit ? 1 : 0)
    if (after < to && (next === -1 || positions[after]! < next)) next = positions[after]!
  }
  return {
    position: before,
    previous: previous === -1 ? null : order.rows[previous]!,
    next: next === -1 ? null : order.rows[next]!,
  }
}

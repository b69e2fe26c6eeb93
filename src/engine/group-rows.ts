import type { CellOrder } from './cell-order.ts'
import type { OrganizationIndex } from './organization-index.ts'
import type { Pager } from './page-rows.ts'
import type { OrganizationCounts } from './count-organizations.ts'
import { narrowSelection } from './selection.ts'
import type { Selection, Subset } from './selection.ts'

/** The groups of a selection, empty ones too, in their fixed order. */
export interface Groups {
  readonly keys: readonly string[]
  /** Rows per group in the base, and in the selection. */
  readonly bases: ArrayLike<number>
  readonly counts: ArrayLike<number>
  /** Rows of a group in an order. */
  readonly page: (group: number, order: CellOrder, from: number, count: number) => Uint32Array
}

/** The regions that the base lists. */
export function groupByRegion(selection: Selection, pager: Pager): Groups {
  const { cells, base } = selection
  const { keys, slot } = base.listing
  return groupCells(selection, pager, keys, base.sums.region, (cell) => slot[cells.region[cell]!]!)
}

/** Categories in the dataset's order. */
export function groupByCategory(
  selection: Selection,
  pager: Pager,
  categories: readonly string[],
): Groups {
  const { cells, base } = selection
  return groupCells(selection, pager, categories, base.sums.category, (cell) => {
    return cells.category[cell]!
  })
}

function groupCells(
  selection: Selection,
  pager: Pager,
  keys: readonly string[],
  bases: Float64Array,
  groupOf: (cell: number) => number,
): Groups {
  const { cells, failing, size } = selection
  const counts = new Float64Array(keys.length)
  for (let cell = 0; cell < cells.count; cell++) {
    if (failing[cell] === 0) counts[groupOf(cell)]! += size[cell]!
  }
  const subsets = new Map<number, Subset>()
  return {
    keys,
    bases,
    counts,
    page(group, order, from, count) {
      let subset = subsets.get(group)
      if (subset === undefined) {
        subset = narrowSelection(selection, (cell) => groupOf(cell) === group)
        subsets.set(group, subset)
      }
      return pager(subset, order, from, count)
    },
  }
}

/** Organisations in the list's order; a row with several stands in the group of each. */
export function groupByOrganization(
  selection: Selection,
  keys: readonly string[],
  { bases, counts }: OrganizationCounts,
  index: OrganizationIndex,
): Groups {
  const { cells, failing, rowSet } = selection
  const passes = (row: number) =>
    failing[cells.ofRow[row]!] === 0 && (rowSet === null || rowSet.mask[row] === 1)

  const sorted = new WeakMap<CellOrder, Map<number, Uint32Array>>()
  return {
    keys,
    bases,
    counts,
    page(group, order, from, count) {
      let lists = sorted.get(order)
      if (lists === undefined) sorted.set(order, (lists = new Map<number, Uint32Array>()))
      let rows = lists.get(group)
      if (rows === undefined) {
        const positions = index.rowsOf(group).filter(passes).map(order.positionOf).sort()
        rows = positions.map((position) => order.rows[position]!)
        lists.set(group, rows)
      }
      return rows.subarray(from, from + count)
    },
  }
}

import { MISSING } from '../domain/index.ts'
import { hasBit } from './bits.ts'
import type { EncodedColumns } from './columns.ts'
import type { OrganizationCounts } from './count-organizations.ts'
import type { OrganizationIndex } from './organization-index.ts'
import type { Pager } from './page-rows.ts'
import { narrowSelection, type Selection, type Subset } from './selection.ts'
import { findCoordinate, sumListing } from './tally.ts'
import type { UnitOrder } from './unit-order.ts'

/** The groups of a selection, empty ones too, in their fixed order. */
export interface Groups {
  readonly keys: readonly string[]
  /** Rows per group in the base, and in the selection. */
  readonly bases: ArrayLike<number>
  readonly counts: ArrayLike<number>
  /** Rows of a group in an order. */
  readonly page: (group: number, order: UnitOrder, from: number, count: number) => Uint32Array
}

/** By what the base lists of a counted dimension; `null` for a dimension that is none. */
export function groupByFacet(selection: Selection, pager: Pager, id: string): Groups | null {
  const { units, base, tally } = selection
  const listing = base.listings.get(id)
  const bases = base.sums.get(id)
  const found = findCoordinate(units, id)
  if (!listing || !bases || !found) return null
  const { keys, members } = listing
  const codes = units.blocks[found.block]!.codes[found.at]!
  const subsets = new Map<number, Subset>()
  const counts = sumListing(units, tally, id, listing, 0)
  return {
    keys,
    bases,
    counts,
    page(group, order, from, count) {
      let subset = subsets.get(group)
      if (subset === undefined) {
        const isIn = members.map((own) => own.includes(group))
        const keep = (combination: number) => isIn[codes[combination]!]!
        subset = narrowSelection(selection, found.block, keep, counts[group]!)
        subsets.set(group, subset)
      }
      return pager(subset, order, from, count)
    },
  }
}

/** Organisations in the list's order, rows without any at the end; a row with several stands in the group of each. */
export function groupByOrganization(
  selection: Selection,
  { organizations }: EncodedColumns,
  { bases, counts }: OrganizationCounts,
  index: OrganizationIndex,
): Groups {
  const { units, passing, rowSet } = selection.subset()
  const bits = passing()
  const passes = (row: number) =>
    hasBit(bits, units.ofRow[row]!) && (rowSet === null || rowSet.mask[row] === 1)

  const sorted = new WeakMap<UnitOrder, Map<number, Uint32Array>>()
  return {
    keys: [...organizations, MISSING],
    bases,
    counts,
    page(group, order, from, count) {
      let lists = sorted.get(order)
      if (lists === undefined) sorted.set(order, (lists = new Map<number, Uint32Array>()))
      let rows = lists.get(group)
      if (rows === undefined) {
        rows = order.sortSome(index.rowsOf(group).filter(passes))
        lists.set(group, rows)
      }
      return rows.subarray(from, from + count)
    },
  }
}

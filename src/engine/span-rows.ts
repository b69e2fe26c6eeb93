import type { RowEntry, RowIndex, RowSpan, RowsRequest } from './case-source.ts'
import type { Groups } from './group-rows.ts'
import type { Pager } from './page-rows.ts'
import type { Subset } from './selection.ts'
import type { UnitOrder } from './unit-order.ts'

type GroupEntry = Extract<RowEntry, { kind: 'group' }>
export type RowIndexEntry =
  GroupEntry | { readonly kind: 'case'; readonly row: RowIndex; readonly group: string | null }

/** A `RowSpan` whose cases are still row numbers. */
export type RowIndexSpan = Omit<RowSpan, 'entries'> & {
  readonly entries: readonly RowIndexEntry[]
}

type Wanted = Pick<RowsRequest, 'offset' | 'limit' | 'collapsed'>

export function spanOfRows(
  subset: Subset,
  order: UnitOrder,
  pager: Pager,
  { offset, limit }: Wanted,
): RowIndexSpan {
  const rows = pager(subset, order, offset, limit)
  return {
    entries: Array.from(rows, (row) => ({ kind: 'case', row, group: null })),
    entryCount: subset.rowCount,
    caseCount: subset.rowCount,
  }
}

/** Groups with at least one case of the subset, each a header and, unless collapsed, its cases. */
export function spanOfGroups(
  subset: Subset,
  order: UnitOrder,
  { keys, bases, counts, page }: Groups,
  { offset, limit, collapsed }: Wanted,
): RowIndexSpan {
  const entries: RowIndexEntry[] = []
  const end = offset + limit
  let at = 0
  for (let group = 0; group < keys.length; group++) {
    const count = counts[group]!
    if (count === 0) continue
    const key = keys[group]!
    const closed = collapsed.has(key)
    if (at >= offset && at < end) {
      entries.push({ kind: 'group', key, count, base: bases[group]!, collapsed: closed })
    }
    at++
    if (closed) continue
    const from = Math.max(offset - at, 0)
    const to = Math.min(end - at, count)
    if (from < to) {
      for (const row of page(group, order, from, to - from)) {
        entries.push({ kind: 'case', row, group: key })
      }
    }
    at += count
  }
  return { entries, entryCount: at, caseCount: subset.rowCount }
}

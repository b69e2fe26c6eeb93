import type { RowIndex, RowWindow, WindowEntry, WindowRequest } from './case-source.ts'
import type { CellOrder } from './cell-order.ts'
import type { Groups } from './group-rows.ts'
import type { Pager } from './page-rows.ts'
import type { Subset } from './selection.ts'

type GroupEntry = Extract<WindowEntry, { kind: 'group' }>
export type RowIndexEntry =
  GroupEntry | { readonly kind: 'case'; readonly row: RowIndex; readonly group: string | null }

/** A `RowWindow` whose cases are still row numbers. */
export type RowIndexWindow = Omit<RowWindow, 'entries'> & {
  readonly entries: readonly RowIndexEntry[]
}

type Span = Pick<WindowRequest, 'offset' | 'limit' | 'collapsed'>

export function windowOfRows(
  subset: Subset,
  order: CellOrder,
  pager: Pager,
  { offset, limit }: Span,
): RowIndexWindow {
  const rows = pager(subset, order, offset, limit)
  return {
    entries: Array.from(rows, (row) => ({ kind: 'case', row, group: null })),
    entryCount: subset.rowCount,
    caseCount: subset.rowCount,
  }
}

/** Groups with at least one case of the subset, each a header and, unless collapsed, its cases. */
export function windowOfGroups(
  subset: Subset,
  order: CellOrder,
  { keys, bases, counts, page }: Groups,
  { offset, limit, collapsed }: Span,
): RowIndexWindow {
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

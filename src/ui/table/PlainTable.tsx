import { useCallback, useEffect, useMemo } from 'react'
import type { ColumnVisibilityState } from '@tanstack/react-table'
import type { WindowEntry } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { CellsTakeFocus } from './cells.tsx'
import { rowHeight } from '../theme/tokens.ts'
import { COLUMN_WIDTH, isSortColumn } from './columns.tsx'
import { EntryRow } from './EntryRow.tsx'
import { HeaderRow } from './HeaderRow.tsx'
import type { GroupQuery } from './list-groups.ts'
import { useCaseTable } from './use-case-table.ts'
import { useGridFocus } from './use-grid-focus.ts'

export interface CaseListProps {
  readonly query: GroupQuery
  readonly collapsed: ReadonlySet<string>
  readonly toggleGroup: (key: string) => void
  readonly visibility: ColumnVisibilityState
}

/** Entries of a short list: its cases, and its groups, in which a case may stand more than once. */
const ALL = 10_000
const NO_ENTRIES: readonly WindowEntry[] = []

/** A short list as a native table with every row; grouped, the same table is a treegrid. */
export function PlainTable({ query, collapsed, toggleGroup, visibility }: CaseListProps) {
  const { source } = useApp()
  const detail = useView((view) => view.detail)
  const ask = useCallback(
    () => source.window({ ...query, collapsed, offset: 0, limit: ALL }),
    [source, query, collapsed],
  )
  const { value, pending } = useAnswer(ask)
  const entries = value?.entries ?? NO_ENTRIES
  const table = useCaseTable(entries, visibility)
  const rows = table.getRowModel().rows
  const shown = table.getVisibleLeafColumns()
  const grouped = query.group !== null
  const findGroup = (key: string) => {
    const at = entries.findIndex((entry) => entry.kind === 'group' && entry.key === key)
    return at < 0 ? null : at
  }
  const { root, active, gridEvents } = useGridFocus({
    enabled: grouped,
    rows: entries.length,
    columns: shown.length,
    entryAt: (row) => entries[row],
    toggleGroup,
    findGroup,
    pageRows: () => visibleRows(root.current),
  })
  useEffect(() => {
    root.current?.scrollTo(0, 0)
  }, [root, query])
  const columns = useMemo(() => shown.map((column) => column.id).join(), [shown])

  return (
    <div
      ref={root}
      className="table-scroller"
      role="group"
      aria-label={messages.table.scroller}
      aria-busy={pending}
      tabIndex={grouped ? undefined : 0}
    >
      <CellsTakeFocus value={grouped}>
        <table
          className="case-table"
          role={grouped ? 'treegrid' : 'table'}
          aria-label={messages.table.region}
          {...gridEvents}
        >
          <colgroup>
            {shown.map(({ id }) => (
              <col key={id} style={{ width: isSortColumn(id) ? COLUMN_WIDTH[id] : undefined }} />
            ))}
          </colgroup>
          <thead role="rowgroup">
            <HeaderRow table={table} native active={active} />
          </thead>
          {rows.length > 0 && (
            <tbody role="rowgroup">
              {rows.map((row, index) => (
                <EntryRow
                  key={row.id}
                  row={row}
                  index={index}
                  columns={columns}
                  columnCount={shown.length}
                  group={query.group}
                  native
                  activeColumn={active ? (active.row === index ? active.column : null) : undefined}
                  current={row.original.kind === 'case' && row.original.case.seq === detail}
                  toggleGroup={toggleGroup}
                />
              ))}
            </tbody>
          )}
        </table>
      </CellsTakeFocus>
    </div>
  )
}

function visibleRows(scroller: HTMLElement | null): number {
  const row = scroller?.querySelector<HTMLElement>('.entry-row')?.offsetHeight ?? rowHeight.tableRow
  return Math.max(1, Math.floor((scroller?.clientHeight ?? row) / row) - 1)
}

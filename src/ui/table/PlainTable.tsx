import { useCallback, useEffect, type CSSProperties } from 'react'
import type { ColumnVisibilityState } from '@tanstack/react-table'
import { here, mapAnswer, type Answer } from '../../domain/index.ts'
import type { CaseSource, RowEntry, RowSpan } from '../../engine/index.ts'
import { firstRows } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import type { ViewState } from '../../view/index.ts'
import { AnswerFailed } from '../shared/Answered.tsx'
import { useApp, useView } from '../shared/app-context.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { rowHeight } from '../theme/tokens.ts'
import { CellsTakeFocus } from './cells.tsx'
import { columnWidth, leastWidth } from './column-widths.ts'
import { EntryRow } from './EntryRow.tsx'
import { HeaderRow } from './HeaderRow.tsx'
import { useCaseTable } from './use-case-table.ts'
import { useGridFocus } from './use-grid-focus.ts'

export interface CaseListProps {
  /** The view as far as the list goes by it. */
  readonly view: ViewState
  readonly collapsed: ReadonlySet<string>
  readonly toggleGroup: (key: string) => void
  readonly visibility: ColumnVisibilityState
}

const NO_ENTRIES: readonly RowEntry[] = []

/**
 * Every entry of a short list. What is asked first may fall short of it: there are headers, and a
 * case may stand in several groups.
 */
function allRows(
  source: CaseSource,
  view: ViewState,
  collapsed: ReadonlySet<string>,
  signal: AbortSignal,
): Answer<RowSpan> {
  const first = { ...firstRows(view), collapsed }
  return mapAnswer(source.rows(first, signal), (span) =>
    span.entries.length < span.entryCount
      ? source.rows({ ...first, limit: span.entryCount }, signal)
      : here(span),
  )
}

/** A short list as a native table with every row; grouped, the same table is a treegrid. */
export function PlainTable({ view, collapsed, toggleGroup, visibility }: CaseListProps) {
  const { source } = useApp()
  const detail = useView((shown) => shown.detail)
  const ask = useCallback(
    (signal: AbortSignal) => allRows(source, view, collapsed, signal),
    [source, view, collapsed],
  )
  const answer = useAnswer(ask)
  const span = answer.state === 'here' ? answer.value : answer.state === 'waiting' && answer.last
  const entries = span ? span.entries : NO_ENTRIES
  const { table, shown } = useCaseTable(entries, visibility)
  const rows = table.getRowModel().rows
  const grouped = view.group !== null
  const findGroup = (key: string) => {
    const at = entries.findIndex((entry) => entry.kind === 'group' && entry.key === key)
    return here(at < 0 ? null : at)
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
  }, [root, view])

  return (
    <>
      <div
        ref={root}
        className="table-scroller"
        role="group"
        aria-label={messages.table.scroller}
        aria-busy={answer.state === 'waiting'}
        tabIndex={grouped ? undefined : 0}
      >
        <CellsTakeFocus value={grouped}>
          <table
            className="case-table"
            role={grouped ? 'treegrid' : 'table'}
            aria-label={messages.table.region}
            style={{ '--least-width': leastWidth(shown) } as CSSProperties}
            {...gridEvents}
          >
            <colgroup>
              {shown.map((dimension) => (
                <col key={dimension.id} style={{ width: columnWidth(dimension) ?? undefined }} />
              ))}
            </colgroup>
            <thead role="rowgroup">
              <HeaderRow table={table} columns={shown} native active={active} />
            </thead>
            {rows.length > 0 && (
              <tbody role="rowgroup" className={answer.state === 'waiting' ? 'stale' : undefined}>
                {rows.map((row, index) => (
                  <EntryRow
                    key={row.id}
                    row={row}
                    index={index}
                    columns={shown}
                    group={view.group}
                    native
                    activeColumn={
                      active ? (active.row === index ? active.column : null) : undefined
                    }
                    current={row.original.kind === 'case' && row.original.case.id === detail}
                    toggleGroup={toggleGroup}
                  />
                ))}
              </tbody>
            )}
          </table>
        </CellsTakeFocus>
      </div>
      {answer.state === 'waiting' && answer.last === null && (
        <p className="row wrap muted table-message">{messages.table.loading}</p>
      )}
      {answer.state === 'failed' && <AnswerFailed retry={answer.retry} />}
    </>
  )
}

function visibleRows(scroller: HTMLElement | null): number {
  const row = scroller?.querySelector<HTMLElement>('.entry-row')?.offsetHeight ?? rowHeight.tableRow
  return Math.max(1, Math.floor((scroller?.clientHeight ?? row) / row) - 1)
}

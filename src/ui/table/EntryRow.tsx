import { FlexRender } from '@tanstack/react-table'
import { memo, type CSSProperties } from 'react'
import { PLACE, type Dimension } from '../../domain/index.ts'
import { groupLabel, groupNumber } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { AddToCompare } from '../compare/AddToCompare.tsx'
import { behindNumber } from '../behind/behind-number.ts'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { cellClass } from './column-widths.ts'
import type { TableRow } from './columns.tsx'
import type { GroupEntry } from './list-groups.ts'
import { useOpenCase } from './use-open-case.ts'

interface EntryRowProps {
  /** `undefined` while the entry is on its way. */
  readonly row: TableRow | undefined
  /** Position among all entries, 0-based. */
  readonly index: number
  /** The columns that show; the row draws again when they change. */
  readonly columns: readonly Dimension[]
  readonly group: string | null
  readonly native: boolean
  /** Column of the grid's Tab stop when it is in this row, `null` when not, `undefined` in a table. */
  readonly activeColumn: number | null | undefined
  readonly current: boolean
  readonly toggleGroup: (key: string) => void
  readonly style?: CSSProperties
  /** In the place of an entry that is not here. */
  readonly pendingText?: string | undefined
}

/** One entry of the list: a case, the header of a group, or the place of one that is on its way. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const entry = props.row?.original
  if (entry?.kind === 'group') return <GroupRow {...props} entry={entry} />
  return <CaseRow {...props} />
})

function CaseRow(props: EntryRowProps) {
  const { row, index, native, activeColumn, columns, current, style, group, pendingText } = props
  const openCase = useOpenCase()
  const Tr = native ? 'tr' : 'div'
  const Td = native ? 'td' : 'div'
  const entry = row?.original
  const cells = row?.getVisibleCells() ?? []
  const role = activeColumn === undefined ? 'cell' : 'gridcell'
  return (
    <Tr
      role="row"
      className={`entry-row case-row press${row ? '' : ' muted'}`}
      style={style}
      aria-rowindex={native ? undefined : index + 2}
      aria-level={group ? 2 : undefined}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (entry?.kind !== 'case' || window.getSelection()?.type === 'Range') return
        openCase(entry.case.id, event.currentTarget)
      }}
    >
      {columns.map((dimension, column) => {
        const cell = cells[column]
        return (
          <Td
            key={dimension.id}
            role={role}
            className={`cut entry-cell${cell ? ` ${cellClass(dimension)}` : ''}`}
            aria-colindex={native ? undefined : column + 1}
            {...focusProps(index, column, activeColumn)}
          >
            {cell ? (
              <FlexRender cell={cell} />
            ) : (
              column === 0 && (pendingText ?? messages.table.loading)
            )}
          </Td>
        )
      })}
    </Tr>
  )
}

function GroupRow(props: EntryRowProps & { readonly entry: GroupEntry }) {
  const { entry, index, native, activeColumn, columns, group, toggleGroup, style } = props
  const { facts } = useApp()
  const view = useWholeView()
  const Tr = native ? 'tr' : 'div'
  const Td = native ? 'td' : 'div'
  const name = group === null ? entry.key : groupLabel(facts, group, entry.key)
  const { expand, collapse, groupCount } = messages.table
  return (
    <Tr
      role="row"
      className="entry-row group-row press"
      style={style}
      aria-rowindex={native ? undefined : index + 2}
      aria-level={1}
      aria-expanded={!entry.collapsed}
      onClick={() => toggleGroup(entry.key)}
    >
      <Td
        role="gridcell"
        className="cut entry-cell group-cell"
        {...(native ? { colSpan: columns.length } : { 'aria-colspan': columns.length })}
        data-whole="true"
        {...focusProps(index, 0, activeColumn == null ? activeColumn : 0)}
      >
        <button
          type="button"
          className="group-toggle"
          tabIndex={-1}
          aria-label={entry.collapsed ? expand(name) : collapse(name)}
          onClick={(event) => {
            event.stopPropagation()
            toggleGroup(entry.key)
          }}
        >
          <span className="group-mark" aria-hidden="true" />
        </button>
        <span className="group-name strong">{name}</span>
        <span
          className="group-count muted after"
          {...behindNumber(
            group !== null && entry.collapsed ? groupNumber(view, group, entry.key) : null,
          )}
        >
          {groupCount(entry.count, entry.base)}
        </span>
        {group === PLACE && (
          <AddToCompare
            regionKey={entry.key}
            className="text-button group-compare after note"
            tabIndex={activeColumn == null ? -1 : 0}
          />
        )}
      </Td>
    </Tr>
  )
}

/** What marks a cell as one of a grid, and as its Tab stop; nothing in a plain table. */
function focusProps(row: number, column: number, activeColumn: number | null | undefined) {
  if (activeColumn === undefined) return {}
  return { 'data-row': row, 'data-column': column, tabIndex: column === activeColumn ? 0 : -1 }
}

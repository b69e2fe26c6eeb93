import type { Dimension } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { cellClass } from './column-widths.ts'
import type { CaseTable } from './use-case-table.ts'
import type { GridPosition } from './grid-moves.ts'

interface HeaderRowProps {
  readonly table: CaseTable
  /** The columns that show, in their order. */
  readonly columns: readonly Dimension[]
  /** Elements of a native table, or of a grid made of plain boxes. */
  readonly native: boolean
  /** The grid's Tab stop, or `null` in a table without one. */
  readonly active: GridPosition | null
  readonly style?: React.CSSProperties
}

/**
 * Column headers: buttons that sort. The roles are written out because the rows become cards on a
 * narrow screen, and not every browser keeps a table's meaning when its display changes.
 */
export function HeaderRow({ table, columns, native, active, style }: HeaderRowProps) {
  const Tr = native ? 'tr' : 'div'
  const Th = native ? 'th' : 'div'
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  return (
    <Tr role="row" className="header-row" style={style} aria-rowindex={native ? undefined : 1}>
      {headers.map((header, index) => {
        const column = columns[index]
        if (!column) return null
        const sorted = header.column.getIsSorted()
        const focus = active && {
          'data-row': -1,
          'data-column': index,
          tabIndex: active.row === -1 && active.column === index ? 0 : -1,
        }
        return (
          <Th
            key={column.id}
            role="columnheader"
            className={`muted header-cell ${cellClass(column)}`}
            aria-sort={
              sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined
            }
            aria-colindex={native ? undefined : index + 1}
            {...(native ? { scope: 'col' } : {})}
            {...focus}
          >
            <button
              type="button"
              className="row small one-line sort-button"
              title={messages.table.sortBy(column.label)}
              tabIndex={active ? -1 : undefined}
              onClick={() => header.column.toggleSorting()}
            >
              <table.FlexRender header={header} />
              <span className="sort-mark" data-sorted={sorted || undefined} aria-hidden="true" />
            </button>
          </Th>
        )
      })}
    </Tr>
  )
}

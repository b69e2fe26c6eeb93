import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  type CellData,
  type Column,
  type Row,
} from '@tanstack/react-table'
import { TITLE } from '../../domain/index.ts'
import type { Facts, RowEntry } from '../../engine/index.ts'
import { columnsOf, fieldText } from '../../figures/index.ts'
import { CaseCell } from './cells.tsx'

/** Order and visibility are the table library's; sorting and grouping are the engine's work. */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature })

export type TableRow = Row<typeof features, RowEntry>
export type TableColumn = Column<typeof features, RowEntry, CellData>

const helper = createColumnHelper<typeof features, RowEntry>()

/** A list's columns. A group header has no cells of its own; its row is drawn without them. */
export const tableColumns = (facts: Facts) =>
  helper.columns(
    columnsOf(facts).map((dimension) =>
      helper.accessor(
        (entry) => (entry.kind === 'case' ? fieldText(facts, dimension, entry.case) : undefined),
        {
          id: dimension.id,
          header: dimension.label,
          cell: ({ row }) =>
            row.original.kind === 'case' ? (
              <CaseCell dimension={dimension} record={row.original.case} />
            ) : null,
          enableHiding: dimension.id !== TITLE,
        },
      ),
    ),
  )

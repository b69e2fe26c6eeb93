import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  type CellData,
  type Column,
  type Row,
} from '@tanstack/react-table'
import type { CaseRecord } from '../../domain/index.ts'
import type { SortColumn, WindowEntry } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import {
  CategoryCell,
  LevelCell,
  OrganizationsCell,
  RegionCell,
  SeqCell,
  TitleCell,
} from './cells.tsx'

/** Order and visibility are the table library's; sorting and grouping are the engine's work. */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature })

export type TableRow = Row<typeof features, WindowEntry>
export type TableColumn = Column<typeof features, WindowEntry, CellData>

const helper = createColumnHelper<typeof features, WindowEntry>()

/** A group header has no cells of its own; its row is drawn without the columns. */
function column<T>(
  id: SortColumn,
  value: (record: CaseRecord) => T,
  Cell: (props: { record: CaseRecord }) => React.ReactNode,
) {
  return helper.accessor((entry) => (entry.kind === 'case' ? value(entry.case) : undefined), {
    id,
    header: messages.table.columns[id],
    cell: ({ row }) => (row.original.kind === 'case' ? <Cell record={row.original.case} /> : null),
    enableHiding: id !== 'title',
  })
}

export const columns = helper.columns([
  column('seq', (record) => record.seq, SeqCell),
  column('title', (record) => record.title, TitleCell),
  column('organizations', (record) => record.organizations, OrganizationsCell),
  column('category', (record) => record.category, CategoryCell),
  column('region', (record) => record.countyCode || record.prefectureCode, RegionCell),
  column('level', (record) => record.level, LevelCell),
])

export const COLUMN_IDS: readonly SortColumn[] = [
  'seq',
  'title',
  'organizations',
  'category',
  'region',
  'level',
]

/** Widths of all columns but the title's, which takes the rest; the style sheet knows the screen. */
export const COLUMN_WIDTH: Readonly<Record<SortColumn, string | undefined>> = {
  seq: '56px',
  title: undefined,
  organizations: 'var(--organizations-width)',
  category: '112px',
  region: 'var(--region-width)',
  level: 'var(--level-width)',
}

export const isSortColumn = (id: string): id is SortColumn =>
  (COLUMN_IDS as readonly string[]).includes(id)

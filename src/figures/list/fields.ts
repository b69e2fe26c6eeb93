import type { CaseRecord, Dataset } from '../../domain/index.ts'
import type { Grouping, SortColumn } from '../../engine/index.ts'
import { messages, tableExportWords as words } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'

/** What a cell of an exported table holds. A missing value is `''`, never 0. */
export type Cell = string | number

/** One column of an exported table. */
export interface TableField {
  readonly header: string
  /** In characters of the width of a digit, as spreadsheets count. */
  readonly width: number
  /** `wrap`: long texts break within their cell. `number`: a number that is looked up, not added. */
  readonly look: 'plain' | 'wrap' | 'number'
  readonly value: (record: CaseRecord, group: string | null) => Cell
}

/** The columns as the table on the page shows them, in its order. */
export function shownFields(
  dataset: Dataset,
  columns: readonly SortColumn[],
): readonly TableField[] {
  const value: Record<SortColumn, (record: CaseRecord) => Cell> = {
    seq: (record) => record.seq,
    title: (record) => record.title,
    organizations: (record) => record.organizations.join('、'),
    category: (record) => record.category,
    region: (record) => placeNames(dataset, record).join(' · '),
    level: levelWords,
  }
  return columns.map((column) =>
    field(messages.table.columns[column], WIDTHS[column], value[column], LOOKS[column]),
  )
}

/** Every field of a record: cleaned values, codes beside names, and the text as the list prints it. */
export function allFields(dataset: Dataset): readonly TableField[] {
  const { fields, yes, no } = messages.detail
  const name = (code: string) => dataset.divisions.get(code)?.name ?? code
  return [
    field(fields.seq, 8, (record) => record.seq, 'number'),
    field(fields.title, 56, (record) => record.title, 'wrap'),
    field(fields.category, 14, (record) => record.category),
    field(fields.organizations, 36, (record) => record.organizations.join('、'), 'wrap'),
    field(fields.section, 18, (record) => record.section),
    field(fields.province, 18, (record) => name(record.provinceCode)),
    field(words.provinceCode, 12, (record) => record.provinceCode),
    field(fields.prefecture, 18, (record) => name(record.prefectureCode)),
    field(words.prefectureCode, 12, (record) => record.prefectureCode),
    field(fields.county, 18, (record) => name(record.countyCode)),
    field(words.countyCode, 12, (record) => record.countyCode),
    field(fields.level, 10, (record) => messages.level[record.level]),
    field(fields.vertical, 16, (record) => (record.vertical ? yes : no)),
    field(fields.titleRaw, 56, (record) => record.titleRaw, 'wrap'),
    field(fields.organizationRaw, 36, (record) => record.organizationRaw, 'wrap'),
    field(words.startLine, 12, (record) => record.sourceStartLine, 'number'),
    field(words.endLine, 12, (record) => record.sourceEndLine, 'number'),
  ]
}

/**
 * The group that a row stands under, as a column of its own, so that the rows can be filtered and
 * sorted in a spreadsheet.
 */
export function groupField(dataset: Dataset, group: Grouping): TableField {
  const nameOf = (key: string) => (group === 'region' ? regionLabel(dataset, key) : key)
  return field(
    words.group(words.groups[group]),
    GROUP_WIDTHS[group],
    (_, key) => (key === null ? '' : nameOf(key)),
    group === 'organization' ? 'wrap' : 'plain',
  )
}

const WIDTHS: Readonly<Record<SortColumn, number>> = {
  seq: 8,
  title: 60,
  organizations: 36,
  category: 14,
  region: 28,
  level: 22,
}
const GROUP_WIDTHS: Readonly<Record<Grouping, number>> = {
  region: 24,
  category: 16,
  organization: 36,
}
const LOOKS: Readonly<Partial<Record<SortColumn, TableField['look']>>> = {
  seq: 'number',
  title: 'wrap',
  organizations: 'wrap',
}

function field(
  header: string,
  width: number,
  value: (record: CaseRecord, group: string | null) => Cell,
  look: TableField['look'] = 'plain',
): TableField {
  return { header, width, look, value }
}

/** 中央驻地方单位 are marked beside their level, as on the page. */
function levelWords({ level, vertical }: CaseRecord): string {
  const name = messages.level[level]
  return vertical ? `${name}（${messages.region.vertical}）` : name
}

/** Names from the province down, e.g. 江苏省, 苏州市, 昆山市. */
function placeNames(dataset: Dataset, record: CaseRecord): readonly string[] {
  if (record.level === 'central') return [messages.region.central]
  return [record.provinceCode, record.prefectureCode, record.countyCode]
    .filter((code) => code !== '')
    .map((code) => dataset.divisions.get(code)?.name ?? code)
}

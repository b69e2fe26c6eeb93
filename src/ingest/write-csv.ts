import type { CaseRecord, Dataset } from '../domain/index.ts'
import { DATASET_COLUMNS, UNSTATED_CATEGORY, type DatasetColumn } from './dataset-columns.ts'

function cellsOf(record: CaseRecord): Readonly<Record<DatasetColumn, string>> {
  return {
    seq: String(record.seq),
    title: record.title,
    category: record.category === UNSTATED_CATEGORY ? '' : record.category,
    organizations: JSON.stringify(record.organizations),
    section: record.section,
    province_code: record.provinceCode,
    prefecture_code: record.prefectureCode,
    county_code: record.countyCode,
    level: record.level,
    vertical: String(record.vertical),
    title_raw: record.titleRaw,
    organization_raw: record.organizationRaw,
    source_start_line: String(record.sourceStartLine),
    source_end_line: String(record.sourceEndLine),
  }
}

const quote = (text: string) =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** `cases.csv`: UTF-8 without a BOM, a header row, LF line ends, quotes only where needed. */
export function writeCasesCsv({ cases }: Dataset): string {
  const rows = cases.map((record) => {
    const cells = cellsOf(record)
    return DATASET_COLUMNS.map((column) => quote(cells[column])).join(',')
  })
  return `${[DATASET_COLUMNS.join(','), ...rows].join('\n')}\n`
}

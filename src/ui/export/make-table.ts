import { NO_FILTER, type CaseSource, type Facts } from '../../engine/index.ts'
import { fileName, plainDate, writeCsv } from '../../exports/index.ts'
import {
  notesSheet,
  readRows,
  scopeName,
  valueOf,
  type RowQuery,
  type TableField,
} from '../../figures/index.ts'
import { exportWords as words } from '../../messages/index.ts'
import { writeWorkbookAside } from '../../platform/index.ts'
import { facetFilter, type ViewState } from '../../view/index.ts'
import type { MakeFile } from './use-file-job.ts'

export type TableFormat = 'xlsx' | 'csv'

export interface TableRequest {
  readonly facts: Facts
  readonly source: CaseSource
  /** The view whose filters (unless `scope` is `all`), order and grouping are taken. */
  readonly view: ViewState
  readonly scope: 'filter' | 'all'
  readonly columns: 'shown' | 'all'
  readonly fields: readonly TableField[]
  readonly format: TableFormat
}

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The table as a file, read and written in pieces. */
export function makeTable(request: TableRequest): MakeFile {
  const { facts, source, view, scope, fields, format } = request
  const query: RowQuery = {
    filter: scope === 'all' ? NO_FILTER : facetFilter(view),
    sort: view.sort,
    group: view.group,
  }
  const subject = scope === 'all' ? words.everything : scopeName(view, facts) || words.everything
  return async (signal, onProgress) => {
    const date = new Date()
    const name = fileName(subject, words.kind, date, format)
    const blocks = readRows(source, query, fields, signal)
    if (format === 'csv') {
      const { parts, rows } = await writeCsv(
        fields.map((field) => field.header),
        blocks,
        onProgress,
      )
      return { name, blob: new Blob([...parts], { type: TYPES.csv }), note: words.savedRows(rows) }
    }
    const counts = await valueOf(source.counts({ filter: query.filter, cross: [] }, signal))
    const { bytes, rows } = await writeWorkbookAside({
      blocks,
      describe: (rows) => ({
        title: `${facts.title} ${words.kind}`,
        columns: fields.map(({ header, width, look }) => ({ header, width, look })),
        notes: notesSheet({ ...request, counts, rows, date: plainDate(date) }),
      }),
      // Writing takes longer than reading and says nothing on its way.
      onProgress: (done) => onProgress(done / 3),
      signal,
    })
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES.xlsx })
    return { name, blob, note: words.savedRows(rows) }
  }
}

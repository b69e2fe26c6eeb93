import { err, ok, type CaseRecord, type Dataset, type Diagnostic, type Result } from '../domain/index.ts'
import { DATASET_COLUMNS, UNSTATED_CATEGORY, type DatasetColumn } from './dataset-columns.ts'
import { parseCsv } from './parse-csv.ts'
import { guessKind, type ReadDatasetError } from './read-errors.ts'
import { readPackage } from './read-package.ts'
import { readRow, rowReporter } from './read-row.ts'

/** A dataset, what is to be said about its rows, and their accounts: `in = accepted + rejected`. */
export interface ReadDataset {
  readonly dataset: Dataset
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: { readonly in: number; readonly accepted: number; readonly rejected: number }
}

/**
 * Reads a normalised dataset back from the text of its `datapackage.json` and `cases.csv`. One bad row
 * does not lose the rest: a row that cannot be shown truthfully is refused with an `error`, one that
 * can is kept with a `warning` (an unknown category joins the end of the list; an unknown lower code
 * leaves the case at its province). Columns may stand in any order; further ones are ignored.
 */
export function readDataset(
  id: string,
  packageText: string,
  csvText: string,
): Result<ReadDataset, ReadDatasetError> {
  const info = readPackage(packageText)
  if (!info.ok) return info
  const kind = guessKind(csvText)
  if (kind === 'html' || kind === 'binary' || kind === 'json') {
    return err({ code: 'csv-not-csv', looksLike: kind })
  }
  const [header, ...rows] = parseCsv(csvText)
  const names = header?.cells.map((name) => name.trim()) ?? []
  const missing = DATASET_COLUMNS.filter((column) => !names.includes(column))
  if (missing.length === DATASET_COLUMNS.length) {
    return err({ code: 'csv-not-csv', looksLike: kind })
  }
  if (missing.length > 0) return err({ code: 'csv-missing-column', columns: missing })

  const position = Object.fromEntries(
    DATASET_COLUMNS.map((column) => [column, names.indexOf(column)]),
  ) as Record<DatasetColumn, number>
  const diagnostics: Diagnostic[] = []
  const declared = new Set(info.value.categories)
  const categories = new Set(info.value.categories)
  const seen = new Set<number>()
  const cases: CaseRecord[] = []
  for (const row of rows) {
    const { cells } = row
    const say = rowReporter(diagnostics, row)
    if (cells.length !== names.length) {
      say('row-wrong-width', { cells: cells.length, columns: names.length })
      continue
    }
    const record = readRow((column) => cells[position[column]] ?? '', info.value.divisions, say)
    if (!record) continue
    const { seq, category } = record
    if (seen.has(seq)) {
      say('row-duplicate-seq', { seq })
      continue
    }
    if (declared.size > 0 && category !== UNSTATED_CATEGORY && !categories.has(category)) {
      say('row-unknown-category', { category })
    }
    seen.add(seq)
    categories.add(category)
    cases.push(record)
  }
  if (cases.length === 0) return err({ code: 'no-cases', diagnostics })
  if (categories.delete(UNSTATED_CATEGORY)) categories.add(UNSTATED_CATEGORY)
  const dataset: Dataset = { id, ...info.value, categories: [...categories], cases }
  const counts = { in: rows.length, accepted: cases.length, rejected: rows.length - cases.length }
  return ok({ dataset, diagnostics, counts })
}

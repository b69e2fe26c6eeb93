import { err, ok } from '../domain/index.ts'
import type { CaseRecord, Dataset, Diagnostic, Dimension, Result } from '../domain/index.ts'
import { parseCsv } from '../formats/index.ts'
import { makeId } from './dataset-fields.ts'
import { rowReporter } from './read-cells.ts'
import type { Say } from './read-cells.ts'
import { guessKind } from './read-errors.ts'
import type { ReadDatasetError } from './read-errors.ts'
import { readPackage } from './read-package.ts'
import { readRow } from './read-row.ts'

/** A dataset, what is to be said about its rows, and their accounts: `in = accepted + rejected`. */
export interface ReadDataset {
  readonly dataset: Dataset
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: { readonly in: number; readonly accepted: number; readonly rejected: number }
}

/**
 * Reads a normalised dataset back from the text of its `datapackage.json` and `cases.csv`. Only a row
 * without a title, without an id of its own or of another width is refused, with an `error`; a cell that
 * is not as it should be costs no more than what it says, with a `warning` (an undeclared value joins the
 * end of its dimension's; an unknown lower code leaves the case at the area above; no place is an unknown
 * one). Columns may stand in any order; those that are not declared are kept as texts.
 */
export function readDataset(
  id: string,
  packageText: string,
  csvText: string,
): Result<ReadDataset, ReadDatasetError> {
  const read = readPackage(packageText)
  if (!read.ok) return read
  const { info, fields } = read.value
  const kind = guessKind(csvText)
  if (kind === 'html' || kind === 'binary' || kind === 'json') {
    return err({ code: 'csv-not-csv', looksLike: kind })
  }
  const [header, ...rows] = parseCsv(csvText)
  const names = header?.cells.map((name) => name.trim()) ?? []
  const missing = [...fields.keys()].filter((name) => !names.includes(name))
  if (missing.length === fields.size) return err({ code: 'csv-not-csv', looksLike: kind })
  if (missing.length > 0) return err({ code: 'csv-missing-column', columns: missing })

  const further = furtherColumns(names, fields)
  const position = new Map([
    ...[...fields.keys()].map((name) => [name, names.indexOf(name)] as const),
    ...further.map(({ dimension, at }) => [dimension.id, at] as const),
  ])
  const dimensions = [...info.dimensions, ...further.map(({ dimension }) => dimension)]
  const schema = { dimensions, types: fields, divisions: info.divisions }
  const values = new DeclaredValues(dimensions)
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const cases: CaseRecord[] = []
  rows.forEach((row, i) => {
    const { cells } = row
    const say = rowReporter(diagnostics, row)
    if (cells.length !== names.length) {
      say('row-wrong-width', { cells: cells.length, columns: names.length })
      return
    }
    const cell = (column: string) => cells[position.get(column) ?? -1] ?? ''
    const record = readRow(cell, i + 1, schema, say)
    if (!record) return
    if (seen.has(record.id)) {
      say('row-duplicate-id', { id: record.id })
      return
    }
    values.add(record, say)
    seen.add(record.id)
    cases.push(record)
  })
  if (cases.length === 0) return err({ code: 'no-cases', diagnostics })
  const dataset: Dataset = { id, ...info, dimensions: values.dimensions(), cases }
  const counts = { in: rows.length, accepted: cases.length, rejected: rows.length - cases.length }
  return ok({ dataset, diagnostics, counts })
}

/** Columns that the package does not declare, as dimensions of text. */
function furtherColumns(names: readonly string[], fields: ReadonlyMap<string, string>) {
  const taken = new Set(fields.keys())
  return names.flatMap((name, at) => {
    if (fields.has(name) && names.indexOf(name) === at) return []
    const dimension: Dimension = {
      id: makeId(name, taken),
      kind: 'text',
      label: name || `第${at + 1}列`,
      note: '',
      values: [],
      facet: false,
      column: true,
    }
    return [{ dimension, at }]
  })
}

/** Values of the dimensions that declare any, with those that occur beyond them. */
class DeclaredValues {
  readonly #all: readonly Dimension[]
  readonly #keys: ReadonlyMap<string, Set<string>>

  constructor(dimensions: readonly Dimension[]) {
    this.#all = dimensions
    this.#keys = new Map(
      dimensions
        .filter(({ kind, values }) => (kind === 'nominal' || kind === 'many') && values.length > 0)
        .map(({ id, values }) => [id, new Set(values.map(({ key }) => key))]),
    )
  }

  add({ values }: CaseRecord, say: Say): void {
    for (const [column, keys] of this.#keys) {
      for (const value of [values[column] ?? []].flat()) {
        if (!keys.has(value)) say('row-unknown-value', { column, value })
        keys.add(value)
      }
    }
  }

  dimensions(): readonly Dimension[] {
    return this.#all.map((dimension) => {
      const further = [...(this.#keys.get(dimension.id) ?? [])].slice(dimension.values.length)
      if (further.length === 0) return dimension
      const values = [...dimension.values, ...further.map((key) => ({ key, label: key }))]
      return { ...dimension, values }
    })
  }
}

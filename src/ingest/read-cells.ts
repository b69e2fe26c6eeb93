import { NO, YES } from '../domain/index.ts'
import type { Diagnostic, Dimension, RecordValue } from '../domain/index.ts'
import type { CsvRow } from '../formats/index.ts'
import { ROW_DIAGNOSTICS } from './read-errors.ts'
import type { RowDiagnosticCode } from './read-errors.ts'

export type Say = (code: RowDiagnosticCode, params?: Diagnostic['params']) => void

/** Makes the reporter of one row of `cases.csv`; its lines are those of the CSV file. */
export function rowReporter(diagnostics: Diagnostic[], row: CsvRow): Say {
  const { startLine, endLine, raw } = row
  return (code, params = {}) => {
    const location = { startLine, endLine }
    diagnostics.push({ code, severity: ROW_DIAGNOSTICS[code], location, raw, params })
  }
}

/** Reads a JSON array of names, `''` as none; `null` for anything else. */
export function readNames(json: string): readonly string[] | null {
  if (json === '') return []
  try {
    const value: unknown = JSON.parse(json)
    const isName = (name: unknown): name is string => typeof name === 'string' && name !== ''
    return Array.isArray(value) && value.every(isName) ? value : null
  } catch {
    return null
  }
}

/** Reads the cell of a list; what is no JSON array is taken as one name, and said. */
export function readList(column: string, cell: string, say: Say): readonly string[] {
  const names = readNames(cell)
  if (!names) say('row-bad-list', { column, value: cell })
  return names ?? [cell]
}

const INTEGER = /^[+-]?\d+$/
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const BOOLEANS: Readonly<Record<string, string>> = { true: YES, '1': YES, false: NO, '0': NO }

/** Reads the cell of a dimension without a field of its own; one that is not as it should be is none, and said. */
export function readValue(
  { id, kind, values }: Dimension,
  type: string,
  cell: string,
  say: Say,
): RecordValue {
  if (cell === '') return ''
  const at = { column: id, value: cell }
  switch (kind) {
    case 'number': {
      if ((type === 'integer' ? INTEGER : NUMBER).test(cell)) return cell
      say('row-bad-number', at)
      return ''
    }
    case 'boolean': {
      const value = BOOLEANS[cell.toLowerCase()] ?? null
      if (value === null) say('row-bad-boolean', at)
      return value ?? ''
    }
    case 'many':
      return readList(id, cell, say)
    case 'ordinal': {
      // A value without a place in the order cannot be shown among the others.
      if (values.length === 0 || values.some(({ key }) => key === cell)) return cell
      say('row-bad-value', { ...at, values: values.map(({ key }) => key) })
      return ''
    }
    default:
      return cell
  }
}

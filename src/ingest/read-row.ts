import { UNKNOWN_PLACE } from '../domain/index.ts'
import type {
  Adcode,
  CaseRecord,
  Dimension,
  Division,
  LineSpan,
  Place,
  RecordValue,
} from '../domain/index.ts'
import { readNames, readValue } from './read-cells.ts'
import type { Say } from './read-cells.ts'
import { readPlaceCells } from './read-place-cells.ts'

/** What is known of the columns of `cases.csv` before its rows are read. */
export interface RowSchema {
  readonly dimensions: readonly Dimension[]
  /** Declared types by field. */
  readonly types: ReadonlyMap<string, string>
  readonly divisions: ReadonlyMap<Adcode, Division>
}

/**
 * Reads one row; `null` when it cannot be shown truthfully, and why is said.
 *
 * @param cell text of a column by its name; `''` where there is no such column
 * @param position of the row among the rows, from 1: its id where the file has none
 */
export function readRow(
  cell: (column: string) => string,
  position: number,
  { dimensions, types, divisions }: RowSchema,
  say: Say,
): CaseRecord | null {
  const id = types.has('id') ? cell('id') : String(position)
  const title = cell('title')
  if (id === '' || title === '') {
    say('row-missing-value', { column: id === '' ? 'id' : 'title' })
    return null
  }
  let place: Place | null = UNKNOWN_PLACE
  let organizations: readonly string[] | null = []
  const values: Record<string, RecordValue> = {}
  for (const dimension of dimensions) {
    const text = cell(dimension.id)
    if (dimension.kind === 'title') continue
    else if (dimension.kind === 'place') {
      place = readPlaceCells(text, cell('region_codes'), divisions, say)
      if (!place) return null
    } else if (dimension.kind === 'organization') {
      organizations = readNames(text)
      if (!organizations) {
        say('row-bad-list', { column: dimension.id, value: text })
        return null
      }
    } else {
      const value = readValue(dimension, types.get(dimension.id) ?? 'string', text, say)
      if (value === null) return null
      if (value.length > 0) values[dimension.id] = value
    }
  }
  const source = readLines(cell, say)
  return source === undefined ? null : { id, title, place, organizations, values, source }
}

/** `null`: the row is from no lines; `undefined`: they are not as they should be. */
function readLines(cell: (column: string) => string, say: Say): LineSpan | null | undefined {
  const columns = ['source_start_line', 'source_end_line'] as const
  const texts = columns.map(cell)
  if (texts.every((text) => text === '')) return null
  const wrong = texts.findIndex((text) => !/^[1-9]\d{0,8}$/.test(text))
  const column = columns[wrong]
  if (column) {
    say('row-bad-number', { column, value: texts[wrong] ?? '' })
    return undefined
  }
  return { startLine: Number(texts[0]), endLine: Number(texts[1]) }
}

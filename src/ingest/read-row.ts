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
import { readList, readValue } from './read-cells.ts'
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
 * Reads one row; `null` where it has no title or no id. Any other cell that is not as it should be says
 * nothing, or what it can, and why is said.
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
  let place: Place = UNKNOWN_PLACE
  let organizations: readonly string[] = []
  const values: Record<string, RecordValue> = {}
  for (const dimension of dimensions) {
    const text = cell(dimension.id)
    if (dimension.kind === 'title') continue
    else if (dimension.kind === 'place') {
      place = readPlaceCells(text, cell('region_codes'), divisions, say)
    } else if (dimension.kind === 'organization') {
      organizations = readList(dimension.id, text, say)
    } else {
      const value = readValue(dimension, types.get(dimension.id) ?? 'string', text, say)
      if (value.length > 0) values[dimension.id] = value
    }
  }
  return { id, title, place, organizations, values, source: readLines(cell, say) }
}

/** `null`: the row is from no lines, or nobody knows which. */
function readLines(cell: (column: string) => string, say: Say): LineSpan | null {
  const columns = ['source_start_line', 'source_end_line'] as const
  const texts = columns.map(cell)
  if (texts.every((text) => text === '')) return null
  const wrong = texts.findIndex((text) => !/^[1-9]\d{0,8}$/.test(text))
  const column = columns[wrong]
  if (column) {
    say('row-bad-number', { column, value: texts[wrong] ?? '' })
    return null
  }
  return { startLine: Number(texts[0]), endLine: Number(texts[1]) }
}

import { parseCsv } from '../../formats/index.ts'
import type { CsvRow, Separator } from '../../formats/index.ts'
import { readNumber, readYear } from '../read-number.ts'
import { recogniseColumn } from '../recognise-column.ts'
import { foldText } from '../source-lines.ts'

/** A source read as a table. */
export interface Grid {
  /** Rows above the column names. */
  readonly above: readonly CsvRow[]
  readonly header: CsvRow
  readonly body: readonly CsvRow[]
  /** How sure it is that this is a table, 0 to 1. */
  readonly score: number
}

const SEPARATORS: readonly Separator[] = ['\t', ',', ';']
/** Titles and notes above the column names are fewer than this. */
const MOST_ROWS_ABOVE = 20

/** Positions of the cells that hold something. */
export const filledCells = ({ cells }: CsvRow): readonly number[] =>
  cells.flatMap((cell, i) => (foldText(cell) === '' ? [] : [i]))

/** Reads a source as a table by the separator that fits it best; `null` when none does. */
export function findGrid(source: string): Grid | null {
  let best: Grid | null = null
  for (const separator of SEPARATORS) {
    if (!source.includes(separator)) continue
    const grid = readGrid(parseCsv(source, separator))
    if (grid && grid.score > (best?.score ?? 0)) best = grid
  }
  return best
}

function readGrid(all: readonly CsvRow[]): Grid | null {
  const rows = all.filter((row) => filledCells(row).length > 0)
  const named = findNamedHeader(rows)
  const at = named < 0 ? findPlainHeader(rows) : named
  const header = rows[at]
  if (!header) return null
  const body = rows.slice(at + 1)
  const fits = body.filter((row) => isInGrid(row, header)).length
  const records = body.filter((row) => filledCells(row).length > 1).length
  const share = body.length === 0 || records === 0 ? 0 : fits / body.length
  const score = named < 0 ? 0.45 * share : share < 0.5 ? 0 : 0.55 + 0.4 * share
  return { above: rows.slice(0, at), header, body, score }
}

const namedCells = ({ cells }: CsvRow) =>
  new Set(cells.map((cell) => recogniseColumn(foldText(cell))).filter((name) => name !== null)).size

/** The first row with two known names of columns, else the first with one among other names. */
function findNamedHeader(rows: readonly CsvRow[]): number {
  const above = rows.slice(0, MOST_ROWS_ABOVE)
  const sure = above.findIndex((row) => namedCells(row) > 1)
  if (sure >= 0) return sure
  return above.findIndex(
    (row) => namedCells(row) === 1 && filledCells(row).length > 1 && readsLikeNames(row),
  )
}

/** Without any known name, a first row of names as wide as all rows; a list of two rows is no table. */
function findPlainHeader(rows: readonly CsvRow[]): number {
  const first = rows.findIndex((row) => filledCells(row).length > 1)
  const header = rows[first]
  const isHeader =
    header && first < MOST_ROWS_ABOVE && rows.length > first + 2 && readsLikeNames(header)
  const differ = new Set(header?.cells.map(foldText)).size === header?.cells.length
  const width = header?.cells.length
  const alike = rows.filter(({ cells }) => cells.length === width).length
  return isHeader && differ && alike >= 0.8 * rows.length ? first : -1
}

/** Short texts that are neither numbers nor years. */
const readsLikeNames = (row: CsvRow): boolean =>
  filledCells(row)
    .map((i) => foldText(row.cells[i] ?? ''))
    .every((name) => name.length <= 20 && readNumber(name) === null && readYear(name) === '')

/** As wide as the names of the columns, or a heading: one cell of such a row. */
function isInGrid(row: CsvRow, header: CsvRow): boolean {
  const filled = filledCells(row)
  const inside = (filled.at(-1) ?? 0) < header.cells.length
  return inside && (filled.length > 1 || row.cells.length > 1)
}

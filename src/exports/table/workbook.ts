import type { CellStyle, CellValue, WriteOptions, WriteSheet } from 'hucre/xlsx'
import { messages, tableExportWords as words } from '../../messages/index.ts'
import { textWidthEm } from '../svg/text-width.ts'
import type { Cell, TableColumn } from './rows.ts'

/** Most rows that a workbook takes; spreadsheets hold little more, and a browser not much more. */
export const MAX_WORKBOOK_ROWS = 100_000
/** Longest text of a cell. */
const MAX_TEXT = 32_767

const FONT = { name: 'Microsoft YaHei', size: 10 } as const
const BOLD = { ...FONT, bold: true } as const
const TOP: CellStyle = { alignment: { vertical: 'top' } }
const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const STYLES: Readonly<Record<TableColumn['look'], CellStyle>> = {
  plain: TOP,
  wrap: WRAPPED,
  number: { alignment: { vertical: 'top', horizontal: 'center' } },
}
/** In points, of the letters above. */
const LINE_HEIGHT = 16
/** As a digit is half as wide as a Chinese character. */
const DIGITS_PER_EM = 2
/** Highest row that spreadsheets draw, in points. */
const MAX_HEIGHT = 409
const PAGE = { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
const HEADER: CellStyle = {
  font: BOLD,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EBEF' } },
  border: { bottom: { style: 'thin', color: { rgb: '818C98' } } },
  alignment: { vertical: 'center' },
}
const LABEL: CellStyle = { font: BOLD, alignment: { vertical: 'top' } }

type Column = Pick<TableColumn, 'width' | 'look'>

/** Of the sheet 说明: label or dimension, text or name, count, base. */
const NOTE_COLUMNS: readonly Column[] = [
  { width: 26, look: 'plain' },
  { width: 72, look: 'wrap' },
  { width: 18, look: 'plain' },
  { width: 14, look: 'plain' },
]

/** What a workbook is made of; plain data that can be handed to a worker. */
export interface WorkbookContent {
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** Rows of the sheet 说明. */
  readonly notes: readonly (readonly Cell[])[]
}

/**
 * A workbook of two sheets: the rows under a frozen header with a filter, and 说明. Numbers are
 * numbers, everything else is text, so that codes keep their zeros and no text becomes a formula.
 */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx(workbookOptions(content))
}

function workbookOptions({ title, columns, rows, notes }: WorkbookContent): WriteOptions {
  return {
    defaultFont: FONT,
    properties: { title, creator: messages.app.name },
    sheets: [rowsSheet(columns, rows), notesSheet(notes)],
  }
}

function rowsSheet(columns: readonly TableColumn[], rows: WorkbookContent['rows']): WriteSheet {
  const headers = columns.map((column) => column.header)
  const last = `${columnLetter(columns.length - 1)}${rows.length + 1}`
  return {
    name: words.sheet,
    columns: columns.map(({ width, look }) => ({ width, style: STYLES[look] })),
    rows: [headers, ...rows].map((row) => row.map(cellValue)),
    cells: new Map(
      headers.map((value, column) => [`0,${column}`, { value, type: 'string', style: HEADER }]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    rowDefs: rowHeights(columns, [headers, ...rows]),
    pageSetup: { ...PAGE, orientation: 'landscape', printTitlesRow: '$1:$1' },
  }
}

function notesSheet(notes: WorkbookContent['notes']): WriteSheet {
  const counts = notes.findIndex((row) => row.length === 0) + 1
  const bold: [string, { value: CellValue; type: 'string'; style: CellStyle }][] = notes.flatMap(
    (row, at) =>
      (at === counts ? row : row.slice(0, at < counts ? 1 : 0)).map((value, column) => [
        `${at},${column}`,
        { value, type: 'string', style: at === counts ? HEADER : LABEL },
      ]),
  )
  return {
    name: words.notes,
    columns: NOTE_COLUMNS.map(({ width, look }) => ({ width, style: STYLES[look] })),
    rowDefs: rowHeights(NOTE_COLUMNS, notes),
    rows: notes.map((row) => row.map(cellValue)),
    cells: new Map(bold),
    pageSetup: { ...PAGE, orientation: 'landscape' },
  }
}

/** Heights of the rows in which a text breaks; not every program finds them by itself. */
function rowHeights(
  columns: readonly Column[],
  rows: WorkbookContent['rows'],
): NonNullable<WriteSheet['rowDefs']> {
  const wrapped = columns.flatMap(({ look, width }, column) =>
    look === 'wrap' ? [{ column, perLine: (width - 2) / DIGITS_PER_EM }] : [],
  )
  const heights: NonNullable<WriteSheet['rowDefs']> = new Map()
  rows.forEach((row, at) => {
    const lines = wrapped.map(({ column, perLine }) =>
      countLines(String(row[column] ?? ''), perLine),
    )
    const most = Math.max(1, ...lines)
    if (most > 1) heights.set(at, { height: Math.min(most * LINE_HEIGHT, MAX_HEIGHT) })
  })
  return heights
}

const countLines = (text: string, perLine: number): number =>
  text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidthEm(part) / perLine)), 0)

/** A longer text would make the whole file unreadable. */
const cellValue = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > MAX_TEXT ? `${cell.slice(0, MAX_TEXT - 1)}…` : cell

/** Name of a column by its position, 0-based: A to Z, then AA. */
function columnLetter(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter
}

/** What stands between two cells. */
export type Separator = ',' | '\t' | ';'

/** One row of a CSV text. */
export interface CsvRow {
  /** Lines that the row covers, 1-based, inclusive. */
  readonly startLine: number
  readonly endLine: number
  /** The row exactly as it stands in the text, without its line's end. */
  readonly raw: string
  readonly cells: readonly string[]
}

/**
 * Reads separated text with RFC 4180 quoting; LF, CRLF or CR; a BOM is dropped, empty lines are
 * skipped. A quote that is never closed runs to the end. Never throws.
 */
export function parseCsv(text: string, separator: Separator = ','): readonly CsvRow[] {
  const rows: CsvRow[] = []
  const end = text.length
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < end) {
    const cells: string[] = []
    const startLine = line
    const start = at
    let stop = at
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1)
        cell = text.slice(at + 1, close).replaceAll('""', '"')
        line += countLines(cell)
        at = close + 1
      }
      stop = cellEnd(text, at, separator)
      cells.push(cell + text.slice(at, stop))
      at = stop + 1
      if (text[stop] !== separator) {
        if (text[stop] === '\r' && text[at] === '\n') at += 1
        break
      }
    }
    const raw = text.slice(start, stop)
    if (raw !== '') rows.push({ startLine, endLine: line, raw, cells })
    line += 1
  }
  return rows
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? text.length : at
}

function cellEnd(text: string, from: number, separator: Separator): number {
  const separatorCode = separator.charCodeAt(0)
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === separatorCode || code === 10 || code === 13) break
    at += 1
  }
  return at
}

function countLines(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0
}

export type CsvCell = string | number | boolean

/** How a CSV text is written. */
export interface CsvForm {
  /** `,` unless another is given. */
  readonly separator?: Separator
  /** Whether a byte order mark comes first; only the first piece of a file may have one. */
  readonly byteOrderMark?: boolean
  /** Ends every row, the last one too; LF unless CRLF is given. */
  readonly lineEnd?: '\n' | '\r\n'
  /** Which cells stand in quotes: those that would not come back without them, or all. */
  readonly quotes?: 'needed' | 'all'
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Writes rows as CSV; `parseCsv` reads back the same cells, as text. No rows: no text. */
export function writeCsv(
  rows: Iterable<readonly CsvCell[]>,
  { separator = ',', byteOrderMark = false, lineEnd = '\n', quotes = 'needed' }: CsvForm = {},
): string {
  let text = byteOrderMark ? BYTE_ORDER_MARK : ''
  for (const row of rows) {
    const cells = row.map((cell) => quote(String(cell), separator, quotes === 'all'))
    // A row of one empty cell would be an empty line, which is no row.
    text += (cells.length === 1 && cells[0] === '' ? '""' : cells.join(separator)) + lineEnd
  }
  return text
}

function quote(text: string, separator: Separator, always: boolean): string {
  const needed = always || text.includes(separator) || /["\r\n]|^\s|\s$/.test(text)
  return needed ? `"${text.replaceAll('"', '""')}"` : text
}

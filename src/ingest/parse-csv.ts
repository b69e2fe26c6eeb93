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
 * Reads comma-separated text with RFC 4180 quoting; LF, CRLF or CR; a BOM is dropped, empty lines are
 * skipped. A quote that is never closed runs to the end. Never throws.
 */
export function parseCsv(text: string): readonly CsvRow[] {
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
      stop = cellEnd(text, at)
      cells.push(cell + text.slice(at, stop))
      at = stop + 1
      if (text[stop] !== ',') {
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

function cellEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 44 || code === 10 || code === 13) break
    at += 1
  }
  return at
}

function countLines(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0
}

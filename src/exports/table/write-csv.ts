import { writeCsv as csvText } from '../../formats/index.ts'
import { guardFormula } from './guard-formula.ts'
import type { Cell, RowBlock } from './rows.ts'

const FORM = { lineEnd: '\r\n' } as const

/**
 * A table as CSV (RFC 4180), in pieces to be joined: a header row and the rows. Texts that a spreadsheet
 * could take for a formula are preceded by `'`; without the byte order mark Chinese editions of Excel
 * would read the file as GBK.
 */
export async function writeCsv(
  headers: readonly string[],
  blocks: AsyncIterable<RowBlock>,
  onProgress: (done: number) => void = () => {},
): Promise<{ readonly parts: readonly string[]; readonly rows: number }> {
  const parts = [csvText([guarded(headers)], { ...FORM, byteOrderMark: true })]
  let count = 0
  for await (const { rows, done } of blocks) {
    if (rows.length > 0) parts.push(csvText(rows.map(guarded), FORM))
    count += rows.length
    onProgress(done)
  }
  return { parts, rows: count }
}

const guarded = (row: readonly Cell[]): readonly Cell[] =>
  row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell))

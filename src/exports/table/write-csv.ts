import { guardFormula } from './guard-formula.ts'
import type { Cell, RowBlock } from './rows.ts'

/** Without it Chinese editions of Excel read the file as GBK. */
const BYTE_ORDER_MARK = '\ufeff'
const NEWLINE = '\r\n'

/**
 * A table as CSV (RFC 4180, with a byte order mark), in pieces to be joined: a header row and the rows.
 * Texts that a spreadsheet could take for a formula are preceded by `'`.
 */
export async function writeCsv(
  headers: readonly string[],
  blocks: AsyncIterable<RowBlock>,
  onProgress: (done: number) => void = () => {},
): Promise<{ readonly parts: readonly string[]; readonly rows: number }> {
  const { unparse } = (await import('papaparse')).default
  const lines = (rows: readonly (readonly Cell[])[]) =>
    unparse(
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell))),
      { newline: NEWLINE },
    ) + NEWLINE
  const parts = [BYTE_ORDER_MARK + lines([headers])]
  let count = 0
  for await (const { rows, done } of blocks) {
    if (rows.length > 0) parts.push(lines(rows))
    count += rows.length
    onProgress(done)
  }
  return { parts, rows: count }
}

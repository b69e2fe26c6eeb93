import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { guardFormula, writeCsv, type Cell, type RowBlock } from '../../src/exports/index.ts'

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    '字',
    ',',
    '"',
    '\n',
    '\r',
    '\t',
    ' ',
    ';',
    '=',
    '＝',
    '-',
    '@',
    "'",
    '1',
  ),
  maxLength: 8,
})
const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer())

describe('writeCsv', () => {
  it('is read back as it was, but for the guard before what could be a formula', async () => {
    const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 4 }), {
        maxLength: 4,
      }),
    )
    await fc.assert(
      fc.asyncProperty(table, text, async (blocks, header) => {
        const { parts, rows } = await writeCsv([header, 'b'], toBlocks(blocks))
        const csv = parts.join('')
        expect(csv.startsWith('\ufeff')).toBe(true)
        const read = Papa.parse<string[]>(csv.slice(1).replace(/\r\n$/, ''), {
          newline: '\r\n',
          delimiter: ',',
        }).data
        const wanted = [[header, 'b'], ...blocks.flat()].map((row) =>
          row.map((one) => (typeof one === 'string' ? guardFormula(one) : String(one))),
        )
        expect(read).toEqual(wanted)
        expect(rows).toBe(blocks.flat().length)
        for (const one of read.flat()) expect(one).not.toMatch(/^[=+@\t\r\n＝＋－＠]/)
      }),
      { numRuns: 300 },
    )
  })
})

async function* toBlocks(blocks: readonly (readonly Cell[][])[]): AsyncGenerator<RowBlock> {
  for (const [i, rows] of blocks.entries()) yield { rows, done: (i + 1) / blocks.length }
}

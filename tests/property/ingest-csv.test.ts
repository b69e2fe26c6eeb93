import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parseCsv, writeCsv } from '../../src/formats/index.ts'
import { readDataset } from '../../src/ingest/index.ts'

describe('parseCsv', () => {
  it('reads what Papa Parse writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '字', ',', '"', '\n', '\r', ' ', '') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = Papa.unparse(rows, { newline })
        expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('covers any text from its first to its last line', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') })
    fc.assert(
      fc.property(text, (source) => {
        const lines = source.split(/\r\n|\n|\r/).length
        let previous = 0
        for (const row of parseCsv(source)) {
          expect(row.startLine).toBeGreaterThan(previous)
          expect(row.endLine).toBeGreaterThanOrEqual(row.startLine)
          expect(row.endLine).toBeLessThanOrEqual(lines)
          expect(source).toContain(row.raw)
          previous = row.endLine
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('writeCsv', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '字', ',', ';', '\t', '"', '\n', '\r', ' ', '\uFEFF'),
    maxLength: 5,
  })
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  const form = fc.record({
    separator: fc.constantFrom(',', '\t', ';'),
    byteOrderMark: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    quotes: fc.constantFrom('needed', 'all'),
  })

  it('writes what parseCsv reads back, in any form', () => {
    fc.assert(
      fc.property(table, form, (rows, options) => {
        const text = writeCsv(rows, options)
        expect(parseCsv(text, options.separator).map(({ cells }) => cells)).toEqual(rows)
        expect(text.startsWith('\uFEFF')).toBe(options.byteOrderMark)
      }),
      { numRuns: 500 },
    )
  })

  it('writes what Papa Parse reads', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', '字', ',', '"', '\n', ' ') })
    const rows = fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(rows, (written) => {
        const read = Papa.parse<string[]>(writeCsv(written, { lineEnd: '\r\n' }).slice(0, -2), {
          newline: '\r\n',
          delimiter: ',',
        })
        expect(read.data).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })
})

describe('readDataset', () => {
  it('answers any two texts with a value', () => {
    const text = fc.oneof(fc.string(), fc.json())
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(readDataset('x', a, b).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

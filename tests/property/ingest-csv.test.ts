import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/ingest/parse-csv.ts'
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/index.ts'
import { createMemorySource, NO_FILTER } from '../../src/engine/index.ts'
import { LIMITS, LONG } from './engine-datasets.ts'
import { naiveCounts, naiveSpan, naiveStanding } from './engine-oracle.ts'
import { countsOf, rowsOf, sortOf } from './engine-questions.ts'
import { read } from '../unit/engine/read-answer.ts'

describe.each([LIMITS.usual, LIMITS.blockForEach, LIMITS.rows])(
  'a long list, near and deep, %o',
  (limits) => {
    const source = createMemorySource(LONG, { limits })
    const deep = fc.nat(LONG.cases.length + 200)

    it('spans', () => {
      fc.assert(
        fc.property(rowsOf(LONG), fc.nat(200), deep, deep, (asked, ...offsets) => {
          for (const offset of offsets) {
            const moved = { ...asked, offset }
            expect(read(source.rows(moved))).toEqual(naiveSpan(LONG, moved))
          }
        }),
        { numRuns: 10 },
      )
    })

    it('counts and standings', () => {
      const row = fc.nat(LONG.cases.length - 1)
      fc.assert(
        fc.property(countsOf(LONG), sortOf(LONG), row, (asked, sort, row) => {
          const standing = { id: `c${row}`, filter: asked.filter, sort }
          expect(read(source.counts(asked))).toEqual(naiveCounts(LONG, asked))
          expect(read(source.standing(standing))).toEqual(naiveStanding(LONG, standing))
        }),
        { numRuns: 6 },
      )
    })
  },
)

describe('more values than fit into a byte, or two', () => {
  const COUNT = 70_000
  const LARGE: Dataset = {
    ...LONG,
    dimensions: (['nominal', 'time', 'many', 'boolean'] as const).map((kind) => {
      return { id: kind, kind, label: '', note: '', values: [], facet: true, column: true }
    }),
    cases: Array.from({ length: COUNT + 500 }, (_, row) => ({
      id: String(row),
      title: '案例',
      place: { key: row % 2 === 0 ? '320583' : 'central', codes: [] },
      organizations: [],
      values: {
        nominal: `值${row % COUNT}`,
        time: String(100_000 + (row % 300)),
        many: [`甲${row % 270}`, `乙${Math.floor(row / 270)}`],
        boolean: row % 7 === 0 ? '1' : '0',
      },
      source: null,
    })),
  }

  const { usual, numberedByMap, rowsInBlockForEach } = LIMITS
  it.each([usual, numberedByMap, rowsInBlockForEach])('nothing wraps, %o', (limits) => {
    const source = createMemorySource(LARGE, { limits })
    const cross = [
      ['nominal', 'boolean'],
      ['nominal', 'many'],
      ['time', 'many'],
    ] as const
    const { facets, cross: counted } = read(source.counts({ filter: NO_FILTER, cross }))
    expect(facets.nominal).toHaveLength(COUNT)
    expect(facets.nominal?.[511]).toEqual({ key: '值511', base: 1, count: 1 })
    expect(facets.nominal?.[100]).toEqual({ key: '值100', base: 2, count: 2 })
    expect(facets.nominal?.[65_600]).toEqual({ key: '值65600', base: 1, count: 1 })
    expect(facets.time?.map(({ key }) => key)).toEqual(
      Array.from({ length: 300 }, (_, i) => String(100_000 + i)),
    )
    expect(facets.many).toHaveLength(270 + Math.ceil((COUNT + 500) / 270))
    expect(sum(facets.many)).toBe(2 * LARGE.cases.length)
    expect(counted.map(({ cells }) => sum(cells))).toEqual([
      COUNT + 500,
      2 * (COUNT + 500),
      2 * (COUNT + 500),
    ])
    expect(counted[1]?.cells.find(({ row }) => row === '值65600')).toEqual({
      row: '值65600',
      column: '甲260',
      base: 1,
      count: 1,
    })

    const values = { nominal: ['值65600', '值64'], boolean: ['0'] }
    const filtered = read(source.counts({ filter: { ...NO_FILTER, values }, cross: [] }))
    expect(filtered.total).toEqual({ base: COUNT + 500, count: 3 })
    const sort = { column: 'nominal', descending: true }
    const standing = read(source.standing({ id: '65600', filter: NO_FILTER, sort }))
    expect(standing).toMatchObject({ position: 4399, previous: '65601', next: '65599' })
  })

  const sum = (counts: readonly { count: number }[] = []) =>
    counts.reduce((total, { count }) => total + count, 0)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemorySource } from '../../src/engine/index.ts'
import { AREAS, LONG, dataset, filter, request, sort } from './engine-datasets.ts'
import {
  naiveCounts,
  naiveOrganizations,
  naivePlace,
  naiveRows,
  naiveWindow,
} from './engine-oracle.ts'

describe('the engine answers as filtering, sorting and counting the records does', () => {
  it('counts', () => {
    fc.assert(
      fc.property(dataset, fc.array(filter, { maxLength: 4 }), (data, questions) => {
        const source = createMemorySource(data)
        for (const asked of questions) {
          expect(source.counts(asked)).toEqual(naiveCounts(data, asked))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('windows, one question after another to the same source', () => {
    fc.assert(
      fc.property(dataset, fc.array(request, { minLength: 1, maxLength: 6 }), (data, requests) => {
        const source = createMemorySource(data)
        for (const asked of requests) {
          expect(source.window(asked)).toEqual(naiveWindow(data, asked))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('organisations', () => {
    const asked = fc.record({
      filter,
      query: fc.constantFrom('', '', '局', '单位', '位 单', '数据 国家', '１'),
      offset: fc.nat(4),
      limit: fc.nat(6),
    })
    fc.assert(
      fc.property(dataset, fc.array(asked, { maxLength: 4 }), (data, questions) => {
        const source = createMemorySource(data)
        for (const question of questions) {
          expect(source.organizations(question)).toEqual(naiveOrganizations(data, question))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('places', () => {
    fc.assert(
      fc.property(dataset, filter, sort, fc.nat(60), (data, asked, order, n) => {
        fc.pre(data.cases.length > 0)
        const row = n % data.cases.length
        const source = createMemorySource(data)
        expect(source.place(row, asked, order)).toEqual(naivePlace(data, row, asked, order))
      }),
      { numRuns: 400 },
    )
  })

  it('finds a case by its number', () => {
    fc.assert(
      fc.property(dataset, fc.nat(400), (data, seq) => {
        const row = data.cases.findIndex((record) => record.seq === seq)
        expect(createMemorySource(data).find(seq)).toBe(row === -1 ? null : row)
      }),
    )
  })
})

describe('a long list, near and deep', () => {
  const source = createMemorySource(LONG)
  const near = fc.nat(200)
  const deep = fc.nat(LONG.cases.length + 200)

  it('windows', () => {
    fc.assert(
      fc.property(request, near, deep, deep, (asked, ...offsets) => {
        for (const offset of offsets) {
          const moved = { ...asked, offset }
          expect(source.window(moved)).toEqual(naiveWindow(LONG, moved))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('counts and places', () => {
    fc.assert(
      fc.property(filter, sort, fc.nat(LONG.cases.length - 1), (asked, order, row) => {
        expect(source.counts(asked)).toEqual(naiveCounts(LONG, asked))
        expect(source.place(row, asked, order)).toEqual(naivePlace(LONG, row, asked, order))
      }),
      { numRuns: 25 },
    )
  })
})

describe('what must hold whatever the data', () => {
  const sum = (of: readonly { base: number; count: number }[], what: 'base' | 'count') =>
    of.reduce((total, entry) => total + entry[what], 0)

  it('a view that adds up: its bases are the base, its counts what its own filter leaves out', () => {
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        const source = createMemorySource(data)
        const { total, regions, regionByCategory, levels, scopes, verticals } = source.counts(asked)
        for (const view of [regions, regionByCategory, levels, scopes, verticals]) {
          expect(sum(view, 'base')).toBe(total.base)
        }
        const open = (change: Partial<typeof asked>) =>
          source.counts({ ...asked, ...change }).total.count
        expect(sum(regions, 'count')).toBe(open({ regions: [] }))
        expect(sum(regionByCategory, 'count')).toBe(open({ regions: [], categories: [] }))
        expect(sum(verticals, 'count')).toBe(open({ vertical: false }))
      }),
    )
  })

  it('areas that add up: the children of each, parts among them, are the area', () => {
    fc.assert(
      fc.property(dataset, filter, fc.constantFrom(...AREAS), (data, asked, area) => {
        const source = createMemorySource(data)
        const whole = source.counts({ ...asked, area: null, regions: [area] }).total.count
        const inside = source.counts({ ...asked, area, regions: [] })
        expect(inside.total.count).toBe(whole)
        expect(sum(inside.regions, 'count')).toBe(whole)
        for (const { key, count } of inside.regions) {
          expect(source.counts({ ...asked, area, regions: [key] }).total.count).toBe(count)
          expect(source.counts({ ...asked, area: null, regions: [key] }).total.count).toBe(count)
        }
      }),
    )
  })

  it('pages laid side by side are the whole, each entry once', () => {
    fc.assert(
      fc.property(dataset, request, fc.integer({ min: 1, max: 9 }), (data, asked, limit) => {
        const source = createMemorySource(data)
        const whole = source.window({ ...asked, offset: 0, limit: 1000 })
        const pages: unknown[] = []
        for (let offset = 0; offset < whole.entryCount; offset += limit) {
          pages.push(...source.window({ ...asked, offset, limit }).entries)
        }
        expect(pages).toEqual(whole.entries)
      }),
    )
  })

  it('walking from neighbour to neighbour passes every case once, in order', () => {
    fc.assert(
      fc.property(dataset, filter, sort, (data, asked, order) => {
        const rows = naiveRows(data, asked, order)
        const source = createMemorySource(data)
        const walked: number[] = []
        let row = rows[0] ?? null
        while (row !== null && walked.length <= rows.length) {
          walked.push(row)
          row = source.place(row, asked, order).next
        }
        expect(walked).toEqual(rows)
      }),
    )
  })
})

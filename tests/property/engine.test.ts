import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCounted, ORGANIZATION, PLACE, type Dataset } from '../../src/domain/index.ts'
import { createMemorySource, type FacetFilter } from '../../src/engine/index.ts'
import { AREAS, dataset, limits, ORGANIZATIONS, wideDataset } from './engine-datasets.ts'
import {
  naiveCounts,
  naiveOrganizations,
  naiveRegions,
  naiveRows,
  naiveSpan,
  naiveStanding,
  valuesOf,
} from './engine-oracle.ts'
import { countsOf, filterOf, organizationsOf, rowsOf, sortOf } from './engine-questions.ts'
import { read } from '../unit/engine/read-answer.ts'

/** Lists with questions about them. */
const about = <T>(data: fc.Arbitrary<Dataset>, questions: (data: Dataset) => fc.Arbitrary<T>) =>
  data.chain((own) => fc.tuple(fc.constant(own), questions(own)))

describe('the engine answers as filtering, sorting and counting the records does', () => {
  const checkCounts = (data: fc.Arbitrary<Dataset>, numRuns: number) =>
    fc.assert(
      fc.property(
        about(data, (own) => fc.array(countsOf(own), { maxLength: 4 })),
        limits,
        ([own, questions], limits) => {
          const source = createMemorySource(own, { limits })
          for (const asked of questions) {
            expect(read(source.counts(asked))).toEqual(naiveCounts(own, asked))
          }
        },
      ),
      { numRuns },
    )

  it('counts', () => checkCounts(dataset, 400))
  it('counts of forty dimensions', () => checkCounts(wideDataset, 40))

  it('counts, one filter after another changed to another question’s, and back', () => {
    fc.assert(
      fc.property(
        about(dataset, (own) => fc.tuple(countsOf(own), countsOf(own))),
        limits,
        ([own, [from, to]], limits) => {
          const source = createMemorySource(own, { limits })
          const ids = [...new Set([from, to].flatMap(({ filter }) => Object.keys(filter.values)))]
          const there = ids.map((_, i) => ids.slice(0, i + 1))
          for (const changed of [...there, ...there.toReversed()]) {
            const other = changed.map((id) => [id, to.filter.values[id] ?? []] as const)
            const values = { ...from.filter.values, ...Object.fromEntries(other) }
            const asked = { ...from, filter: { ...from.filter, values } }
            expect(read(source.counts(asked))).toEqual(naiveCounts(own, asked))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('spans of rows, one question after another to the same source', () => {
    const questions = (own: Dataset) => fc.array(rowsOf(own), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(about(dataset, questions), limits, ([own, requests], limits) => {
        const source = createMemorySource(own, { limits })
        for (const asked of requests) {
          expect(read(source.rows(asked))).toEqual(naiveSpan(own, asked))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('organisations', () => {
    const questions = (own: Dataset) => fc.array(organizationsOf(own), { maxLength: 4 })
    fc.assert(
      fc.property(about(dataset, questions), limits, ([own, requests], limits) => {
        const source = createMemorySource(own, { limits })
        for (const asked of requests) {
          expect(read(source.organizations(asked))).toEqual(naiveOrganizations(own, asked))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('standings, of cases that are there and of one that is not', () => {
    const question = (own: Dataset) =>
      fc.record({
        id: fc.constantFrom(...own.cases.map(({ id }) => id), 'c999'),
        filter: filterOf(own),
        sort: sortOf(own),
      })
    fc.assert(
      fc.property(about(dataset, question), limits, ([own, asked], limits) => {
        const source = createMemorySource(own, { limits })
        expect(read(source.standing(asked))).toEqual(naiveStanding(own, asked))
      }),
      { numRuns: 500 },
    )
  })

  it('which names of an address are known', () => {
    const names = fc.subarray([...ORGANIZATIONS, '没有的单位'])
    const ids = fc.array(fc.nat(80).map((n) => `c${n}`))
    fc.assert(
      fc.property(dataset, ids, names, (own, cases, organizations) => {
        const used = new Set(own.cases.flatMap((record) => record.organizations))
        expect(read(createMemorySource(own).known({ cases, organizations }))).toEqual({
          cases: cases.filter((id) => own.cases.some((record) => record.id === id)),
          organizations: organizations.filter((name) => used.has(name)),
        })
      }),
    )
  })

  it('facts, with every value and region that occurs', () => {
    fc.assert(
      fc.property(dataset, (own) => {
        const { cases, dimensions, ...info } = own
        const facts = read(createMemorySource(own).facts())
        expect(facts).toMatchObject({ ...info, total: cases.length, regions: naiveRegions(own) })
        expect(facts.dimensions.map(({ id }) => id)).toEqual(dimensions.map(({ id }) => id))
        dimensions.forEach((dimension, i) => {
          if (!isCounted(dimension)) return expect(facts.dimensions[i]).toEqual(dimension)
          const labels = new Map(dimension.values.map(({ key, label }) => [key, label]))
          const values = valuesOf(own, dimension).map((key) => {
            return { key, label: labels.get(key) ?? key }
          })
          expect(facts.dimensions[i]).toEqual({ ...dimension, values })
        })
      }),
    )
  })
})

describe('what must hold whatever the data', () => {
  const sum = (of: readonly { base: number; count: number }[] = [], what: 'base' | 'count') =>
    of.reduce((total, entry) => total + entry[what], 0)
  const without = (filter: FacetFilter, ...ids: readonly string[]): FacetFilter => ({
    ...filter,
    values: Object.fromEntries(Object.entries(filter.values).filter(([id]) => !ids.includes(id))),
  })

  it('the base is the sum of all place tiles, for any list and any area', () => {
    fc.assert(
      fc.property(about(dataset, filterOf), limits, ([own, filter], limits) => {
        const source = createMemorySource(own, { limits })
        for (const area of [null, ...AREAS]) {
          const { total, facets } = read(source.counts({ filter: { ...filter, area }, cross: [] }))
          expect(sum(facets[PLACE], 'base')).toBe(total.base)
        }
      }),
    )
  })

  it('a dimension of single values adds up: to the base, and to what its own filter leaves out', () => {
    fc.assert(
      fc.property(about(dataset, filterOf), limits, ([own, filter], limits) => {
        const source = createMemorySource(own, { limits })
        const total = (asked: FacetFilter) =>
          read(source.counts({ filter: asked, cross: [] })).total
        const isMany = (id: string) =>
          own.dimensions.some((one) => one.id === id && one.kind === 'many')
        const { facets } = read(source.counts({ filter, cross: [] }))
        for (const [id, counts] of Object.entries(facets)) {
          const [bases, open] = [sum(counts, 'base'), total(without(filter, id))]
          if (isMany(id)) expect(bases).toBeGreaterThanOrEqual(open.base)
          else expect([bases, sum(counts, 'count')]).toEqual([open.base, open.count])
        }
      }),
    )
  })

  it('pairs of single values add up to what the filters of both leave out', () => {
    fc.assert(
      fc.property(about(dataset, countsOf), limits, ([own, asked], limits) => {
        const source = createMemorySource(own, { limits })
        const single = own.dimensions.filter((one) => isCounted(one) && one.kind !== 'many')
        const ids = [PLACE, ...single.map(({ id }) => id)]
        const pairs = ids.flatMap((a) => ids.map((b): [string, string] => [a, b]))
        const { cross } = read(source.counts({ ...asked, cross: pairs }))
        pairs.forEach(([a, b], i) => {
          const filter = without(asked.filter, a, b)
          const { total } = read(source.counts({ filter, cross: [] }))
          const { cells } = cross[i] ?? {}
          expect([sum(cells, 'base'), sum(cells, 'count')]).toEqual([total.base, total.count])
        })
      }),
      { numRuns: 60 },
    )
  })

  it('areas add up: the children of each, parts among them, are the area', () => {
    const question = (own: Dataset) => fc.tuple(filterOf(own), fc.constantFrom(...AREAS))
    fc.assert(
      fc.property(about(dataset, question), ([own, [asked, area]]) => {
        const source = createMemorySource(own)
        const counts = (area: string | null, places: readonly string[]) => {
          const filter = { ...asked, area, values: { ...asked.values, [PLACE]: places } }
          return read(source.counts({ filter, cross: [] }))
        }
        const whole = counts(null, [area]).total.count
        const inside = counts(area, [])
        expect(inside.total.count).toBe(whole)
        expect(sum(inside.facets[PLACE], 'count')).toBe(whole)
        for (const { key, count } of inside.facets[PLACE] ?? []) {
          expect(counts(area, [key]).total.count).toBe(count)
          expect(counts(null, [key]).total.count).toBe(count)
        }
      }),
    )
  })

  it('a filter of what the list does not have or does not count leaves nothing', () => {
    fc.assert(
      fc.property(about(dataset, filterOf), ([own, filter]) => {
        const source = createMemorySource(own)
        for (const id of own.dimensions.filter((one) => !isCounted(one)).map(({ id }) => id)) {
          if (id === PLACE || id === ORGANIZATION) continue
          const values = { ...filter.values, [id]: ['甲'] }
          const { total } = read(source.counts({ filter: { ...filter, values }, cross: [] }))
          expect(total.count).toBe(0)
        }
      }),
    )
  })

  it('pages laid side by side are the whole, each entry once', () => {
    const page = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(about(dataset, rowsOf), page, limits, ([own, asked], limit, limits) => {
        const source = createMemorySource(own, { limits })
        const whole = read(source.rows({ ...asked, offset: 0, limit: 1000 }))
        const pages: unknown[] = []
        for (let offset = 0; offset < whole.entryCount; offset += limit) {
          pages.push(...read(source.rows({ ...asked, offset, limit })).entries)
        }
        expect(pages).toEqual(whole.entries)
      }),
    )
  })

  it('walking from neighbour to neighbour passes every case once, in order', () => {
    const question = (own: Dataset) => fc.tuple(filterOf(own), sortOf(own))
    fc.assert(
      fc.property(about(dataset, question), limits, ([own, [filter, sort]], limits) => {
        const expected = naiveRows(own, filter, sort).map((row) => own.cases[row]?.id)
        const source = createMemorySource(own, { limits })
        const walked: string[] = []
        let id: string | null = expected[0] ?? null
        while (id !== null && walked.length <= expected.length) {
          walked.push(id)
          id = read(source.standing({ id, filter, sort }))?.next ?? null
        }
        expect(walked).toEqual(expected)
      }),
    )
  })
})

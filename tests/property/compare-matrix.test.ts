import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildComparison,
  buildMatrix,
  chooseCells,
  expectedCount,
  overlapTerms,
  planComparison,
} from '../../src/figures/index.ts'
import {
  isInside,
  regionPath,
  STATISTICAL_REGIONS,
  type Dataset,
  type RegionKey,
} from '../../src/domain/index.ts'
import { createMemorySource, NO_FILTER } from '../../src/engine/index.ts'
import { DEFAULT_VIEW, reduce } from '../../src/view/index.ts'
import { dataset, filter } from './engine-datasets.ts'

/** Every province and central listed, as generated lists name cases of any. */
const covering = (list: Dataset): Dataset => ({
  ...list,
  coverage: {
    ...list.coverage,
    central: true,
    provinces: [...list.divisions.keys()].filter((code) => code.endsWith('0000')),
  },
})

function compare(list: Dataset, keys: readonly string[]) {
  const source = createMemorySource(list)
  const plan = planComparison(list, keys)
  return buildComparison(
    plan,
    plan.questions.map((question) => source.counts(question)),
  )
}

describe('the matrix of any list under any filter', () => {
  it('adds up: cells to rows and columns, these to the whole', () => {
    fc.assert(
      fc.property(dataset, filter, (list, conditions) => {
        const counts = createMemorySource(list).counts(conditions)
        const { rows, columns, total } = buildMatrix(covering(list), counts, {
          area: conditions.area,
          regions: conditions.regions,
          categories: conditions.categories,
          matrixOrder: { by: 'total' },
        })
        for (const of of ['base', 'count'] as const) {
          const sum = (figures: readonly { base: number; count: number }[]) =>
            figures.reduce((all, figure) => all + figure[of], 0)
          for (const row of rows) expect(row.total[of]).toBe(sum(row.cells))
          expect(sum(rows.map((row) => row.total))).toBe(total[of])
          expect(sum(columns.map((column) => column.total))).toBe(total[of])
        }
        const own = createMemorySource(list).counts({ ...conditions, regions: [], categories: [] })
        const named = own.categories.reduce((all, category) => all + category.count, 0)
        expect(total.count).toBe(named)
      }),
      { numRuns: 200 },
    )
  })

  it('marks just the cells whose cases pass, and choosing keeps a cross product', () => {
    const regions = ['central', '110000', '320000']
    const categories = ['技术应用类', '公共服务类']
    const target = fc.oneof(
      fc.record({ region: fc.constantFrom(...regions), category: fc.constantFrom(...categories) }),
      fc.record({ region: fc.constantFrom(...regions), category: fc.constant(null) }),
      fc.record({ region: fc.constant(null), category: fc.constantFrom(...categories) }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(target, fc.boolean()), { maxLength: 12 }), (presses) => {
        let view = DEFAULT_VIEW
        for (const [pressed, toggle] of presses) {
          const before = view
          view = reduce(view, chooseCells(view, pressed, toggle))
          const { region, category } = pressed
          const holds = (state: typeof view) =>
            (state.regions.length > 0 || state.categories.length > 0) &&
            (region === null || state.regions.length === 0 || state.regions.includes(region)) &&
            (category === null ||
              state.categories.length === 0 ||
              state.categories.includes(category))
          if (toggle && region !== null && category !== null) {
            expect(holds(view)).toBe(!holds(before))
          }
          if (!toggle && view.regions.length + view.categories.length > 0) {
            expect(view.regions).toEqual(region === null ? [] : [region])
            expect(view.categories).toEqual(category === null ? [] : [category])
          }
        }
      }),
    )
  })
})

describe('the comparison of any list', () => {
  it('divides the list: central and local; the four regions and what is in none', () => {
    fc.assert(
      fc.property(dataset, (list) => {
        const model = compare(covering(list), ['central', 'local'])
        const sum = model.groups.reduce((all, group) => all + group.base, 0)
        expect(sum).toBe(list.cases.length)
        expect(model.overlaps).toEqual([])
        const four = compare(covering(list), ['east', 'middle', 'west', 'northeast'])
        const inFour = list.cases.filter((one) =>
          Object.values<readonly string[]>(STATISTICAL_REGIONS).some((codes) =>
            codes.includes(one.provinceCode),
          ),
        )
        expect(four.groups.reduce((all, group) => all + group.base, 0)).toBe(inFour.length)
        expect(four.overlaps).toEqual([])
      }),
    )
  })

  it('expects of the rest no more than the group has, and all of it over the categories', () => {
    const count = fc.nat(1000)
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 1000 }), (base, outside, more) => {
        const rest = outside + more
        const expected = expectedCount(base, outside, rest)
        expect(Math.abs(expected - (base * outside) / rest)).toBeLessThanOrEqual(0.05 + 1e-9)
        expect(expected).toBeLessThanOrEqual(base)
      }),
    )
  })
})

/** Whether the cases stand where their codes say, as reading a list leaves them. */
const isByCode = ({ cases }: Dataset, keys: readonly RegionKey[]) =>
  cases.every((one) => {
    const path = regionPath(one)
    const last = path.at(-1)!
    return keys.every((key) => path.includes(key) === (last === key || isInside(last, key)))
  })

describe('what two filters share, in any list', () => {
  it('is what passes both', () => {
    fc.assert(
      fc.property(dataset, filter, filter, (list, a, b) => {
        fc.pre(isByCode(list, [...a.regions, ...b.regions]))
        const source = createMemorySource(list)
        const [x, y] = [
          { ...a, area: null },
          { ...b, area: null },
        ]
        const rows = (conditions: typeof x) =>
          source
            .window({
              filter: conditions,
              sort: { column: 'seq', descending: false },
              group: null,
              collapsed: new Set(),
              offset: 0,
              limit: 1000,
            })
            .entries.flatMap((entry) => (entry.kind === 'case' ? entry.row : []))
        const inBoth = new Set(rows(y))
        const shared = rows(x).filter((row) => inBoth.has(row)).length
        const sum = overlapTerms(x, y).reduce(
          (all, term) => all + term.sign * source.counts(term.filter).total.count,
          0,
        )
        expect(sum).toBe(shared)
        expect(overlapTerms(NO_FILTER, x)).toEqual([{ filter: x, sign: 1 }])
      }),
      { numRuns: 300 },
    )
  })
})

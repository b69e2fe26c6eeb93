import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  axesOf,
  buildBreakdown,
  buildMatrix,
  buildStack,
  chooseCells,
  expectedCount,
  overlapTerms,
} from '../../src/figures/index.ts'
import {
  isCounted,
  isInside,
  parsePartKey,
  PLACE,
  provinceOf,
  regionPath,
  STATISTICAL_REGIONS,
  type CaseRecord,
  type Dataset,
} from '../../src/domain/index.ts'
import { createMemorySource, NO_FILTER } from '../../src/engine/index.ts'
import { DEFAULT_VIEW, facetFilter, reduce, type ViewState } from '../../src/view/index.ts'
import { compareGroups, countView, hereNow } from '../unit/figures/views.ts'
import { dataset } from './engine-datasets.ts'
import { filterOf } from './engine-questions.ts'

/** Every province and central listed, as generated lists name cases of any. */
const covering = (list: Dataset): Dataset => ({
  ...list,
  coverage: {
    ...list.coverage,
    central: true,
    provinces: [...list.divisions.keys()].filter((code) => code.endsWith('0000')),
  },
})

/** A list with a view of it, broken down by any of its dimensions in rows of any other. */
const listAndView: fc.Arbitrary<readonly [Dataset, ViewState]> = dataset.chain((data) => {
  const list = covering(data)
  const counted = list.dimensions.filter(isCounted).map(({ id }) => id)
  const axis = fc.constantFrom(null, ...counted)
  return fc
    .tuple(filterOf(list), axis, axis, fc.constantFrom('count' as const, 'share' as const))
    .map(([{ area, values, text }, by, rows, stackMode]) => [
      list,
      { ...DEFAULT_VIEW, area, filters: values, text, by, rows, stackMode },
    ])
})

/** Keys under which a case stands in a dimension, in a view of the whole country or of an area. */
function standsUnder(record: CaseRecord, id: string, { divisions }: Dataset, area: string | null) {
  if (id === PLACE) {
    const path = regionPath(record.place.key, (code) => divisions.has(code))
    if (area === null) return [path[0] ?? '']
    const at = path.indexOf(area)
    return at < 0 ? [] : [path[at + 1] ?? path[at] ?? '']
  }
  const said = [record.values[id] ?? []].flat().filter((key) => key !== '')
  return said.length > 0 ? [...new Set(said)] : ['']
}

/** The cases that pass all filters but those of some dimensions, one by one. */
function passing(list: Dataset, view: ViewState, aside: readonly string[]) {
  const filters = Object.entries(view.filters).filter(([id]) => !aside.includes(id))
  const filter = facetFilter({ ...view, filters: Object.fromEntries(filters) })
  return hereNow(
    createMemorySource(list).rows({
      filter,
      sort: { column: 'seq', descending: false },
      group: null,
      collapsed: new Set(),
      offset: 0,
      limit: 1000,
    }),
  ).entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : []))
}

describe('the figures of any list, by any dimensions, under any filter', () => {
  it('are what counting the cases one by one gives', () => {
    fc.assert(
      fc.property(listAndView, ([list, view]) => {
        const { facts, counts } = countView(view, list)
        const { by, rows } = axesOf(facts, view)
        const breakdown = buildBreakdown(facts, view, counts)
        const stack = buildStack(facts, view, counts)
        const matrix = buildMatrix(facts, view, counts)
        if (by === null) {
          expect([breakdown, stack, matrix]).toEqual([null, null, null])
          return
        }
        const under = (record: CaseRecord, id: string, key: string) =>
          standsUnder(record, id, list, view.area).includes(key)
        const all = passing(list, { ...view, filters: {}, text: '' }, [])
        const own = passing(list, view, [by])
        for (const { key, figure } of breakdown?.bars ?? []) {
          expect(figure.count).toBe(own.filter((one) => under(one, by, key)).length)
          expect(figure.base).toBe(all.filter((one) => under(one, by, key)).length)
        }
        const both = passing(list, view, [rows, by])
        const cell = (from: readonly CaseRecord[], row: string, column: string) =>
          from.filter((one) => under(one, rows, row) && under(one, by, column)).length
        for (const row of matrix?.rows ?? []) {
          for (const { column, count, base } of row.cells) {
            expect([count, base]).toEqual([cell(both, row.key, column), cell(all, row.key, column)])
          }
          expect(row.total.base).toBe(all.filter((one) => under(one, rows, row.key)).length)
        }
        for (const row of stack?.rows ?? []) {
          for (const { key, figure } of row.segments) {
            expect(figure.count).toBe(cell(both, row.key, key))
            if (view.stackMode === 'count') expect(figure.base).toBe(cell(all, row.key, key))
            if (figure.state === 'base-too-small') expect(row.figure.count).toBeLessThan(10)
          }
        }
        expect(matrix?.total.base).toBe(all.length)
      }),
      { numRuns: 200 },
    )
  })

  it('add up where a case has one value: cells to rows and columns, these to the whole', () => {
    fc.assert(
      fc.property(listAndView, ([list, view]) => {
        const { facts, counts } = countView(view, list)
        const matrix = buildMatrix(facts, view, counts)
        fc.pre(matrix !== null)
        const { rowsDimension, columnsDimension, rows, columns, total } = matrix
        fc.pre(rowsDimension.kind !== 'many' && columnsDimension.kind !== 'many')
        for (const of of ['base', 'count'] as const) {
          const sum = (figures: readonly { base: number; count: number }[]) =>
            figures.reduce((all, figure) => all + figure[of], 0)
          for (const row of rows) expect(row.total[of]).toBe(sum(row.cells))
          expect(sum(rows.map((row) => row.total))).toBe(total[of])
          expect(sum(columns.map((column) => column.total))).toBe(total[of])
        }
        expect(total.count).toBe(
          passing(list, view, [rowsDimension.id, columnsDimension.id]).length,
        )
      }),
      { numRuns: 200 },
    )
  })

  it('give one number one colour wherever it stands', () => {
    fc.assert(
      fc.property(listAndView, ([list, view]) => {
        const { facts, counts } = countView(view, list)
        const cells = buildMatrix(facts, view, counts)?.rows.flatMap((row) => row.cells) ?? []
        const byCount = [...cells].sort((a, b) => a.count - b.count)
        byCount.forEach((cell, i) => {
          const before = byCount[i - 1]
          expect(cell.step === -1).toBe(cell.count === 0)
          if (before?.count === cell.count) expect(before.step).toBe(cell.step)
          else if (before) expect(before.step).toBeLessThanOrEqual(cell.step)
        })
      }),
    )
  })
})

describe('choosing cells', () => {
  it('keeps a cross product', () => {
    const axes = { rows: PLACE, columns: 'd0' }
    const rows = ['central', '110000', '320000']
    const columns = ['甲', '']
    const target = fc.oneof(
      fc.record({ row: fc.constantFrom(...rows), column: fc.constantFrom(...columns) }),
      fc.record({ row: fc.constantFrom(...rows), column: fc.constant(null) }),
      fc.record({ row: fc.constant(null), column: fc.constantFrom(...columns) }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(target, fc.boolean()), { maxLength: 12 }), (presses) => {
        let view = DEFAULT_VIEW
        for (const [pressed, adding] of presses) {
          const before = view
          view = reduce(view, chooseCells(axes, view, pressed, adding))
          const { row, column } = pressed
          const chosen = (state: ViewState) =>
            [state.filters[PLACE] ?? [], state.filters['d0'] ?? []] as const
          const holds = (state: ViewState) => {
            const [ownRows, ownColumns] = chosen(state)
            return (
              ownRows.length + ownColumns.length > 0 &&
              (row === null || ownRows.length === 0 || ownRows.includes(row)) &&
              (column === null || ownColumns.length === 0 || ownColumns.includes(column))
            )
          }
          if (adding && row !== null && column !== null) expect(holds(view)).toBe(!holds(before))
          const [ownRows, ownColumns] = chosen(view)
          if (!adding && ownRows.length + ownColumns.length > 0) {
            expect(ownRows).toEqual(row === null ? [] : [row])
            expect(ownColumns).toEqual(column === null ? [] : [column])
          }
        }
      }),
    )
  })
})

/** A list with something to compare its groups by. */
const comparable = dataset.map(covering).filter((list) => list.dimensions.some(isCounted))

describe('the comparison of any list', () => {
  it('divides the list: what is off the map and local; the four regions and what is in none', () => {
    fc.assert(
      fc.property(comparable, (list) => {
        const two = compareGroups(['central', 'local'], list)
        const isOnMap = (one: CaseRecord) => /^\d/.test(one.place.key)
        const local = list.cases.filter(isOnMap).length
        const central = list.cases.filter(({ place }) => place.key === 'central').length
        const baseOf = (key: string) => two.groups.find((group) => group.key === key)?.base ?? 0
        expect([baseOf('central'), baseOf('local')]).toEqual([central, local])
        expect(two.overlaps).toEqual([])
        const four = compareGroups(['east', 'middle', 'west', 'northeast'], list)
        const inFour = list.cases.filter((one) =>
          Object.values<readonly string[]>(STATISTICAL_REGIONS).some((codes) =>
            codes.includes(provinceOf(parsePartKey(one.place.key)?.area ?? one.place.key)),
          ),
        )
        expect(four.groups.reduce((all, group) => all + group.base, 0)).toBe(inFour.length)
        expect(four.overlaps).toEqual([])
      }),
    )
  })

  it('expects of the rest no more than the group has', () => {
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
const isByCode = ({ cases, divisions }: Dataset, keys: readonly string[]) =>
  cases.every(({ place }) => {
    const path = regionPath(place.key, (code) => divisions.has(code))
    const last = path.at(-1) ?? ''
    return keys.every((key) => path.includes(key) === (last === key || isInside(last, key)))
  })

describe('what two filters share, in any list', () => {
  it('is what passes both', () => {
    const three = dataset.chain((list) =>
      fc.tuple(fc.constant(list), filterOf(list), filterOf(list)),
    )
    fc.assert(
      fc.property(three, ([list, a, b]) => {
        fc.pre(isByCode(list, [...(a.values[PLACE] ?? []), ...(b.values[PLACE] ?? [])]))
        const [x, y] = [
          { ...a, area: null },
          { ...b, area: null },
        ]
        const { facts } = countView(DEFAULT_VIEW, list)
        const source = createMemorySource(list)
        const rows = ({ values, text }: typeof x) =>
          passing(list, { ...DEFAULT_VIEW, filters: values, text }, []).map(({ id }) => id)
        const inBoth = new Set(rows(y))
        const shared = rows(x).filter((id) => inBoth.has(id)).length
        const sum = overlapTerms(facts, x, y).reduce(
          (all, term) =>
            all +
            term.sign * hereNow(source.counts({ filter: term.filter, cross: [] })).total.count,
          0,
        )
        expect(sum).toBe(shared)
        expect(overlapTerms(facts, NO_FILTER, NO_FILTER)).toEqual([{ filter: NO_FILTER, sign: 1 }])
      }),
      { numRuns: 300 },
    )
  })
})

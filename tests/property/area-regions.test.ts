import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MapModel } from '../../src/figures/index.ts'
import {
  isOffMap,
  PLACE,
  type Adcode,
  type Dataset,
  type RegionKey,
} from '../../src/domain/index.ts'
import { createMemorySource, type FacetFilter } from '../../src/engine/index.ts'
import { buildMapModel } from '../../src/figures/index.ts'
import {
  DEFAULT_VIEW,
  facetFilter,
  type Filters,
  type Metric,
  type ViewState,
} from '../../src/view/index.ts'
import { factsOf } from '../fixtures/frozen-list.ts'
import { readMap } from '../unit/build/map-reading.ts'
import {
  CATEGORY,
  countMap,
  RESIDENTS,
  sampleDimension,
  sampleList,
  type SampleCase,
} from '../unit/figures/map-models.ts'

/** Usual places, parts, what is off the map, and codes that no map has. */
const PLACES: readonly RegionKey[] = [
  'central',
  'several',
  'ambiguous',
  'unknown',
  '110000-own',
  '110000-several',
  '110108',
  '110199',
  '320000-own',
  '320000-ambiguous',
  '320100-own',
  '320500-own',
  '320500-zone',
  '320500-several',
  '320583',
  '320599',
  '329900-own',
  '460300-own',
  '469005',
  '653228',
  '659001',
  '710009',
  '710099',
  '810001',
  '820000-own',
]
const AREAS = [
  '110000',
  '320000',
  '460000',
  '650000',
  '710000',
  '810000',
  '820000',
  '320100',
  '320500',
  '460300',
  '653200',
] as const
const LEVEL = sampleDimension('level', 'ordinal', '层级', ['省级', '县级'])
const TOPIC = sampleDimension('topic', 'many', '主题', ['云', '网', '数'])
const keysOf = ({ values }: typeof CATEGORY) => values.map(({ key }) => key)

const cases = fc.array(
  fc.record({
    place: fc.constantFrom(...PLACES),
    category: fc.constantFrom(...keysOf(CATEGORY)),
    level: fc.option(fc.constantFrom(...keysOf(LEVEL)), { nil: '' }),
    topic: fc.subarray(keysOf(TOPIC)),
  }),
  { maxLength: 50 },
)

/** A list whose divisions may or may not be named, and which covers any of its provinces. */
const dataset: fc.Arbitrary<Dataset> = fc
  .record({
    cases,
    named: fc.subarray(['110000', '320000', '320500', '320583', '710000', '820000']),
    provinces: fc.subarray(['110000', '320000', '460000', '710000']),
    central: fc.boolean(),
  })
  .map(({ cases: records, named, provinces, central }) => {
    const list = sampleList(
      records.map(({ place, ...values }): SampleCase => [place, values]),
      { dimensions: [CATEGORY, LEVEL, TOPIC], central, provinces },
    )
    const divisions = [...list.divisions].filter(([code]) => named.includes(code))
    return { ...list, divisions: new Map(divisions) }
  })

const filters: fc.Arbitrary<Filters> = fc
  .record({
    category: fc.subarray(keysOf(CATEGORY)),
    level: fc.subarray(keysOf(LEVEL)),
    topic: fc.subarray(keysOf(TOPIC)),
  })
  .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, keys]) => keys.length > 0)))

const maps = new Map(
  ['cn', 'cn-prefectures', ...AREAS].map((name) => [name, readMap(name)] as const),
)

/** `withMap`: whether the map of the area is there. */
function modelOf(data: Dataset, asked: Partial<ViewState>, withMap = true): MapModel {
  const view: ViewState = { ...DEFAULT_VIEW, ...asked }
  const name = view.area ?? (view.drawing === 'prefectures' ? 'cn-prefectures' : 'cn')
  const map = withMap ? (maps.get(name) ?? null) : null
  return buildMapModel(factsOf(data), view, map, countMap(data, view, map), RESIDENTS)
}

const sum = ({ marks }: MapModel, what: 'base' | 'count') =>
  marks.reduce((total, mark) => total + mark.cases[what], 0)

const totalOf = (data: Dataset, filter: FacetFilter) => {
  const counts = createMemorySource(data).counts({ filter, cross: [] })
  if (counts.state !== 'here') throw new Error('A list in memory answers at once')
  return counts.value.total
}

/** All cases of the area are on the map, each once; each mark can be chosen and then shows its count. */
function expectAll(model: MapModel, data: Dataset, asked: Partial<ViewState>) {
  const view: ViewState = { ...DEFAULT_VIEW, ...asked }
  const total = totalOf(data, facetFilter(view))
  expect([sum(model, 'base'), sum(model, 'count')]).toEqual([total.base, total.count])
  expect(new Set(model.marks.map(({ key }) => key)).size).toBe(model.marks.length)
  for (const { key, cases: own, name, shortName } of model.marks) {
    if (own.base === 0) continue
    const chosen = facetFilter({ ...view, filters: { ...view.filters, [PLACE]: [key] } })
    expect([key, totalOf(data, chosen).count]).toEqual([key, own.count])
    expect(name !== '' && shortName !== '').toBe(true)
  }
}

describe('tiles and divisions add up to the area, whatever the list', () => {
  it('of the country', () => {
    fc.assert(
      fc.property(dataset, filters, (data, chosen) => {
        expectAll(modelOf(data, { filters: chosen }), data, { filters: chosen })
      }),
    )
  })

  it('of provinces and prefectures', () => {
    fc.assert(
      fc.property(dataset, filters, fc.constantFrom(...AREAS), (data, chosen, area) => {
        expectAll(modelOf(data, { filters: chosen, area }), data, { filters: chosen, area })
      }),
      { numRuns: 300 },
    )
  })

  it('of the country by prefectures', () => {
    fc.assert(
      fc.property(dataset, filters, (data, chosen) => {
        const asked = { filters: chosen, drawing: 'prefectures' } as const
        expectAll(modelOf(data, asked), data, asked)
      }),
      { numRuns: 40 },
    )
  })

  it('of an area whose map is not there', () => {
    fc.assert(
      fc.property(dataset, filters, fc.constantFrom(...AREAS), (data, chosen, area) => {
        const asked = { filters: chosen, area }
        expectAll(modelOf(data, asked, false), data, asked)
      }),
    )
  })
})

describe('a share', () => {
  const metric: fc.Arbitrary<Extract<Metric, { kind: 'share' }>> = fc.oneof(
    ...[CATEGORY, LEVEL, TOPIC].map((dimension) =>
      fc.constantFrom(...keysOf(dimension)).map((value) => ({
        kind: 'share' as const,
        dimension: dimension.id,
        value,
      })),
    ),
  )
  const where = fc.constantFrom<Partial<ViewState>>(
    {},
    { area: '320000' },
    { area: '320500' },
    { drawing: 'prefectures' },
  )

  it('is of the cases that pass the other filters, in every region, on every map', () => {
    fc.assert(
      fc.property(dataset, filters, metric, where, (data, chosen, share, at) => {
        const view: ViewState = { ...DEFAULT_VIEW, ...at, filters: chosen, metric: share }
        const { [share.dimension ?? '']: _, ...others } = chosen
        for (const { key, figure, cases: own, step } of modelOf(data, view).marks) {
          if (own.base === 0) continue
          const of = (more: Filters) =>
            totalOf(data, facetFilter({ ...view, filters: { ...others, ...more, [PLACE]: [key] } }))
          const base = of({}).count
          const count = of({ [share.dimension ?? '']: [share.value] }).count
          const state = base === 0 ? 'filtered-out' : base < 10 ? 'base-too-small' : 'value'
          expect([key, figure.state, figure.count, figure.base]).toEqual([key, state, count, base])
          expect(step >= 0).toBe(state === 'value')
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('going in', () => {
  it('finds below what was counted above: every province and prefecture is the sum of its own map', () => {
    fc.assert(
      fc.property(dataset, filters, (data, chosen) => {
        const above = modelOf(data, { filters: chosen }).marks
        for (const area of AREAS) {
          const province = above.find(({ key }) => key === area)
          if (!province) continue
          expect(sum(modelOf(data, { filters: chosen, area }), 'count')).toBe(province.cases.count)
        }
        for (const { key, cases: own } of modelOf(data, { filters: chosen, area: '320000' })
          .marks) {
          if (!/^\d{4}00$/.test(key) || !maps.has(key)) continue
          expect(sum(modelOf(data, { filters: chosen, area: key }), 'count')).toBe(own.count)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never says that a province the list does not cover has none', () => {
    const area = fc.constantFrom<Adcode | null>(null, ...AREAS)
    fc.assert(
      fc.property(dataset, area, (data, at) => {
        for (const { key, cases: own, figure } of modelOf(data, { area: at }).marks) {
          if (own.base > 0 || isOffMap(key)) continue
          const covered = data.coverage.provinces.includes(`${key.slice(0, 2)}0000`)
          expect(figure.state).toBe(covered ? 'zero' : 'not-listed')
        }
      }),
    )
  })
})

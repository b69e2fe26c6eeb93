import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areaPlaces,
  buildMapModel,
  joinPrefectures,
  nationalPlaces,
  type MapModel,
} from '../../src/figures/index.ts'
import { LEVELS, type Adcode, type CaseRecord, type Dataset } from '../../src/domain/index.ts'
import { createMemorySource, NO_FILTER, type FacetFilter } from '../../src/engine/index.ts'
import { readMap } from '../unit/build/map-reading.ts'
import { sampleCase } from '../unit/engine/dataset-samples.ts'

/** Province, prefecture, county: usual ones, holes, and codes that no map has. */
const PLACES: readonly (readonly [Adcode, Adcode, Adcode])[] = [
  ['', '', ''],
  ['110000', '', ''],
  ['110000', '', '110108'],
  ['110000', '', '110199'],
  ['320000', '', ''],
  ['320000', '320100', ''],
  ['320000', '320500', ''],
  ['320000', '320500', '320583'],
  ['320000', '320500', '320599'],
  ['320000', '', '329001'],
  ['320000', '329900', ''],
  ['320000', '329900', '329901'],
  ['460000', '460300', ''],
  ['460000', '', '469005'],
  ['650000', '653200', '653228'],
  ['650000', '', '659001'],
  ['710000', '', '710009'],
  ['710000', '', '710099'],
  ['810000', '', '810001'],
  ['820000', '', ''],
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
const CATEGORIES = ['技术应用类', '公共服务类', '管理创新类']

const cases = fc.array(
  fc.record({
    place: fc.constantFrom(...PLACES),
    category: fc.constantFrom(...CATEGORIES),
    level: fc.constantFrom(...LEVELS),
    vertical: fc.boolean(),
  }),
  { maxLength: 50 },
)

/** A list whose divisions may or may not be named, and which covers any of its provinces. */
const dataset: fc.Arbitrary<Dataset> = fc
  .record({
    cases,
    named: fc.subarray([...new Set(PLACES.flat())].filter((code) => code !== '')),
    provinces: fc.subarray(['110000', '320000', '460000', '710000']),
    central: fc.boolean(),
  })
  .map(({ cases: records, named, provinces, central }) => ({
    id: 'generated',
    title: '',
    note: '',
    publisher: '',
    year: '',
    coverage: { central, provinces, part: '' },
    categories: CATEGORIES,
    divisions: new Map(named.map((code) => [code, { code, name: `名${code}` }])),
    cases: records.map(({ place, ...rest }, i): CaseRecord => {
      const [provinceCode, prefectureCode, countyCode] = place
      return sampleCase(i + 1, { provinceCode, prefectureCode, countyCode, ...rest })
    }),
  }))

const filter = fc.record({
  categories: fc.subarray(CATEGORIES),
  levels: fc.subarray([...LEVELS]),
  vertical: fc.boolean(),
})

const maps = new Map(
  ['cn', 'cn-prefectures', ...AREAS].map((name) => [name, readMap(name)] as const),
)

function modelOf(data: Dataset, asked: Partial<FacetFilter>, area: Adcode | null): MapModel {
  const counts = createMemorySource(data).counts({ ...NO_FILTER, ...asked, area })
  const places =
    area === null
      ? nationalPlaces(data, counts)
      : areaPlaces(data, maps.get(area) ?? null, counts, area)
  return buildMapModel(places, counts, [])
}

function prefectureModel(data: Dataset, asked: Partial<FacetFilter>): MapModel {
  const source = createMemorySource(data)
  const national = source.counts({ ...NO_FILTER, ...asked })
  const provinces = national.regions.map(({ key }) => key).filter((key) => key !== 'central')
  const below = provinces.map(
    (area) => [area, source.counts({ ...NO_FILTER, ...asked, area })] as const,
  )
  const map = maps.get('cn-prefectures')!
  const counts = joinPrefectures(national, new Map(below), map)
  return buildMapModel(areaPlaces(data, map, counts, null), counts, [])
}

const sum = ({ marks }: MapModel, what: 'base' | 'count') =>
  marks.reduce((total, mark) => total + mark[what], 0)

/** All cases of the area are on the map, each once; each mark can be chosen and then shows its count. */
function expectAll(
  model: MapModel,
  data: Dataset,
  asked: Partial<FacetFilter>,
  area: Adcode | null,
) {
  const source = createMemorySource(data)
  const { total } = source.counts({ ...NO_FILTER, ...asked, area })
  expect([sum(model, 'base'), sum(model, 'count')]).toEqual([total.base, total.count])
  expect(new Set(model.marks.map(({ key }) => key)).size).toBe(model.marks.length)
  for (const { key, count, name, shortName } of model.marks.filter(({ base }) => base > 0)) {
    const chosen = source.counts({ ...NO_FILTER, ...asked, area, regions: [key] })
    expect([key, chosen.total.count]).toEqual([key, count])
    expect(name !== '' && shortName !== '').toBe(true)
  }
}

describe('tile and divisions add up to the area, whatever the list', () => {
  it('of the country', () => {
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        expectAll(modelOf(data, asked, null), data, asked, null)
      }),
    )
  })

  it('of provinces and prefectures', () => {
    fc.assert(
      fc.property(dataset, filter, fc.constantFrom(...AREAS), (data, asked, area) => {
        expectAll(modelOf(data, asked, area), data, asked, area)
      }),
      { numRuns: 300 },
    )
  })

  it('of the country by prefectures', () => {
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        expectAll(prefectureModel(data, asked), data, asked, null)
      }),
      { numRuns: 40 },
    )
  })

  it('of an area whose map is not there', () => {
    fc.assert(
      fc.property(dataset, filter, fc.constantFrom(...AREAS), (data, asked, area) => {
        const counts = createMemorySource(data).counts({ ...NO_FILTER, ...asked, area })
        const model = buildMapModel(areaPlaces(data, null, counts, area), counts, [])
        expectAll(model, data, asked, area)
      }),
    )
  })
})

describe('going in', () => {
  it('finds below what was counted above: every province and prefecture is the sum of its own map', () => {
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        const above = modelOf(data, asked, null).marks
        for (const area of AREAS) {
          const province = above.find(({ key }) => key === area)
          if (province) expect(sum(modelOf(data, asked, area), 'count')).toBe(province.count)
        }
        for (const { key, count } of modelOf(data, asked, '320000').marks) {
          if (/^\d{4}00$/.test(key) && maps.has(key)) {
            expect(sum(modelOf(data, asked, key), 'count')).toBe(count)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never says that a province the list does not cover has none', () => {
    fc.assert(
      fc.property(dataset, fc.constantFrom(...AREAS), (data, area) => {
        for (const { key, base, look } of modelOf(data, {}, area).marks) {
          const covered = data.coverage.provinces.includes(`${key.slice(0, 2)}0000`)
          if (base === 0) expect(look).toBe(covered ? 'zero' : 'unlisted')
        }
      }),
    )
  })
})

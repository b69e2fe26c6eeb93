import fc from 'fast-check'
import { isCounted, ORGANIZATION, parsePartKey, PLACE } from '../../src/domain/index.ts'
import type { Dataset, MapFeature, MapFile } from '../../src/domain/index.ts'
import {
  CLASS_METHODS,
  DEFAULT_VIEW,
  DRAWINGS,
  filterGroup,
  FIXED_GROUPS,
  readFilterGroup,
  STACK_MODES,
  vocabularyOf,
  type GroupKey,
  type Metric,
  type ViewState,
} from '../../src/view/index.ts'
import { BARE_LIST, THEMES_LIST } from '../fixtures/odd-lists.ts'
import { FROZEN_LIST, factsOf } from '../fixtures/frozen-list.ts'
import { dataset } from './engine-datasets.ts'
import { filterOf, sortOf } from './engine-questions.ts'

const PROVINCES = ['110000', '320000', '460000', '710000']

/** Lists of all making, of which some provinces are listed and others not. */
const figureList: fc.Arbitrary<Dataset> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(dataset, fc.subarray(PROVINCES), fc.boolean())
      .map(([list, provinces, central]): Dataset => {
        return { ...list, coverage: { central, provinces, part: '' } }
      }),
  },
  { weight: 2, arbitrary: fc.constant(FROZEN_LIST) },
  fc.constantFrom(THEMES_LIST, BARE_LIST),
)

/** What the maps below have, by the name of the map. */
const DIVISIONS: Readonly<Record<string, readonly string[]>> = {
  cn: ['110000', '210000', '220000', '230000', '310000', '320000', '330000', '460000', '710000'],
  'cn-prefectures': ['110000', '310000', '320100', '320500', '330100', '469005', '710000'],
  '110000': ['110108'],
  '320000': ['320100', '320500'],
  '320500': ['320505', '320583'],
  '460000': ['469005'],
  '710000': ['710009'],
}
const MAP_AREAS = Object.keys(DIVISIONS).filter((name) => !name.startsWith('cn'))

/** Maps of squares in a row, small enough to be drawn over and over. */
export const smallMaps = (list: Dataset): Readonly<Record<string, MapFile>> =>
  Object.fromEntries(Object.keys(DIVISIONS).map((name) => [name, smallMap(name, list)]))

function smallMap(name: string, { divisions }: Dataset): MapFile {
  const codes = DIVISIONS[name] ?? []
  const features = codes.map((adcode, i): MapFeature => {
    const [x, y] = [100 + (i % 3) * 300, 100 + Math.floor(i / 3) * 300]
    const corners = [
      [x, y],
      [x + 280, y],
      [x + 280, y + 280],
      [x, y + 280],
      [x, y],
    ]
    return {
      type: 'Feature',
      properties: {
        adcode,
        name: divisions.get(adcode)?.name ?? `名${adcode}`,
        anchor: [x + 140, y + 140],
        reach: 60,
      },
      geometry: { type: 'Polygon', coordinates: [corners] },
    }
  })
  return {
    type: 'FeatureCollection',
    projection: '',
    kmPerUnit: 1,
    name: `small-${name}`,
    attribution: '样例',
    window: [0, 0, 1100, 1100],
    features,
    inset: null,
  }
}

const countedIds = ({ dimensions }: Dataset) => dimensions.filter(isCounted).map(({ id }) => id)

function metricArbitrary(list: Dataset): fc.Arbitrary<Metric> {
  const values = list.dimensions.filter(isCounted).flatMap(({ id, values: declared }) => {
    const said = list.cases.flatMap(({ values: own }) => own[id] ?? [])
    return [...new Set([...declared.map(({ key }) => key), ...said])].map(
      (key) => [id, key] as const,
    )
  })
  const shares = values.map(([dimension, value]): Metric => ({ kind: 'share', dimension, value }))
  const simple: readonly Metric[] = [{ kind: 'count' }, { kind: 'per-population' }]
  return shares.length === 0
    ? fc.constantFrom(...simple)
    : fc.oneof(fc.constantFrom(...simple), fc.constantFrom(...shares))
}

/** Up to four groups to compare: regions, statistical ones, and now and then one that is a filter. */
function groupsOf(list: Dataset): fc.Arbitrary<readonly GroupKey[]> {
  const vocabulary = vocabularyOf(factsOf(list))
  const fixed = fc.subarray(['central', '110000', '320000', '320500', ...FIXED_GROUPS], {
    maxLength: 3,
  })
  const filtered = filterOf(list).map(({ area, values, text }) => {
    const group = filterGroup({ ...DEFAULT_VIEW, area, filters: values, text })
    // A filter that the list does not know in all its parts is no group.
    return readFilterGroup(group, vocabulary) === null ? [] : [group]
  })
  return fc.tuple(fixed, filtered).map(([regions, filters]) => [...filters, ...regions])
}

/** Anything to compare with, or what suits the groups. */
const referenceFor = (list: Dataset): fc.Arbitrary<ViewState['reference']> =>
  fc.option(
    fc.record({
      within: fc.option(groupsOf(list).map(([first = 'local']) => first)),
      rest: fc.boolean(),
    }),
  )

/** Any view that a page of a list may show. */
function viewOf(list: Dataset): fc.Arbitrary<ViewState> {
  const ids = countedIds(list)
  const axis = fc.constantFrom(null, ...ids)
  const more = [PLACE, ORGANIZATION].filter((one) => list.dimensions.some(({ id }) => id === one))
  const known = new Set(list.divisions.keys())
  const areas = MAP_AREAS.filter((code) => code.endsWith('0000') || known.has(code))
  return fc
    .record({
      filter: filterOf(list),
      area: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...areas)),
      few: fc.nat(2),
      sort: sortOf(list),
      group: fc.constantFrom(null, ...more, ...ids),
      drawing: fc.constantFrom(...DRAWINGS),
      metric: metricArbitrary(list),
      classMethod: fc.constantFrom(...CLASS_METHODS),
      by: axis,
      rows: axis,
      stackMode: fc.constantFrom(...STACK_MODES),
      groups: groupsOf(list),
      reference: referenceFor(list),
    })
    .map(({ filter, area, few, sort, ...looks }): ViewState => {
      const organized = list.dimensions.some(({ id }) => id === ORGANIZATION)
      const counted = new Set([...ids, PLACE, ...(organized ? [ORGANIZATION] : [])])
      const chosen = Object.entries(filter.values).filter(
        ([id, keys]) => counted.has(id) && keys.length > 0,
      )
      // Fewer conditions leave more to be seen.
      const filters = Object.fromEntries(chosen.slice(0, few))
      return {
        ...DEFAULT_VIEW,
        ...looks,
        area,
        sort: sort,
        filters,
        text: few === 2 ? filter.text : '',
      }
    })
}

/** Any list with any view of it. */
export const shownList = figureList
  // A reader makes no part of a division that the list does not name.
  .filter(({ cases, divisions }) =>
    cases.every(({ place }) => {
      const part = parsePartKey(place.key)
      return part === null || divisions.has(part.area)
    }),
  )
  .chain((list) => viewOf(list).map((view) => ({ list, view })))

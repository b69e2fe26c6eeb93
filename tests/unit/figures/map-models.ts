import type {
  Adcode,
  CaseRecord,
  Dataset,
  Dimension,
  Division,
  Load,
  MapFile,
  RegionKey,
} from '../../../src/domain/index.ts'
import { here, parsePartKey, PLACE, TITLE, provinceOf } from '../../../src/domain/index.ts'
import { createMemorySource, keepAnswers, type Facts } from '../../../src/engine/index.ts'
import {
  askMap,
  buildMapModel,
  mapRegions,
  mapSubtitle,
  mapTitle,
  optionWords,
  figureText,
  type MapCounts,
  type MapModel,
  type Population,
  type RegionMark,
} from '../../../src/figures/index.ts'
import { decodeView, DEFAULT_VIEW, vocabularyOf, type ViewState } from '../../../src/view/index.ts'
import { factsOf, FROZEN_LIST } from '../../fixtures/frozen-list.ts'
import { readMap } from '../build/map-reading.ts'

/** Residents of the listed provinces in 2020. */
export const RESIDENTS: Load<Population> = here(
  new Map([
    ['110000', 21_893_095],
    ['210000', 42_591_407],
    ['220000', 24_073_453],
    ['230000', 31_850_088],
    ['310000', 24_870_895],
    ['320000', 84_748_016],
    ['330000', 64_567_588],
  ]),
)

interface Wish {
  readonly list?: Dataset
  readonly population?: Load<Population>
  /** By default the map that the page would draw. */
  readonly map?: MapFile | null
}

export interface DrawnMap {
  readonly facts: Facts
  readonly view: ViewState
  readonly map: MapFile | null
  readonly counts: MapCounts
  readonly model: MapModel
  readonly title: string
  readonly subtitle: string
  readonly mark: (shortName: string) => RegionMark
  /** What the map prints of a region, and what its option says. */
  readonly printed: (shortName: string) => string
  readonly spoken: (shortName: string) => string
}

/** The map of an address, as the page shows it. */
export function mapOf(fragment: string, wish: Wish = {}): DrawnMap {
  const { list = FROZEN_LIST, population = RESIDENTS } = wish
  const facts = factsOf(list)
  const divisions = new Map([
    ...facts.divisions,
    ...AREAS.map((area) => [area.code, area] as const),
  ])
  const { view, notices } = decodeView(fragment, vocabularyOf({ ...facts, divisions }))
  if (notices.length > 0) throw new Error(`Not understood: ${JSON.stringify(notices)}`)
  const map = wish.map === undefined ? mapOfView(view) : wish.map
  const counts = countMap(list, view, map)
  const model = buildMapModel(facts, view, map, counts, population)
  const mark = (shortName: string) => {
    const found = model.marks.find((one) => one.shortName === shortName)
    if (!found) throw new Error(`No region ${shortName}`)
    return found
  }
  return {
    facts,
    view,
    map,
    counts,
    model,
    title: mapTitle(facts, view),
    subtitle: mapSubtitle(facts, view, model, counts),
    mark,
    printed: (name) => figureText(mark(name), model),
    spoken: (name) => optionWords(facts, mark(name), model),
  }
}

/** What a map of an area (`null`: the country) offers to choose. */
export function regionsOn(list: Dataset, area: Adcode | null, map: MapFile | null) {
  const view = { ...DEFAULT_VIEW, area }
  return mapRegions(factsOf(list), view, map, countMap(list, view, map))
}

/** Counts in memory, at once. */
export function countMap(list: Dataset, view: ViewState, map: MapFile | null): MapCounts {
  const source = keepAnswers(createMemorySource(list))
  const answer = askMap({ source, facts: factsOf(list) }, view, map)
  if (answer.state !== 'here') throw new Error('A list in memory answers at once')
  return answer.value
}

/** Areas that an address may name though the list has no case there. */
const AREAS: readonly Division[] = [
  { code: '460000', name: '海南省' },
  { code: '653200', name: '和田地区' },
  { code: '620000', name: '甘肃省' },
]

const mapOfView = ({ area, drawing }: ViewState): MapFile =>
  readMap(area ?? (drawing === 'prefectures' ? 'cn-prefectures' : 'cn'))

/** A dimension by its id and values. */
export const sampleDimension = (
  id: string,
  kind: Dimension['kind'],
  label: string,
  values: readonly string[] = [],
): Dimension => ({
  id,
  kind,
  label,
  note: '',
  values: values.map((key) => ({ key, label: key })),
  facet: kind !== 'title',
  column: true,
})

export const CATEGORY = sampleDimension('category', 'nominal', '类别', [
  '技术应用类',
  '公共服务类',
  '管理创新类',
])

/** A case of a sample list: where it belongs, and what it says. */
export type SampleCase = readonly [place: RegionKey, values?: CaseRecord['values']]

interface SampleParts {
  readonly dimensions?: readonly Dimension[]
  readonly central?: boolean
  readonly provinces?: readonly Adcode[]
  readonly names?: ReadonlyMap<Adcode, string>
}

/** A list of these cases, which covers their provinces unless others are named. */
export function sampleList(cases: readonly SampleCase[], parts: SampleParts = {}): Dataset {
  const codes = cases
    .map(([key]) => parsePartKey(key)?.area ?? key)
    .filter((key) => /^\d/.test(key))
  const own = [...new Set(codes.map((code) => provinceOf(code)))].sort()
  const divisions = [...new Set([...own, ...codes, ...(parts.names?.keys() ?? [])])].map(
    (code): [Adcode, Division] => [code, { code, name: parts.names?.get(code) ?? `名${code}` }],
  )
  return {
    id: 'sample',
    title: '样例名单',
    note: '',
    publisher: '',
    year: '',
    coverage: { central: parts.central ?? false, provinces: parts.provinces ?? own, part: '' },
    dimensions: [
      sampleDimension(TITLE, 'title', '案例'),
      sampleDimension(PLACE, 'place', '地区'),
      ...(parts.dimensions ?? [CATEGORY]),
    ],
    divisions: new Map(divisions),
    cases: cases.map(([key, values = {}], i) => ({
      id: `${i + 1}`,
      title: `案例${i + 1}`,
      place: { key, codes: [] },
      organizations: [],
      values,
      source: null,
    })),
  }
}

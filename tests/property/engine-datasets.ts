import fc from 'fast-check'
import { LEVELS, type CaseRecord, type Dataset } from '../../src/domain/index.ts'
import type { FacetFilter, Sort, WindowRequest } from '../../src/engine/index.ts'

const CATEGORIES = ['技术应用类', '公共服务类', '管理创新类', '没有案例的类']
const WORDS = [
  '政务',
  '数据',
  '云',
  '平台',
  'ＡＩ',
  'ai',
  '一网通办',
  '2',
  '10',
  '（试点）',
  '海关',
  'é',
]

const NAMES: Readonly<Record<string, string>> = {
  '110000': '北京市',
  '110108': '海淀区',
  '320000': '江苏省',
  '320100': '南京市',
  '320500': '苏州市',
  '320505': '虎丘区',
  '320583': '昆山市',
  '460000': '海南省',
  '469005': '文昌市',
  '710000': '台湾省',
  '710009': '台北市',
}

/** Province, prefecture, county, with every kind of hole that a real list has. */
const PLACES = [
  ['', '', ''],
  ['110000', '', ''],
  ['110000', '', '110108'],
  ['320000', '', ''],
  ['320000', '320100', ''],
  ['320000', '320500', ''],
  ['320000', '320500', '320505'],
  ['320000', '320500', '320583'],
  ['320000', '', '320583'],
  ['460000', '', '469005'],
  ['710000', '', ''],
  ['710000', '', '710009'],
] as const

const PART_KEYS = ['320000-own', '320500-own', '320500-zone', '110000-vertical', '320100-vertical']
const REGION_KEYS = ['central', '110100', '440000', ...Object.keys(NAMES), ...PART_KEYS]
export const AREAS = ['110100', '440000', ...Object.keys(NAMES)]

const title = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(''))
const ORGANIZATIONS = ['财政部', '国家数据局', '苏州市政府', '单位2', '单位10', '海关']

const parts = fc.record({
  title,
  category: fc.constantFrom('技术应用类', '公共服务类', '管理创新类', '名单外的类'),
  organizations: fc.uniqueArray(fc.constantFrom(...ORGANIZATIONS), { minLength: 1, maxLength: 3 }),
  place: fc.constantFrom(...PLACES),
  level: fc.constantFrom(...LEVELS),
  vertical: fc.boolean(),
})

function toCase(seq: number, part: typeof parts extends fc.Arbitrary<infer T> ? T : never) {
  const [provinceCode, prefectureCode, countyCode] = part.place
  const record: CaseRecord = {
    seq,
    title: part.title,
    category: part.category,
    organizations: part.organizations,
    section: '',
    provinceCode,
    prefectureCode,
    countyCode,
    level: part.level,
    vertical: part.vertical,
    titleRaw: '',
    organizationRaw: '',
    sourceStartLine: 1,
    sourceEndLine: 1,
  }
  return record
}

function toDataset(cases: readonly CaseRecord[]): Dataset {
  return {
    id: 'generated',
    title: '',
    note: '',
    publisher: '',
    year: '',
    coverage: { central: true, provinces: [], part: '' },
    categories: CATEGORIES,
    divisions: new Map(Object.entries(NAMES).map(([code, name]) => [code, { code, name }])),
    cases,
  }
}

/** A list of any order of numbers, with empty codes, shared organisations and odd categories. */
export const dataset: fc.Arbitrary<Dataset> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 400 }), parts), {
    selector: ([seq]) => seq,
    maxLength: 60,
  })
  .map((cases) => toDataset(cases.map(([seq, part]) => toCase(seq, part))))

/**
 * A list long enough for the engine's ways with large lists. Its cases stand by province, so that the
 * first of a selection may come late; the seed is fixed, since it takes a while to make.
 */
export const LONG: Dataset = toDataset(
  fc
    .sample(parts, { numRuns: 12_000, seed: 20_240_601 })
    .toSorted((a, b) => (a.place[0] < b.place[0] ? -1 : a.place[0] > b.place[0] ? 1 : 0))
    .map((part, row) => toCase(row + 1, part)),
)

const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('数据', '江苏', 'AI', '苏州市', '中央国家机关', '局', '1', '台 据'),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS, ' ', '　', '苏'), { maxLength: 5 })
      .map((w) => w.join('')),
  },
)

const some = <T>(values: readonly T[]) => fc.oneof(fc.constant([]), fc.subarray([...values]))

export const filter: fc.Arbitrary<FacetFilter> = fc.record({
  area: fc.oneof(fc.constant(null), fc.constantFrom(...AREAS)),
  regions: some(REGION_KEYS),
  categories: some([...CATEGORIES, '名单外的类', '没有的类']),
  levels: some(LEVELS),
  scopes: some(['central', 'local'] as const),
  vertical: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  organizations: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.subarray([...ORGANIZATIONS, '没有的单位']),
  ),
  text: query,
})

export const sort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom('seq', 'title', 'organizations', 'category', 'region', 'level'),
  descending: fc.boolean(),
})

export const request: fc.Arbitrary<WindowRequest> = fc.record({
  filter,
  sort,
  group: fc.constantFrom(null, 'region', 'category', 'organization'),
  collapsed: fc
    .subarray([
      'central',
      '320000',
      '460000',
      '320500',
      '320500-own',
      '公共服务类',
      '名单外的类',
      '财政部',
      '海关',
    ])
    .map((keys) => new Set(keys)),
  offset: fc.nat(80),
  limit: fc.nat(70),
})

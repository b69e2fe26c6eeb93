import { NO, YES } from '../../../src/domain/index.ts'
import type {
  CaseRecord,
  Dataset,
  Dimension,
  DimensionKind,
  Division,
  RecordValue,
} from '../../../src/domain/index.ts'

const DIVISIONS: readonly Division[] = [
  { code: '110000', name: '北京市' },
  { code: '110108', name: '海淀区' },
  { code: '320000', name: '江苏省' },
  { code: '320100', name: '南京市' },
  { code: '320500', name: '苏州市' },
  { code: '320583', name: '昆山市' },
  { code: '330000', name: '浙江省' },
  { code: '330200', name: '宁波市' },
]

const CATEGORIES = ['技术应用类', '公共服务类', '管理创新类']

/** A dimension whose values, if any are given, are labelled by their keys. */
export function sampleDimension(
  id: string,
  kind: DimensionKind,
  label: string,
  keys: readonly string[] = [],
): Dimension {
  const values = keys.map((key) => ({ key, label: key }))
  const facet = !['title', 'number', 'text'].includes(kind)
  return { id, kind, label, note: '', values, facet, column: true }
}

const LEVEL = sampleDimension('level', 'ordinal', '层级', [
  'central',
  'provincial',
  'prefecture',
  'county',
])

/** Number, title, category, organisation, region, level, and whether it is vertical. */
export const DIMENSIONS: readonly Dimension[] = [
  sampleDimension('seq', 'number', '序号'),
  sampleDimension('title', 'title', '案例'),
  sampleDimension('category', 'nominal', '类别', CATEGORIES),
  sampleDimension('organization', 'organization', '单位'),
  sampleDimension('region', 'place', '地区'),
  LEVEL,
  sampleDimension('vertical', 'boolean', '垂直管理', [YES, NO]),
]

/** What of a case matters to a test; the place by its key. */
export interface SampleParts {
  readonly title?: string
  readonly organizations?: readonly string[]
  readonly place?: string
  readonly values?: Readonly<Record<string, RecordValue>>
}

/** A case from what matters; the rest is derived or made up. */
export function sampleCase(seq: number, parts: SampleParts = {}): CaseRecord {
  const { title = `案例${seq}`, organizations = [`单位${seq}`], place = 'central' } = parts
  return {
    id: String(seq),
    title,
    place: { key: place, codes: [] },
    organizations,
    values: {
      seq: String(seq),
      category: '技术应用类',
      level: place === 'central' ? 'central' : 'provincial',
      vertical: NO,
      ...parts.values,
    },
    source: { startLine: seq, endLine: seq },
  }
}

export function sampleDataset(
  cases: readonly CaseRecord[],
  dimensions: readonly Dimension[] = DIMENSIONS,
): Dataset {
  return {
    id: 'sample',
    title: '样例名单',
    note: '',
    publisher: '',
    year: '',
    coverage: { central: true, provinces: ['110000', '320000', '330000'], part: '' },
    dimensions,
    divisions: new Map(DIVISIONS.map((division) => [division.code, division])),
    cases,
  }
}

/** Ten cases: two central, one district of Beijing, six in Jiangsu at every level, one in Zhejiang. */
export const TEN = sampleDataset([
  sampleCase(1, { title: '政务云', organizations: ['国家税务总局'] }),
  sampleCase(2, {
    title: '数据共享平台',
    organizations: ['财政部', '国家税务总局'],
    values: { category: '管理创新类' },
  }),
  sampleCase(3, {
    title: '一网通办',
    organizations: ['海淀区政府'],
    place: '110108',
    values: { category: '公共服务类', level: 'county' },
  }),
  sampleCase(4, { title: '不见面审批', place: '320000-own', organizations: ['江苏省政府'] }),
  sampleCase(5, {
    title: '苏州大数据',
    place: '320500-own',
    organizations: ['苏州市政府'],
    values: { category: '公共服务类', level: 'prefecture' },
  }),
  sampleCase(6, {
    title: '园区通ＡＩ平台',
    place: '320500-zone',
    organizations: ['园区管委会'],
    values: { level: 'county' },
  }),
  sampleCase(7, {
    title: '昆山网格',
    place: '320583',
    organizations: ['昆山市政府', '苏州市政府'],
    values: { category: '公共服务类', level: 'county' },
  }),
  sampleCase(8, {
    title: '南京数据归集2',
    place: '320100-own',
    organizations: ['南京市政府'],
    values: { level: 'prefecture' },
  }),
  sampleCase(9, { title: '南京数据归集10', place: '320000-own', organizations: ['江苏省政府'] }),
  sampleCase(10, {
    title: '海关通',
    place: '330200-vertical',
    organizations: ['宁波海关'],
    values: { category: '管理创新类', level: 'prefecture', vertical: YES },
  }),
])

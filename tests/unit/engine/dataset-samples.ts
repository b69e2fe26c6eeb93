import {
  provinceOf,
  type CaseRecord,
  type Dataset,
  type Division,
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

/** A case from what matters; the rest is derived or left empty. */
export function sampleCase(seq: number, parts: Partial<CaseRecord>): CaseRecord {
  const code = parts.countyCode || parts.prefectureCode || parts.provinceCode || ''
  return {
    seq,
    title: `案例${seq}`,
    category: '技术应用类',
    organizations: [`单位${seq}`],
    section: '',
    provinceCode: code === '' ? '' : provinceOf(code),
    prefectureCode: '',
    countyCode: '',
    level: code === '' ? 'central' : 'provincial',
    vertical: false,
    titleRaw: '',
    organizationRaw: '',
    sourceStartLine: seq,
    sourceEndLine: seq,
    ...parts,
  }
}

export function sampleDataset(
  cases: readonly CaseRecord[],
  categories: readonly string[] = ['技术应用类', '公共服务类', '管理创新类'],
): Dataset {
  return {
    id: 'sample',
    title: '样例名单',
    note: '',
    publisher: '',
    year: '',
    coverage: { central: true, provinces: ['110000', '320000', '330000'], part: '' },
    categories,
    divisions: new Map(DIVISIONS.map((division) => [division.code, division])),
    cases,
  }
}

/** Ten cases: two central, one district of Beijing, six in Jiangsu at every level, one in Zhejiang. */
export const TEN = sampleDataset([
  sampleCase(1, { title: '政务云', organizations: ['国家税务总局'] }),
  sampleCase(2, {
    title: '数据共享平台',
    category: '管理创新类',
    organizations: ['财政部', '国家税务总局'],
  }),
  sampleCase(3, {
    title: '一网通办',
    category: '公共服务类',
    organizations: ['海淀区政府'],
    countyCode: '110108',
    level: 'county',
  }),
  sampleCase(4, { title: '不见面审批', provinceCode: '320000', organizations: ['江苏省政府'] }),
  sampleCase(5, {
    title: '苏州大数据',
    category: '公共服务类',
    prefectureCode: '320500',
    level: 'prefecture',
    organizations: ['苏州市政府'],
  }),
  sampleCase(6, {
    title: '园区通ＡＩ平台',
    prefectureCode: '320500',
    level: 'county',
    organizations: ['园区管委会'],
  }),
  sampleCase(7, {
    title: '昆山网格',
    category: '公共服务类',
    prefectureCode: '320500',
    countyCode: '320583',
    level: 'county',
    organizations: ['昆山市政府', '苏州市政府'],
  }),
  sampleCase(8, {
    title: '南京数据归集2',
    prefectureCode: '320100',
    level: 'prefecture',
    organizations: ['南京市政府'],
  }),
  sampleCase(9, { title: '南京数据归集10', provinceCode: '320000', organizations: ['江苏省政府'] }),
  sampleCase(10, {
    title: '海关通',
    category: '管理创新类',
    prefectureCode: '330200',
    level: 'prefecture',
    vertical: true,
    organizations: ['宁波海关'],
  }),
])

import { describe, expect, it } from 'vitest'
import { readHeading, type Heading } from '../../../src/ingest/recognise-heading.ts'
import { isCentralBranch } from '../../../src/ingest/recognise-level.ts'
import type { PlaceEvidence } from '../../../src/ingest/place-evidence.ts'
import { recognisePlace } from '../../../src/ingest/recognise-place.ts'
import { gazetteer } from './lcn-gazetteer.ts'

const at = { startLine: 1, endLine: 1, raw: '' }

function headingOf(name: string): Heading | null {
  return name === '' ? null : readHeading({ line: 1, raw: name, text: name }, gazetteer)
}

function recogniseWith(evidence: Partial<PlaceEvidence>) {
  const whole = { columns: {}, heading: null, organizations: [], title: '某系统', ...evidence }
  const { place, level, vertical, diagnostics } = recognisePlace(whole, gazetteer, {
    organization: at,
    title: at,
  })
  return {
    key: place.key,
    codes: place.codes,
    level,
    vertical,
    said: diagnostics.map(({ code }) => code),
  }
}

const recognise = (heading: string, organization: string, title = '某系统', province = '') =>
  recogniseWith({
    columns: province === '' ? {} : { province },
    heading: headingOf(heading),
    organizations: [organization],
    title,
  })

describe('recognisePlace', () => {
  it.each([
    ['中央国家机关', '北京人大金仓信息技术股份有限公司', 'central', 'central'],
    ['江苏省', '昆山市城管中心', '320583', 'county'],
    ['浙江省', '宁波市海曙81890求助服务中心', '330203', 'county'],
    ['上海市', '上海市食品药品监督管理局浦东新区分局', '310115', 'county'],
    ['上海市', '浦东图书馆', '310115', 'county'],
    ['江苏省', '苏州工业园区规划建设局', '320500-zone', 'county'],
    ['北京市', '北京经济技术开发区管委会', '110000-zone', 'county'],
    ['浙江省', '中国人民银行宁波市中心支行', '330200-vertical', 'prefecture'],
    ['吉林省', '吉林省信息中心', '220000-own', 'provincial'],
    ['吉林省（12个）', '吉林市信息中心', '220200-own', 'prefecture'],
    ['辽宁省', '朝阳县信息中心', '211321', 'county'],
    ['海南省', '琼海市政府', '469002', 'county'],
    ['青海省', '海南藏族自治州政府', '632500-own', 'prefecture'],
    ['陕西省', '西安区域医疗中心', '610100-own', 'prefecture'],
    ['北京市', '北京市场监管协会', '110000-own', 'provincial'],
    ['宁波市', '浙江省宁波市水利局', '330200-own', 'prefecture'],
  ])('%s: %s', (heading, organization, key, level) => {
    const recognised = recognise(heading, organization)
    expect(recognised).toMatchObject({ key, codes: [], level })
    expect(recognised.said).not.toContain('region-conflict')
  })

  it('takes evidence in order: column, heading, organisation, title', () => {
    const byColumn = recognise('浙江省', '南京市公安局', '杭州市系统', '江苏')
    expect(byColumn.key).toBe('320100-own')
    const byHeading = recognise('浙江省', '南京市公安局', '某系统')
    expect(byHeading.key).toBe('330000-own')
    expect(byHeading.said).toContain('region-conflict')
    const byOrganization = recognise('', '南京市公安局', '杭州市系统')
    expect(byOrganization.key).toBe('320100-own')
    const byTitle = recognise('江苏省', '行政服务中心', '昆山市系统')
    expect(byTitle).toMatchObject({ key: '320583', level: 'county' })
    expect(byTitle.said).toEqual(['region-from-title'])
  })

  it('lets no title move an organisation that names its place', () => {
    expect(recognise('江苏省', '江苏省商务厅', '南京市肉菜追溯').key).toBe('320000-own')
  })

  it('never guesses between places of one name', () => {
    expect(recognise('江苏省', '鼓楼区信息办')).toEqual({
      key: '320000-ambiguous',
      codes: ['320106', '320302'],
      level: 'county',
      vertical: '0',
      said: ['ambiguous-region'],
    })
    expect(recognise('福建省', '鼓楼区信息办').key).toBe('350102')
    expect(recognise('江苏省', '南京市鼓楼区信息办').key).toBe('320106')
    expect(recognise('江苏省', '鼓楼区信息办', '徐州市鼓楼区系统').key).toBe('320302')
    expect(recognise('', '朝阳区信息办')).toMatchObject({
      key: 'ambiguous',
      codes: ['110105', '220104'],
      level: 'county',
      said: ['ambiguous-region'],
    })
  })

  it('knows nothing of a place that nothing names, and never takes it for the centre', () => {
    expect(recognise('', '第一人民医院')).toEqual({
      key: 'unknown',
      codes: [],
      level: '',
      vertical: '',
      said: ['region-unknown'],
    })
    expect(recogniseWith({ title: '某系统' })).toMatchObject({ key: 'unknown', level: '' })
  })

  it.each<[PlaceEvidence['columns'], string, readonly string[]]>([
    [{ province: '江苏省', city: '南京市', county: '鼓楼区' }, '320106', []],
    [{ province: '江苏', county: '鼓楼区' }, '320000-ambiguous', ['320106', '320302']],
    [{ place: '江苏省南京市' }, '320100-own', []],
    [{ place: '江苏省 徐州市 鼓楼区' }, '320302', []],
    [{ province: '北京市', city: '市辖区', county: '西城区' }, '110102', []],
    [{ province: '中央' }, 'central', []],
    [{ place: '海外' }, 'unknown', []],
    [{ city: '驻马店市', county: '遂平县、汝南县' }, '411700-several', ['411728', '411727']],
    [{ province: '河南省', county: '遂平县，荥阳市' }, '410000-several', ['411728', '410182']],
    [{ province: '江苏省/浙江省' }, 'several', ['320000', '330000']],
    [{ province: '湖南省', county: '遂平县' }, '430000-own', []],
    // One part is certain, the other may be in four provinces: what is common to all is none.
    [{ place: '遂平县、鼓楼区' }, 'ambiguous', ['320106', '320302', '350102', '410204']],
  ])('reads columns of places: %j', (columns, key, codes) => {
    expect(recogniseWith({ columns })).toMatchObject({ key, codes, vertical: '' })
  })

  it('says of a column that it contradicts what is stronger', () => {
    const { key, said } = recogniseWith({
      heading: headingOf('河北省'),
      columns: { place: '天津市' },
    })
    expect([key, said]).toEqual(['130000-own', ['region-conflict']])
  })

  it('takes several places where the list says so, and where nothing above joint organisations does', () => {
    const bracket = recogniseWith({
      heading: headingOf('河南省'),
      title: '皮影戏（遂平县、上蔡县）',
    })
    expect(bracket).toMatchObject({ key: '411700-several', codes: ['411728', '411722'] })
    const organizations = ['苏州市水务局', '无锡市水利局']
    expect(recogniseWith({ organizations })).toMatchObject({
      key: '320000-several',
      codes: ['320500', '320200'],
      level: 'prefecture',
      said: ['organizations-in-different-regions'],
    })
    const headed = recogniseWith({ heading: headingOf('江苏省'), organizations })
    expect(headed).toMatchObject({
      key: '320500-own',
      said: ['organizations-in-different-regions'],
    })
    const company = recogniseWith({ organizations: ['苏州市水务局', '深圳市某某有限公司'] })
    expect(company.key).toBe('320500-own')
  })

  it('takes no short name of a county in a title for a place', () => {
    const heading = headingOf('湖北省')
    expect(recogniseWith({ heading, title: '江汉大学' }).key).toBe('420000-own')
    expect(recogniseWith({ heading, title: '武汉大学' }).key).toBe('420100-own')
    expect(recogniseWith({ heading, title: '武汉市江汉区大学' }).key).toBe('420103')
    const columns = { city: '武汉市' }
    expect(recogniseWith({ columns, title: '江汉区大学' }).key).toBe('420103')
    expect(recogniseWith({ columns, title: '江汉大学' }).key).toBe('420100-own')
  })
})

describe('isCentralBranch', () => {
  it.each([
    ['中国人民银行宁波市中心支行', true],
    ['中华人民共和国宁波海关', true],
    ['国家税务总局深圳市税务局', true],
    ['国家统计局甘肃调查总队', true],
    ['江苏省国家税务局', true],
    ['江苏省地方税务局', false],
    ['江苏省地方海事局', false],
    ['上海市食品药品监督管理局浦东新区分局', false],
    ['北京市高级人民法院', false],
    ['宁波市工商行政管理局', false],
  ])('%s: %s', (organization, expected) => {
    expect(isCentralBranch(organization, true)).toBe(expected)
  })
})

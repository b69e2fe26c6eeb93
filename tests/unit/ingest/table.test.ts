import { describe, expect, it } from 'vitest'
import { normaliseList } from '../../../src/ingest/index.ts'
import { detectLayout } from '../../../src/ingest/layouts/index.ts'
import { gazetteer } from './lcn-gazetteer.ts'

const read = (lines: readonly string[]) => normaliseList('x', lines.join('\n'), gazetteer)
const titles = (lines: readonly string[]) => read(lines).dataset.cases.map(({ title }) => title)
const dimensionsOf = (lines: readonly string[]) =>
  read(lines).dataset.dimensions.map(({ id, kind }) => `${id} ${kind}`)

describe('detectLayout', () => {
  it.each([
    ['stacked-list', '序号\n单位\n案例\n1\n甲局\n乙系统'],
    ['stacked-list', '序号\t单位\t案例\n1\n甲局\n乙系统\n2\n丙局\n丁系统'],
    ['stacked-list', '序号\n名称\n1\n甲\n2\n乙'],
    ['table', '序号\t单位\t案例\n1\t甲局\t乙系统'],
    ['table', '某名单,,\n名称,省份,年份\n甲,江苏,2016'],
    ['table', 'name;city\n甲;南京\n乙;苏州'],
    [null, ''],
    [null, '名称,省份'],
    [null, '今天, 天气不错\n明天也不错\n后天, 也许, 下雨\n都好'],
    [null, '{"a": 1,\n"b": [1, 2],\n"c": 3}'],
    [null, '<!DOCTYPE html>\n<p>甲, 乙</p>'],
  ])('takes for %s: %j', (id, source) => {
    expect(detectLayout(source)?.id ?? null).toBe(id)
  })
})

describe('a table', () => {
  it('keeps empty cells in their place', () => {
    const { cases } = read(['名称,等级,类型', '甲,,公园', ',二级,公园', '乙,一级,']).dataset
    expect(cases.map(({ title, values }) => [title, values['等级'], values['category']])).toEqual([
      ['甲', undefined, '公园'],
      ['乙', '一级', undefined],
    ])
  })

  it('takes a lone cell for a heading where it names a place or stands above records', () => {
    const { dataset, diagnostics, counts } = read([
      '序号,名称,备注',
      '江苏省（2项）,,',
      '1,甲,',
      ',乙,',
      '第二部分,,',
      '2,丙,新',
      '备注：以上为全部,,',
    ])
    expect(
      dataset.cases.map(({ title, values, place }) => [title, values['section'], place.key]),
    ).toEqual([
      ['甲', '江苏省（2项）', '320000-own'],
      ['乙', '江苏省（2项）', '320000-own'],
      ['丙', '第二部分', 'unknown'],
    ])
    expect(counts).toEqual({ in: 3, accepted: 3, rejected: 0, merged: 0 })
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'heading-not-province',
      'region-unknown',
      'unexpected-line',
    ])
  })

  it('finds the title by the name of its column, else by the longest texts', () => {
    expect(titles(['学校名称,简介', '甲校,很长很长的介绍', '乙校,也很长的介绍'])).toEqual([
      '甲校',
      '乙校',
    ])
    expect(titles(['代号,书目,价', 'a1,春天的来信,3', 'a2,山中岁月,4'])).toEqual([
      '春天的来信',
      '山中岁月',
    ])
    expect(titles(['序号,单位名称', '1,甲局', '2,乙局'])).toEqual(['甲局', '乙局'])
  })

  it('names a list of places by the lowest of them', () => {
    const { cases } = read(['省份,城市,年份', '江苏省,苏州市,2016', '浙江省,宁波市,2017']).dataset
    expect(cases.map(({ title, place }) => [title, place.key])).toEqual([
      ['苏州市', '320500-own'],
      ['宁波市', '330200-own'],
    ])
  })

  it('counts anew under each heading where the list does', () => {
    const { dataset, diagnostics } = read([
      '序号,名称,备注',
      '江苏省,,',
      '1,甲,',
      '2,乙,',
      '浙江省,,',
      '1,丙,',
      '2,丁,',
      '2,戊,',
    ])
    expect(dataset.cases.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
    expect(diagnostics.map(({ code, location }) => [code, location.startLine])).toEqual([
      ['numbering-restarts', 6],
      ['duplicate-number', 8],
    ])
  })

  it('takes no year for a number, and a code for what it is', () => {
    expect(dimensionsOf(['年份,名称', '2016,甲', '2017年,乙'])).toEqual([
      'title title',
      '年份 time',
    ])
    expect(dimensionsOf(['编号,名称,备注', 'A-1,甲,', '2,乙,'])).toEqual([
      'title title',
      '编号 text',
    ])
    const stacked = [
      '序号',
      '年份',
      '单位',
      '案例',
      '1',
      '2016',
      '甲局',
      '乙系统',
      '2',
      '2017',
      '丙局',
      '丁系统',
    ]
    expect(read(stacked).dataset.cases.map(({ id, values }) => [id, values['年份']])).toEqual([
      ['1', '2016'],
      ['2', '2017'],
    ])
  })

  it('names dimensions after their columns, but not like a key of addresses', () => {
    const lines = [
      '名称,sort,sort,投资（万元）,level',
      '甲,u,w,1,h',
      '乙,u,w,2,h',
      '丙,v,x,3,k',
      '丁,v,x,4,k',
    ]
    expect(dimensionsOf(lines)).toEqual([
      'title title',
      'sort_2 nominal',
      'sort_3 nominal',
      '投资_万元 number',
      'level_2 nominal',
    ])
  })

  it('gives a record the position in the list for a name where numbers do not name it', () => {
    const ids = (lines: readonly string[]) => read(lines).dataset.cases.map(({ id }) => id)
    expect(ids(['序号,名称', '3,甲', '7,乙'])).toEqual(['3', '7'])
    expect(ids(['序号,名称', '3,甲', '3,乙'])).toEqual(['1', '2'])
    expect(ids(['序号,名称,类别', '3,甲,新', ',乙,新'])).toEqual(['1', '2'])
  })

  it('says what stands beyond its columns', () => {
    const { diagnostics } = read(['名称,类别', '甲,新', '乙,旧,多'])
    expect(diagnostics).toMatchObject([
      { code: 'no-regions' },
      { code: 'unexpected-cells', params: { cells: ['多'] } },
    ])
  })

  it('passes over column names that are repeated', () => {
    expect(titles(['名称,类别', '甲,新', '名称,类别', '乙,旧'])).toEqual(['甲', '乙'])
  })
})

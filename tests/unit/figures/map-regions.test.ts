import { describe, expect, it } from 'vitest'
import { PLACE, type Adcode, type RegionKey } from '../../../src/domain/index.ts'
import { facetsOf, type MapRegion } from '../../../src/figures/index.ts'
import { DEFAULT_VIEW } from '../../../src/view/index.ts'
import { FROZEN_LIST } from '../../fixtures/frozen-list.ts'
import { readMap } from '../build/map-reading.ts'
import { countMap, mapOf, regionsOn, sampleList, type SampleCase } from './map-models.ts'

const keys = (regions: readonly MapRegion[]) => regions.map(({ key }) => key)
const names = (regions: readonly MapRegion[]) => regions.map(({ name }) => name)

/** A list with cases at these places. */
const listOf = (...places: readonly RegionKey[]) =>
  sampleList(places.map((place): SampleCase => [place]))

const regionsIn = (area: Adcode, list = FROZEN_LIST) => regionsOn(list, area, readMap(area))

describe('regions of the list', () => {
  it('in 江苏省: its own bodies before its 13 cities by code, all of them listed', () => {
    const regions = regionsIn('320000')
    expect(names(regions).slice(0, 3)).toEqual(['省级单位', '南京市', '无锡市'])
    expect(regions).toHaveLength(1 + 13)
    expect(keys(regions).slice(1)).toEqual(keys(regions).slice(1).toSorted())
    expect(regions.every(({ listed }) => listed)).toBe(true)
    expect(regions[1]).toMatchObject({ key: '320100', shortName: '南京' })
  })

  it.each<[Adcode, readonly string[]]>([
    ['320500', ['市级单位', '开发区（无区划代码）']],
    ['330200', ['市级单位', '中央驻地方单位']],
    ['110000', ['市级单位']],
    ['320100', ['市级单位']],
  ])('the parts of %s that have cases: %j', (area, parts) => {
    const found = regionsIn(area).filter(({ key }) => key.includes('-'))
    expect(names(found)).toEqual(parts)
  })

  it('北京市 goes straight to its 16 districts', () => {
    const regions = regionsIn('110000').filter(({ key }) => !key.includes('-'))
    expect(regions).toHaveLength(16)
    expect(names(regions)).toContain('海淀区')
  })

  it('in 海南省: 三沙市, seen in the inset only, once among the others, none of them listed', () => {
    const regions = regionsIn('460000')
    expect(regions).toHaveLength(19)
    expect(keys(regions).filter((key) => key === '460300')).toHaveLength(1)
    expect(keys(regions).indexOf('460300')).toBe(2)
    expect(keys(regions)).not.toContain('')
    expect(keys(regions)).not.toContain('450000')
    expect(regions.some(({ listed }) => listed)).toBe(false)
  })

  it('what has no shape is a region all the same, in the order of codes', () => {
    expect(names(regionsIn('653200')).slice(-2)).toEqual(['和康县', '和安县'])
  })

  it('ground that belongs to no division is no region', () => {
    expect(keys(regionsIn('620000'))).not.toContain('629700')
    expect(regionsIn('820000')).toEqual([])
  })

  it('without the map of an area: what has cases there', () => {
    const regions = regionsOn(FROZEN_LIST, '320500', null)
    expect(names(regions)).toEqual(['市级单位', '开发区（无区划代码）', '昆山市'])
    expect(regionsOn(FROZEN_LIST, '460000', null)).toEqual([])
  })
})

describe('the parts of an area of other lists', () => {
  it('are what spans several of its divisions, and what fits several, behind the others', () => {
    const list = listOf('320000-ambiguous', '320000-several', '320000-own', '320000-vertical')
    expect(names(regionsIn('320000', list)).slice(0, 5)).toEqual([
      '省级单位',
      '中央驻地方单位',
      '跨地区',
      '地名有歧义',
      '南京市',
    ])
  })
})

describe('cases at codes that a map does not have', () => {
  it.each<[string, Adcode, Adcode]>([
    ['a county that the boundaries lack', '320500', '320599'],
    ['a county of two codes ago', '320500', '320502'],
    ['a prefecture that the boundaries lack', '320000', '329900'],
    ['a county of a province without counties', '820000', '820102'],
  ])('%s has a region of its own', (_what, area, own) => {
    const list = listOf(own, ...(area.endsWith('0000') ? [] : [`${area}-own`]))
    const region = regionsIn(area, list).find(({ key }) => key === own)
    expect(region).toMatchObject({ key: own, name: `名${own}`, listed: true })
  })

  it('stand by code among the others, behind the parts', () => {
    const order = keys(regionsIn('320000', listOf('320000-own', '320583')))
    expect(order[0]).toBe('320000-own')
    expect(order.indexOf('320583')).toBe(order.indexOf('320500') + 1)
  })

  it('have their code for a name where nothing has named them', () => {
    const list = { ...listOf('320583'), divisions: new Map() }
    const regions = regionsIn('320000', list)
    expect(regions.find(({ key }) => key === '320583')?.name).toBe('320583')
  })

  it('of the country: central bodies that the coverage does not mention', () => {
    const list = listOf('central')
    expect(list.coverage.central).toBe(false)
    expect(keys(regionsOn(list, null, readMap('cn')))).toEqual(['central'])
  })
})

describe('the country by prefectures', () => {
  const prefectures = (list = FROZEN_LIST) => mapOf('map=prefectures', { list })

  it('has the central bodies, the parts of every province, then 391 divisions', () => {
    const { model, counts } = prefectures()
    expect(names(model.marks).slice(0, 5)).toEqual([
      '中央国家机关',
      '黑龙江省 · 省级单位',
      '江苏省 · 省级单位',
      '浙江省 · 省级单位',
      '北京市',
    ])
    expect(model.marks).toHaveLength(4 + 391)
    const baseOf = (code: string) => model.marks.find(({ key }) => key === code)?.cases.base
    expect([baseOf('110000'), baseOf('320500')]).toEqual([10, 5])
    expect(facetsOf(counts, PLACE).reduce((sum, { base }) => sum + base, 0)).toBe(53)
    expect(counts.total).toEqual(countMap(FROZEN_LIST, DEFAULT_VIEW, null).total)
  })

  it('splits each as its own map does', () => {
    const { model } = prefectures()
    const { model: own } = mapOf('area=320000')
    for (const mark of own.marks.filter(({ cases }) => cases.base > 0)) {
      expect(model.marks.find(({ key }) => key === mark.key)?.split).toEqual(mark.split)
    }
  })

  it('counts 台湾省 by its own divisions, and 香港 as one', () => {
    const counted = (list: typeof FROZEN_LIST) =>
      prefectures(list).model.marks.flatMap(({ key, cases }) =>
        cases.base > 0 ? [[key, cases.base]] : [],
      )
    expect(counted(listOf('710009'))).toEqual([['710009', 1]])
    expect(keys(prefectures(listOf('710009')).model.marks)).not.toContain('710000')
    expect(counted(listOf('810001'))).toEqual([['810000', 1]])
  })

  it('keeps what is off the map', () => {
    const { model } = prefectures(listOf('several', 'unknown', '320500-own'))
    expect(keys(model.marks).slice(0, 2)).toEqual(['several', 'unknown'])
    expect(model.marks[1]).toMatchObject({ cases: { base: 1 }, figure: { state: 'value' } })
  })

  it('is counted by provinces until its map is here', () => {
    const { model } = mapOf('map=prefectures', { map: null })
    expect(model.marks).toHaveLength(35)
    expect(model.marks.find(({ key }) => key === '320000')?.figure.count).toBe(12)
  })
})

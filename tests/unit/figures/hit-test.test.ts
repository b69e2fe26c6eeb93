import { describe, expect, it } from 'vitest'
import {
  insetPlace,
  regionAt,
  squaresMap,
  canvasWindow,
  type Box,
} from '../../../src/figures/index.ts'
import type { MapFile } from '../../../src/domain/index.ts'
import { readMap } from '../build/map-reading.ts'
import { tinyMap } from './tiny-map.ts'

const shares = ([x0, y0, x1, y1]: Box, [x, y]: readonly [number, number]) =>
  [(x - x0) / (x1 - x0), (y - y0) / (y1 - y0)] as const

/** What is found at a point of the main part, in map units. */
const at = (map: MapFile, x: number, y: number, visible: Box = canvasWindow(map)) =>
  regionAt(map, visible, shares(visible, [x, y]))

describe('the region under the pointer', () => {
  const tiny = tinyMap()

  it('is the shape at the point, and none beside the shapes or in a hole of one', () => {
    expect(at(tiny, 2, 2)).toBe('130000')
    expect(at(tiny, 0.5, 0.5)).toBeNull()
    expect(at(tiny, 11, 3)).toBe('320000')
    expect(at(tiny, 13, 5)).toBeNull()
  })

  it('is found where a zoomed map shows it', () => {
    const zoomed: Box = [10, 2, 14, 4]
    expect(at(tiny, 11, 3, zoomed)).toBe('320000')
    expect(regionAt(tiny, zoomed, [0.5, 0.25])).toBe('320000')
  })

  it('is that of the inset where the inset covers the map, and none on the dash line', () => {
    const place = insetPlace(tiny)!
    const inInset = (x: number, y: number) => {
      const [dx, dy] = shares([0, 0, 4, 8], [x, y])
      return regionAt(
        tiny,
        [18, 6, 20, 10],
        [place.left + dx * place.width, place.top + dy * place.height],
      )
    }
    expect(inInset(2, 1)).toBe('320000')
    expect(inInset(1, 4)).toBeNull()
    expect(inInset(2, 6)).toBeNull()
  })

  it.each(['cn', 'cn-prefectures', '320000', '320500', '460000', '620000'])(
    'is each division of the map %s at its own anchor',
    (name) => {
      const map = readMap(name)
      const divisions = map.features.filter(({ properties }) => properties.anchor)
      expect(divisions.length).toBeGreaterThan(0)
      for (const { properties } of divisions) {
        expect(at(map, ...properties.anchor!)).toBe(properties.adcode)
      }
    },
  )

  it('is never ground that cannot be chosen', () => {
    const map = readMap('620000')
    const special = map.features.find(({ properties }) => properties.kind === 'special')!
    const { geometry } = special
    const ring = (
      geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]![0]
    ) as number[][]
    const middle = (i: number) => ring.reduce((sum, point) => sum + point[i]!, 0) / ring.length
    expect(at(map, middle(0), middle(1))).toBeNull()
  })

  it('is the square at the point', () => {
    const map = squaresMap()
    for (const { properties } of map.features) {
      expect(at(map, ...properties.anchor!)).toBe(properties.adcode)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { overlaps, squaresMap, type Box } from '../../../src/figures/index.ts'
import { CENTRAL } from '../../../src/domain/index.ts'
import { readMap } from '../build/map-reading.ts'

const map = squaresMap()
const boxes = new Map(
  map.features.map(({ properties, geometry }): [string, Box] => {
    const [ring] = geometry.coordinates as number[][][]
    const [xs, ys] = [0, 1].map((i) => ring!.map((point) => point[i]!))
    return [
      properties.adcode,
      [Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!)],
    ]
  }),
)
const boxOf = (code: string) => boxes.get(code)!

/** How far apart two squares stand, in squares: 1 side by side, 1.4 corner to corner. */
function distance(a: string, b: string): number {
  const [one, other] = [boxOf(a), boxOf(b)]
  const width = one[2] - one[0] + 50
  const height = one[3] - one[1] + 50
  return Math.hypot((one[0] - other[0]) / width, (one[1] - other[1]) / height)
}

describe('the tile map', () => {
  const provinces = readMap('cn').features.map(({ properties }) => properties.adcode)

  it('has the 34 provincial units and 中央国家机关, each once', () => {
    const units = provinces.filter((code) => code !== '')
    expect(units).toHaveLength(34)
    expect([...boxes.keys()].toSorted()).toEqual([...units, CENTRAL].toSorted())
    expect(map.features).toHaveLength(35)
  })

  it('gives each the same area, inside the window, over no other', () => {
    const [x0, y0, x1, y1] = map.window
    const all = [...boxes.values()]
    const areas = all.map((box) => (box[2] - box[0]) * (box[3] - box[1]))
    expect(new Set(areas).size).toBe(1)
    for (const [i, box] of all.entries()) {
      expect(box[0] >= x0 && box[1] >= y0 && box[2] <= x1 && box[3] <= y1).toBe(true)
      expect(all.slice(i + 1).some((other) => overlaps(box, other))).toBe(false)
    }
  })

  it('anchors each in its middle', () => {
    for (const { properties } of map.features) {
      const [x0, y0, x1, y1] = boxOf(properties.adcode)
      expect(properties.anchor).toEqual([(x0 + x1) / 2, (y0 + y1) / 2])
    }
  })

  // prettier-ignore
  it.each([
    ['江苏', '320000', ['310000', '340000', '330000', '370000']],
    ['北京', '110000', ['130000', '120000']],
    ['广东', '440000', ['430000', '350000', '360000', '810000', '450000']],
    ['湖北', '420000', ['410000', '430000', '360000', '340000']],
    ['四川', '510000', ['500000', '530000', '520000', '610000', '630000']],
    ['吉林', '220000', ['230000', '210000']],
    ['宁夏', '640000', ['620000', '610000']],
    ['台湾', '710000', ['350000']],
    ['澳门', '820000', ['810000']],
  ])('%s stands near its neighbours', (_name, code, neighbours) => {
    for (const other of neighbours) expect([other, distance(code, other) <= 2.3]).toEqual([other, true])
  })

  it('keeps north above south and west left of east', () => {
    const column = (code: string) => boxOf(code)[0]
    const row = (code: string) => boxOf(code)[1]
    expect(row('230000')).toBeLessThan(row('210000'))
    expect(row('110000')).toBeLessThan(row('410000'))
    expect(row('410000')).toBeLessThan(row('440000'))
    expect(row('440000')).toBeLessThan(row('810000'))
    expect(column('650000')).toBeLessThan(column('620000'))
    expect(column('510000')).toBeLessThan(column('420000'))
    expect(column('420000')).toBeLessThan(column('310000'))
  })

  it('keeps 中央国家机关 apart from every province', () => {
    const near = [...boxes.keys()].filter(
      (code) => code !== CENTRAL && distance(CENTRAL, code) <= 1.5,
    )
    expect(near).toEqual([])
  })
})

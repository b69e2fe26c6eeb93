import { describe, expect, it } from 'vitest'
import {
  anchorsOn,
  bubbleSizes,
  buildBubbles,
  insetPlace,
  overlaps,
  placeBubbleLabels,
  slicePath,
  canvasWindow,
  type Box,
  type Bubble,
  type BubbleLabel,
  type Point,
} from '../../../src/figures/index.ts'
import { FROZEN_LIST } from '../../fixtures/frozen-list.ts'
import { readMap } from '../build/map-reading.ts'
import { mapOf, sampleDimension, sampleList } from './map-models.ts'

const drawn = (fragment: string, list = FROZEN_LIST) => {
  const { map, model } = mapOf(`map=bubbles&${fragment}`, { list })
  if (!map) throw new Error('Circles lie on a map')
  const canvas = canvasWindow(map)
  const bubbles = buildBubbles(map, { canvas, visible: canvas }, model)
  return { map, canvas, bubbles, of: new Map(bubbles.map((bubble) => [bubble.key, bubble])) }
}

const sweep = ({ slices }: Bubble) => slices.reduce((sum, { from, to }) => sum + to - from, 0)

describe('bubbles', () => {
  it('have an area in proportion to the count, and one for each province with cases', () => {
    const { of, bubbles } = drawn('')
    expect(bubbles).toHaveLength(7)
    const perCase = of.get('220000')!.radius ** 2
    expect(of.get('320000')!.radius ** 2).toBeCloseTo(12 * perCase, 6)
    expect(of.get('330000')!.radius ** 2).toBeCloseTo(6 * perCase, 6)
    expect(of.has('central')).toBe(false)
  })

  it('keep their scale under a filter, with the base as a ring', () => {
    const [all, some] = [drawn(''), drawn('category=公共服务类')]
    expect(some.of.get('320000')!.ghost).toBe(all.of.get('320000')!.ghost)
    expect(some.of.get('320000')!.radius).toBeCloseTo(
      all.of.get('320000')!.radius * (4 / 12) ** 0.5,
    )
    expect(some.of.get('230000')!.radius).toBe(0)
    expect(some.of.get('230000')!.ghost).toBeGreaterThan(0)
  })

  it('are split by what the view is broken down by: slices follow one another and go all the way round', () => {
    for (const bubble of drawn('').bubbles) {
      expect(sweep(bubble)).toBeCloseTo(2 * Math.PI, 9)
      expect(bubble.slices[0]!.from).toBe(0)
      bubble.slices.slice(1).forEach(({ from }, i) => expect(from).toBe(bubble.slices[i]!.to))
    }
    const { slices } = drawn('').of.get('320000')!
    expect(slices.map(({ key, count }) => [key, count])).toEqual([
      ['技术应用类', 7],
      ['公共服务类', 4],
      ['管理创新类', 1],
    ])
  })

  it('show no slice of what a filter leaves out: the slices are the count', () => {
    const provincial = drawn('level=provincial').of.get('320000')!
    expect(provincial.slices.map(({ count }) => count)).toEqual([2, 1, 1])
    const two = drawn('category=公共服务类,管理创新类')
    const { slices } = two.of.get('320000')!
    expect(slices.map(({ key, count }) => [key, count])).toEqual([
      ['公共服务类', 4],
      ['管理创新类', 1],
    ])
    expect(two.of.get('230000')!.slices.map(({ count }) => count)).toEqual([1])
  })

  it('are split by any dimension, by mentions where a case has several values, or not at all', () => {
    const { slices } = drawn('by=level').of.get('320000')!
    expect(slices.map(({ key, count }) => [key, count])).toEqual([
      ['provincial', 4],
      ['prefecture', 5],
      ['county', 3],
    ])
    const topics = sampleDimension('topic', 'many', '主题', ['云', '网'])
    const cases = [['云', '网'], ['网']].map((topic) => ['320000-own', { topic }] as const)
    const many = drawn('', sampleList(cases, { dimensions: [topics] })).bubbles[0]!
    expect(many.slices.map(({ count }) => count)).toEqual([1, 2])
    expect(many.radius).toBe(many.ghost)
    expect(sweep(many)).toBeCloseTo(2 * Math.PI, 9)
    const one = drawn('', sampleList([['320000-own']], { dimensions: [] })).bubbles[0]!
    expect(one.slices.map(({ index, count }) => [index, count])).toEqual([[0, 1]])
    expect(sweep(one)).toBeCloseTo(2 * Math.PI, 9)
  })

  it('lie on their regions, the largest first', () => {
    const { map, bubbles, of } = drawn('area=320000')
    const anchor = map.features.find(({ properties }) => properties.adcode === '320500')!
    expect([of.get('320500')!.x, of.get('320500')!.y]).toEqual(anchor.properties.anchor)
    expect(bubbles.map(({ key }) => key)).toEqual(['320500', '320100', '321000'])
    const sizes = bubbles.map(({ ghost }) => ghost)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('of 三沙市 lie in the inset', () => {
    const { map, canvas, of } = drawn('area=460000', sampleList([['460300-own']]))
    const place = insetPlace(map)!
    const { x, y } = of.get('460300')!
    const across = (x - canvas[0]) / (canvas[2] - canvas[0])
    const down = (y - canvas[1]) / (canvas[3] - canvas[1])
    expect(across > place.left && across < place.left + place.width).toBe(true)
    expect(down > place.top && down < place.top + place.height).toBe(true)
  })
})

describe('anchorsOn', () => {
  it('moves with the map what stands on it, and leaves the inset in its corner', () => {
    const map = readMap('460000')
    const [x0, y0, x1, y1] = canvasWindow(map)
    const zoomed: Box = [x0, y0, x0 + (x1 - x0) / 2, y0 + (y1 - y0) / 2]
    const [whole, near] = [anchorsOn(map, canvasWindow(map)), anchorsOn(map, zoomed)]
    expect(near.get('460100')).toEqual(whole.get('460100'))
    const [x, y] = whole.get('460300')!
    expect(near.get('460300')![0] - x0).toBeCloseTo((x - x0) / 2, 6)
    expect(near.get('460300')![1] - y0).toBeCloseTo((y - y0) / 2, 6)
    expect([...whole.keys()]).not.toContain('450000')
  })
})

describe('slicePath', () => {
  const bubble: Bubble = { key: 'x', x: 10, y: 20, radius: 5, ghost: 5, slices: [] }
  const slice = (from: number, to: number) => ({ key: '', index: 0, count: 1, from, to })

  it('starts at the top and goes clockwise', () => {
    const path = slicePath(bubble, slice(0, Math.PI / 2))
    expect(path).toMatch(/^M10 20L10 15A5 5 0 0 1 15 20(\.0*\d*)?Z$/)
  })

  it('takes the long way where a slice is more than half', () => {
    expect(slicePath(bubble, slice(0, 4))).toContain('A5 5 0 1 1')
    expect(slicePath(bubble, slice(0, 3))).toContain('A5 5 0 0 1')
  })

  it('is a whole circle when there is only one value', () => {
    const path = slicePath(bubble, slice(0, 2 * Math.PI))
    expect(path.match(/A/g)).toHaveLength(2)
    expect(path).not.toContain('L')
  })
})

describe('the key of sizes', () => {
  const keyOf = (cases: readonly number[]) => {
    const { map } = drawn('')
    const codes = ['320000', '110000', '330000']
    const marks = cases.map((base, i) => ({ key: codes[i], cases: { count: base, base } }))
    return bubbleSizes(map, { marks: marks as never }).map(({ cases: n, share }) => [n, share])
  }

  it('has the largest number on the map, a quarter and a sixteenth of it, by area', () => {
    expect(keyOf([16, 3])).toEqual([
      [16, 1],
      [4, 0.5],
      [1, 0.25],
    ])
  })

  it('has round numbers where they are large, and none below one case', () => {
    expect(keyOf([7421, 80]).map(([n]) => n)).toEqual([5000, 1000, 200])
    expect(keyOf([3, 1]).map(([n]) => n)).toEqual([3])
  })
})

describe('names of bubbles', () => {
  const boxOf = ({ x, y, align }: BubbleLabel, [width, height]: Point): Box => {
    const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2
    return [left, y - height / 2, left + width, y + height / 2]
  }

  it.each<[string, number, number]>([
    ['', 460, 7],
    ['', 284, 5],
    ['area=320000', 340, 3],
    ['area=110000', 340, 2],
    ['area=330000', 340, 1],
  ])(
    'of "%s" at %i px: clear of one another and of the circles, within the canvas',
    (fragment, px, least) => {
      const { bubbles, canvas } = drawn(fragment)
      const unit = (canvas[2] - canvas[0]) / px
      const size: Point = [52 * unit, 16 * unit]
      const sizes = new Map(bubbles.map(({ key }) => [key, size]))
      const labels = placeBubbleLabels(bubbles, sizes, canvas)
      expect(labels.length).toBeGreaterThanOrEqual(least)
      const boxes = labels.map((label) => boxOf(label, size))
      labels.forEach(({ key }, i) => {
        const box = boxes[i]!
        expect(box[0] >= canvas[0] && box[2] <= canvas[2]).toBe(true)
        expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false)
        for (const { x, y, ghost, key: other } of bubbles) {
          if (other === key) continue
          expect(overlaps(box, [x - ghost, y - ghost, x + ghost, y + ghost])).toBe(false)
        }
      })
    },
  )
})

import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { placeTip } from '../../../../src/ui/map/place-tip.ts'

const ROOM = [0, 80, 780, 530] as const
const SIZE = { width: 200, height: 120 }

describe('placeTip', () => {
  it('stands to the right of what it is about, else to the left, within its panel', () => {
    expect(placeTip({ x: 300, y: 300 }, SIZE, ROOM, [])).toEqual({ left: 314, top: 240 })
    // Right of 700 is the next panel.
    expect(placeTip({ x: 700, y: 300 }, SIZE, ROOM, [])).toEqual({ left: 486, top: 240 })
  })

  it('gives way to the label of what is pointed at', () => {
    const label = [310, 290, 380, 310] as const
    const { left } = placeTip({ x: 300, y: 300 }, SIZE, ROOM, [label])
    expect(left + SIZE.width).toBeLessThanOrEqual(300)
  })

  it('covers neither a thing nor its label wherever there is room beside both', () => {
    const at = fc.record({
      x: fc.integer({ min: 60, max: 390 }),
      y: fc.integer({ min: 100, max: 844 }),
    })
    fc.assert(
      fc.property(at, ({ x, y }) => {
        const thing = { x, y, width: 60, height: 20 }
        const room = [0, 0, 390, 844] as const
        const { left, top } = placeTip(thing, SIZE, room, [])
        const apart =
          left >= x || left + SIZE.width <= x - 60 || top >= y + 10 || top + SIZE.height <= y - 10
        expect(apart).toBe(true)
        expect(left >= 0 && top >= 0 && left + SIZE.width <= 390).toBe(true)
        expect(top + SIZE.height).toBeLessThanOrEqual(844)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  boxOfCases,
  canvasWindow,
  MAX_ZOOM,
  pannedBy,
  visibleBox,
  WHOLE_WINDOW,
  zoomedAround,
  zoomedTo,
  type Box,
  type RegionMark,
} from '../../../src/figures/index.ts'
import { readMap } from '../build/map-reading.ts'

const WINDOW: Box = [100, 50, 300, 150]
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('a zoomed window', () => {
  it('never leaves the window, whatever is done to it', () => {
    const step = fc.record({ by: fc.double({ min: 0.2, max: 5, noNaN: true }), x: share, y: share })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const view = steps.reduce(
          (now, { by, x, y }) => pannedBy(zoomedAround(now, by, [x, y]), [x - 0.5, y - 0.5]),
          WHOLE_WINDOW,
        )
        const [x0, y0, x1, y1] = visibleBox(WINDOW, view)
        expect(Math.min(x0 - 100, y0 - 50, 300 - x1, 150 - y1)).toBeGreaterThan(-1e-9)
        expect(view.factor).toBeGreaterThanOrEqual(1)
        expect(view.factor).toBeLessThanOrEqual(MAX_ZOOM)
      }),
    )
  })

  it('keeps the point that it is enlarged around where it is', () => {
    const near = visibleBox(WINDOW, zoomedAround(WHOLE_WINDOW, 2, [0.25, 0.75]))
    // A quarter across 100–300 is 150, three quarters down 50–150 is 125.
    expect(near).toEqual([100 + 25, 50 + 37.5, 225, 137.5])
    expect(near[0] + 0.25 * (near[2] - near[0])).toBeCloseTo(150, 9)
    expect(near[1] + 0.75 * (near[3] - near[1])).toBeCloseTo(125, 9)
  })

  it('moves with the finger: what was a tenth to the right is now here', () => {
    const view = zoomedAround(WHOLE_WINDOW, 2, [0.5, 0.5])
    expect(visibleBox(WINDOW, pannedBy(view, [0.1, 0]))).toEqual([160, 75, 260, 125])
  })

  it('shows all of a box with room around it, as large as the narrower side lets it', () => {
    const [x0, y0, x1, y1] = visibleBox(WINDOW, zoomedTo(WINDOW, [180, 80, 220, 100]))
    expect([x0 < 180, y0 < 80, x1 > 220, y1 > 100]).toEqual([true, true, true, true])
    expect((x0 + x1) / 2).toBeCloseTo(200, 9)
    expect(40 / (x1 - x0)).toBeCloseTo(0.84, 9)
  })
})

describe('where the cases are', () => {
  const map = readMap('cn')
  const mark = (key: string, count: number, selected = false, dimmed = false) =>
    ({ key, cases: { count, base: 1 }, selected, dimmed }) as unknown as RegionMark

  it('is around the shapes of the regions that have any, of those chosen alone', () => {
    const marks = [mark('320000', 3), mark('330000', 2), mark('650000', 0)]
    const east = boxOfCases(map, { marks })!
    const zoomed = zoomedTo(canvasWindow(map), east)
    expect(zoomed.factor).toBeGreaterThan(2)
    expect(zoomed.x).toBeGreaterThan(0.6)
    const one = [mark('320000', 3, true), mark('330000', 2, false, true)]
    const jiangsu = boxOfCases(map, { marks: one })!
    expect(jiangsu).toEqual(boxOfCases(map, { marks: [mark('320000', 1)] }))
    expect(east[3]).toBeGreaterThan(jiangsu[3])
  })

  it('is nowhere without a case', () => {
    expect(boxOfCases(map, { marks: [mark('320000', 0)] })).toBeNull()
  })
})

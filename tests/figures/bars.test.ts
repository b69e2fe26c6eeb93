import { describe, expect, it } from 'vitest'
import {
  barsOption,
  buildBreakdown,
  buildStack,
  fadedHue,
  stackOption,
} from '../../src/figures/index.ts'
import type { Filters, ViewState } from '../../src/view/index.ts'
import { chartLook } from '../../src/ui/theme/chart-look.ts'
import { categorical, color, GHOST } from '../../src/ui/theme/tokens.ts'
import { build, filtered } from '../unit/figures/views.ts'
import { drawSvg, pathsOf, plainSvg } from './draw.ts'

const LOOK = chartLook(false)

/**
 * Bars with their outer edges, as ECharts draws them: `M x y l w 0 l 0 h …`, half a pixel further in
 * where there is a border.
 */
function barsOf(svg: string) {
  const plain = pathsOf(svg).filter(({ fill }) => !fill.startsWith('url('))
  return plain.flatMap((path) => {
    const found = /^M(\S+) (\S+)l(\S+) 0l0 (\S+)l/.exec(path.d)
    if (!found) return []
    const [left, top, width, height] = found.slice(1).map(Number)
    const border = path.stroke === null ? 0 : 1
    return [
      {
        ...path,
        left: left! - border / 2,
        top: top! - border / 2,
        width: width! + border,
        height: height! + border,
      },
    ]
  })
}

describe('the drawn bars of categories', () => {
  const draw = (filters: Filters) =>
    drawSvg(barsOption(build(buildBreakdown, filtered(filters)), LOOK), 240, 60)

  it('are as looked at', async () => {
    const svg = plainSvg(draw({ region: ['320000'] }))
    await expect(svg).toMatchFileSnapshot('snapshots/ghost-bars.svg')
  })

  it('are as long as their counts, on an axis of the largest base that no filter moves', () => {
    // 240 pixels for 24 cases: ten a case. Pale bars first.
    expect(barsOf(draw({})).map(({ width }) => width)).toEqual([240, 150, 140, 240, 150, 140])
    expect(barsOf(draw({ region: ['320000'] })).map(({ width }) => width)).toEqual([
      240, 150, 140, 70, 40, 10,
    ])
    expect(barsOf(draw({ region: ['230000'] })).map(({ width }) => width)).toEqual([
      240, 150, 140, 10, 0, 10,
    ])
  })

  it('lie one over the other in the hue of the category, first category on top', () => {
    const bars = barsOf(draw({ region: ['320000'] }))
    expect(bars.map(({ fill }) => fill)).toEqual([0, 1, 2, 0, 1, 2].map((i) => categorical[i]))
    expect(bars.map(({ opacity }) => opacity)).toEqual([GHOST, GHOST, GHOST, 1, 1, 1])
    const [pale, solid] = [bars.slice(0, 3), bars.slice(3)]
    expect(solid.map(({ top, height }) => [top, height])).toEqual(
      pale.map(({ top, height }) => [top, height]),
    )
    expect(pale.map(({ top }) => top)).toEqual([5, 25, 45])
  })

  it('dim what is not chosen', () => {
    const svg = draw({ category: ['公共服务类'] })
    const bars = barsOf(svg)
    const hueOf = (at: number) => fadedHue(LOOK, categorical[at]!).fill
    expect(bars.slice(3).map(({ fill }) => fill)).toEqual([hueOf(0), categorical[1], hueOf(2)])
    const textures = pathsOf(svg).filter(({ fill }) => fill.startsWith('url('))
    expect(textures).toHaveLength(2)
    expect(bars.slice(3).map(({ width }) => width)).toEqual([240, 150, 140])
  })
})

describe('the drawn bars of regions', () => {
  const draw = (filters: Filters = {}, parts: Partial<ViewState> = {}) =>
    drawSvg(stackOption(build(buildStack, filtered(filters, parts)), LOOK), 340, 160)
  /** Bars row by row, in the order of the categories and the rest. */
  const rowsOf = (svg: string) => {
    const bars = barsOf(svg)
    const tops = [...new Set(bars.map(({ top }) => top))].sort((a, b) => a - b)
    return tops.map((top) => bars.filter((bar) => bar.top === top))
  }
  const table = (svg: string) => rowsOf(svg).map((row) => row.map(({ width }) => width))

  it('are as looked at', async () => {
    await expect(plainSvg(draw())).toMatchFileSnapshot('snapshots/stacked-bars.svg')
  })

  it('are as long as their counts, central first, next to one another', () => {
    // 340 pixels for 17 cases: twenty a case; 中央 8 + 3 + 6, 江苏 7 + 4 + 1.
    const rows = table(draw())
    expect(rows).toHaveLength(8)
    expect(rows[0]).toEqual([160, 60, 120, 0])
    expect(rows[6]).toEqual([140, 80, 20, 0])
    expect(rowsOf(draw())[6]!.map(({ left }) => left)).toEqual([0, 140, 220, 240])
  })

  it('draw nothing at all for no case, not even a border', () => {
    for (const stackMode of ['count', 'share'] as const) {
      const empty = barsOf(draw({}, { stackMode })).filter(({ width }) => width < 2)
      expect(empty).toHaveLength(13)
      expect(empty.filter(({ width, stroke }) => width !== 0 || stroke !== null)).toEqual([])
    }
  })

  it('keep the base as a pale rest under a filter', () => {
    const rows = table(draw({ level: ['provincial'] }))
    expect(rows[6]).toEqual([40, 20, 20, 160])
    const rest = barsOf(draw({ level: ['provincial'] })).filter(({ fill }) => fill === color.rule)
    expect(rest.map(({ width }) => width / 20)).toEqual([17, 4, 2, 1, 0, 3, 8, 5])
  })

  it('fill shares only from ten cases on; fewer are outlines', () => {
    const svg = draw({}, { stackMode: 'share' })
    const rows = table(svg)
    const shares = [7 / 12, 4 / 12, 1 / 12]
    shares.forEach((share, i) => expect(rows[6]![i]! / 340).toBeCloseTo(share, 3))
    const hollow = rowsOf(svg).map((row) =>
      row.every(({ width, fill }) => width === 0 || fill === color.paper),
    )
    expect(hollow).toEqual([false, false, true, true, true, true, false, true])
    const bars = barsOf(svg).filter(({ width }) => width > 0)
    const outlines = bars.filter(({ fill }) => fill === color.paper).map(({ stroke }) => stroke)
    expect(outlines.every((stroke) => categorical.includes(stroke as never))).toBe(true)
  })

  it('dim other regions and categories, without moving anything', () => {
    const svg = draw({ region: ['320000'], category: ['公共服务类'] })
    expect(table(svg)).toEqual(table(draw()))
    const full = barsOf(svg).filter(
      ({ fill, width }) => categorical.some((hue) => hue === fill) && width > 0,
    )
    expect(full.map(({ width, fill }) => [width, fill])).toEqual([[80, categorical[1]]])
  })
})

import { describe, expect, it } from 'vitest'
import {
  buildMapModel,
  featurePath,
  mapOption,
  regionStyles,
  canvasWindow,
  type Box,
  type MapCounts,
} from '../../src/figures/index.ts'
import { PLACE, WAITING, type MapFile } from '../../src/domain/index.ts'
import { DEFAULT_VIEW } from '../../src/view/index.ts'
import { echarts } from '../../src/ui/shared/echarts.ts'
import { recolourRegions } from '../../src/ui/shared/recolour-regions.ts'
import { registerMap } from '../../src/ui/map/register-map.ts'
import { chartLook } from '../../src/ui/theme/chart-look.ts'
import { color, lines, sequence, unlisted, unlistedBorder } from '../../src/ui/theme/tokens.ts'
import { factsOf } from '../fixtures/frozen-list.ts'
import { readMap } from '../unit/build/map-reading.ts'
import { sampleList } from '../unit/figures/map-models.ts'
import { tinyMap } from '../unit/figures/tiny-map.ts'
import { drawSvg, pathsOf, plainSvg } from './draw.ts'

const LOOK = chartLook(false)
const map = tinyMap()
registerMap(map)

/** Counts of regions as `[code, count, base]`. */
type Regions = readonly (readonly [string, number, number])[]

const countsOf = (regions: Regions): MapCounts => ({
  total: { count: 0, base: 0 },
  facets: { [PLACE]: regions.map(([key, count, base]) => ({ key, count, base })) },
  cross: [],
  wholes: new Map(),
  including: [],
})

/** What a map of provinces shows, of which the list covers some. */
function modelOf(
  { features }: MapFile,
  regions: Regions,
  { listed = ['130000', '320000'], selected = [] as readonly string[] } = {},
) {
  const codes = features.map(({ properties }) => properties.adcode).filter((code) => code !== '')
  const names = new Map(codes.map((code) => [code, code]))
  const facts = factsOf(sampleList([], { names, provinces: listed }))
  const view = { ...DEFAULT_VIEW, filters: { [PLACE]: selected } }
  return buildMapModel(facts, view, map, countsOf(regions), WAITING)
}

/** The tiny map at 10 pixels a unit: its stage is 22 × 10. */
function drawTiny(
  regions: Regions,
  selected: readonly string[] = [],
  visible: Box = canvasWindow(map),
): string {
  const model = modelOf(map, regions, { selected })
  return drawSvg(mapOption(map, model, visible, LOOK), 220, 100)
}

const WEST = 'M10 10L50 10L50 70L10 70L10 10Z'
const RING = 'M100 20L160 20L160 80L100 80L100 20ZM120 40L120 60L150 60L150 40L120 40Z'
const EDGE = 'M190 70L200 70L200 90L190 90L190 70Z'
const pathAt = (svg: string, d: string) => pathsOf(svg).find((path) => path.d === d)

/** The tiny map drawn once for `before` and given the colours of `after`, then drawn in another size. */
function recolourTiny(before: Regions, after: Regions, selected: readonly string[]) {
  const box = { renderer: 'svg', ssr: true, width: 220, height: 100 } as const
  const chart = echarts.init(null, null, box)
  chart.setOption(mapOption(map, modelOf(map, before), canvasWindow(map), LOOK))
  recolourRegions(chart, regionStyles(modelOf(map, after, { selected }), LOOK, false))
  const recoloured = chart.renderToSVGString()
  chart.resize({ width: 440, height: 200 })
  const resized = chart.renderToSVGString()
  chart.dispose()
  return { recoloured, resized }
}

describe('a map that gets other colours', () => {
  const before = [
    ['130000', 1, 1],
    ['320000', 12, 12],
  ] as const
  const after = [
    ['130000', 0, 1],
    ['320000', 4, 12],
  ] as const
  const { recoloured, resized } = recolourTiny(before, after, ['320000'])
  const looks = (svg: string) =>
    pathsOf(svg).map(({ fill, stroke, opacity }) => [fill, stroke, opacity])

  it('looks as if it were drawn with them', () => {
    expect(plainSvg(recoloured)).toBe(plainSvg(drawTiny(after, ['320000'])))
    expect(plainSvg(recoloured)).not.toBe(plainSvg(drawTiny(before)))
  })

  it('keeps them when it is drawn in another size', () => {
    expect(looks(resized)).toEqual(looks(recoloured))
    expect(plainSvg(resized)).not.toBe(plainSvg(recoloured))
  })
})

describe('the drawn map', () => {
  it('is as looked at', async () => {
    const svg = drawTiny([
      ['130000', 1, 1],
      ['320000', 3, 12],
    ])
    await expect(plainSvg(svg)).toMatchFileSnapshot('snapshots/tiny-map.svg')
  })

  it('fills every region by its look, the largest class darkest', () => {
    const svg = drawTiny([
      ['130000', 0, 1],
      ['320000', 12, 12],
    ])
    expect(pathAt(svg, WEST)).toMatchObject({ fill: color.paper, stroke: color.ruleStrong })
    expect(pathAt(svg, RING)).toMatchObject({ fill: sequence[4], stroke: '#ffffff' })
    expect(pathAt(svg, EDGE)).toMatchObject({ fill: unlisted, stroke: unlistedBorder })
    const zero = drawTiny([['320000', 12, 12]])
    expect(pathAt(zero, WEST)).toMatchObject({ fill: color.paper, stroke: color.ruleStrong })
  })

  it('fills by the count under a filter, in classes of the base', () => {
    // Classes of a base of 12: 1, 2, 3–5, 6–9, 10–12.
    const steps = [1, 2, 4, 8, 11].map((count) => {
      const svg = drawTiny([['320000', count, 12]])
      return pathAt(svg, RING)?.fill
    })
    expect(steps).toEqual([...sequence])
  })

  it('keeps its colours when something is chosen, which is drawn over it', () => {
    const svg = drawTiny(
      [
        ['130000', 1, 1],
        ['320000', 3, 12],
      ],
      ['320000'],
    )
    const looks = [WEST, RING, EDGE].map((d) => pathAt(svg, d))
    expect(looks.map((path) => path?.fill)).toEqual([sequence[0], sequence[2], unlisted])
    expect(looks.map((path) => path?.stroke)).toEqual([lines, '#ffffff', unlistedBorder])
  })

  it('shows the part that is zoomed to, while the inset stays', () => {
    const regions = [['320000', 3, 12]] as const
    const zoomed = drawTiny(regions, [], [9, 1, 20, 6])
    // Twice as large: x 10 is one unit from the left, y 2 one unit from the top.
    const ring = pathsOf(zoomed).find(({ fill }) => fill === sequence[2])
    expect(ring?.d.startsWith('M20 20L140 20L140 140')).toBe(true)
    const insets = [zoomed, drawTiny(regions)].map((svg) => svg.slice(svg.indexOf('M187.9')))
    expect(plainSvg(insets[0]!)).toBe(plainSvg(insets[1]!))
  })

  it('has the dash line as strokes in the inset, no words and no motion', () => {
    const svg = drawTiny([])
    expect(pathAt(svg, 'M195.6 60.2L195.6 75.6M211 60.2L211 75.6')).toMatchObject({
      fill: 'none',
      stroke: color.ruleStrong,
    })
    expect(svg).not.toContain('<text')
    const model = modelOf(map, [])
    expect(mapOption(map, model, canvasWindow(map), LOOK)).toMatchObject({ animation: false })
  })

  it('uses no map of the name that makes ECharts add shapes of its own', () => {
    const model = modelOf(map, [])
    const { series } = mapOption({ ...map, name: 'cn' }, model, canvasWindow(map), LOOK)
    const names = (Array.isArray(series) ? series : [series]).map((one) =>
      one && 'map' in one ? one.map : null,
    )
    expect(new Set(names).size).toBe(2)
    expect(names).not.toContain('china')
  })
})

describe('the drawn national map', () => {
  it('agrees with the outlines that are laid over it, to a fifth of a pixel', () => {
    const national = readMap('cn')
    registerMap(national)
    const [x0, y0, x1, y1] = canvasWindow(national)
    const [width, height] = [1000, (1000 * (y1 - y0)) / (x1 - x0)]
    const scale = width / (x1 - x0)
    const numbers = (d: string) => d.match(/-?[\d.]+(?:e-?\d+)?/g)!.map(Number)
    for (const code of ['320000', '110000', '460000', '650000']) {
      const model = modelOf(national, [[code, 3, 12]], { listed: [] })
      const option = mapOption(national, model, [x0, y0, x1, y1], LOOK)
      const main = drawSvg(option, width, height).split('clip-path').at(1)!
      const drawn = pathsOf(main).find(({ fill }) => fill === sequence[2])!
      const feature = national.features.find(({ properties }) => properties.adcode === code)!
      const outline = numbers(featurePath(feature)).map((n, i) =>
        i % 2 === 0 ? (n - x0) * scale : (n - y0) * scale,
      )
      const points = numbers(drawn.d)
      expect(points).toHaveLength(outline.length)
      const off = points.map((n, i) => Math.abs(n - outline[i]!))
      expect(Math.max(...off)).toBeLessThanOrEqual(0.2)
    }
  })
})

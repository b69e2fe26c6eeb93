import type { EChartsOption } from 'echarts'
import type { MapFile } from '../../domain/index.ts'
import type { ChartLook } from '../chart-look.ts'
import type { Box } from './geometry.ts'
import { lookOf } from '../look.ts'
import { paintOf, paintOfMark } from '../paint.ts'
import type { MapModel, RegionMark } from './model.ts'

/** Names under which the windows of a map are registered; `china` would make ECharts meddle. */
export const mainMapName = (map: MapFile) => map.name
export const insetMapName = (map: MapFile) => `${map.name}-inset`

/** Map units are planar already, with y downward as on the screen. */
const planar = {
  project: (point: number[]) => point as [number, number],
  unproject: (point: number[]) => point as [number, number],
}

/** Where the South China Sea inset stands, in shares of the stage. */
export interface InsetPlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The dash line of the South China Sea has no adcode. */
const DASH_LINE = ''

const dashStyle = (look: ChartLook) => ({
  areaColor: 'none',
  borderColor: look.zeroBorder,
  borderWidth: 1.25,
})

const INSET_WIDTH = 0.14
const INSET_MARGIN = 0.006

/** Room for labels beyond the eastern coast, as a share of the map's width. */
const COAST_ROOM = 0.1

/**
 * What the stage shows unless zoomed, in map units: the map's window, and where it has an inset room
 * beyond the coast.
 */
export function canvasWindow(map: MapFile): Box {
  const [x0, y0, x1, y1] = map.window
  return [x0, y0, map.inset ? x1 + (x1 - x0) * COAST_ROOM : x1, y1]
}

/** Bottom right corner of the stage, in the inset's own proportions; `null` without an inset. */
export function insetPlace(map: MapFile): InsetPlace | null {
  if (!map.inset) return null
  const ratio = (box: Box) => (box[3] - box[1]) / (box[2] - box[0])
  const stage = ratio(canvasWindow(map))
  const height = (INSET_WIDTH * ratio(map.inset.window)) / stage
  const marginTop = INSET_MARGIN / stage
  return {
    left: 1 - INSET_WIDTH - INSET_MARGIN,
    top: 1 - height - marginTop,
    width: INSET_WIDTH,
    height,
  }
}

/** How a region is drawn, in the words of ECharts. */
export interface RegionStyle {
  readonly areaColor: string
  readonly borderColor: string
  readonly borderWidth: number
}

/** How every region is drawn, by its key. `plain`: only land, listed or not, for what is drawn over it. */
export function regionStyles(
  { marks }: MapModel,
  look: ChartLook,
  plain: boolean,
): ReadonlyMap<string, RegionStyle> {
  return new Map(marks.map((mark) => [mark.key, regionStyle(mark, look, plain)]))
}

/**
 * The choropleth that fills its box with `visible` (map units; the whole window unless zoomed), and
 * the inset, which never zooms. No labels, no hover, no selection: those are drawn over it.
 */
export function mapOption(
  map: MapFile,
  model: MapModel,
  visible: Box,
  look: ChartLook,
  /** Only land, listed or not, for what is drawn over it. */
  plain = false,
): EChartsOption {
  const percent = (share: number) => `${share * 100}%`
  const styles = regionStyles(model, look, plain)
  const items = [
    ...model.marks.map(({ key, figure }) => ({
      name: key,
      value: figure.count,
      itemStyle: { ...styles.get(key) },
    })),
    { name: DASH_LINE, silent: true, itemStyle: dashStyle(look) },
  ]
  const itemsOf = (features: MapFile['features']) => {
    const drawn = new Set(features.map(({ properties }) => properties.adcode))
    return items.filter(({ name }) => drawn.has(name))
  }
  const place = insetPlace(map)
  const common = {
    type: 'map' as const,
    // The pointer is answered by `regionAt`: ECharts would draw all shapes again at each of its moves.
    silent: true,
    projection: planar,
    nameProperty: 'adcode',
    roam: false,
    selectedMode: false as const,
    label: { show: false },
    emphasis: { disabled: true },
    select: { disabled: true },
    itemStyle: { areaColor: 'transparent', borderColor: look.zeroBorder, borderWidth: 0.75 },
    showLegendSymbol: false,
    clip: true,
  }
  return {
    animation: false,
    series: [
      {
        ...common,
        id: 'main',
        map: mainMapName(map),
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        boundingCoords: corners(visible),
        data: itemsOf(map.features),
      },
      ...(map.inset && place
        ? [
            {
              ...common,
              id: 'inset',
              map: insetMapName(map),
              left: percent(place.left),
              top: percent(place.top),
              width: percent(place.width),
              height: percent(place.height),
              boundingCoords: corners(map.inset.window),
              data: itemsOf(map.inset.features),
            },
          ]
        : []),
    ],
  }
}

const corners = ([x0, y0, x1, y1]: Box): [[number, number], [number, number]] => [
  [x0, y0],
  [x1, y1],
]

/** Textures are no part of it: they are drawn over it. */
function regionStyle(mark: RegionMark, look: ChartLook, plain: boolean): RegionStyle {
  const land = lookOf(mark.figure) === 'unlisted' ? 'unlisted' : 'zero'
  const { fill, edge } = plain ? paintOf(look, land) : paintOfMark(look, mark)
  return { areaColor: fill, borderColor: edge, borderWidth: 0.75 }
}

import { textWidthEm } from '../../exports/index.ts'
import type { MapFile } from '../../domain/index.ts'
import {
  boxAround,
  LINE_PX,
  PADDING_PX,
  placeCallOuts,
  type CallOutWish,
  type Found,
  type PlacedLabel,
} from './call-outs.ts'
import {
  buildMapGrid,
  isWithinFeature,
  lineBoxes,
  overlaps,
  touchesLand,
  type Box,
  type MapGrid,
  type Point,
} from './geometry.ts'
import { insetPlace, canvasWindow } from './option.ts'

export type { PlacedLabel } from './call-outs.ts'

/**
 * Stage widths in CSS pixels from which each set of labels holds. All sets stand in the page, the
 * style sheet shows the one for the stage at hand, so nothing is measured and nothing jumps. The
 * first is the stage of a page 320 pixels wide with its margins and a scroll bar.
 */
export const LABEL_WIDTHS = [284, 340, 400, 460, 540, 660, 860, 1200] as const

/** Width in CSS pixels that a set of labels is made for; it holds on a wider stage too. */
export type LabelWidth = number

const FINE_STEP_PX = 20

/**
 * The largest set that holds on a stage of this width. The page comes with the sets of the national
 * map; those of other maps are made when they are needed, closer to the stage at hand.
 */
export function labelWidthFor(map: MapFile, width: number): LabelWidth {
  const narrowest = LABEL_WIDTHS[0]
  return map.name === NATIONAL
    ? (LABEL_WIDTHS.findLast((from) => from <= width) ?? narrowest)
    : Math.max(narrowest, Math.floor(width / FINE_STEP_PX) * FINE_STEP_PX)
}

/** A label that the map wants: a name and the widest figure it may ever show. */
export interface LabelWish {
  readonly key: string
  readonly name: string
  /** `''` for a name alone. */
  readonly figure: string
  /** Only where it fits into its shape. */
  readonly optional?: boolean
}

const LABEL_FONT_PX = 12
const NATIONAL = 'cn'

/** Corners that the legend, the tile and the inset with its name may cover, in CSS pixels. */
const LEGEND_PX = { width: 150, height: 112 }
const INSET_NAME_PX = 17
const TILE_PX = { width: 60, height: 76 }

/** What stands in the corners of a stage of the given width in CSS pixels, in map units. */
export function cornersOf(map: MapFile, widthPx: number): readonly Box[] {
  const [x0, y0, x1, y1] = canvasWindow(map)
  const unit = (x1 - x0) / widthPx
  const place = insetPlace(map)
  const inset: readonly Box[] = place
    ? [[x0 + place.left * (x1 - x0), y0 + place.top * (y1 - y0) - INSET_NAME_PX * unit, x1, y1]]
    : []
  // Elsewhere they stand beside the stage.
  if (map.name !== NATIONAL) return inset
  return [
    ...inset,
    [x0, y1 - LEGEND_PX.height * unit, x0 + LEGEND_PX.width * unit, y1],
    [x0, y0, x0 + TILE_PX.width * unit, y0 + TILE_PX.height * unit],
  ]
}

/**
 * Places labels for a stage of the given width in CSS pixels: inside the shape where the text fits
 * (one line, else two), else outside the land with a leader line. Labels never overlap one another,
 * the dash line or a blocked box, and never leave the window. On a wider stage the same positions
 * hold, since text does not grow with the stage. A label that fits nowhere is left out.
 *
 * @param blocked in map units; else what stands in the corners on the page.
 */
export function placeLabels(
  map: MapFile,
  wishes: readonly LabelWish[],
  widthPx: LabelWidth,
  blocked: readonly Box[] = cornersOf(map, widthPx),
): readonly PlacedLabel[] {
  const window = canvasWindow(map)
  const unit = (window[2] - window[0]) / widthPx
  const grid = mapGridOf(map)
  const indexes = new Map(map.features.map(({ properties }, i) => [properties.adcode, i]))
  const taken: Box[] = [...blocked, ...lineBoxes(map)]
  const standing: Box[] = []
  const placed: PlacedLabel[] = []
  const outside: CallOutWish[] = []
  for (const wish of wishes) {
    const index = indexes.get(wish.key) ?? -1
    const anchor = map.features[index]?.properties.anchor
    if (!anchor) continue
    const inside = placeInside(wish, anchor, unit, (box) => {
      return isWithinFeature(box, index, grid) && !taken.some((other) => overlaps(box, other))
    })
    if (inside) {
      placed.push(inside.label)
      taken.push(inside.box)
      standing.push(inside.box)
    } else if (!wish.optional) {
      outside.push({ key: wish.key, anchor, sizeOf: (lines) => labelSize(wish, lines, unit) })
    }
  }
  const callOuts = placeCallOuts(outside, {
    unit,
    window,
    isFree: (box) => !touchesLand(box, grid) && !taken.some((other) => overlaps(box, other)),
    standing,
  })
  return [...placed, ...callOuts]
}

const grids = new WeakMap<MapFile, MapGrid>()

/** The grid of a map, made once. */
export function mapGridOf(map: MapFile): MapGrid {
  const grid = grids.get(map) ?? buildMapGrid(map)
  grids.set(map, grid)
  return grid
}

function labelSize(wish: LabelWish, lines: 1 | 2, unit: number): Point {
  const name = textWidthEm(wish.name)
  const figure = textWidthEm(wish.figure)
  const em = lines === 1 ? name + 0.3 + figure : Math.max(name, figure)
  return [(em * LABEL_FONT_PX + PADDING_PX * 2) * unit, (lines * LINE_PX + PADDING_PX) * unit]
}

const INSIDE_STEP_PX = 3
const INSIDE_STEPS = 14

function placeInside(
  wish: LabelWish,
  anchor: Point,
  unit: number,
  fits: (box: Box) => boolean,
): Found | null {
  for (const lines of wish.figure === '' ? ([1] as const) : ([1, 2] as const)) {
    const size = labelSize(wish, lines, unit)
    for (const [i, j] of SPIRAL) {
      const step = INSIDE_STEP_PX * unit
      const at = [anchor[0] + i * step, anchor[1] + j * step] as const
      const box = boxAround(at, size)
      if (fits(box)) {
        const label = {
          key: wish.key,
          figure: wish.figure !== '',
          align: 'middle',
          x: at[0],
          y: at[1],
          lines,
          leader: null,
        } as const
        return { label, box }
      }
    }
  }
  return null
}

/** Steps on a square grid around a middle, nearest first. */
const SPIRAL = spiral(INSIDE_STEPS)

function spiral(reach: number): readonly Point[] {
  const steps: Point[] = []
  for (let i = -reach; i <= reach; i += 1) {
    for (let j = -reach; j <= reach; j += 1) steps.push([i, j])
  }
  return steps.sort((a, b) => a[0] ** 2 + a[1] ** 2 - b[0] ** 2 - b[1] ** 2)
}

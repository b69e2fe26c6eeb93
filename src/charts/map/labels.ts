import type { MapFeature, MapFile } from '../../domain/index.ts'
import {
  buildLandMask,
  isInsideRings,
  overlaps,
  ringsOf,
  touchesLand,
  type Box,
  type LandMask,
  type Point,
  type Ring,
} from './geometry.ts'

/** A label that the map wants: a name and the widest figure it may ever show. */
export interface LabelWish {
  readonly key: string
  readonly name: string
  readonly figure: string
}

/**
 * Where a label stands, in map units. `y` is its middle; `x` is its middle, left end or right end as
 * `align` says, so that a leader line meets the text at any stage width.
 */
export interface PlacedLabel {
  readonly key: string
  readonly align: 'middle' | 'start' | 'end'
  readonly x: number
  readonly y: number
  /** Name and figure on one line, or one above the other. */
  readonly lines: 1 | 2
  /** From the shape to the label, for labels that stand outside; `null` inside. */
  readonly leader: readonly [from: Point, to: Point] | null
}

export const LABEL_FONT_PX = 12
const LINE_PX = 15
const PADDING_PX = 3

/**
 * Places labels for a stage of the given width in CSS pixels: inside the shape where the text fits
 * (one line, else two), else outside the land with a leader line, nearest first. Labels never
 * overlap one another or a blocked box, and never leave the window. On a wider stage the same
 * positions hold, since text does not grow with the stage. A label that fits nowhere is left out.
 */
export function placeLabels(
  map: MapFile,
  wishes: readonly LabelWish[],
  stageWidthPx: number,
  blocked: readonly Box[],
): readonly PlacedLabel[] {
  const unit = (map.window[2] - map.window[0]) / stageWidthPx
  const features = new Map(map.features.map((feature) => [feature.properties.adcode, feature]))
  const taken: Box[] = [...blocked]
  const placed: PlacedLabel[] = []
  const outside: { wish: LabelWish; feature: MapFeature }[] = []
  for (const wish of wishes) {
    const feature = features.get(wish.key)
    if (!feature?.properties.anchor) continue
    const inside = placeInside(wish, feature, unit, taken)
    if (inside) {
      placed.push(inside.label)
      taken.push(inside.box)
    } else outside.push({ wish, feature })
  }
  const mask = landMaskOf(map)
  outside.sort((a, b) => anchorOf(a.feature)[0] - anchorOf(b.feature)[0]).reverse()
  for (const { wish, feature } of outside) {
    const found = placeOutside(wish, anchorOf(feature), unit, map.window, mask, taken, placed)
    if (!found) continue
    placed.push(found.label)
    taken.push(found.box)
  }
  return placed
}

const masks = new WeakMap<MapFile, LandMask>()

function landMaskOf(map: MapFile): LandMask {
  const mask = masks.get(map) ?? buildLandMask(map)
  masks.set(map, mask)
  return mask
}

const anchorOf = (feature: MapFeature): Point => feature.properties.anchor ?? [0, 0]

/** Width of a text in em: Chinese characters are square, the rest about half of that. */
function textWidthEm(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u2e7f' ? 1 : letter === ' ' ? 0.3 : 0.58
  return width
}

function labelSize(wish: LabelWish, lines: 1 | 2, unit: number): Point {
  const name = textWidthEm(wish.name)
  const figure = textWidthEm(wish.figure)
  const em = lines === 1 ? name + 0.3 + figure : Math.max(name, figure)
  return [(em * LABEL_FONT_PX + PADDING_PX * 2) * unit, (lines * LINE_PX + PADDING_PX) * unit]
}

const boxAround = ([x, y]: Point, [width, height]: Point): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
]

interface Found {
  readonly label: PlacedLabel
  readonly box: Box
}

function placeInside(
  wish: LabelWish,
  feature: MapFeature,
  unit: number,
  taken: readonly Box[],
): Found | null {
  const rings = ringsOf(feature)
  const anchor = anchorOf(feature)
  for (const lines of [1, 2] as const) {
    const size = labelSize(wish, lines, unit)
    for (const at of spiral(anchor, 6 * unit, 6)) {
      const box = boxAround(at, size)
      if (isBoxInside(box, rings) && !taken.some((other) => overlaps(box, other))) {
        const label = {
          key: wish.key,
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

/** Points on a square grid around a middle, nearest first. */
function spiral([x, y]: Point, step: number, reach: number): readonly Point[] {
  const points: (readonly [number, number, number])[] = []
  for (let i = -reach; i <= reach; i += 1) {
    for (let j = -reach; j <= reach; j += 1) {
      points.push([x + i * step, y + j * step, i * i + j * j])
    }
  }
  return points.sort((a, b) => a[2] - b[2]).map(([px, py]) => [px, py])
}

/** Whether the outline of a box lies in the shape, tested at twelve points and the middle. */
function isBoxInside([x0, y0, x1, y1]: Box, rings: readonly Ring[]): boolean {
  for (const t of [0, 1 / 4, 1 / 2, 3 / 4, 1]) {
    const x = x0 + (x1 - x0) * t
    for (const y of [y0, (y0 + y1) / 2, y1]) if (!isInsideRings([x, y], rings)) return false
  }
  return true
}

function placeOutside(
  wish: LabelWish,
  anchor: Point,
  unit: number,
  window: Box,
  mask: LandMask,
  taken: readonly Box[],
  placed: readonly PlacedLabel[],
): Found | null {
  const size = labelSize(wish, 1, unit)
  const [x0, y0, x1, y1] = window
  const step = 5 * unit
  let best: (Found & { readonly cost: number }) | null = null
  for (let y = y0 + size[1] / 2; y <= y1 - size[1] / 2; y += step) {
    for (let x = x0 + size[0] / 2; x <= x1 - size[0] / 2; x += step) {
      const box = boxAround([x, y], size)
      const end = nearestOf(box, anchor)
      const length = Math.hypot(end[0] - anchor[0], end[1] - anchor[1])
      if (best && length >= best.cost) continue
      if (touchesLand(box, mask) || taken.some((other) => overlaps(box, other))) continue
      const crossed = placed.some((other) => other.leader && crosses([anchor, end], other.leader))
      const cost = length + (crossed ? 80 * unit : 0)
      if (best && cost >= best.cost) continue
      const align = end[0] === box[0] ? 'start' : end[0] === box[2] ? 'end' : 'middle'
      const label: PlacedLabel = {
        key: wish.key,
        align,
        x: align === 'middle' ? x : end[0],
        y,
        lines: 1,
        leader: [anchor, end],
      }
      best = { label, box, cost }
    }
  }
  return best
}

const nearestOf = ([x0, y0, x1, y1]: Box, [x, y]: Point): Point => [
  Math.min(x1, Math.max(x0, x)),
  Math.min((y0 + y1) / 2 + (y1 - y0) / 4, Math.max((y0 + y1) / 2 - (y1 - y0) / 4, y)),
]

function crosses(a: readonly [Point, Point], b: readonly [Point, Point]): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px))
  return (
    side(a[0], a[1], b[0]) !== side(a[0], a[1], b[1]) &&
    side(b[0], b[1], a[0]) !== side(b[0], b[1], a[1])
  )
}

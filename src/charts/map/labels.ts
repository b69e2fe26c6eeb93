import type { MapFile } from '../../domain/index.ts'
import {
  buildMapGrid,
  isWithinFeature,
  overlaps,
  touchesLand,
  type Box,
  type MapGrid,
  type Point,
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

const LABEL_FONT_PX = 12
const LINE_PX = 15
const PADDING_PX = 2

/**
 * Places labels for a stage of the given width in CSS pixels: inside the shape where the text fits
 * (one line, else two), else outside the land with a leader line, nearest first. Labels never
 * overlap one another or a blocked box, and never leave the window. On a wider stage the same
 * positions hold, since text does not grow with the stage. A label that fits nowhere is left out.
 */
export function placeLabels(
  map: MapFile,
  wishes: readonly LabelWish[],
  stage: { readonly window: Box; readonly widthPx: number },
  blocked: readonly Box[],
): readonly PlacedLabel[] {
  const unit = (stage.window[2] - stage.window[0]) / stage.widthPx
  const grid = gridOf(map)
  const indexes = new Map(map.features.map(({ properties }, i) => [properties.adcode, i]))
  const taken: Box[] = [...blocked]
  const placed: PlacedLabel[] = []
  const outside: { wish: LabelWish; anchor: Point }[] = []
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
    } else outside.push({ wish, anchor })
  }
  const callOuts = outside.map(({ wish, anchor }) => ({
    anchor,
    places: placesOutside(wish, anchor, unit, stage.window, grid, taken),
  }))
  return [...placed, ...cheapestPlacement(callOuts, unit)]
}

const grids = new WeakMap<MapFile, MapGrid>()

function gridOf(map: MapFile): MapGrid {
  const grid = grids.get(map) ?? buildMapGrid(map)
  grids.set(map, grid)
  return grid
}

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
  anchor: Point,
  unit: number,
  fits: (box: Box) => boolean,
): Found | null {
  for (const lines of [1, 2] as const) {
    const size = labelSize(wish, lines, unit)
    for (const at of spiral(anchor, 6 * unit, 6)) {
      const box = boxAround(at, size)
      if (fits(box)) {
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

interface CallOut {
  readonly anchor: Point
  /** Free of land and of what stands already; shortest leader line first. */
  readonly places: readonly (Found & { readonly length: number })[]
}

/** Places looked at across the stage, and kept: the nearest matter. */
const MAX_STEPS = 80
const MAX_PLACES = 200
/** Longest leader line, as a share of the stage's width. */
const MAX_LEADER = 0.4

function placesOutside(
  wish: LabelWish,
  anchor: Point,
  unit: number,
  window: Box,
  grid: MapGrid,
  taken: readonly Box[],
): CallOut['places'] {
  const size = labelSize(wish, 1, unit)
  const [x0, y0, x1, y1] = window
  const step = Math.max(7 * unit, (x1 - x0) / MAX_STEPS)
  const reach = (x1 - x0) * MAX_LEADER
  const places: (Found & { readonly length: number })[] = []
  for (let y = y0 + size[1] / 2; y <= y1 - size[1] / 2; y += step) {
    if (Math.abs(y - anchor[1]) > reach) continue
    for (let x = x0 + size[0] / 2; x <= x1 - size[0] / 2; x += step) {
      if (Math.abs(x - anchor[0]) > reach) continue
      const box = boxAround([x, y], size)
      if (touchesLand(box, grid) || taken.some((other) => overlaps(box, other))) continue
      const end = nearestOf(box, anchor)
      const length = Math.hypot(end[0] - anchor[0], end[1] - anchor[1])
      const align = end[0] === box[0] ? 'start' : end[0] === box[2] ? 'end' : 'middle'
      const labelX = align === 'middle' ? x : end[0]
      const leader = [anchor, end] as const
      places.push({ label: { key: wish.key, align, x: labelX, y, lines: 1, leader }, box, length })
    }
  }
  return places.sort((a, b) => a.length - b.length).slice(0, MAX_PLACES)
}

/**
 * Whoever places first has the shortest line: tries several orders and keeps the one with the least
 * total length, where lines that cross and labels left out count extra.
 */
function cheapestPlacement(callOuts: readonly CallOut[], unit: number): readonly PlacedLabel[] {
  const by = (compare: (a: CallOut, b: CallOut) => number) => [...callOuts].sort(compare)
  const orders = [
    by((a, b) => a.anchor[1] - b.anchor[1]),
    by((a, b) => b.anchor[1] - a.anchor[1]),
    by((a, b) => b.anchor[0] - a.anchor[0]),
    by((a, b) => a.anchor[0] - b.anchor[0]),
    by((a, b) => (b.places[0]?.length ?? 0) - (a.places[0]?.length ?? 0)),
    ...callOuts.map((first) => [first, ...callOuts.filter((other) => other !== first)]),
  ]
  let best: { readonly cost: number; readonly labels: readonly PlacedLabel[] } | null = null
  for (const order of orders) {
    const attempt = placeInOrder(order, unit)
    if (!best || attempt.cost < best.cost) best = attempt
  }
  return best?.labels ?? []
}

const CROSSING_PX = 120
const MISSING_PX = 2000

function placeInOrder(order: readonly CallOut[], unit: number) {
  const labels: PlacedLabel[] = []
  const boxes: Box[] = []
  let cost = 0
  for (const { places } of order) {
    let best: { readonly place: Found; readonly cost: number } | null = null
    for (const place of places) {
      if (best && place.length >= best.cost) break
      if (boxes.some((box) => overlaps(box, place.box))) continue
      const crossed = labels.some((other) => linesCross(place.label, other))
      const price = place.length + (crossed ? CROSSING_PX * unit : 0)
      if (!best || price < best.cost) best = { place, cost: price }
    }
    cost += best?.cost ?? MISSING_PX * unit
    if (!best) continue
    labels.push(best.place.label)
    boxes.push(best.place.box)
  }
  return { labels, cost }
}

const linesCross = (a: PlacedLabel, b: PlacedLabel) =>
  a.leader !== null && b.leader !== null && crosses(a.leader, b.leader)

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

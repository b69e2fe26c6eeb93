import type { MapFile } from '../../domain/index.ts'
import { anchorsOn } from './anchors.ts'
import { overlaps, type Box, type Point } from './geometry.ts'
import type { MapModel, RegionMark } from './model.ts'

/** A slice of a circle: one value of a region. */
export interface BubbleSlice {
  readonly key: string
  /** Position among the values of the dimension. */
  readonly index: number
  readonly count: number
  /** Angles in radians, clockwise from the top. */
  readonly from: number
  readonly to: number
}

export interface Bubble {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Radius in map units: the area is the count, and that of `ghost` the base. */
  readonly radius: number
  readonly ghost: number
  readonly slices: readonly BubbleSlice[]
}

/** Radius of the largest bubble, as a share of the canvas's width. */
const LARGEST = 0.052

/** Radius of the largest bubble on a canvas of this width. */
export const largestRadius = (width: number): number => width * LARGEST

/** Cases of the largest bubble: its area has the scale of all others. */
const mostCases = ({ marks }: Pick<MapModel, 'marks'>, drawn: (key: string) => boolean): number =>
  Math.max(1, ...marks.filter(({ key }) => drawn(key)).map(({ cases }) => cases.base))

/** A circle of the key of sizes. */
export interface BubbleSize {
  readonly cases: number
  /** Of the radius of the largest bubble. */
  readonly share: number
}

/**
 * Up to three circles that tell how area is read: the largest round number that occurs, and about a
 * quarter and a sixteenth of it, as long as those are whole and differ.
 */
export function bubbleSizes(map: MapFile, model: Pick<MapModel, 'marks'>): readonly BubbleSize[] {
  const drawn = drawnOn(map)
  const most = mostCases(model, drawn)
  const sizes = [most, most / 4, most / 16].map(roundDown)
  return [...new Set(sizes)]
    .filter((cases) => cases >= 1)
    .map((cases) => ({ cases, share: Math.sqrt(cases / most) }))
}

/** The largest of 1, 2 and 5 with noughts that is no more; of numbers below 20 the number itself. */
function roundDown(value: number): number {
  if (value < 20) return Math.floor(value)
  const power = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((one) => one * power <= value) ?? 1) * power
}

const drawnOn = (map: MapFile) => {
  const frames = [...map.features, ...(map.inset?.features ?? [])]
  const keys = new Set(frames.map(({ properties }) => properties.adcode))
  return (key: string) => keys.has(key)
}

/**
 * Circles whose area is the number of cases, split by the axis; the largest first, so that small ones
 * lie on top. What is not on the map (off it, or a part of an area) has no circle.
 */
export function buildBubbles(
  map: MapFile,
  /** The whole canvas, and what is seen of it. */
  { canvas, visible }: { readonly canvas: Box; readonly visible: Box },
  { marks }: MapModel,
): readonly Bubble[] {
  const most = mostCases({ marks }, drawnOn(map))
  const scale = largestRadius(canvas[2] - canvas[0]) / Math.sqrt(most)
  const anchors = anchorsOn(map, visible)
  return marks
    .flatMap((mark): Bubble[] => {
      const anchor = anchors.get(mark.key)
      const { count, base } = mark.cases
      if (!anchor || base === 0) return []
      return [
        {
          key: mark.key,
          x: anchor[0],
          y: anchor[1],
          radius: scale * Math.sqrt(count),
          ghost: scale * Math.sqrt(base),
          slices: slicesOf(mark),
        },
      ]
    })
    .sort((a, b) => b.ghost - a.ghost)
}

/**
 * Values that a filter leaves out have no slice, as their cases are not in the area. Where nothing
 * splits the cases, they are one.
 */
function slicesOf({ cases, split }: RegionMark): readonly BubbleSlice[] {
  const whole = { key: '', index: 0, count: cases.count }
  const parts = split.length > 0 ? split.filter(({ chosen }) => chosen) : [whole]
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  let from = 0
  return parts.flatMap(({ key, index, count }) => {
    if (count === 0) return []
    const to = from + (count / total) * 2 * Math.PI
    const slice = { key, index, count, from, to }
    from = to
    return [slice]
  })
}

/** SVG path of a slice; a whole circle when it goes all the way round. */
export function slicePath({ x, y, radius }: Bubble, { from, to }: BubbleSlice): string {
  const at = (angle: number): Point => [x + radius * Math.sin(angle), y - radius * Math.cos(angle)]
  const full = to - from > 2 * Math.PI - 1e-6
  const [x0, y0] = at(from)
  const [x1, y1] = at(full ? from + Math.PI : to)
  const arc = (large: number, [ex, ey]: Point) => `A${radius} ${radius} 0 ${large} 1 ${ex} ${ey}`
  if (full) return `M${x0} ${y0}${arc(0, [x1, y1])}${arc(0, [x0, y0])}Z`
  return `M${x} ${y}L${x0} ${y0}${arc(to - from > Math.PI ? 1 : 0, [x1, y1])}Z`
}

/** Where the name of a bubble stands: beside, below or above it, clear of the others; or nowhere. */
export interface BubbleLabel {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly align: 'start' | 'end' | 'middle'
}

/** `blocked`: what else stands on the canvas. */
export function placeBubbleLabels(
  bubbles: readonly Bubble[],
  sizes: ReadonlyMap<string, Point>,
  stage: Box,
  blocked: readonly Box[] = [],
): readonly BubbleLabel[] {
  const circles = bubbles.map(({ x, y, ghost }): Box => {
    return [x - ghost, y - ghost, x + ghost, y + ghost]
  })
  const taken: Box[] = [...circles, ...blocked]
  return bubbles.flatMap(({ key, x, y, ghost }, own) => {
    const [width, height] = sizes.get(key) ?? [0, 0]
    const candidates: readonly (readonly [BubbleLabel['align'], number, number])[] = [
      ['start', x + ghost, y],
      ['end', x - ghost, y],
      ['middle', x, y + ghost + height / 2],
      ['middle', x, y - ghost - height / 2],
      ['start', x + ghost * 0.75, y + ghost * 0.75 + height / 2],
      ['start', x + ghost * 0.75, y - ghost * 0.75 - height / 2],
      ['end', x - ghost * 0.75, y + ghost * 0.75 + height / 2],
      ['end', x - ghost * 0.75, y - ghost * 0.75 - height / 2],
    ]
    for (const [align, lx, ly] of candidates) {
      const left = align === 'start' ? lx : align === 'end' ? lx - width : lx - width / 2
      const box: Box = [left, ly - height / 2, left + width, ly + height / 2]
      const free =
        left >= stage[0] &&
        box[2] <= stage[2] &&
        taken.every((other, i) => i === own || !overlaps(box, other))
      if (!free) continue
      taken.push(box)
      return [{ key, x: lx, y: ly, align }]
    }
    return []
  })
}

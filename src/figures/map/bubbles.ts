import type { MapFile } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { anchorsOn } from './anchors.ts'
import { overlaps, type Box, type Point } from './geometry.ts'
import type { MapModel } from './model.ts'

/** A slice of a circle: one category of a region. */
export interface BubbleSlice {
  readonly category: string
  /** Position in the dataset's category order. */
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

/** Radius of the largest bubble, as a share of the stage's width. */
const LARGEST = 0.052

/**
 * Circles whose area is the number of cases, split by category; the largest first, so that small
 * ones lie on top. Categories that a filter leaves out (`chosen`; none chosen means all) have no slice,
 * as their cases are not in the area. Regions without a place on the map (central bodies, parts) have
 * no circle.
 */
export function buildBubbles(
  map: MapFile,
  /** The whole stage, and what is seen of it. */
  { stage, visible }: { readonly stage: Box; readonly visible: Box },
  model: MapModel,
  counts: LinkedCounts,
  categories: readonly string[],
  chosen: readonly string[],
): readonly Bubble[] {
  const most = Math.max(1, ...counts.regions.map((region) => region.base))
  const scale = ((stage[2] - stage[0]) * LARGEST) / Math.sqrt(most)
  const anchors = anchorsOn(map, visible)
  return model.marks
    .flatMap((mark): Bubble[] => {
      const anchor = anchors.get(mark.key)
      if (!anchor || mark.base === 0) return []
      const cells = counts.regionByCategory.filter(
        ({ region, category }) =>
          region === mark.key && (chosen.length === 0 || chosen.includes(category)),
      )
      const parts = categories.map(
        (category) => cells.find((cell) => cell.category === category)?.count ?? 0,
      )
      const total = parts.reduce((sum, part) => sum + part, 0)
      let from = 0
      const slices = parts.flatMap((count, index) => {
        if (count === 0) return []
        const to = from + (count / total) * 2 * Math.PI
        const slice = { category: categories[index] ?? '', index, count, from, to }
        from = to
        return [slice]
      })
      return [
        {
          key: mark.key,
          x: anchor[0],
          y: anchor[1],
          radius: scale * Math.sqrt(mark.count),
          ghost: scale * Math.sqrt(mark.base),
          slices,
        },
      ]
    })
    .sort((a, b) => b.ghost - a.ghost)
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

/** `blocked`: what else stands on the stage. */
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

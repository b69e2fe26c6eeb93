import { boundsOf, distanceToSegment, isInPolygon, segmentsOf } from './map-geometry.ts'
import type { Position } from './map-projection.ts'

/** Labels are about twice as wide as high, so the room for one is an ellipse, not a circle. */
const LABEL_ASPECT = 2
const GRID_STEPS = 32
const FINEST_STEP = 0.5

/**
 * The whole-number point of a polygon around which the largest level ellipse fits, twice as wide as
 * high, and half that ellipse's height. It is the pole of inaccessibility of the polygon squeezed to
 * half its width.
 */
export function findAnchor(polygon: readonly (readonly Position[])[]): {
  readonly anchor: Position
  readonly reach: number
} {
  const squeezed = polygon.map((ring) => ring.map(([x, y]): Position => [x / LABEL_ASPECT, y]))
  const edges = squeezed.flatMap((ring) => [...segmentsOf(ring)])
  let reach = 0
  const reachAt = (point: Position) => {
    let nearest = Infinity
    for (const [from, to] of edges) {
      nearest = Math.min(nearest, distanceToSegment(point, from, to))
      if (nearest <= reach) return 0
    }
    return isInPolygon(point, squeezed) ? nearest : 0
  }
  const [x0, y0, x1, y1] = boundsOf(squeezed.flat())
  let step = Math.max(x1 - x0, y1 - y0) / GRID_STEPS
  let best: Position = [x0, y0]
  const tryAt = (point: Position) => {
    const found = reachAt(point)
    if (found > reach) [best, reach] = [point, found]
  }
  for (let y = y0 + step / 2; y < y1; y += step) {
    for (let x = x0 + step / 2; x < x1; x += step) tryAt([x, y])
  }
  for (step /= 2; step > FINEST_STEP; step /= 2) {
    const [x, y] = best
    for (const dx of [-step, 0, step]) for (const dy of [-step, 0, step]) tryAt([x + dx, y + dy])
  }
  const anchor: Position = [Math.round(best[0] * LABEL_ASPECT), Math.round(best[1])]
  if (!isInPolygon(anchor, polygon)) throw new Error('No room for an anchor')
  return { anchor, reach: Math.floor(reach) }
}

import type { Position } from './map-projection.ts'

/** Smallest upright rectangle around some points: `[x0, y0, x1, y1]`. */
export type Bounds = readonly [number, number, number, number]

export function boundsOf(points: Iterable<Position>): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    x0 = Math.min(x0, x)
    y0 = Math.min(y0, y)
    x1 = Math.max(x1, x)
    y1 = Math.max(y1, y)
  }
  return [x0, y0, x1, y1]
}

export function isWithin([x, y]: Position, [x0, y0, x1, y1]: Bounds): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1
}

/** Shoelace area of a closed ring; with y downward, positive for clockwise on the screen. */
export function signedArea(ring: readonly Position[]): number {
  let doubled = 0
  for (const [[x0, y0], [x1, y1]] of segmentsOf(ring)) doubled += x0 * y1 - x1 * y0
  return doubled / 2
}

/** Area of a polygon, its holes taken away. */
export function polygonArea(rings: readonly (readonly Position[])[]): number {
  const [outer = 0, ...holes] = rings.map((ring) => Math.abs(signedArea(ring)))
  return holes.reduce((area, hole) => area - hole, outer)
}

/** Even–odd rule; a point on an edge may fall on either side. */
export function isInPolygon([x, y]: Position, rings: readonly (readonly Position[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (const [[x0, y0], [x1, y1]] of segmentsOf(ring)) {
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside
    }
  }
  return inside
}

/** Edges of a ring or line in order. */
export function* segmentsOf(
  line: readonly Position[],
): Generator<readonly [from: Position, to: Position]> {
  let from = line[0]
  for (const to of line.slice(1)) {
    if (from) yield [from, to]
    from = to
  }
}

export function distanceToSegment([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position) {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy)
}

import type { Adcode } from '../domain/index.ts'
import { boundsOf, polygonArea } from './map-geometry.ts'
import type { Position } from './map-projection.ts'
import type { Polygon, Unit } from './map-source.ts'
import type { Shape } from './map-shapes.ts'

export interface SplitUnits {
  /** The units without their islets. */
  readonly units: readonly Unit[]
  readonly islets: ReadonlyMap<Adcode, readonly Shape[]>
}

/**
 * Takes out the islands too small to be seen, and draws each as a diamond that can be, as printed
 * maps do. Islets nearer to a larger islet than the diamond's size share its diamond. A small
 * exclave inside a neighbour is no islet: it shares its border.
 *
 * @param size an even width of the diamond in map units; islands of a smaller area become one
 */
export function splitIslets(units: readonly Unit[], size: number): SplitUnits {
  const uses = countVertexUses(units)
  const isIslet = (polygon: Polygon) =>
    polygonArea(polygon) < (size * size) / 2 &&
    !polygon.flat().some((point) => (uses.get(String(point)) ?? 0) > 1)
  const islets = new Map<Adcode, readonly Shape[]>()
  for (const { adcode, polygons } of units) {
    const kept: Position[] = []
    for (const islet of polygons
      .filter(isIslet)
      .toSorted((a, b) => polygonArea(b) - polygonArea(a))) {
      const middle = middleOf(islet)
      if (!kept.some((other) => distance(middle, other) < size)) kept.push(middle)
    }
    const shapes = kept.map((middle) => diamond(middle, size / 2))
    if (shapes.length > 0) islets.set(adcode, shapes)
  }
  const rest = units.map((unit) => ({
    ...unit,
    polygons: unit.polygons.filter((polygon) => !isIslet(polygon)),
  }))
  return { units: rest, islets }
}

function countVertexUses(units: readonly Unit[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { polygons } of units) {
    for (const ring of polygons.flat()) {
      for (const key of new Set(ring.map(String))) uses.set(key, (uses.get(key) ?? 0) + 1)
    }
  }
  return uses
}

function middleOf(polygon: Polygon): Position {
  const [x0, y0, x1, y1] = boundsOf(polygon[0] ?? [])
  return [(x0 + x1) / 2, (y0 + y1) / 2]
}

function diamond(middle: Position, radius: number): Shape {
  const x = Math.round(middle[0])
  const y = Math.round(middle[1])
  return [
    [
      [x, y - radius],
      [x + radius, y],
      [x, y + radius],
      [x - radius, y],
      [x, y - radius],
    ],
  ]
}

const distance = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1])

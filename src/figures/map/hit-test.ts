import type { MapFeature, MapFile, MapFrame, RegionKey } from '../../domain/index.ts'
import { ringsOf, type Box, type Point } from './geometry.ts'
import { insetPlace } from './option.ts'

/**
 * The region drawn at a point of the stage, `at` in shares of its width and height, while its main part
 * shows `visible`; `null` where there is none that could be chosen. The inset covers what lies below it.
 */
export function regionAt(map: MapFile, visible: Box, [x, y]: Point): RegionKey | null {
  const place = insetPlace(map)
  if (map.inset && place) {
    const [dx, dy] = [(x - place.left) / place.width, (y - place.top) / place.height]
    if (dx >= 0 && dx <= 1 && dy >= 0 && dy <= 1) {
      return featureAt(map.inset, pointIn(map.inset.window, [dx, dy]))
    }
  }
  return featureAt(map, pointIn(visible, [x, y]))
}

const pointIn = ([x0, y0, x1, y1]: Box, [x, y]: Point): Point => [
  x0 + x * (x1 - x0),
  y0 + y * (y1 - y0),
]

function featureAt({ features }: MapFrame, at: Point): RegionKey | null {
  const hit = features.find(
    (feature) => feature.properties.kind === undefined && contains(feature, at),
  )
  return hit?.properties.adcode ?? null
}

/** Crossings of all rings with the half line to the right: an odd number means inside. */
function contains(feature: MapFeature, [x, y]: Point): boolean {
  const [x0, y0, x1, y1] = boxOf(feature)
  if (x < x0 || x > x1 || y < y0 || y > y1) return false
  let inside = false
  for (const ring of ringsOf(feature)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [xi, yi] = ring[i] as Point
      const [xj, yj] = ring[j] as Point
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
  }
  return inside
}

const boxes = new WeakMap<MapFeature, Box>()

function boxOf(feature: MapFeature): Box {
  const known = boxes.get(feature)
  if (known) return known
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of ringsOf(feature)) {
    for (const [x, y] of ring) {
      x0 = Math.min(x0, x)
      y0 = Math.min(y0, y)
      x1 = Math.max(x1, x)
      y1 = Math.max(y1, y)
    }
  }
  const box: Box = [x0, y0, x1, y1]
  boxes.set(feature, box)
  return box
}

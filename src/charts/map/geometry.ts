import type { MapFeature, MapFile } from '../../domain/index.ts'

export type Point = readonly [x: number, y: number]
export type Ring = readonly Point[]
/** `[x0, y0, x1, y1]` in map units, y downward. */
export type Box = readonly [number, number, number, number]

/** All rings of a feature, outer and inner alike; none for lines. */
export function ringsOf(feature: MapFeature): readonly Ring[] {
  const { geometry } = feature
  if (geometry.type === 'Polygon') return geometry.coordinates as unknown as readonly Ring[]
  if (geometry.type === 'MultiPolygon') {
    return (geometry.coordinates as unknown as readonly (readonly Ring[])[]).flat()
  }
  return []
}

/** Whether a point lies inside the rings by the even–odd rule. */
export function isInsideRings([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [xi, yi] = ring[i] as Point
      const [xj, yj] = ring[j] as Point
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
    }
  }
  return inside
}

/** An SVG path in map units for polygons and lines. */
export function featurePath(feature: MapFeature): string {
  const { geometry } = feature
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates as unknown as Ring]
      : geometry.type === 'MultiLineString'
        ? (geometry.coordinates as unknown as readonly Ring[])
        : ringsOf(feature)
  const close = geometry.type.endsWith('Polygon') ? 'Z' : ''
  return lines.map((line) => `M${line.map(([x, y]) => `${x} ${y}`).join('L')}${close}`).join('')
}

/** Which cells of a regular grid over the window hold land; row by row from the top left. */
export interface LandMask {
  readonly columns: number
  readonly rows: number
  readonly window: Box
  readonly cells: Uint8Array
}

/** Rasterises all polygons of the map, ring by ring along the middle of each row. */
export function buildLandMask(map: MapFile, columns = 200): LandMask {
  const [x0, y0, x1, y1] = map.window
  const size = (x1 - x0) / columns
  const rows = Math.ceil((y1 - y0) / size)
  const cells = new Uint8Array(columns * rows)
  for (const feature of map.features) {
    const rings = ringsOf(feature)
    for (let row = 0; row < rows; row += 1) {
      const y = y0 + (row + 0.5) * size
      const crossings = crossingsAt(rings, y)
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.floor(((crossings[i] ?? 0) - x0) / size))
        const to = Math.min(columns - 1, Math.floor(((crossings[i + 1] ?? 0) - x0) / size))
        cells.fill(1, row * columns + from, row * columns + to + 1)
      }
    }
  }
  return { columns, rows, window: map.window, cells }
}

function crossingsAt(rings: readonly Ring[], y: number): readonly number[] {
  const found: number[] = []
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [xi, yi] = ring[i] as Point
      const [xj, yj] = ring[j] as Point
      if (yi > y !== yj > y) found.push(((xj - xi) * (y - yi)) / (yj - yi) + xi)
    }
  }
  return found.sort((a, b) => a - b)
}

/** Whether a box touches land. */
export function touchesLand([bx0, by0, bx1, by1]: Box, mask: LandMask): boolean {
  const [x0, y0, x1] = mask.window
  const size = (x1 - x0) / mask.columns
  const clamp = (value: number, max: number) => Math.min(max, Math.max(0, Math.floor(value)))
  const fromColumn = clamp((bx0 - x0) / size, mask.columns - 1)
  const toColumn = clamp((bx1 - x0) / size, mask.columns - 1)
  const toRow = clamp((by1 - y0) / size, mask.rows - 1)
  for (let row = clamp((by0 - y0) / size, mask.rows - 1); row <= toRow; row += 1) {
    for (let column = fromColumn; column <= toColumn; column += 1) {
      if (mask.cells[row * mask.columns + column] === 1) return true
    }
  }
  return false
}

export const overlaps = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

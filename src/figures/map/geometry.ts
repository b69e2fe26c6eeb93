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

/** The map as a regular grid over its window: what each cell belongs to, and where land is. */
export interface MapGrid {
  readonly columns: number
  readonly rows: number
  readonly window: Box
  /** Position of the cell's feature in the map, plus 1; 0 where there is no land. */
  readonly owners: Uint16Array
  /**
   * Cells with land, islands smaller than a cell too, above and left of each grid corner; `columns + 1`
   * corners a row.
   */
  readonly landSums: Int32Array
}

/** Rasterises all polygons of the map, ring by ring along the middle of each row. */
export function buildMapGrid(map: MapFile, columns = 300): MapGrid {
  const [x0, y0, x1, y1] = map.window
  const size = (x1 - x0) / columns
  const rows = Math.ceil((y1 - y0) / size)
  const owners = new Uint16Array(columns * rows)
  const land = new Uint8Array(columns * rows)
  const crossings: readonly number[][] = Array.from({ length: rows }, () => [])
  map.features.forEach((feature, index) => {
    for (const ring of ringsOf(feature)) {
      addCrossings(ring, y0, size, crossings)
      for (const point of ring) {
        const column = Math.floor((point[0] - x0) / size)
        const row = Math.floor((point[1] - y0) / size)
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
          land[row * columns + column] = 1
        }
      }
    }
    crossings.forEach((xs, row) => {
      if (xs.length === 0) return
      xs.sort((a, b) => a - b)
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = row * columns + Math.max(0, Math.floor(((xs[i] ?? 0) - x0) / size))
        const to = row * columns + Math.min(columns - 1, Math.floor(((xs[i + 1] ?? 0) - x0) / size))
        owners.fill(index + 1, from, to + 1)
        land.fill(1, from, to + 1)
      }
      xs.length = 0
    })
  })
  return { columns, rows, window: map.window, owners, landSums: sumLand(land, columns, rows) }
}

/** Boxes around the lines of a map (the dash line), stroke by stroke. */
export function lineBoxes(map: MapFile): readonly Box[] {
  return map.features.flatMap(({ geometry }) => {
    if (geometry.type !== 'MultiLineString') return []
    return geometry.coordinates.map((line): Box => {
      const xs = line.map(([x]) => x ?? 0)
      const ys = line.map(([, y]) => y ?? 0)
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    })
  })
}

/** Adds to each grid row where a ring crosses its middle. */
function addCrossings(ring: Ring, y0: number, size: number, crossings: readonly number[][]) {
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const from = ring[i] as Point
    const to = ring[j] as Point
    const first = Math.max(0, Math.ceil((Math.min(from[1], to[1]) - y0) / size - 0.5))
    const low = Math.floor((Math.max(from[1], to[1]) - y0) / size - 0.5)
    const last = Math.min(crossings.length - 1, low)
    for (let row = first; row <= last; row += 1) {
      const y = y0 + (row + 0.5) * size
      if (from[1] > y === to[1] > y) continue
      const x = ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]
      crossings[row]?.push(x)
    }
  }
}

function sumLand(land: Uint8Array, columns: number, rows: number): Int32Array {
  const width = columns + 1
  const sums = new Int32Array(width * (rows + 1))
  for (let row = 0; row < rows; row += 1) {
    let line = 0
    for (let column = 0; column < columns; column += 1) {
      line += land[row * columns + column] ?? 0
      sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] ?? 0) + line
    }
  }
  return sums
}

/** Grid lines around a box: the cells `left ≤ column < right`, `top ≤ row < bottom` touch it. */
function cellsAround([bx0, by0, bx1, by1]: Box, { columns, rows, window }: MapGrid) {
  const [x0, y0, x1] = window
  const size = (x1 - x0) / columns
  const within = (value: number, max: number) => Math.min(max, Math.max(0, value))
  return {
    left: within(Math.floor((bx0 - x0) / size), columns),
    right: within(Math.ceil((bx1 - x0) / size), columns),
    top: within(Math.floor((by0 - y0) / size), rows),
    bottom: within(Math.ceil((by1 - y0) / size), rows),
  }
}

/** Whether a box touches land; there is none outside the grid. */
export function touchesLand(box: Box, grid: MapGrid): boolean {
  const { left, right, top, bottom } = cellsAround(box, grid)
  const at = (row: number, column: number) => grid.landSums[row * (grid.columns + 1) + column] ?? 0
  return at(bottom, right) - at(bottom, left) - at(top, right) + at(top, left) > 0
}

/** Whether every cell that a box touches belongs to the feature at `index` of the map. */
export function isWithinFeature(box: Box, index: number, grid: MapGrid): boolean {
  const { left, right, top, bottom } = cellsAround(box, grid)
  if (left >= right || top >= bottom) return false
  for (let row = top; row < bottom; row += 1) {
    const line = row * grid.columns
    for (let column = left; column < right; column += 1) {
      if (grid.owners[line + column] !== index + 1) return false
    }
  }
  return true
}

export const overlaps = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

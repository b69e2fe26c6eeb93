import { CENTRAL, type MapFeature, type MapFile, type RegionKey } from '../../domain/index.ts'
import type { Point } from './geometry.ts'

/**
 * Where each provincial unit stands on the equal-area tile map, `[column, row]`: neighbours near each
 * other, north at the top. 中央国家机关 stands apart in the corner.
 */
const CELLS: Readonly<Record<RegionKey, readonly [number, number]>> = {
  [CENTRAL]: [0, 0],
  230000: [7, 0],
  150000: [5, 1],
  220000: [7, 1],
  650000: [0, 2],
  620000: [2, 2],
  640000: [3, 2],
  110000: [5, 2],
  120000: [6, 2],
  210000: [7, 2],
  630000: [1, 3],
  610000: [3, 3],
  140000: [4, 3],
  130000: [5, 3],
  370000: [6, 3],
  540000: [0, 4],
  510000: [2, 4],
  500000: [3, 4],
  410000: [4, 4],
  340000: [5, 4],
  320000: [6, 4],
  310000: [7, 4],
  530000: [2, 5],
  520000: [3, 5],
  420000: [4, 5],
  360000: [5, 5],
  330000: [6, 5],
  450000: [3, 6],
  430000: [4, 6],
  440000: [5, 6],
  350000: [6, 6],
  710000: [7, 6],
  460000: [3, 7],
  820000: [4, 7],
  810000: [5, 7],
}

const WIDTH = 1250
const HEIGHT = 1000
const GAP = 50
const COLUMNS = 8
const ROWS = 8
const NAME = 'cn-squares'

export const isSquares = ({ name }: Pick<MapFile, 'name'>): boolean => name === NAME

/** The upper left corner of a square, seen from its middle, in map units. */
export const SQUARE_CORNER: Point = [(GAP - WIDTH) / 2, (GAP - HEIGHT) / 2]

/**
 * A map on which every unit has the same area, in the shape of the other maps, so that everything
 * drawn on those is drawn on it.
 */
export function squaresMap(): MapFile {
  const features = Object.entries(CELLS).map(([adcode, [column, row]]): MapFeature => {
    const x0 = column * WIDTH + GAP / 2
    const y0 = row * HEIGHT + GAP / 2
    const x1 = x0 + WIDTH - GAP
    const y1 = y0 + HEIGHT - GAP
    const ring = [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, y0],
    ]
    return {
      type: 'Feature',
      properties: { adcode, name: adcode, anchor: [(x0 + x1) / 2, (y0 + y1) / 2] },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
  })
  return {
    type: 'FeatureCollection',
    name: NAME,
    projection: '',
    kmPerUnit: 0,
    attribution: '',
    window: [0, 0, COLUMNS * WIDTH, ROWS * HEIGHT],
    features,
    inset: null,
  }
}

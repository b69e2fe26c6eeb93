import type { Adcode } from './division.ts'

/** `[x0, y0, x1, y1]` in a map's own units, y growing downward. */
export type MapWindow = readonly [x0: number, y0: number, x1: number, y1: number]

/** `[x, y]` in a map's own units, y growing downward. */
export type MapPoint = readonly [x: number, y: number]

/**
 * Shapes of the GeoJSON kinds, with planar whole-number coordinates. Rings are closed; with y
 * downward, outer rings have a positive shoelace sum (clockwise on the screen) and holes a
 * negative one.
 */
export type MapGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] }
  | { readonly type: 'LineString'; readonly coordinates: number[][] }
  | { readonly type: 'MultiLineString'; readonly coordinates: number[][][] }

/**
 * - `dash-line`: 南海断续线, drawn as strokes.
 * - `special`: ground inside the parent that belongs to none of its divisions, such as the state
 *   farm and the reserves of 甘肃省; drawn neutral.
 * - `context`: land around, which shows where an inset lies.
 */
export type MapFeatureKind = 'dash-line' | 'special' | 'context'

export interface MapFeature {
  readonly type: 'Feature'
  readonly properties: {
    /** `''` for the dash line. */
    readonly adcode: Adcode
    /** Full standard name; 南海诸岛 for the dash line. */
    readonly name: string
    /**
     * Where a label stands best, in its own window's units: the middle of the widest level ellipse,
     * twice as wide as high, that fits into the largest part. Missing in the national insets and
     * where there is a `kind`.
     */
    readonly anchor?: MapPoint
    /** Half the height of that ellipse (its half width is twice this), in map units. */
    readonly reach?: number
    /** Only on what is drawn but is none of the map's divisions, and cannot be chosen. */
    readonly kind?: MapFeatureKind
  }
  readonly geometry: MapGeometry
}

/** Shapes, and the rectangle that a view fits to its box. Shapes may lie outside it nowhere. */
export interface MapFrame {
  readonly type: 'FeatureCollection'
  /** PROJ string of the projection that the coordinates were made with. */
  readonly projection: string
  /** Length of one unit along the projection's standard parallels, in kilometres. */
  readonly kmPerUnit: number
  readonly window: MapWindow
  readonly features: readonly MapFeature[]
}

/**
 * A file under `public/maps/`. It looks like GeoJSON but is not RFC 7946: coordinates are planar,
 * already projected (equal-area), whole numbers with y growing downward, so that a view draws them
 * as they are. `adcode` is a string, as a chart joins by it.
 */
export interface MapFile extends MapFrame {
  /**
   * `cn` for the national map by provincial units, `cn-prefectures` for the one by prefectures and
   * counties directly under a province, and the parent's adcode for a map of its children.
   */
  readonly name: string
  /** Who made the boundaries, and of when; a view shows it. */
  readonly attribution: string
  /**
   * The South China Sea window 南海诸岛, in units and a projection of its own: on the national maps,
   * on that of 海南省, whose 三沙市 is seen there only, and on that of 汕尾市 for the 东沙群岛.
   */
  readonly inset: MapFrame | null
  /** Divisions of the parent whose shape the boundaries do not have; missing where there are none. */
  readonly withoutShape?: readonly { readonly adcode: Adcode; readonly name: string }[]
}

/** `public/maps/index.json`: the provincial units and their children. */
export interface MapIndex {
  readonly divisions: Readonly<Record<Adcode, MapIndexEntry>>
}

export interface MapIndexEntry {
  readonly name: string
  /** How many divisions stand directly under it on its map, whether or not they have a shape. */
  readonly children: number
  /** Whether there is a `public/maps/<adcode>.json`. */
  readonly hasMap: boolean
}

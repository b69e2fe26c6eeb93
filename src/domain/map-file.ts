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

export interface MapFeature {
  readonly type: 'Feature'
  readonly properties: {
    /** `''` for the dash line. */
    readonly adcode: Adcode
    /** Full standard name; 南海诸岛 for the dash line. */
    readonly name: string
    /**
     * Where a label stands best: the middle of the widest level ellipse, twice as wide as high,
     * that fits into the largest part. Only for units of the main window.
     */
    readonly anchor?: MapPoint
    /** Half the height of that ellipse (its half width is twice this), in map units. */
    readonly reach?: number
    /** Only on the dash line 南海断续线, which is drawn as strokes and is no region. */
    readonly kind?: 'dash-line'
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
  /** `cn` for the national map. */
  readonly name: string
  /** Who made the boundaries, and of when; a view shows it. */
  readonly attribution: string
  /** The South China Sea window 南海诸岛, in units and a projection of its own. */
  readonly inset: MapFrame
}

import type { Adcode, MapFeature, MapFrame, MapGeometry, MapWindow } from '../domain/index.ts'
import { findAnchor } from './map-anchor.ts'
import { boundsOf, isWithin, type Bounds } from './map-geometry.ts'
import { splitIslets } from './map-islets.ts'
import { albersProjection, projString, type Albers, type Position } from './map-projection.ts'
import {
  asPolygon,
  orderShapes,
  simplifyLines,
  simplifyUnits,
  type Detail,
  type Shape,
} from './map-shapes.ts'
import type { Unit } from './map-source.ts'

/** What one window of a map shows, and how finely. */
export interface FrameSpec {
  readonly units: readonly Unit[]
  readonly dashes: readonly (readonly Position[])[]
  readonly projection: Albers
  /** Points in degrees that the window must contain. */
  readonly contains: readonly Position[]
  /** Room left around those points, as a share of the window's width. */
  readonly margin: number
  /** Width of the window in map units. */
  readonly width: number
  readonly detail: Detail
  /** Even width of the diamond that stands for an island too small to be seen. */
  readonly isletSize: number
  /** Whether units get a label point. */
  readonly anchors: boolean
  /** Degrees; the label of such a unit stands on the part nearest to here, not on the largest. */
  readonly seats?: Readonly<Record<Adcode, Position>>
}

const DASH_DETAIL = 10

/** Projects, cuts, simplifies and rounds. Units with nothing in the window are left out. */
export async function buildFrame(spec: FrameSpec): Promise<MapFrame> {
  const { project, window, kmPerUnit } = fitWindow(spec)
  const projected = spec.units.map((unit) => projectUnit(unit, project, window))
  const { units, islets } = splitIslets(projected, spec.isletSize)
  const parts = await simplifyUnits(units, spec.detail, window)
  const features = spec.units.flatMap(({ adcode, name, kind }): MapFeature[] => {
    const within = (islets.get(adcode) ?? []).filter((shape) => isShapeWithin(shape, window))
    const shapes = [...(parts.get(adcode) ?? []), ...orderShapes(within)]
    const seat = spec.seats?.[adcode]
    const home = seat ? nearestShape(shapes, project(seat)) : shapes[0]
    if (!home) return []
    const more = kind ? { kind } : spec.anchors ? findAnchor(asPolygon(home)) : {}
    return [
      { type: 'Feature', properties: { adcode, name, ...more }, geometry: geometryOf(shapes) },
    ]
  })
  const lines = spec.dashes.map((dash) => dash.map(project))
  const dashes = await simplifyLines(lines, DASH_DETAIL, window)
  if (dashes.length > 0) features.push(dashFeature(dashes))
  return {
    type: 'FeatureCollection',
    projection: projString(spec.projection),
    kmPerUnit,
    window,
    features,
  }
}

interface FittedWindow {
  readonly project: (point: Position) => Position
  readonly window: MapWindow
  readonly kmPerUnit: number
}

/** The window around the given points, from `[0, 0]` to whole numbers of units. */
export function fitWindow(
  spec: Pick<FrameSpec, 'projection' | 'contains' | 'margin' | 'width'>,
): FittedWindow {
  const toKm = albersProjection(spec.projection)
  const [x0, y0, x1, y1] = boundsOf(spec.contains.map(toKm))
  const widthKm = (x1 - x0) / (1 - 2 * spec.margin)
  const kmPerUnit = Number((widthKm / spec.width).toPrecision(6))
  const marginKm = widthKm * spec.margin
  const height = Math.ceil((y1 - y0 + 2 * marginKm) / kmPerUnit)
  return {
    project: (point) => {
      const [x, y] = toKm(point)
      return [(x - x0 + marginKm) / kmPerUnit, (y - y0 + marginKm) / kmPerUnit]
    },
    window: [0, 0, spec.width, height],
    kmPerUnit,
  }
}

/** Parts that lie outside the window altogether are dropped, so that they take no detail. */
function projectUnit(unit: Unit, project: (point: Position) => Position, window: Bounds): Unit {
  const polygons = unit.polygons
    .map((rings) => rings.map((ring) => ring.map(project)))
    .filter((rings) => touches(boundsOf(rings[0] ?? []), window))
  return { ...unit, polygons }
}

const touches = (a: Bounds, b: Bounds): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

const isShapeWithin = (shape: Shape, window: Bounds): boolean =>
  asPolygon(shape)
    .flat()
    .every((point) => isWithin(point, window))

function nearestShape(shapes: readonly Shape[], [x, y]: Position): Shape | undefined {
  const distance = (shape: Shape) => {
    const [x0, y0, x1, y1] = boundsOf(asPolygon(shape).flat())
    return Math.hypot((x0 + x1) / 2 - x, (y0 + y1) / 2 - y)
  }
  return shapes.toSorted((a, b) => distance(a) - distance(b))[0]
}

function geometryOf(shapes: readonly Shape[]): MapGeometry {
  const [first, ...others] = shapes
  return first && others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [...shapes] }
}

const dashFeature = (coordinates: number[][][]): MapFeature => ({
  type: 'Feature',
  properties: { adcode: '', name: '南海诸岛', kind: 'dash-line' },
  geometry: { type: 'MultiLineString', coordinates },
})

import mapshaper from 'mapshaper'
import type { Adcode } from '../domain/index.ts'
import { polygonArea, signedArea } from './map-geometry.ts'
import type { Position } from './map-projection.ts'
import type { Polygon, Unit } from './map-source.ts'

/** Whole-number rings: the outer one with positive area, then the holes with negative ones. */
export type Shape = number[][][]

/**
 * Before simplifying, coordinates are cut to a millionth of a unit, so that a last digit of a sine
 * that differs between Node versions cannot change a choice.
 */
const STABLE = 1e6

/**
 * How much to keep, by weighted Visvalingam: a percentage of the removable vertices, or what is
 * larger than a length in map units.
 */
export type Detail = { readonly percent: number } | { readonly interval: number }

/**
 * Simplifies neighbours together (shared borders stay shared, every part keeps a shape), cuts at the
 * window, and rounds to whole units. By percentage, a small unit keeps more, as it would lose its
 * shape.
 *
 * @returns the parts of each unit, largest first
 */
export async function simplifyUnits(
  units: readonly Unit[],
  detail: Detail,
  window: readonly number[],
): Promise<ReadonlyMap<Adcode, readonly Shape[]>> {
  const features = units
    .filter(({ polygons }) => polygons.length > 0)
    .map(({ adcode, polygons }) => ({
      type: 'Feature',
      properties: {
        adcode,
        keep: 'percent' in detail ? `${shareToKeep(polygons, detail.percent)}%` : undefined,
      },
      geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(stable)) },
    }))
  if (features.length === 0) return new Map()
  const degree =
    'percent' in detail ? 'variable percentage=keep' : `planar interval=${detail.interval}`
  const made = await runMapshaper(
    features,
    `-explode -simplify weighted ${degree} keep-shapes -dissolve adcode -clip bbox=${window.join(',')}`,
  )
  return new Map(
    made.map(({ properties, geometry }) => {
      const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.coordinates
      return [properties.adcode ?? '', orderShapes((polygons ?? []) as Shape[])]
    }),
  )
}

/** Area in square units below which a unit keeps the more detail the smaller it is. */
const SMALL_AREA = 160_000

function shareToKeep(polygons: readonly Polygon[], percent: number): number {
  const area = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
  return Math.min(100, Math.round(percent * Math.max(1, Math.sqrt(SMALL_AREA / area))))
}

/** Simplifies lines, cuts them at the window, and rounds to whole units. */
export async function simplifyLines(
  lines: readonly (readonly Position[])[],
  percent: number,
  window: readonly number[],
): Promise<number[][][]> {
  const feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines.map(stable) },
  }
  const made = await runMapshaper([feature], `-simplify ${percent}% -clip bbox=${window.join(',')}`)
  return made.flatMap(({ geometry }) =>
    geometry?.type === 'LineString'
      ? [geometry.coordinates as number[][]]
      : ((geometry?.coordinates ?? []) as number[][][]),
  )
}

/** Winds rings the way a map file promises and puts the largest part first. */
export function orderShapes(shapes: readonly Shape[]): readonly Shape[] {
  return shapes
    .map((rings) => rings.map((ring, i) => wind(ring, i === 0 ? 1 : -1)))
    .toSorted((a, b) => polygonArea(asPolygon(b)) - polygonArea(asPolygon(a)))
}

/** Whole-number rings, read as positions. */
export const asPolygon = (shape: Shape): Polygon => shape as unknown as Polygon

function wind(ring: number[][], sign: 1 | -1): number[][] {
  const area = signedArea(ring as unknown as Position[])
  return Math.sign(area) === sign ? ring : ring.toReversed()
}

const stable = (line: readonly Position[]): readonly Position[] =>
  line.map(([x, y]) => [Math.round(x * STABLE) / STABLE, Math.round(y * STABLE) / STABLE])

interface MadeFeature {
  readonly properties: { readonly adcode?: Adcode }
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
}

async function runMapshaper(
  features: readonly object[],
  commands: string,
): Promise<readonly MadeFeature[]> {
  const output = await mapshaper.applyCommands(
    `-i in.json ${commands} -o out.json precision=1 geojson-type=FeatureCollection`,
    { 'in.json': JSON.stringify({ type: 'FeatureCollection', features }) },
  )
  const text = new TextDecoder().decode(output['out.json'])
  return (JSON.parse(text) as { readonly features: readonly MadeFeature[] }).features
}

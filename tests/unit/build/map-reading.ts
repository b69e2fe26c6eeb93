import { readFileSync } from 'node:fs'
import {
  boundsOf,
  type Bounds,
  isInPolygon,
  isWithin,
  polygonArea,
} from '../../../src/build/map-geometry.ts'
import type { Position } from '../../../src/build/map-projection.ts'
import type { Polygon } from '../../../src/build/map-source.ts'
import type { MapFeature, MapFile, MapFrame } from '../../../src/domain/index.ts'

export const MAPS = new URL('../../../public/maps/', import.meta.url)

export const readMapText = (name: string) => readFileSync(new URL(`${name}.json`, MAPS), 'utf8')
export const readMap = (name: string) => JSON.parse(readMapText(name)) as MapFile

export const isUnit = (feature: MapFeature) => feature.properties.kind === undefined

export function polygonsOf({ geometry }: MapFeature): readonly Polygon[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Polygon]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Polygon[]) : []
}

export const areaOf = (feature: MapFeature) =>
  polygonsOf(feature).reduce((sum, polygon) => sum + polygonArea(polygon), 0)

export function linesOf(frame: MapFrame): readonly (readonly Position[])[] {
  const dashes = frame.features.filter(({ properties }) => properties.kind === 'dash-line')
  return dashes.flatMap(({ geometry }) => geometry.coordinates as unknown as Position[][])
}

export interface Part {
  readonly name: string
  readonly adcode: string
  readonly polygon: Polygon
  readonly bounds: Bounds
}

export const partsOf = (frame: MapFrame): readonly Part[] =>
  frame.features.flatMap((feature) =>
    polygonsOf(feature).map((polygon) => ({
      name: feature.properties.name,
      adcode: feature.properties.adcode,
      polygon,
      bounds: boundsOf(polygon.flat()),
    })),
  )

export const partsAt = (parts: readonly Part[], point: Position) =>
  parts.filter(({ polygon, bounds }) => isWithin(point, bounds) && isInPolygon(point, polygon))

export const unitsAt = (parts: readonly Part[], point: Position) =>
  partsAt(parts, point).map(({ name }) => name)

import type { Adcode, MapFile, MapIndex } from '../domain/index.ts'
import type { Parent } from './map-divisions.ts'
import { buildFrame, fitWindow, type FrameSpec } from './map-frame.ts'
import { boundsOf } from './map-geometry.ts'
import { ATTRIBUTION, seaSpec } from './map-national.ts'
import type { Albers, Position } from './map-projection.ts'
import { readUnits, type Polygon, type Unit } from './map-source.ts'

const SANSHA: Adcode = '460300'

/**
 * Parents with islands far out in the South China Sea, and which: they are left to an inset, as the
 * window would be all sea. 海南省 has 三沙市 there, 汕尾市 the 东沙群岛.
 */
const FAR_ISLANDS: Readonly<Record<Adcode, (unit: Unit, polygon: Polygon) => boolean>> = {
  '460000': (unit) => unit.adcode === SANSHA,
  '441500': (_, polygon) => boundsOf(polygon.flat())[3] < 22,
}

/** 永兴岛, seat of 三沙市 and 西沙区; 永暑礁, seat of 南沙区. */
const SEATS: Readonly<Record<Adcode, Position>> = {
  [SANSHA]: [112.34, 16.83],
  '460302': [112.34, 16.83],
  '460303': [112.9, 9.55],
}

/** Map units along the longer side of a window; a stage of 900 px has two of them in a pixel. */
const LONG_SIDE = 2_000
const MARGIN = 0.015
/** Turns of a border that are shorter than this many map units are left out. */
const DETAIL = { interval: 3 }
const ISLET_SIZE = 8
/**
 * The map of what stands directly under a province or a prefecture. That of 三沙市, islets in a sea as
 * large as five provinces, shows the whole sea with its dash line and the coasts around.
 */
export async function buildParentMap(parent: Parent): Promise<MapFile> {
  const { adcode, units, withoutShape } = parent
  const main = await buildFrame(adcode === SANSHA ? seaSpecFor(units) : parentSpec(parent))
  const far = partsOf(parent, 'far')
  const inset = far.length > 0 ? await buildFrame(seaSpecFor(far)) : null
  return {
    ...main,
    name: adcode,
    attribution: ATTRIBUTION,
    ...(withoutShape.length > 0 && { withoutShape }),
    inset,
  }
}

/** One window around all children but for what an inset shows. */
export function parentSpec(parent: Parent): FrameSpec {
  const units = partsOf(parent, 'near')
  const contains = units.flatMap(({ polygons }) => polygons.flatMap(([outer = []]) => outer))
  const frame = { projection: projectionFor(contains), contains, margin: MARGIN }
  const [, , width, height] = fitWindow({ ...frame, width: LONG_SIDE }).window
  return {
    ...frame,
    units,
    dashes: [],
    width: height > width ? Math.round((width / height) * LONG_SIDE) : LONG_SIDE,
    detail: DETAIL,
    isletSize: ISLET_SIZE,
    anchors: true,
  }
}

/** The children with those of their parts that are wanted; without children that have none. */
function partsOf({ adcode, units }: Parent, wanted: 'far' | 'near'): Unit[] {
  const isFar = FAR_ISLANDS[adcode] ?? (() => false)
  return units
    .map((unit) => ({
      ...unit,
      polygons: unit.polygons.filter((polygon) => isFar(unit, polygon) === (wanted === 'far')),
    }))
    .filter(({ polygons }) => polygons.length > 0)
}

/** Albers' cone for a stretch of land: its parallels a sixth from the edges, as Kavrayskiy advises. */
function projectionFor(points: readonly Position[]): Albers {
  const [west, south, east, north] = boundsOf(points)
  const sixth = (north - south) / 6
  const round = (degrees: number) => Number(degrees.toFixed(2))
  return {
    parallels: [round(south + sixth), Math.max(round(north - sixth), round(south + sixth) + 0.01)],
    meridian: round((west + east) / 2),
  }
}

/** Some parts in the South China Sea, and the provinces around without them as context. */
function seaSpecFor(units: readonly Unit[]): FrameSpec {
  const keyOf = (polygon: Polygon) => String(boundsOf(polygon.flat()))
  const own = new Set(units.flatMap(({ polygons }) => polygons.map(keyOf)))
  const context = readUnits(1).map((unit): Unit => {
    const polygons = unit.polygons.filter((polygon) => !own.has(keyOf(polygon)))
    return { ...unit, polygons, kind: 'context' }
  })
  return { ...seaSpec(), units: [...context, ...units], anchors: true, seats: SEATS }
}

/** Provincial units and their children, with what there is to open. */
export function indexMaps(parents: readonly Parent[]): MapIndex {
  const byCode = new Map(parents.map((parent) => [parent.adcode, parent]))
  const entry = (code: Adcode, name: string) => {
    const parent = byCode.get(code)
    const divisions = parent?.units.filter(({ kind }) => kind === undefined) ?? []
    const children = divisions.length + (parent?.withoutShape.length ?? 0)
    return [code, { name, children, hasMap: parent !== undefined }] as const
  }
  const rows = parents
    .filter(({ adcode }) => adcode.endsWith('0000'))
    .flatMap(({ adcode, name, units }) => [
      entry(adcode, name),
      ...units.flatMap((unit) => (unit.kind ? [] : [entry(unit.adcode, unit.name)])),
    ])
  return { divisions: Object.fromEntries(rows) }
}

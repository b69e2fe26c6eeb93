import type { Adcode, MapFile, MapFrame, MapIndex } from '../domain/index.ts'
import type { Parent } from './map-divisions.ts'
import { buildFrame, fitWindow, type FrameSpec } from './map-frame.ts'
import { boundsOf } from './map-geometry.ts'
import { ATTRIBUTION, ISLANDS_LATITUDE, seaSpec } from './map-national.ts'
import type { Albers, Position } from './map-projection.ts'
import { readDashes, readUnits, type Unit } from './map-source.ts'

const HAINAN: Adcode = '460000'
const SANSHA: Adcode = '460300'

/** Map units along the longer side of a window; a stage of 900 px has 2 or 3 of them in a pixel. */
const LONG_SIDE = 2_400
const MARGIN = 0.015
/** Turns of a border that are shorter than this many map units are left out. */
const DETAIL = { interval: 3 }
const ISLET_SIZE = 8
/** 三沙市 is islets in a sea as large as five provinces. */
const SANSHA_ISLET_SIZE = 20

/** The map of what stands directly under a province or a prefecture. */
export async function buildParentMap(parent: Parent): Promise<MapFile> {
  const main = await buildFrame(parentSpec(parent))
  const inset = parent.adcode === HAINAN ? await buildSanshaInset(parent) : null
  const { withoutShape } = parent
  return {
    ...main,
    name: parent.adcode,
    attribution: ATTRIBUTION,
    ...(withoutShape.length > 0 && { withoutShape }),
    inset,
  }
}

/** One window around all children; that of 海南省 leaves 三沙市 to its inset. */
export function parentSpec({ adcode, units }: Parent): FrameSpec {
  const contains = units
    .filter((unit) => unit.adcode !== SANSHA)
    .flatMap(({ polygons }) => polygons.flatMap(([outer = []]) => outer))
  const frame = { projection: projectionFor(contains), contains, margin: MARGIN }
  const [, , width, height] = fitWindow({ ...frame, width: LONG_SIDE }).window
  const isSansha = adcode === SANSHA
  return {
    ...frame,
    units,
    dashes: isSansha ? readDashes() : [],
    width: height > width ? Math.round((width / height) * LONG_SIDE) : LONG_SIDE,
    detail: DETAIL,
    isletSize: isSansha ? SANSHA_ISLET_SIZE : ISLET_SIZE,
    anchors: true,
  }
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

/** 三沙市 in the South China Sea, the provinces around it as context. */
function buildSanshaInset({ units }: Parent): Promise<MapFrame> {
  const context = readUnits(1).map((unit): Unit => {
    const polygons =
      unit.adcode === HAINAN
        ? unit.polygons.filter((polygon) => boundsOf(polygon.flat())[1] > ISLANDS_LATITUDE)
        : unit.polygons
    return { ...unit, polygons, kind: 'context' }
  })
  const sansha = units.filter(({ adcode }) => adcode === SANSHA)
  return buildFrame({ ...seaSpec(), units: [...context, ...sansha], anchors: true })
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

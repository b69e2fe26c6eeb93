import type { MapFile } from '../domain/index.ts'
import { buildFrame, type FrameSpec } from './map-frame.ts'
import type { Albers, Position } from './map-projection.ts'
import { readDashes, readUnits } from './map-source.ts'

export const ATTRIBUTION = '天地图（2024 年 5 月）'

/** The projection that printed maps of China use: shapes and areas as people know them. */
const NATIONAL_PROJECTION: Albers = { parallels: [25, 47], meridian: 105 }
/** The sea's own projection: in the national one it stands askew. */
const SEA_PROJECTION: Albers = { parallels: [7, 21], meridian: 114.5 }

/** From here on southward the national map leaves the islands to the inset. */
const ISLANDS_LATITUDE = 18

/** Middles of the inset's sides: all ten dashes, 曾母暗沙 and the whole of Taiwan lie inside. */
const SEA_SIDES: readonly Position[] = [
  [106, 14],
  [123.4, 14],
  [114.5, 2.6],
  [114.5, 25.8],
]

/** The national window: 34 provincial units and the dashes that it reaches. */
export function nationalSpec(): FrameSpec {
  const units = readUnits(1)
  const polygons = units.flatMap((unit) => unit.polygons.map(([outer = []]) => outer))
  return {
    units,
    dashes: readDashes(),
    projection: NATIONAL_PROJECTION,
    contains: polygons
      .filter((outer) => outer.some(([, latitude]) => latitude > ISLANDS_LATITUDE))
      .flat(),
    margin: 0.012,
    width: 10_000,
    detail: { percent: 7 },
    isletSize: 6,
    anchors: true,
  }
}

/** The South China Sea window, drawn small. */
export function seaSpec(): FrameSpec {
  return {
    units: readUnits(1),
    dashes: readDashes(),
    projection: SEA_PROJECTION,
    contains: SEA_SIDES,
    margin: 0,
    width: 2_000,
    detail: { percent: 8 },
    isletSize: 16,
    anchors: false,
  }
}

export async function buildNationalMap(): Promise<MapFile> {
  const inset = await buildFrame(seaSpec())
  const main = await buildFrame(nationalSpec())
  return { ...main, name: 'cn', attribution: ATTRIBUTION, inset }
}

/** Lengths in map units under which the map by prefectures leaves out the turns of a border. */
const PREFECTURE_DETAIL = { interval: 16 }
const PREFECTURE_SEA_DETAIL = { interval: 10 }

/**
 * The same windows by prefectures, counties directly under a province, municipalities, 香港, 澳门,
 * and the cities and counties of 台湾省.
 */
export async function buildPrefectureMap(): Promise<MapFile> {
  const units = readUnits(2)
  const inset = await buildFrame({ ...seaSpec(), units, detail: PREFECTURE_SEA_DETAIL })
  const main = await buildFrame({ ...nationalSpec(), units, detail: PREFECTURE_DETAIL })
  return { ...main, name: 'cn-prefectures', attribution: ATTRIBUTION, inset }
}

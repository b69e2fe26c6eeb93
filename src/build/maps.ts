import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { MapFile, MapFrame } from '../domain/index.ts'
import { buildFrame, type FrameSpec } from './map-frame.ts'
import type { Albers, Position } from './map-projection.ts'
import { readDashes, readProvinces } from './map-source.ts'
import { ROOT } from './paths.ts'

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
  const units = readProvinces()
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
    detail: 7,
    isletSize: 6,
    anchors: true,
  }
}

/** The South China Sea window, drawn small. */
export function seaSpec(): FrameSpec {
  return {
    units: readProvinces(),
    dashes: readDashes(),
    projection: SEA_PROJECTION,
    contains: SEA_SIDES,
    margin: 0,
    width: 2_000,
    detail: 8,
    isletSize: 16,
    anchors: false,
  }
}

export async function buildNationalMap(): Promise<MapFile> {
  const inset = await buildFrame(seaSpec())
  const main = await buildFrame(nationalSpec())
  return { ...main, name: 'cn', attribution: '天地图（2024 年 5 月）', inset }
}

/** The file as it is written: one line per feature, so that a change can be read. */
export function formatMapFile({ inset, ...main }: MapFile): string {
  return `${formatFrame(main, `"inset":${inset ? formatFrame(inset) : 'null'},\n`)}\n`
}

function formatFrame({ features, ...head }: MapFrame, more = ''): string {
  const lines = features.map((feature) => JSON.stringify(feature))
  return `${JSON.stringify(head).slice(0, -1)},\n${more}"features":[\n${lines.join(',\n')}\n]}`
}

if (import.meta.filename === process.argv[1]) {
  const folder = join(ROOT, 'public/maps')
  const text = formatMapFile(await buildNationalMap())
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'cn.json'), text)
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  const raw = Buffer.from(text)
  console.log(
    `public/maps/cn.json: ${kb(raw.length)}, ${kb(gzipSync(raw).length)} gzip, ` +
      `${kb(brotliCompressSync(raw).length)} brotli`,
  )
}

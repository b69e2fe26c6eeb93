import { PLACE, type RegionKey } from '../domain/index.ts'
import type { Coordinate } from './blocks.ts'
import { createCodes, type EncodedColumns } from './columns.ts'
import { compareRegions } from './region-path.ts'

/** How finely places are told apart. */
export type Granularity = 'province' | 'division'

export interface Coordinates {
  /** The place first, then the counted dimensions in their order. */
  readonly coordinates: readonly Coordinate[]
  /** What the codes of the place stand for: region paths, or what the granularity leaves of them. */
  readonly paths: readonly (readonly RegionKey[])[]
}

export function coordinatesOf(columns: EncodedColumns, granularity: Granularity): Coordinates {
  const { place, paths } = placeAt(columns, granularity)
  const facets = columns.facets.map(({ id, values, sets, codes }) => ({
    id,
    count: sets?.length ?? values.length,
    codes,
  }))
  return { coordinates: [place, ...facets], paths }
}

function placeAt({ paths, path }: EncodedColumns, granularity: Granularity) {
  if (granularity === 'division') {
    return { place: { id: PLACE, count: paths.length, codes: path }, paths }
  }
  const provinceOf = paths.flatMap((keys) => keys.slice(0, 1))
  const provinces = [...new Set(provinceOf)].sort(compareRegions)
  const to = provinceOf.map((province) => provinces.indexOf(province))
  const codes = createCodes(path.length, provinces.length)
  for (let row = 0; row < codes.length; row++) codes[row] = to[path[row]!]!
  return {
    place: { id: PLACE, count: provinces.length, codes },
    paths: provinces.map((province) => [province]),
  }
}

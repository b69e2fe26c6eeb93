import { PLACE, type Adcode, type RegionKey } from '../domain/index.ts'
import { buildUnits, type UnitLimits, type Units } from './blocks.ts'
import type { EncodedColumns } from './columns.ts'
import { createUnitCounter, type UnitCounter } from './count-units.ts'
import { coordinatesOf, type Granularity } from './coordinates.ts'
import type { Listing } from './listing.ts'
import { childRegion, compareRegions } from './region-path.ts'
import { FAILS_ALWAYS, sumFacet, totalOf, type Tally } from './tally.ts'

/** Units of some granularity, with what their codes stand for. */
export interface Space {
  readonly units: Units
  readonly counter: UnitCounter
  readonly paths: readonly (readonly RegionKey[])[]
  /** Of every dimension but the place. */
  readonly listings: ReadonlyMap<string, Listing>
}

/** The cases inside an area: what every count is a part of. */
export interface Base {
  readonly space: Space
  /** Per block and combination `FAILS_ALWAYS` or 0. */
  readonly outside: readonly Uint32Array[]
  /** Provinces and what is off the map, or the children of the area; all other dimensions' values. */
  readonly listings: ReadonlyMap<string, Listing>
  readonly tally: Tally
  readonly sums: ReadonlyMap<string, Float64Array>
  readonly total: number
}

export function buildSpace(
  columns: EncodedColumns,
  granularity: Granularity,
  limits: UnitLimits,
): Space {
  const { coordinates, paths } = coordinatesOf(columns, granularity)
  const listings = columns.facets.map(({ id, values, sets }): [string, Listing] => [
    id,
    { keys: values, members: sets ?? values.map((_, i) => [i]) },
  ])
  const units = buildUnits(coordinates, columns.rowCount, limits)
  return {
    units,
    counter: createUnitCounter(units),
    paths,
    listings: new Map(listings),
  }
}

/** `area`: `null` for the whole country; the space must tell it apart. */
export function createBase(space: Space, area: Adcode | null): Base {
  const { units, counter, paths } = space
  const places = listPlaces(paths, area)
  const outside = units.blocks.map((block) => {
    const at = block.ids.indexOf(PLACE)
    if (at < 0) return new Uint32Array(block.count)
    return Uint32Array.from(block.codes[at]!, (code) =>
      places.members[code]!.length === 0 ? FAILS_ALWAYS : 0,
    )
  })
  const listings = new Map([[PLACE, places], ...space.listings])
  const tally = counter.tally(outside, null, null)
  const sums = new Map(
    [...listings].map(([id, listing]) => [id, sumFacet(units, tally, id, listing)]),
  )
  return { space, outside, listings, tally, sums, total: totalOf(tally) }
}

function listPlaces(paths: Space['paths'], area: Adcode | null): Listing {
  const keyOf = paths.map((path) => childRegion(path, area))
  const keys = [...new Set(keyOf)].filter((key) => key !== null).sort(compareRegions)
  const at = new Map<RegionKey | null, number>(keys.map((key, i) => [key, i]))
  return {
    keys,
    members: keyOf.map((key) => {
      const index = at.get(key)
      return index === undefined ? [] : [index]
    }),
  }
}

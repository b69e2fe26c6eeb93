import {
  CENTRAL,
  divisionLevel,
  parsePartKey,
  provinceOf,
  shortDivisionName,
  type Adcode,
  type Dataset,
  type MapFile,
  type RegionKey,
} from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { partName, regionLabel } from '../../view/index.ts'

/** Something that a map and its list offer to choose. */
export interface Place {
  readonly key: RegionKey
  readonly name: string
  /** For labels on the map. */
  readonly shortName: string
  /** Whether the list covers it, so that no case means zero and not unknown. */
  readonly listed: boolean
}

/**
 * 中央国家机关 first where the list has it, then all provinces by code. With counts, whatever else has
 * cases as well.
 */
export function nationalPlaces(dataset: Dataset, counts?: LinkedCounts): readonly Place[] {
  const listed = new Set(dataset.coverage.provinces)
  const provinces = [...dataset.divisions.values()]
    .filter(({ code }) => divisionLevel(code) === 'province')
    .map(({ code, name }) => division(code, name, listed.has(code)))
  const places = dataset.coverage.central ? [CENTRAL_PLACE, ...provinces] : provinces
  return counts ? withUnplaced(dataset, places, counts) : places
}

const CENTRAL_PLACE: Place = {
  key: CENTRAL,
  name: messages.region.central,
  shortName: messages.region.centralShort,
  listed: true,
}

/**
 * Adds the regions that have cases and are none of the places, so that nothing that counts is lost: a
 * county whose prefecture is not known, a code that the boundaries do not have, all children of an area
 * whose map is not there.
 */
function withUnplaced(
  dataset: Dataset,
  places: readonly Place[],
  counts: LinkedCounts,
): readonly Place[] {
  const known = new Set(places.map(({ key }) => key))
  const unplaced = counts.regions.filter(({ key }) => !known.has(key))
  if (unplaced.length === 0) return places
  const listed = new Set(dataset.coverage.provinces)
  const more = unplaced.map(({ key }) =>
    key === CENTRAL
      ? CENTRAL_PLACE
      : division(key, dataset.divisions.get(key)?.name ?? key, listed.has(provinceOf(key))),
  )
  return [...places, ...more].sort((a, b) => order(a.key).localeCompare(order(b.key)))
}

/** Central bodies and parts keep their order before the divisions, which stand by code. */
const order = (key: RegionKey) => (key === CENTRAL ? '' : parsePartKey(key) ? '0' : key)

/**
 * The divisions on a map of an area, and the parts of the area that have cases (未细分到下一级) before
 * them; of the country (`area` null) also the central bodies. What the list covers, it covers all the
 * way down. Without the map, whatever has cases.
 */
export function areaPlaces(
  dataset: Dataset,
  map: MapFile | null,
  counts: LinkedCounts,
  area: Adcode | null,
): readonly Place[] {
  const listed = new Set(dataset.coverage.provinces)
  const isListed = (key: RegionKey) => listed.has(provinceOf(key))
  const parts = counts.regions.flatMap(({ key }) => {
    const part = parsePartKey(key)
    if (!part) return []
    const short = partName(part.area, part.part)
    const name = area === null ? regionLabel(dataset, key) : short
    return [{ key, name, shortName: short, listed: true }]
  })
  const shapes = [...(map?.features ?? []), ...(map?.inset?.features ?? [])]
    .map(({ properties }) => properties)
    .filter(({ kind }) => kind === undefined)
  const named = [...shapes, ...(map?.withoutShape ?? [])]
  const divisions = new Map(named.map(({ adcode, name }) => [adcode, { adcode, name }]))
  const central = area === null && dataset.coverage.central ? [CENTRAL_PLACE] : []
  const places = [
    ...central,
    ...parts,
    ...[...divisions.values()]
      .map(({ adcode, name }) => division(adcode, name, isListed(adcode)))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  ]
  return withUnplaced(dataset, places, counts)
}

const division = (code: Adcode, name: string, listed: boolean): Place => ({
  key: code,
  name,
  shortName: shortDivisionName(name),
  listed,
})

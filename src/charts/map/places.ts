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

/** 中央国家机关 first where the list has it, then all provinces by code. */
export function nationalPlaces(dataset: Dataset): readonly Place[] {
  const listed = new Set(dataset.coverage.provinces)
  const provinces = [...dataset.divisions.values()]
    .filter(({ code }) => divisionLevel(code) === 'province')
    .map(({ code, name }) => division(code, name, listed.has(code)))
  if (!dataset.coverage.central) return provinces
  const central = messages.region.central
  const { centralShort } = messages.region
  return [{ key: CENTRAL, name: central, shortName: centralShort, listed: true }, ...provinces]
}

/**
 * The divisions on a map of an area, and the parts of the area that have cases (未细分到下一级) before
 * them. What the list covers, it covers all the way down.
 */
export function areaPlaces(
  dataset: Dataset,
  map: MapFile,
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
  const shapes = [...map.features, ...(map.inset?.features ?? [])]
    .map(({ properties }) => properties)
    .filter(({ kind }) => kind === undefined)
  const named = [...shapes, ...(map.withoutShape ?? [])]
  const divisions = new Map(named.map(({ adcode, name }) => [adcode, { adcode, name }]))
  return [
    ...parts,
    ...[...divisions.values()]
      .map(({ adcode, name }) => division(adcode, name, isListed(adcode)))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  ]
}

const division = (code: Adcode, name: string, listed: boolean): Place => ({
  key: code,
  name,
  shortName: shortDivisionName(name),
  listed,
})

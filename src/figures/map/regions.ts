import {
  CENTRAL,
  divisionLevel,
  isOffMap,
  OFF_MAP,
  parsePartKey,
  PLACE,
  shortDivisionName,
  type MapFile,
  type RegionKey,
} from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { regionLabel, regionName, regionShortName, type ViewState } from '../../view/index.ts'
import { facetsOf } from '../ask-view.ts'
import { isListed } from '../is-listed.ts'
import { isByPrefecture } from './ask.ts'

/** Something that a map and its list offer to choose. */
export interface MapRegion {
  readonly key: RegionKey
  readonly name: string
  /** For labels on the map. */
  readonly shortName: string
  /** Whether the list covers it, so that no case means zero and not unknown. */
  readonly listed: boolean
}

/**
 * What a map offers to choose: what is off the map first, then the parts of areas that have cases
 * (未细分到下一级), then all divisions by code. Whatever else has cases is there as well, so that nothing
 * that counts is lost: a county whose prefecture is not known, a code that the boundaries do not have,
 * all children of an area whose map is not there.
 */
export function mapRegions(
  facts: Facts,
  view: Pick<ViewState, 'area' | 'drawing'>,
  map: MapFile | null,
  counts: Counts,
): readonly MapRegion[] {
  const named = new Map<RegionKey, string>()
  if (view.area === null && facts.coverage.central) named.set(CENTRAL, regionName(facts, CENTRAL))
  for (const { code, name } of divisionsOn(facts, view, map)) named.set(code, name)
  const isWhole = view.area === null
  for (const { key } of facetsOf(counts, PLACE)) {
    if (named.has(key)) continue
    const part = isWhole && parsePartKey(key) !== null
    named.set(key, part ? regionLabel(facts, key) : regionName(facts, key))
  }
  return [...named]
    .map(([key, name]): MapRegion => {
      const isDivision = !isOffMap(key) && parsePartKey(key) === null
      const shortName = isDivision ? shortDivisionName(name) : regionShortName(facts, key)
      return { key, name, shortName, listed: isListed(facts, key) }
    })
    .sort((a, b) => compareKeys(a.key, b.key))
}

/** All provinces, or the divisions of an area, or of the country by prefectures; none without a map. */
function divisionsOn(
  facts: Facts,
  view: Pick<ViewState, 'area' | 'drawing'>,
  map: MapFile | null,
): readonly { readonly code: RegionKey; readonly name: string }[] {
  if (view.area === null && !(map && isByPrefecture(view))) {
    return [...facts.divisions.values()].filter(({ code }) => divisionLevel(code) === 'province')
  }
  const shapes = [...(map?.features ?? []), ...(map?.inset?.features ?? [])]
    .map(({ properties }) => properties)
    .filter(({ kind }) => kind === undefined)
  return [...shapes, ...(map?.withoutShape ?? [])].map(({ adcode, name }) => ({
    code: adcode,
    name,
  }))
}

/** Parts keep their order. */
function compareKeys(a: RegionKey, b: RegionKey): number {
  const difference = rank(a) - rank(b)
  if (difference !== 0 || parsePartKey(a)) return difference
  return a < b ? -1 : 1
}

const rank = (key: RegionKey): number => {
  if (isOffMap(key)) return OFF_MAP.indexOf(key)
  return OFF_MAP.length + (parsePartKey(key) ? 0 : 1)
}

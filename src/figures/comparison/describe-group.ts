import {
  findDimension,
  provinceOf,
  PLACE,
  STATISTICAL_REGIONS,
  type Adcode,
  type DatasetInfo,
  type RegionKey,
  type StatisticalRegion,
} from '../../domain/index.ts'
import { NO_FILTER, type FacetFilter, type Facts } from '../../engine/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import {
  chosenIn,
  filterGroup,
  isFiltered,
  readFilterGroup,
  regionLabel,
  selectChips,
  vocabularyOf,
  type GroupKey,
  type ViewState,
} from '../../view/index.ts'
import { isListed } from '../is-listed.ts'

/** A group of cases that can be compared with others. */
export interface ComparedGroup {
  readonly key: GroupKey
  /** As sentences name it: 江苏省, 东部, “江苏省 · 公共服务类”. */
  readonly name: string
  /** The group's cases within the whole list. */
  readonly filter: FacetFilter
  /** How much of a regional group the list covers, in words; `''` for a group that is a filter. */
  readonly coverage: string
  /** Why nothing can be said about the group, in words; `''` when it can be compared. */
  readonly problem: string
}

const isStatistical = (key: GroupKey): key is StatisticalRegion =>
  Object.hasOwn(STATISTICAL_REGIONS, key)

/** What a group of the address means for a list. */
export function describeGroup(facts: Facts, key: GroupKey): ComparedGroup {
  if (isStatistical(key)) return statisticalGroup(facts, key)
  if (key === 'local') return localGroup(facts)
  const view = readFilterGroup(key, vocabularyOf(facts))
  return view ? filteredGroup(facts, key, view) : regionGroup(facts, key)
}

const inRegions = (keys: readonly RegionKey[]): FacetFilter => ({
  ...NO_FILTER,
  values: { [PLACE]: keys },
})

function statisticalGroup(facts: DatasetInfo, key: StatisticalRegion): ComparedGroup {
  const provinces = STATISTICAL_REGIONS[key]
  const listed = listedAmong(facts, provinces)
  return {
    key,
    name: compareWords.statistical[key],
    filter: inRegions(provinces),
    coverage: compareWords.coverage(provinces.length, listed),
    problem: listed === 0 ? compareWords.unlistedAll(provinces.length) : '',
  }
}

/** 地方: every province, and so nothing that is off the map. */
function localGroup(facts: DatasetInfo): ComparedGroup {
  const provinces = provincesOf(facts)
  const listed = listedAmong(facts, provinces)
  return {
    key: 'local',
    name: compareWords.local,
    filter: inRegions(provinces),
    coverage: compareWords.coverageLocal(provinces.length, listed),
    problem: listed === 0 ? compareWords.unlistedAll(provinces.length) : '',
  }
}

/** All provinces, by code. */
export const provincesOf = ({ divisions }: Pick<DatasetInfo, 'divisions'>): readonly Adcode[] =>
  [...divisions.keys()].filter((code) => code.endsWith('0000')).sort()

function regionGroup(facts: DatasetInfo, key: RegionKey): ComparedGroup {
  const name = regionLabel(facts, key)
  const province = provinceOf(key)
  const listed = isListed(facts, key)
  const coverage =
    key === province
      ? compareWords.coverageListed
      : compareWords.coverageWithin(regionLabel(facts, province))
  return {
    key,
    name,
    filter: inRegions([key]),
    coverage: listed ? coverage : '',
    problem: listed ? '' : messages.addToCompare.unlisted,
  }
}

function filteredGroup(facts: DatasetInfo, key: GroupKey, view: ViewState): ComparedGroup {
  return {
    key,
    name: compareWords.filterName(conditions(facts, view)),
    filter: wholeListFilter(view),
    coverage: '',
    problem: '',
  }
}

/** A view's area and filters as one filter of the whole list: regions lie inside the area. */
function wholeListFilter(view: ViewState): FacetFilter {
  const inArea = view.area !== null && chosenIn(view, PLACE).length === 0
  return {
    area: null,
    values: inArea && view.area ? { ...view.filters, [PLACE]: [view.area] } : view.filters,
    text: view.text.trim(),
  }
}

/** The conditions, those of one dimension joined; the area only where no region says more. */
function conditions(facts: DatasetInfo, view: ViewState): readonly string[] {
  const byDimension = new Map<string, string[]>()
  if (view.area !== null && chosenIn(view, PLACE).length === 0) {
    byDimension.set(PLACE, [regionLabel(facts, view.area)])
  }
  for (const { id, of, dimension, name } of selectChips(view, facts)) {
    const isYesOrNo = findDimension(facts.dimensions, of)?.kind === 'boolean'
    const words = isYesOrNo ? messages.filters.chip(dimension, name) : name
    const own = id === 'text' ? compareWords.text(name) : words
    byDimension.set(of, [...(byDimension.get(of) ?? []), own])
  }
  return [...byDimension.values()].map((names) => names.join('、'))
}

const listedAmong = ({ coverage }: DatasetInfo, provinces: readonly Adcode[]): number =>
  provinces.filter((code) => coverage.provinces.includes(code)).length

/**
 * What a view shows as a group: the region itself where that is all it says, `null` where it shows
 * the whole list.
 */
export function currentGroup(view: ViewState): GroupKey | null {
  const [region, ...more] = chosenIn(view, PLACE)
  const otherwise = isFiltered(view, [PLACE])
  if (!otherwise && region !== undefined && more.length === 0) return region
  if (!otherwise && region === undefined) return view.area
  return filterGroup(view)
}

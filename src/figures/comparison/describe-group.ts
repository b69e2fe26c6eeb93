import {
  provinceOf,
  STATISTICAL_REGIONS,
  type Adcode,
  type Dataset,
  type RegionKey,
  type StatisticalRegion,
} from '../../domain/index.ts'
import { NO_FILTER, type FacetFilter } from '../../engine/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import {
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
export function describeGroup(dataset: Dataset, key: GroupKey): ComparedGroup {
  if (isStatistical(key)) return statisticalGroup(dataset, key)
  if (key === 'local') return localGroup(dataset)
  const view = readFilterGroup(key, vocabularyOf(dataset))
  return view ? filteredGroup(dataset, key, view) : regionGroup(dataset, key)
}

function statisticalGroup(dataset: Dataset, key: StatisticalRegion): ComparedGroup {
  const compare = compareWords
  const name = compare.statistical[key]
  const provinces = STATISTICAL_REGIONS[key]
  const listed = listedAmong(dataset, provinces)
  return {
    key,
    name,
    filter: { ...NO_FILTER, regions: provinces },
    coverage: compare.coverage(provinces.length, listed),
    problem: listed === 0 ? compare.unlistedAll(provinces.length) : '',
  }
}

function localGroup(dataset: Dataset): ComparedGroup {
  const compare = compareWords
  const provinces = [...dataset.divisions.keys()].filter((code) => code.endsWith('0000'))
  const listed = listedAmong(dataset, provinces)
  return {
    key: 'local',
    name: compare.local,
    filter: { ...NO_FILTER, scopes: ['local'] },
    coverage: compare.coverageLocal(provinces.length, listed),
    problem: listed === 0 ? compare.unlistedAll(provinces.length) : '',
  }
}

function regionGroup(dataset: Dataset, key: RegionKey): ComparedGroup {
  const compare = compareWords
  const name = regionLabel(dataset, key)
  const province = provinceOf(key)
  const listed = isListed(dataset, key)
  const coverage =
    key === province
      ? compare.coverageListed
      : compare.coverageWithin(regionLabel(dataset, province))
  return {
    key,
    name,
    filter: { ...NO_FILTER, regions: [key] },
    coverage: listed ? coverage : '',
    problem: listed ? '' : messages.addToCompare.unlisted,
  }
}

function filteredGroup(dataset: Dataset, key: GroupKey, view: ViewState): ComparedGroup {
  return {
    key,
    name: compareWords.filterName(conditions(dataset, view)),
    filter: wholeListFilter(view),
    coverage: '',
    problem: '',
  }
}

/** A view's area and filters as one filter of the whole list: regions lie inside the area. */
function wholeListFilter(view: ViewState): FacetFilter {
  const within = view.area === null ? [] : [view.area]
  return {
    ...NO_FILTER,
    regions: view.regions.length > 0 ? view.regions : within,
    categories: view.categories,
    levels: view.levels,
    vertical: view.vertical,
    organizations: view.organizations,
    text: view.text.trim(),
  }
}

/** The conditions, those of one dimension joined; the area only where no region says more. */
function conditions(dataset: Dataset, view: ViewState): readonly string[] {
  const byDimension = new Map<string, string[]>()
  if (view.area !== null && view.regions.length === 0) {
    byDimension.set('area', [regionLabel(dataset, view.area)])
  }
  for (const { id, dimension, name } of selectChips(view, dataset)) {
    const words = id === 'text' ? compareWords.text(name) : name
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), words])
  }
  return [...byDimension.values()].map((names) => names.join('、'))
}

const listedAmong = (dataset: Dataset, provinces: readonly Adcode[]): number =>
  provinces.filter((code) => dataset.coverage.provinces.includes(code)).length

/**
 * What a view shows as a group: the region itself where that is all it says, `null` where it shows
 * the whole list.
 */
export function currentGroup(view: ViewState): GroupKey | null {
  const [region, ...more] = view.regions
  const otherwise = isFiltered({ ...view, regions: [] })
  if (!otherwise && region !== undefined && more.length === 0) return region
  if (!otherwise && region === undefined) return view.area
  return filterGroup(view)
}

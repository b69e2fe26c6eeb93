import {
  findDimension,
  isOffMap,
  mainDimension,
  MISSING,
  ORGANIZATION,
  parsePartKey,
  PLACE,
  provinceOf,
  shortDivisionName,
  YES,
  type Dimension,
  type DatasetInfo,
  type RegionKey,
} from '../domain/index.ts'
import { messages } from '../messages/index.ts'
import { partName } from './part-name.ts'
import type { Metric } from './view-state.ts'

type Named = Pick<DatasetInfo, 'divisions'>

/**
 * Full name of a region; a county's with its prefecture's, since county names repeat, and a part's
 * with its area's: 苏州市 · 市级单位. The key itself where the dataset has no name for it.
 */
export function regionLabel(dataset: Named, key: RegionKey): string {
  if (isOffMap(key)) return messages.region.offMap[key]
  const inArea = parsePartKey(key)
  if (inArea) {
    const { area, part } = inArea
    return messages.region.within(regionLabel(dataset, area), partName(area, part))
  }
  const own = dataset.divisions.get(key)?.name
  if (own === undefined) return key
  if (key.endsWith('00')) return own
  const above =
    dataset.divisions.get(`${key.slice(0, 4)}00`) ?? dataset.divisions.get(provinceOf(key))
  return above ? `${above.name}${own}` : own
}

/** As a view of its area names a region: 江苏省, 昆山市, 市级单位. */
export function regionName(dataset: Named, key: RegionKey): string {
  const part = parsePartKey(key)
  if (part) return partName(part.area, part.part)
  return isOffMap(key) ? regionLabel(dataset, key) : (dataset.divisions.get(key)?.name ?? key)
}

/** The same for labels on a map: 江苏, 昆山, 市级单位, 中央. */
export function regionShortName(dataset: Named, key: RegionKey): string {
  if (isOffMap(key)) return messages.region.offMapShort[key]
  const name = regionName(dataset, key)
  return parsePartKey(key) ? name : shortDivisionName(name)
}

/** What people read for the key of a value; what is missing is said. */
export function valueLabel(dataset: DatasetInfo, dimension: Dimension, key: string): string {
  if (dimension.id === PLACE) return regionLabel(dataset, key)
  if (dimension.kind === 'organization') {
    return key === MISSING ? messages.value.missing(dimension.label) : key
  }
  const label = dimension.values.find((value) => value.key === key)?.label ?? key
  if (dimension.kind === 'boolean' && label === key && key !== MISSING) {
    return key === YES ? messages.value.yes : messages.value.no
  }
  if (label !== '') return label
  return key === MISSING ? messages.value.missing(dimension.label) : key
}

/** What a dimension is called; its id where the list has none such. */
export const dimensionLabel = ({ dimensions }: DatasetInfo, id: string): string =>
  findDimension(dimensions, id)?.label ?? (id === ORGANIZATION ? messages.filters.organization : id)

/** What a share is the share of, e.g. 技术应用类; of what is or is not so, with its name. */
export function shareValueName(
  dataset: DatasetInfo,
  { dimension, value }: Extract<Metric, { kind: 'share' }>,
): string {
  const { dimensions } = dataset
  const found =
    dimension === null ? mainDimension(dimensions) : findDimension(dimensions, dimension)
  if (!found) return value
  const label = valueLabel(dataset, found, value)
  return found.kind === 'boolean' ? `${found.label}：${label}` : label
}

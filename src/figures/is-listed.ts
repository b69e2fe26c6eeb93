import { CENTRAL, isOffMap, provinceOf, type DatasetInfo, type RegionKey } from '../domain/index.ts'

/**
 * Whether the list says anything about a region: it or its province has a heading. Cases whose place
 * is not known, or is several, are always told.
 */
export function isListed({ coverage }: Pick<DatasetInfo, 'coverage'>, key: RegionKey): boolean {
  if (key === CENTRAL) return coverage.central
  return isOffMap(key) || coverage.provinces.includes(provinceOf(key))
}

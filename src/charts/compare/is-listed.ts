import { CENTRAL, provinceOf, type Dataset, type RegionKey } from '../../domain/index.ts'

/** Whether the list says anything about a region: it or its province has a heading. */
export function isListed({ coverage }: Dataset, key: RegionKey): boolean {
  return key === CENTRAL ? coverage.central : coverage.provinces.includes(provinceOf(key))
}

import { CENTRAL, divisionLevel, isInside } from '../domain/index.ts'
import type { CaseRecord, RegionKey } from '../domain/index.ts'
import type { RegionPath } from './columns.ts'

export function regionPathOf(record: CaseRecord): RegionPath {
  return record.provinceCode === ''
    ? { province: CENTRAL, prefecture: '', county: '' }
    : {
        province: record.provinceCode,
        prefecture: record.prefectureCode,
        county: record.countyCode,
      }
}

/** The most specific code that is known. */
export function ownCode(path: RegionPath): RegionKey {
  return path.county || path.prefecture || path.province
}

/** Whether a region needs more than the provinces to be told apart. */
export function isBelowProvince(key: RegionKey): boolean {
  return key !== CENTRAL && divisionLevel(key) !== 'province'
}

/** Whether `key` is the region of the path or contains it. */
export function regionContains(key: RegionKey, path: RegionPath): boolean {
  if (!isBelowProvince(key)) return path.province === key
  const own = ownCode(path)
  return own === key || isInside(own, key)
}

/**
 * The member of the level below `under` that the path belongs to: `under` itself when it belongs to
 * none of them, `null` when the path is not in `under` at all. A county without a prefecture (in a
 * municipality, or run by its province) is its province's own child.
 */
export function childRegion(path: RegionPath, under: RegionKey): RegionKey | null {
  if (!regionContains(under, path)) return null
  if (under === CENTRAL || ownCode(path) === under) return under
  return isBelowProvince(under) ? ownCode(path) : path.prefecture || path.county
}

/** Central first, then by code. */
export function compareRegions(a: RegionKey, b: RegionKey): number {
  if (a === b) return 0
  if (a === CENTRAL) return -1
  if (b === CENTRAL) return 1
  return a < b ? -1 : 1
}

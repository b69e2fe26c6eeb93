import {
  isOffMap,
  OFF_MAP,
  PARTS,
  parsePartKey,
  UNKNOWN,
  type Adcode,
  type RegionKey,
} from '../domain/index.ts'

/** Where a path ends: a county, the part of an area, or off the map. */
export const lastKey = (path: readonly RegionKey[]): RegionKey => path.at(-1) ?? UNKNOWN

/** The most specific code that is known; the area of a part. */
export function ownCode(path: readonly RegionKey[]): RegionKey {
  const last = lastKey(path)
  return parsePartKey(last)?.area ?? last
}

/** Whether a region needs more than the provinces to be told apart. */
export function isBelowProvince(key: RegionKey): boolean {
  return !isOffMap(key) && !key.endsWith('0000')
}

/**
 * The key of a path one step below `area` (`null`: the province, or off the map); the area itself
 * where the path ends in it, `null` where it does not pass through it.
 */
export function childRegion(path: readonly RegionKey[], area: Adcode | null): RegionKey | null {
  if (area === null) return path[0] ?? null
  const at = path.indexOf(area)
  return at === -1 ? null : (path[at + 1] ?? area)
}

/** Off the map first, then by code; the parts of an area behind it and before its divisions. */
export function compareRegions(a: RegionKey, b: RegionKey): number {
  if (a === b) return 0
  if (isOffMap(a) || isOffMap(b)) return rankOffMap(a) - rankOffMap(b)
  const [partOfA, partOfB] = [parsePartKey(a), parsePartKey(b)]
  const [codeA, codeB] = [partOfA?.area ?? a, partOfB?.area ?? b]
  if (codeA !== codeB) return codeA < codeB ? -1 : 1
  const rank = (part: typeof partOfA) => (part === null ? -1 : PARTS.indexOf(part.part))
  return rank(partOfA) - rank(partOfB)
}

const rankOffMap = (key: RegionKey) => (isOffMap(key) ? OFF_MAP.indexOf(key) : OFF_MAP.length)

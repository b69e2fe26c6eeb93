import type { Adcode } from './division.ts'

/** The list's own group 中央国家机关, which belongs to no province. */
export const CENTRAL = 'central'
/** 多地区: belongs to several divisions that no one province contains. */
export const SEVERAL = 'several'
/** 地名有歧义: its name fits divisions of several provinces, none of which is taken. */
export const AMBIGUOUS = 'ambiguous'
/** 未识别: nothing says where it belongs. An unknown place is never 中央. */
export const UNKNOWN = 'unknown'

/** What belongs to no one province, in the order in which it stands beside the map. */
export const OFF_MAP = [CENTRAL, SEVERAL, AMBIGUOUS, UNKNOWN] as const
export type OffMap = (typeof OFF_MAP)[number]

export const isOffMap = (key: string): key is OffMap => (OFF_MAP as readonly string[]).includes(key)

/**
 * What belongs to an area but to none of its divisions (未细分到下一级): bodies of the area itself
 * (省级/市级单位), development zones without a code (开发区), local branches of central agencies
 * (中央驻地方单位), what spans several of its divisions (跨地区), and names that fit several of them.
 */
export const PARTS = ['own', 'zone', 'vertical', 'several', 'ambiguous'] as const
export type Part = (typeof PARTS)[number]

/** Key of a part of an area, e.g. `320500-zone`. */
export type PartKey = `${Adcode}-${Part}`

/** What a region filter or count is about: off the map, an adcode of any level, or a part of one. */
export type RegionKey = OffMap | Adcode | PartKey

/** Where a case belongs: in a division, off the map, or in a part of the lowest area that is known. */
export interface Place {
  /** A county, the part of a province or prefecture, or one of `OFF_MAP`. */
  readonly key: RegionKey
  /** The divisions meant: all that it belongs to (several), or may (ambiguous); else none. */
  readonly codes: readonly Adcode[]
}

export const UNKNOWN_PLACE: Place = { key: UNKNOWN, codes: [] }
export const CENTRAL_PLACE: Place = { key: CENTRAL, codes: [] }

export const partKey = (area: Adcode, part: Part): PartKey => `${area}-${part}`

const PART_KEY = new RegExp(`^(\\d{6})-(${PARTS.join('|')})$`)

/** The area and the part that a part key is made of, or `null` for any other key. */
export function parsePartKey(
  key: RegionKey,
): { readonly area: Adcode; readonly part: Part } | null {
  const [, area, part] = PART_KEY.exec(key) ?? []
  return area && part ? { area, part: part as Part } : null
}

/** The province-level code that contains `key`; what is off the map contains only itself. */
export function provinceOf(key: RegionKey): RegionKey {
  return isOffMap(key) ? key : `${key.slice(0, 2)}0000`
}

/**
 * Whether `ancestor` is strictly above `key`. A part is inside its area and whatever contains that;
 * nothing is inside a part, or off the map.
 */
export function isInside(key: RegionKey, ancestor: RegionKey): boolean {
  if (isOffMap(key) || isOffMap(ancestor) || key === ancestor) return false
  const part = parsePartKey(key)
  if (part) return part.area === ancestor || isInside(part.area, ancestor)
  if (parsePartKey(ancestor)) return false
  if (ancestor.endsWith('0000')) return key.slice(0, 2) === ancestor.slice(0, 2)
  if (ancestor.endsWith('00')) return key.slice(0, 4) === ancestor.slice(0, 4)
  return false
}

/**
 * The keys that a place counts for, from the province down to its own key. `isDivision`: whether a
 * code is one of a division; a prefecture that is none (省直辖, municipalities) is left out. An area
 * as a whole is its own bodies' part.
 */
export function regionPath(
  key: RegionKey,
  isDivision: (code: Adcode) => boolean,
): readonly RegionKey[] {
  if (isOffMap(key)) return [key]
  const part = parsePartKey(key)
  const code = part?.area ?? key
  const province = provinceOf(code)
  const prefecture = `${code.slice(0, 4)}00`
  const above =
    prefecture !== province && isDivision(prefecture) ? [province, prefecture] : [province]
  if (part) return [...above, key]
  return code.endsWith('00') ? [...above, partKey(code, 'own')] : [...above, code]
}

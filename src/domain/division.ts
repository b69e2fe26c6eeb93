/** Six-digit GB/T 2260 code of a province-level unit, e.g. `320000`. */
export type ProvinceCode = string & { readonly __brand?: 'ProvinceCode' }
/** Six-digit GB/T 2260 code of a prefecture-level unit, e.g. `320500`. */
export type PrefectureCode = string & { readonly __brand?: 'PrefectureCode' }
/** Six-digit GB/T 2260 code of a county-level unit, e.g. `320583`. */
export type CountyCode = string & { readonly __brand?: 'CountyCode' }
/** Any six-digit GB/T 2260 code (adcode). */
export type Adcode = string

/** Key of the list's own group 中央国家机关, which belongs to no province. */
export const CENTRAL = 'central'

/** What a region filter or count is about: `central`, or an adcode of any level. */
export type RegionKey = typeof CENTRAL | Adcode

/** An administrative division 行政区划 with its current full name. */
export interface Division {
  readonly code: Adcode
  readonly name: string
}

export type DivisionLevel = 'province' | 'prefecture' | 'county'

/** Level that a six-digit code denotes. Counties run directly under a province (4690xx) are `county`. */
export function divisionLevel(code: Adcode): DivisionLevel {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

/** The province-level code that contains `code`; `central` contains only itself. */
export function provinceOf(code: RegionKey): RegionKey {
  return code === CENTRAL ? CENTRAL : `${code.slice(0, 2)}0000`
}

/**
 * Whether `ancestor` is strictly above `code`. A prefecture code such as `110100` (a municipality's
 * 市辖区) counts like any other.
 */
export function isInside(code: RegionKey, ancestor: RegionKey): boolean {
  if (code === CENTRAL || ancestor === CENTRAL || code === ancestor) return false
  if (ancestor.endsWith('0000')) return code.slice(0, 2) === ancestor.slice(0, 2)
  if (ancestor.endsWith('00')) return code.slice(0, 4) === ancestor.slice(0, 4)
  return false
}

const PROVINCE_SUFFIX = /(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|省|市)$/

/** Short map label of a province name: 江苏省 → 江苏, 内蒙古自治区 → 内蒙古. */
export function shortProvinceName(name: string): string {
  return name.replace(PROVINCE_SUFFIX, '')
}

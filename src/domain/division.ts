import { NATIONALITIES } from './nationalities.ts'

/** Six-digit GB/T 2260 code of a province-level unit, e.g. `320000`. */
export type ProvinceCode = string & { readonly __brand?: 'ProvinceCode' }
/** Six-digit GB/T 2260 code of a prefecture-level unit, e.g. `320500`. */
export type PrefectureCode = string & { readonly __brand?: 'PrefectureCode' }
/** Six-digit GB/T 2260 code of a county-level unit, e.g. `320583`. */
export type CountyCode = string & { readonly __brand?: 'CountyCode' }
/** Any six-digit GB/T 2260 code (adcode). */
export type Adcode = string

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

const PROVINCE_SUFFIX = /(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|省|市)$/

/** Short map label of a province name: 江苏省 → 江苏, 内蒙古自治区 → 内蒙古. */
export function shortProvinceName(name: string): string {
  return name.replace(PROVINCE_SUFFIX, '')
}
const AUTONOMOUS = new RegExp(
  `(?:(?:${NATIONALITIES.join('|')})族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)*自治[州县旗]$`,
)
const PLAIN_SUFFIX = /(?:地区|盟|市|区|县|林区|特区)$/

/**
 * Short map label of any division: 苏州市 → 苏州, 延边朝鲜族自治州 → 延边. A name that would be left
 * with one character stays whole, such as 赵县; one that is a nationality's keeps that, as 东乡.
 */
export function shortDivisionName(name: string): string {
  if (/(?:省|特别行政区|自治区)$/.test(name)) return shortProvinceName(name)
  if (/自治[州县旗]$/.test(name)) {
    return name.replace(AUTONOMOUS, '') || name.replace(/族?自治[州县旗]$/, '')
  }
  const short = name.replace(PLAIN_SUFFIX, '')
  return short.length >= 2 ? short : name
}

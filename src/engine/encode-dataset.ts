import {
  isCounted,
  isOffMap,
  MISSING,
  regionPath,
  traitsOf,
  type CaseRecord,
  type Dataset,
  type Dimension,
  type OffMap,
  type RecordValue,
  type RegionKey,
} from '../domain/index.ts'
import { createCodes, type EncodedColumns, type FacetColumn } from './columns.ts'
import { normaliseText } from './normalise-text.ts'
import { compareRegions, lastKey } from './region-path.ts'
import { joinTexts } from './text-index.ts'

/** What is off the map is searchable like the name of a region. */
const OFF_MAP_NAMES: Readonly<Record<OffMap, string>> = {
  central: '中央国家机关',
  several: '多地区',
  ambiguous: '地名有歧义',
  unknown: '未识别',
}

/** Encodes a dataset. The one pass over all records; everything after it works on the columns. */
export function encodeDataset(dataset: Dataset): EncodedColumns {
  const { cases, dimensions } = dataset
  const { paths, path } = encodePlaces(dataset)
  const organizations = encodeOrganizations(cases)
  const titles = cases.map((record) => record.title)
  const shown = dimensions.filter(
    (dimension) => traitsOf(dimension.kind).holds !== 'field' && !isCounted(dimension),
  )
  const isNumber = ({ kind }: Dimension) => traitsOf(kind).order === 'number'
  return {
    rowCount: cases.length,
    ids: cases.map((record) => record.id),
    paths,
    path,
    facets: dimensions.filter(isCounted).map((dimension) => encodeFacet(dimension, cases)),
    texts: shown
      .filter((dimension) => !isNumber(dimension))
      .map(({ id }) => ({ id, texts: cases.map(({ values }) => textOf(values[id])) })),
    numbers: shown.filter(isNumber).map(({ id }) => ({
      id,
      numbers: Float64Array.from(cases, ({ values }) => numberOf(textOf(values[id]))),
    })),
    titles,
    ...organizations,
    search: joinTexts(
      [
        ...titles,
        ...organizations.organizations,
        ...paths.map((keys) => regionNames(keys, dataset)),
      ].map(normaliseText),
    ),
  }
}

function encodePlaces({ cases, divisions }: Dataset) {
  const isDivision = (code: string) => divisions.has(code)
  const numbers = new Map<RegionKey, number>()
  const found: (readonly RegionKey[])[] = []
  // Two spellings of one place, such as an area and its own part, have one path.
  const byPath = new Map<string, number>()
  const numberOf = (key: RegionKey) => {
    const keys = regionPath(key, isDivision)
    const number = idOf(byPath, lastKey(keys))
    found[number] ??= keys
    numbers.set(key, number)
    return number
  }
  const numbered = Uint32Array.from(
    cases,
    ({ place }) => numbers.get(place.key) ?? numberOf(place.key),
  )
  const order = [...found.keys()].sort((a, b) =>
    compareRegions(lastKey(found[a]!), lastKey(found[b]!)),
  )
  const placeOf = Uint32Array.from(order)
  order.forEach((number, i) => (placeOf[number] = i))
  const path = createCodes(cases.length, found.length)
  for (let row = 0; row < path.length; row++) path[row] = placeOf[numbered[row]!]!
  return { paths: order.map((number) => found[number]!), path }
}

/** Values as declared, then in the order of their appearance; `MISSING` last. */
function encodeFacet({ id, kind, values }: Dimension, cases: readonly CaseRecord[]): FacetColumn {
  const index = new Map(values.map(({ key }, i) => [key, i]))
  const declaredMissing = index.has(MISSING)
  const { several, order } = traitsOf(kind)
  if (several) return encodeMany(id, index, cases)
  const codes = new Uint32Array(cases.length)
  const missing: number[] = []
  cases.forEach(({ values: own }, row) => {
    const key = keyOf(own[id])
    if (key === MISSING && !declaredMissing) missing.push(row)
    else codes[row] = idOf(index, key)
  })
  const ordered = order === 'time' ? inTime(index, codes) : [...index.keys()]
  if (missing.length > 0) {
    for (const row of missing) codes[row] = ordered.length
    ordered.push(MISSING)
  }
  return { id, values: ordered, sets: null, codes: narrow(codes, ordered.length) }
}

/** Renumbers the values so that earlier ones come first. */
function inTime(index: ReadonlyMap<string, number>, codes: Uint32Array): string[] {
  const ordered = [...index.keys()].sort(compareTimes)
  const to = new Uint32Array(ordered.length)
  ordered.forEach((key, place) => (to[index.get(key)!] = place))
  for (let row = 0; row < codes.length; row++) codes[row] = to[codes[row]!]!
  return ordered
}

/** Years by value, what is longer (2020-05) as text; what has no year behind, `MISSING` last. */
function compareTimes(a: string, b: string): number {
  if (a === MISSING || b === MISSING) return a === b ? 0 : a === MISSING ? 1 : -1
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  if (yearA !== yearB) return yearA < yearB ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

function yearOf(time: string): number {
  const year = parseInt(time, 10)
  return Number.isNaN(year) ? Infinity : year
}

function encodeMany(
  id: string,
  index: Map<string, number>,
  cases: readonly CaseRecord[],
): FacetColumn {
  const keys = cases.map(({ values }) => [...new Set(listOf(values[id]))])
  for (const key of new Set(keys.flat())) idOf(index, key)
  if (keys.some((own) => own.length === 0)) idOf(index, MISSING)
  const known = new Map<string, number>()
  const sets: (readonly number[])[] = []
  const codes = Uint32Array.from(keys, (own) => {
    const set = (own.length > 0 ? own : [MISSING]).map((key) => idOf(index, key))
    const name = set.sort((a, b) => a - b).join()
    const code = idOf(known, name)
    sets[code] ??= set
    return code
  })
  return { id, values: [...index.keys()], sets, codes: narrow(codes, sets.length) }
}

function narrow(codes: Uint32Array, count: number) {
  const narrowed = createCodes(codes.length, count)
  narrowed.set(codes)
  return narrowed
}

const keyOf = (value: RecordValue | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? MISSING)

const listOf = (value: RecordValue | undefined): readonly string[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).filter((key) => key !== MISSING)

const textOf = (value: RecordValue | undefined): string => listOf(value).join('、')

/** `Infinity` for what is no number. */
function numberOf(text: string): number {
  const value = text === '' ? NaN : Number(text)
  return Number.isNaN(value) ? Infinity : value
}

function encodeOrganizations(cases: readonly CaseRecord[]) {
  const index = new Map<string, number>()
  const organizationStart = new Uint32Array(cases.length + 1)
  const ids: number[] = []
  cases.forEach((record, row) => {
    for (const name of new Set(record.organizations)) ids.push(idOf(index, name))
    organizationStart[row + 1] = ids.length
  })
  return {
    organizations: [...index.keys()],
    organizationStart,
    organizationIds: Uint32Array.from(ids),
  }
}

/** Number of `key` in `index`, given the next free one when it is new. */
function idOf(index: Map<string, number>, key: string): number {
  const known = index.get(key)
  if (known !== undefined) return known
  index.set(key, index.size)
  return index.size - 1
}

function regionNames(path: readonly RegionKey[], { divisions }: Dataset): string {
  return path
    .flatMap((key) => (isOffMap(key) ? OFF_MAP_NAMES[key] : (divisions.get(key)?.name ?? [])))
    .join('\n')
}

import { MISSING, NUMBER, ORGANIZATION, PLACE, TITLE } from '../../src/domain/index.ts'
import type { CaseRecord, Dataset, Dimension, RegionKey } from '../../src/domain/index.ts'
import type {
  Counts,
  CountsRequest,
  FacetFilter,
  OrganizationRequest,
  RowsRequest,
  Sort,
  StandingRequest,
} from '../../src/engine/index.ts'

/**
 * The same answers in the plainest way there is: filter the records, sort them, count them. Slow on
 * purpose, and made of none of the engine's parts.
 */

const OFF_MAP: Readonly<Record<string, string>> = {
  central: '中央国家机关',
  several: '多地区',
  ambiguous: '地名有歧义',
  unknown: '未识别',
}
const PARTS = ['own', 'zone', 'vertical', 'several', 'ambiguous']
const COUNTED = new Set(['nominal', 'ordinal', 'time', 'boolean', 'many'])

const paths = new WeakMap<CaseRecord, readonly RegionKey[]>()

/** Every key that a case stands under, outermost first. */
function pathOf(record: CaseRecord, { divisions }: Dataset): readonly RegionKey[] {
  const known = paths.get(record)
  if (known) return known
  const { key } = record.place
  const code = key.slice(0, 6)
  const [province, prefecture] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
  const above = [
    province,
    ...(prefecture !== province && divisions.has(prefecture) ? [prefecture] : []),
  ]
  const own = code.endsWith('00') && key === code ? `${code}-own` : key
  const path = key in OFF_MAP ? [key] : [...above, own]
  paths.set(record, path)
  return path
}

const countedOf = ({ dimensions }: Dataset) =>
  dimensions.filter(({ facet, kind }) => facet && COUNTED.has(kind))

/** What a record says in a dimension that is counted. */
export function saidIn({ values }: CaseRecord, id: string): readonly string[] {
  const said = [values[id] ?? []].flat().filter((key) => key !== MISSING)
  return said.length > 0 ? said : [MISSING]
}

/** Its organisations, or that it says none. */
const named = ({ organizations }: CaseRecord): readonly string[] =>
  organizations.length > 0 ? organizations : [MISSING]

/** What a record counts under in a view of a dimension. */
function listedIn(record: CaseRecord, id: string, area: string | null, data: Dataset) {
  if (id === ORGANIZATION) return named(record)
  if (id !== PLACE) return saidIn(record, id)
  const path = pathOf(record, data)
  const at = area === null ? -1 : path.indexOf(area)
  return [path[at + 1] ?? path[at] ?? '']
}

function matchesText(record: CaseRecord, text: string, data: Dataset): boolean {
  const names = pathOf(record, data).map((key) => OFF_MAP[key] ?? data.divisions.get(key)?.name)
  const plain = (field: string) => field.normalize('NFKC').toLowerCase()
  const fields = [record.title, ...record.organizations, ...names].map((field) =>
    plain(field ?? ''),
  )
  return plain(text)
    .split(/\s+/)
    .every((term) => fields.some((field) => field.includes(term)))
}

/** The filters that a case fails, by dimension; the area is not one of them. */
function failuresOf(record: CaseRecord, { values, text }: FacetFilter, data: Dataset): string[] {
  const counted = new Set(countedOf(data).map(({ id }) => id))
  const failed = Object.entries(values)
    .filter(([id, wanted]) => {
      if (wanted.length === 0) return false
      if (id === PLACE) return !pathOf(record, data).some((key) => wanted.includes(key))
      if (id === ORGANIZATION) return !named(record).some((name) => wanted.includes(name))
      // A dimension that is not counted can be neither matched nor ignored.
      if (!counted.has(id)) return true
      return !saidIn(record, id).some((key) => wanted.includes(key))
    })
    .map(([id]) => id)
  return text.trim() === '' || matchesText(record, text, data) ? failed : [...failed, 'text']
}

const passes = (record: CaseRecord, filter: FacetFilter, data: Dataset): boolean =>
  failuresOf(record, filter, data).length === 0

/** The base of all counts. */
const basis = (data: Dataset, { area }: FacetFilter): CaseRecord[] =>
  data.cases.filter((record) => area === null || pathOf(record, data).includes(area))

/** Off the map, then codes; parts stand behind their area. */
const sortable = (key: string) => {
  const off = Object.keys(OFF_MAP).indexOf(key)
  return off >= 0
    ? `${off}`
    : `9${key.replace(/-(.*)$/, (_, part: string) => `-${PARTS.indexOf(part)}`)}`
}
const inOrder = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
const byRegion = (a: string, b: string) => inOrder(sortable(a), sortable(b))

const yearOf = (key: string) => Number(/^\d+/.exec(key)?.[0] ?? Infinity)

/** All values of a counted dimension, in their order. */
export function valuesOf({ cases }: Dataset, { id, kind, values }: Dimension): readonly string[] {
  const declared = values.map(({ key }) => key)
  const said = cases.flatMap((record) => saidIn(record, id))
  const present = said.filter((key) => key !== MISSING)
  const all = [...new Set([...declared, ...present, ...(said.includes(MISSING) ? [MISSING] : [])])]
  if (kind !== 'time') return all
  const last = (key: string) => (key === MISSING ? 1 : 0)
  return all.toSorted((a, b) => last(a) - last(b) || inOrder(yearOf(a), yearOf(b)) || inOrder(a, b))
}

/** The keys that a view of a dimension lists. */
function keysOf(data: Dataset, filter: FacetFilter, id: string): readonly string[] | null {
  if (id === PLACE) {
    const listed = basis(data, filter).flatMap((r) => listedIn(r, id, filter.area, data))
    return [...new Set(listed)].toSorted(byRegion)
  }
  const dimension = countedOf(data).find((one) => one.id === id)
  return dimension ? valuesOf(data, dimension) : null
}

export function naiveCounts(data: Dataset, { filter, cross }: CountsRequest): Counts {
  const cases = basis(data, filter).map((record) => ({
    record,
    failures: failuresOf(record, filter, data),
  }))
  const stands = (record: CaseRecord, id: string, key: string) =>
    listedIn(record, id, filter.area, data).includes(key)
  const count = (belongs: (record: CaseRecord) => boolean, ...except: string[]) => {
    const members = cases.filter(({ record }) => belongs(record))
    const passing = members.filter(({ failures }) => failures.every((id) => except.includes(id)))
    return { base: members.length, count: passing.length }
  }
  const ids = [PLACE, ...countedOf(data).map(({ id }) => id)]
  return {
    total: count(() => true),
    facets: Object.fromEntries(
      ids.map((id) => [
        id,
        (keysOf(data, filter, id) ?? []).map((key) => {
          return { key, ...count((record) => stands(record, id, key), id) }
        }),
      ]),
    ),
    cross: cross.map((pair) => {
      const [a, b] = pair
      const [rows, columns] = [keysOf(data, filter, a) ?? [], keysOf(data, filter, b) ?? []]
      const cells = rows
        .flatMap((row) =>
          columns.map((column) => {
            const both = (r: CaseRecord) => stands(r, a, row) && stands(r, b, column)
            return { row, column, ...count(both, a, b) }
          }),
        )
        .filter(({ base }) => base > 0)
      return { pair, cells }
    }),
  }
}

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true })
const byText = (a: string, b: string) =>
  a === '' || b === '' ? inOrder(a === '' ? 1 : 0, b === '' ? 1 : 0) : collator.compare(a, b)

function comparing(data: Dataset, id: string): (a: CaseRecord, b: CaseRecord) => number {
  if (id === TITLE) return (a, b) => byText(a.title, b.title)
  if (id === PLACE) {
    const own = (record: CaseRecord) => pathOf(record, data).at(-1)?.replace(/-.*/, '') ?? ''
    return (a, b) => byRegion(own(a), own(b))
  }
  if (id === ORGANIZATION) {
    return (a, b) => byText(a.organizations.join('、'), b.organizations.join('、'))
  }
  const dimension = data.dimensions.find((one) => one.id === id)
  const rows = new Map(data.cases.map((record, row) => [record, row]))
  const inList = (a: CaseRecord, b: CaseRecord) => inOrder(rows.get(a) ?? 0, rows.get(b) ?? 0)
  if (!dimension) return inList
  if (countedOf(data).includes(dimension)) {
    const order = valuesOf(data, dimension)
    const places = (record: CaseRecord) =>
      saidIn(record, id)
        .map((key) => order.indexOf(key))
        .toSorted((a, b) => a - b)
    const letters = (record: CaseRecord) => String.fromCharCode(...places(record).map((n) => n + 1))
    return (a, b) => inOrder(letters(a), letters(b))
  }
  const said = (record: CaseRecord) => [record.values[id] ?? []].flat().filter(Boolean).join('、')
  if (dimension.kind !== 'number') return (a, b) => byText(said(a), said(b))
  const number = (record: CaseRecord) => {
    const value = said(record) === '' ? NaN : Number(said(record))
    return Number.isNaN(value) ? Infinity : value
  }
  const unique = new Set(data.cases.map(number)).size === data.cases.length
  return id === NUMBER && !unique ? inList : (a, b) => inOrder(number(a), number(b))
}

/** Rows that pass, sorted; Array.sort is stable, so ties keep the list's order. */
export function naiveRows(data: Dataset, filter: FacetFilter, sort: Sort): number[] {
  const compare = comparing(data, sort.column)
  const inside = new Set(basis(data, filter))
  return data.cases
    .map((record, row) => ({ record, row }))
    .filter(({ record }) => inside.has(record) && passes(record, filter, data))
    .toSorted((a, b) => compare(a.record, b.record) * (sort.descending ? -1 : 1))
    .map(({ row }) => row)
}

export function naiveSpan(data: Dataset, request: RowsRequest) {
  const { filter, sort, group, collapsed, offset, limit } = request
  const rows = naiveRows(data, filter, sort)
  const record = (row: number) => data.cases[row] as CaseRecord
  const entry = (row: number, key: string | null) => {
    return { kind: 'case', row, case: record(row), group: key }
  }
  const names = [...new Set(data.cases.flatMap(({ organizations }) => organizations))]
  const keys =
    group === ORGANIZATION
      ? [...names, MISSING]
      : group === null
        ? null
        : keysOf(data, filter, group)
  const listed = (r: CaseRecord) => listedIn(r, group ?? '', filter.area, data)
  const inside = basis(data, filter).map(listed)
  const passing = rows.map((row) => ({ row, listed: listed(record(row)) }))
  const entries =
    keys === null
      ? rows.map((row) => entry(row, null))
      : keys.flatMap((key) => {
          const members = passing.filter((one) => one.listed.includes(key))
          if (members.length === 0) return []
          const base = inside.filter((own) => own.includes(key)).length
          const closed = collapsed.has(key)
          return [
            { kind: 'group', key, count: members.length, base, collapsed: closed },
            ...(closed ? [] : members.map(({ row }) => entry(row, key))),
          ]
        })
  return {
    entries: entries.slice(offset, offset + limit),
    entryCount: entries.length,
    caseCount: rows.length,
  }
}

export function naiveOrganizations(data: Dataset, request: OrganizationRequest) {
  const { query, offset, limit } = request
  const filter = { ...request.filter, values: { ...request.filter.values, [ORGANIZATION]: [] } }
  const inside = basis(data, filter)
  const countOf = (key: string) => {
    const own = inside.filter((record) => named(record).includes(key))
    const count = own.filter((record) => passes(record, filter, data)).length
    return { key, base: own.length, count }
  }
  const missing = countOf(MISSING)
  const names = [...new Set(data.cases.flatMap((record) => record.organizations))]
  const listed = names
    .map(countOf)
    .filter(({ base }) => base > 0)
    .toSorted((a, b) => b.base - a.base)
  const terms = query.normalize('NFKC').toLowerCase().split(/\s+/)
  const found = listed.filter(({ key }) => terms.every((term) => key.includes(term)))
  return {
    items: found.slice(offset, offset + limit),
    total: found.length,
    repeated: listed.some(({ base }) => base > 1),
    missing: missing.base > 0 ? missing : null,
  }
}

export function naiveStanding(data: Dataset, { id, filter, sort }: StandingRequest) {
  const row = data.cases.findIndex((record) => record.id === id)
  if (row < 0) return null
  const rows = naiveRows(data, filter, sort)
  const at = rows.indexOf(row)
  const idAt = (position: number) => data.cases[rows[position] ?? -1]?.id ?? null
  return {
    case: data.cases[row],
    position: at < 0 ? null : at,
    previous: at < 0 ? null : idAt(at - 1),
    next: at < 0 ? null : idAt(at + 1),
  }
}

/** Every region of every case's path, with its cases. */
export function naiveRegions(data: Dataset) {
  const keys = [...new Set(data.cases.flatMap((record) => pathOf(record, data)))]
  return keys.toSorted(byRegion).map((key) => {
    const base = data.cases.filter((record) => pathOf(record, data).includes(key)).length
    return { key, base }
  })
}

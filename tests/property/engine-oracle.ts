import type { CaseRecord, Dataset, RegionKey } from '../../src/domain/index.ts'
import type {
  FacetFilter,
  Grouping,
  OrganizationRequest,
  Sort,
  WindowRequest,
} from '../../src/engine/index.ts'

/**
 * The same answers in the plainest way there is: filter the records, sort them, count them. Slow on
 * purpose, and made of none of the engine's parts.
 */

type Dimension = 'region' | 'category' | 'level' | 'scope' | 'vertical' | 'organization' | 'text'

const LEVEL_ORDER = ['central', 'provincial', 'prefecture', 'county']

const scopeOf = (record: CaseRecord) => (record.provinceCode === '' ? 'central' : 'local')
const verticalityOf = (record: CaseRecord) => (record.vertical ? 'vertical' : 'other')
const ownKey = (record: CaseRecord): RegionKey =>
  record.provinceCode === ''
    ? 'central'
    : record.countyCode || record.prefectureCode || record.provinceCode

/** Codes from the province down; a county brings the prefecture that the dataset knows for it. */
function codesOf({ provinceCode, prefectureCode, countyCode }: CaseRecord, { divisions }: Dataset) {
  const above = countyCode.replace(/..$/, '00')
  const known = above !== provinceCode && divisions.has(above)
  const prefecture = prefectureCode || (known ? above : '')
  return [provinceCode, prefecture, countyCode].filter((code) => code !== '')
}

const keys = new WeakMap<CaseRecord, RegionKey[]>()

/** Every key that a case stands under, outermost first. */
function keysOf(record: CaseRecord, dataset: Dataset): RegionKey[] {
  const known = keys.get(record)
  if (known !== undefined) return known
  const codes: RegionKey[] = codesOf(record, dataset)
  if (record.provinceCode === '') codes.splice(0, 3, 'central')
  else if (record.countyCode === '') {
    const part = record.vertical ? 'vertical' : record.level === 'county' ? 'zone' : 'own'
    codes.push(`${codes.at(-1)}-${part}`)
  }
  keys.set(record, codes)
  return codes
}

/** The base of all counts. */
const basis = (dataset: Dataset, { area }: FacetFilter): CaseRecord[] =>
  dataset.cases.filter((record) => area === null || keysOf(record, dataset).includes(area))

/** What a case counts under in a view of the regions of an area. */
function listedUnder(record: CaseRecord, { area }: FacetFilter, dataset: Dataset): RegionKey {
  const path = keysOf(record, dataset)
  const at = area === null ? -1 : path.indexOf(area)
  return path[at + 1] ?? path[at] ?? ''
}

function matchesText(record: CaseRecord, text: string, dataset: Dataset): boolean {
  const fields = [
    record.title,
    ...record.organizations,
    ...(record.provinceCode === ''
      ? ['中央国家机关']
      : codesOf(record, dataset).map((code) => dataset.divisions.get(code)?.name ?? '')),
  ].map((field) => field.normalize('NFKC').toLowerCase())
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((term) => fields.some((field) => field.includes(term)))
}

/** The dimensions whose filter a case fails; the area is not one of them. */
function failuresOf(record: CaseRecord, filter: FacetFilter, dataset: Dataset): Dimension[] {
  const { regions, categories, levels, scopes, organizations, text } = filter
  const checks: Record<Dimension, boolean> = {
    region: regions.length === 0 || keysOf(record, dataset).some((key) => regions.includes(key)),
    category: categories.length === 0 || categories.includes(record.category),
    level: levels.length === 0 || levels.includes(record.level),
    scope: scopes.length === 0 || scopes.includes(scopeOf(record)),
    vertical: !filter.vertical || record.vertical,
    organization:
      organizations.length === 0 || record.organizations.some((o) => organizations.includes(o)),
    text: text.trim() === '' || matchesText(record, text, dataset),
  }
  return (Object.keys(checks) as Dimension[]).filter((dimension) => !checks[dimension])
}

const passes = (record: CaseRecord, filter: FacetFilter, dataset: Dataset): boolean =>
  failuresOf(record, filter, dataset).length === 0

/** Central, then codes; `-own`, `-vertical`, `-zone` stand behind their area. */
const PART_SIGNS: Readonly<Record<string, string>> = { own: 'a', zone: 'b', vertical: 'c' }
const sortable = (key: string) =>
  key === 'central' ? '' : key.replace(/-(.*)$/, (_, part: string) => `-${PART_SIGNS[part]}`)
const byCode = (a: string, b: string) =>
  sortable(a) === sortable(b) ? 0 : sortable(a) < sortable(b) ? -1 : 1

function categoriesOf({ categories, cases }: Dataset): string[] {
  return [...new Set([...categories, ...cases.map((record) => record.category)])]
}

export function naiveCounts(dataset: Dataset, filter: FacetFilter) {
  const cases = basis(dataset, filter).map((record) => ({
    ...record,
    listed: listedUnder(record, filter, dataset),
    failures: failuresOf(record, filter, dataset),
  }))
  const categories = categoriesOf(dataset)
  const regions = [...new Set(cases.map((record) => record.listed))].toSorted(byCode)

  const count = (belongs: (record: (typeof cases)[number]) => boolean, ...except: Dimension[]) => {
    const members = cases.filter(belongs)
    const passing = members.filter((r) => r.failures.every((d) => except.includes(d)))
    return { base: members.length, count: passing.length }
  }
  return {
    total: count(() => true),
    regions: regions.map((key) => ({ key, ...count((r) => r.listed === key, 'region') })),
    categories: categories.map((key) => ({ key, ...count((r) => r.category === key, 'category') })),
    levels: LEVEL_ORDER.map((key) => ({ key, ...count((r) => r.level === key, 'level') })),
    scopes: ['central', 'local'].map((key) => ({
      key,
      ...count((r) => scopeOf(r) === key, 'scope'),
    })),
    verticals: ['vertical', 'other'].map((key) => ({
      key,
      ...count((r) => verticalityOf(r) === key, 'vertical'),
    })),
    regionByCategory: regions
      .flatMap((region) =>
        categories.map((category) => ({
          region,
          category,
          ...count((r) => r.listed === region && r.category === category, 'region', 'category'),
        })),
      )
      .filter((cross) => cross.base > 0),
  }
}

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true })

/** Rows that pass, sorted; Array.sort is stable, so ties keep the list's order. */
export function naiveRows(dataset: Dataset, filter: FacetFilter, sort: Sort): number[] {
  const categories = categoriesOf(dataset)
  const compare: Record<Sort['column'], (a: CaseRecord, b: CaseRecord) => number> = {
    seq: (a, b) => a.seq - b.seq,
    title: (a, b) => collator.compare(a.title, b.title),
    organizations: (a, b) =>
      collator.compare(a.organizations.join('、'), b.organizations.join('、')),
    category: (a, b) => categories.indexOf(a.category) - categories.indexOf(b.category),
    region: (a, b) => byCode(ownKey(a), ownKey(b)),
    level: (a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level),
  }
  const inside = new Set(basis(dataset, filter))
  return dataset.cases
    .map((record, row) => ({ record, row }))
    .filter(({ record }) => inside.has(record) && passes(record, filter, dataset))
    .sort((a, b) => compare[sort.column](a.record, b.record) * (sort.descending ? -1 : 1))
    .map(({ row }) => row)
}

function groupKeys(dataset: Dataset, filter: FacetFilter, grouping: Grouping): string[] {
  if (grouping === 'category') return categoriesOf(dataset)
  if (grouping === 'organization') {
    return [...new Set(dataset.cases.flatMap((record) => record.organizations))]
  }
  return [...new Set(basis(dataset, filter).map((r) => listedUnder(r, filter, dataset)))].toSorted(
    byCode,
  )
}

function groupsOf(record: CaseRecord, { filter, group }: WindowRequest, dataset: Dataset) {
  if (group === 'category') return [record.category]
  if (group === 'region') return [listedUnder(record, filter, dataset)]
  return record.organizations
}

export function naiveWindow(dataset: Dataset, request: WindowRequest) {
  const { filter, sort, group, collapsed, offset, limit } = request
  const rows = naiveRows(dataset, filter, sort)
  const inside = basis(dataset, filter)
  const stands = (r: CaseRecord, key: string) => groupsOf(r, request, dataset).includes(key)
  const record = (row: number) => dataset.cases[row] as CaseRecord
  const entry = (row: number, key: string | null) => ({
    kind: 'case',
    row,
    case: record(row),
    group: key,
  })
  const entries =
    group === null
      ? rows.map((row) => entry(row, null))
      : groupKeys(dataset, filter, group).flatMap((key) => {
          const members = rows.filter((row) => stands(record(row), key))
          if (members.length === 0) return []
          const base = inside.filter((r) => stands(r, key)).length
          const closed = collapsed.has(key)
          return [
            { kind: 'group', key, count: members.length, base, collapsed: closed },
            ...(closed ? [] : members.map((row) => entry(row, key))),
          ]
        })
  return {
    entries: entries.slice(offset, offset + limit),
    entryCount: entries.length,
    caseCount: rows.length,
  }
}

export function naiveOrganizations(dataset: Dataset, request: OrganizationRequest) {
  const { query, offset, limit } = request
  const filter = { ...request.filter, organizations: [] }
  const inside = basis(dataset, filter)
  const names = [...new Set(dataset.cases.flatMap((record) => record.organizations))]
  const listed = names
    .map((key) => {
      const own = inside.filter((record) => record.organizations.includes(key))
      const count = own.filter((record) => passes(record, filter, dataset)).length
      return { key, base: own.length, count }
    })
    .filter(({ base }) => base > 0)
    .toSorted((a, b) => b.base - a.base)
  const terms = query.normalize('NFKC').toLowerCase().split(/\s+/)
  const found = listed.filter(({ key }) => terms.every((term) => key.includes(term)))
  return {
    items: found.slice(offset, offset + limit),
    total: found.length,
    repeated: listed.some(({ base }) => base > 1),
  }
}

export function naivePlace(dataset: Dataset, row: number, filter: FacetFilter, sort: Sort) {
  const rows = naiveRows(dataset, filter, sort)
  const at = rows.indexOf(row)
  return {
    case: dataset.cases[row],
    position: at === -1 ? null : at,
    previous: at === -1 ? null : (rows[at - 1] ?? null),
    next: at === -1 ? null : (rows[at + 1] ?? null),
  }
}

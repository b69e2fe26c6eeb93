import type { CaseRecord, Dataset, RegionKey } from '../../src/domain/index.ts'
import type { FacetFilter, Grouping, Sort, WindowRequest } from '../../src/engine/index.ts'

/**
 * The same answers in the plainest way there is: filter the records, sort them, count them. Slow on
 * purpose, and made of none of the engine's parts.
 */

type Dimension = 'region' | 'category' | 'level' | 'scope' | 'text'

const LEVEL_ORDER = ['central', 'provincial', 'prefecture', 'county']

const scopeOf = (record: CaseRecord) => (record.provinceCode === '' ? 'central' : 'local')
const provinceKey = (record: CaseRecord): RegionKey => record.provinceCode || 'central'
const ownKey = (record: CaseRecord): RegionKey =>
  record.countyCode || record.prefectureCode || provinceKey(record)

/** The part of a code that says where it belongs: 320000 → 32, 320500 → 3205, 320583 → 320583. */
const stem = (code: string) => code.replace(/(?:00){1,2}$/, '')
const isWithin = (record: CaseRecord, key: RegionKey) =>
  key === 'central' ? ownKey(record) === key : ownKey(record).startsWith(stem(key))

function matchesText(record: CaseRecord, text: string, { divisions }: Dataset): boolean {
  const fields = [
    record.title,
    ...record.organizations,
    ...(record.provinceCode === ''
      ? ['中央国家机关']
      : [record.provinceCode, record.prefectureCode, record.countyCode].map(
          (code) => divisions.get(code)?.name ?? '',
        )),
  ].map((field) => field.normalize('NFKC').toLowerCase())
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((term) => fields.some((field) => field.includes(term)))
}

function passes(
  record: CaseRecord,
  filter: FacetFilter,
  dataset: Dataset,
  except: readonly Dimension[] = [],
): boolean {
  const { regions, categories, levels, scopes, text } = filter
  const checks: Record<Dimension, boolean> = {
    region: regions.length === 0 || regions.some((key) => isWithin(record, key)),
    category: categories.length === 0 || categories.includes(record.category),
    level: levels.length === 0 || levels.includes(record.level),
    scope: scopes.length === 0 || scopes.includes(scopeOf(record)),
    text: text.trim() === '' || matchesText(record, text, dataset),
  }
  return (Object.keys(checks) as Dimension[]).every((d) => checks[d] || except.includes(d))
}

const byCode = (a: string, b: string) =>
  a === b ? 0 : a === 'central' || (b !== 'central' && a < b) ? -1 : 1

function categoriesOf({ categories, cases }: Dataset): string[] {
  return [...new Set([...categories, ...cases.map((record) => record.category)])]
}

export function naiveCounts(dataset: Dataset, filter: FacetFilter, under: RegionKey | undefined) {
  const { cases } = dataset
  const categories = categoriesOf(dataset)
  const listed = (record: CaseRecord): RegionKey | null => {
    if (under === undefined) return provinceKey(record)
    if (!isWithin(record, under)) return null
    if (ownKey(record) === under) return under
    return stem(under).length === 2 && record.prefectureCode !== ''
      ? record.prefectureCode
      : ownKey(record)
  }
  const regions = [...new Set(cases.map(listed))].filter((key) => key !== null).toSorted(byCode)

  const count = (belongs: (record: CaseRecord) => boolean, ...except: Dimension[]) => ({
    base: cases.filter(belongs).length,
    count: cases.filter((r) => belongs(r) && passes(r, filter, dataset, except)).length,
  })
  return {
    total: count(() => true),
    regions: regions.map((key) => ({ key, ...count((r) => listed(r) === key, 'region') })),
    categories: categories.map((key) => ({ key, ...count((r) => r.category === key, 'category') })),
    levels: LEVEL_ORDER.map((key) => ({ key, ...count((r) => r.level === key, 'level') })),
    scopes: ['central', 'local'].map((key) => ({
      key,
      ...count((r) => scopeOf(r) === key, 'scope'),
    })),
    regionByCategory: regions
      .flatMap((region) =>
        categories.map((category) => ({
          region,
          category,
          ...count((r) => listed(r) === region && r.category === category, 'region', 'category'),
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
  return dataset.cases
    .map((record, row) => ({ record, row }))
    .filter(({ record }) => passes(record, filter, dataset))
    .sort((a, b) => compare[sort.column](a.record, b.record) * (sort.descending ? -1 : 1))
    .map(({ row }) => row)
}

function groupKeys(dataset: Dataset, grouping: Grouping): string[] {
  const { cases } = dataset
  if (grouping === 'category') return categoriesOf(dataset)
  if (grouping === 'region') return [...new Set(cases.map(provinceKey))].toSorted(byCode)
  return [...new Set(cases.flatMap((record) => record.organizations))]
}

function stands(record: CaseRecord, grouping: Grouping, key: string): boolean {
  if (grouping === 'category') return record.category === key
  if (grouping === 'region') return provinceKey(record) === key
  return record.organizations.includes(key)
}

export function naiveWindow(dataset: Dataset, request: WindowRequest) {
  const { filter, sort, group, collapsed, offset, limit } = request
  const rows = naiveRows(dataset, filter, sort)
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
      : groupKeys(dataset, group).flatMap((key) => {
          const members = rows.filter((row) => stands(record(row), group, key))
          if (members.length === 0) return []
          const base = dataset.cases.filter((r) => stands(r, group, key)).length
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

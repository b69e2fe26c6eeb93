import { CENTRAL, LEVELS, regionPath } from '../domain/index.ts'
import type { CaseRecord, Dataset, RegionKey } from '../domain/index.ts'
import type { EncodedColumns } from './columns.ts'
import { normaliseText } from './normalise-text.ts'
import { compareRegions, lastKey } from './region-path.ts'
import { joinTexts } from './text-index.ts'

/** What the central bodies' own group is called; searchable like the name of a region. */
const CENTRAL_NAME = '中央国家机关'

/** Encodes a dataset. The one pass over all records; everything after it works on the columns. */
export function encodeDataset(dataset: Dataset): EncodedColumns {
  const { cases } = dataset
  const { regions, region } = encodeRegions(dataset)
  const { categories, category } = encodeCategories(dataset)
  const organizations = encodeOrganizations(cases)
  const titles = cases.map((record) => record.title)

  const level = new Uint8Array(cases.length)
  const vertical = new Uint8Array(cases.length)
  const seq = new Float64Array(cases.length)
  cases.forEach((record, row) => {
    level[row] = LEVELS.indexOf(record.level)
    vertical[row] = record.vertical ? 1 : 0
    seq[row] = record.seq
  })

  return {
    rowCount: cases.length,
    seq,
    regions,
    region,
    categories,
    category,
    level,
    vertical,
    titles,
    ...organizations,
    search: joinTexts(
      [
        ...titles,
        ...organizations.organizations,
        ...regions.map((path) => regionNames(path, dataset)),
      ].map(normaliseText),
    ),
  }
}

function encodeRegions({ cases, divisions }: Dataset) {
  const paths = new Map<string, readonly RegionKey[]>()
  const keys = cases.map((record) => {
    const path = regionPath(completePlace(record, divisions))
    const key = path.join('/')
    if (!paths.has(key)) paths.set(key, path)
    return key
  })
  const sorted = [...paths].sort(([, a], [, b]) => compareRegions(lastKey(a), lastKey(b)))
  const index = new Map(sorted.map(([key], i) => [key, i]))
  return {
    regions: sorted.map(([, path]) => path),
    region: Uint16Array.from(keys, (key) => index.get(key) ?? 0),
  }
}

/**
 * With the prefecture that a county code names, so that a county has one place in a dataset. Where
 * counties stand right under the province, as in 台湾省, their codes name that.
 */
function completePlace(record: CaseRecord, divisions: Dataset['divisions']): CaseRecord {
  const { countyCode, prefectureCode, provinceCode } = record
  if (prefectureCode !== '' || countyCode === '') return record
  const prefecture = `${countyCode.slice(0, 4)}00`
  return prefecture !== provinceCode && divisions.has(prefecture)
    ? { ...record, prefectureCode: prefecture }
    : record
}

function encodeCategories({ categories, cases }: Dataset) {
  const index = new Map(categories.map((label, i) => [label, i]))
  const category = new Uint16Array(cases.length)
  cases.forEach((record, row) => {
    category[row] = idOf(index, record.category)
  })
  return { categories: [...index.keys()], category }
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
    .flatMap((key) => (key === CENTRAL ? CENTRAL_NAME : (divisions.get(key)?.name ?? [])))
    .join('\n')
}

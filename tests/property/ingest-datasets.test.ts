import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  partKey,
  PARTS,
  type CaseRecord,
  type Dataset,
  type Dimension,
  type DimensionKind,
  type Place,
  type RecordValue,
} from '../../src/domain/index.ts'
import { parseCsv, writeCsv } from '../../src/formats/index.ts'
import { YES_NO_VALUES } from '../../src/ingest/field-schema.ts'
import {
  normaliseList,
  readDataset,
  writeCasesCsv,
  writeDataPackage,
} from '../../src/ingest/index.ts'
import { gazetteer } from '../unit/ingest/lcn-gazetteer.ts'

const text = fc.string({
  unit: fc.constantFrom('甲', '乙', 'a', '1', ' ', ',', '"', '\n', '、', '[', '-'),
  minLength: 1,
  maxLength: 6,
})
const code = fc.constantFrom('110000', '110101', '320000', '320500', '320583', '469002')
const area = fc.constantFrom('110000', '320000', '320500')
const place: fc.Arbitrary<Place> = fc.record({
  key: fc.oneof(
    fc.constantFrom('central', 'several', 'ambiguous', 'unknown', '320583', '469002', '320500'),
    fc.tuple(area, fc.constantFrom(...PARTS)).map((parts) => partKey(...parts)),
  ),
  codes: fc.uniqueArray(code, { maxLength: 3 }),
})
const labelled = fc
  .uniqueArray(text, { maxLength: 3 })
  .chain((keys) => fc.tuple(...keys.map((key) => text.map((label) => ({ key, label })))))

interface Made {
  readonly dimension: Dimension
  readonly value: fc.Arbitrary<RecordValue>
}

const VALUES: Readonly<Partial<Record<DimensionKind, fc.Arbitrary<RecordValue>>>> = {
  time: fc.constantFrom('2016', '1998', '2020-05', '2021-01-02'),
  boolean: fc.constantFrom('1', '0'),
  number: fc.oneof(fc.integer(), fc.float({ noNaN: true, noDefaultInfinity: true })).map(String),
  text,
}

/** A dimension of some kind, and values that it can hold. */
const made = (id: string): fc.Arbitrary<Made> =>
  fc
    .record({
      kind: fc.constantFrom<DimensionKind>(
        ...(['nominal', 'ordinal', 'time', 'boolean', 'many', 'number', 'text'] as const),
      ),
      label: text,
      note: fc.oneof(fc.constant(''), text),
      declared: labelled,
      facet: fc.boolean(),
      column: fc.boolean(),
    })
    .map(({ kind, label, note, declared, facet, column }) => {
      const isListed = kind === 'nominal' || kind === 'ordinal' || kind === 'many'
      const values = kind === 'boolean' ? YES_NO_VALUES : isListed ? declared : []
      const one = values.length > 0 ? fc.constantFrom(...values.map(({ key }) => key)) : text
      const value: fc.Arbitrary<RecordValue> =
        VALUES[kind] ?? (kind === 'many' ? fc.array(one, { minLength: 1, maxLength: 3 }) : one)
      const isText = kind === 'text' || kind === 'number'
      const dimension = { id, kind, label, note, values, facet: facet && !isText, column }
      return { dimension, value }
    })

const own = (id: string, kind: DimensionKind, facet: boolean): Dimension => ({
  id,
  kind,
  label: id,
  note: '',
  values: [],
  facet,
  column: true,
})

const dataset = fc
  .record({
    others: fc
      .uniqueArray(fc.constantFrom('seq', 'x', '年份', 'category', 'a b'), { maxLength: 4 })
      .chain((ids) => fc.tuple(...ids.map(made))),
    hasPlaces: fc.boolean(),
    hasOrganizations: fc.boolean(),
    hasLines: fc.boolean(),
    ids: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
  })
  .chain(({ others, hasPlaces, hasOrganizations, hasLines, ids }) => {
    const lines = fc.nat({ max: 99 }).map((n) => ({ startLine: n + 1, endLine: n + 3 }))
    const values = fc.tuple(...others.map(({ value }) => fc.option(value))).map((all) =>
      Object.fromEntries(
        all.flatMap((value, i) => {
          const id = others[i]?.dimension.id
          return value === null || id === undefined ? [] : [[id, value] as const]
        }),
      ),
    )
    const unknown: fc.Arbitrary<Place> = fc.constant({ key: 'unknown', codes: [] })
    const records = ids.map((id): fc.Arbitrary<CaseRecord> =>
      fc.record({
        id: fc.constant(id),
        title: text,
        place: hasPlaces ? place : unknown,
        organizations: hasOrganizations ? fc.array(text, { maxLength: 3 }) : fc.constant([]),
        values,
        source: hasLines ? fc.option(lines) : fc.constant(null),
      }),
    )
    const dimensions = [
      own('title', 'title', false),
      ...(hasPlaces ? [own('region', 'place', true)] : []),
      ...others.map(({ dimension }) => dimension),
      ...(hasOrganizations ? [own('organization', 'organization', true)] : []),
    ]
    return fc.tuple(...records).map((cases) => makeDataset(cases, dimensions))
  })

function makeDataset(cases: readonly CaseRecord[], dimensions: readonly Dimension[]): Dataset {
  const codes = ['110000', '110101', '320000', '320500', '320583', '460000', '469002']
  return {
    id: 'x',
    title: '某名单',
    note: '',
    publisher: '某社',
    year: '2020',
    coverage: { central: false, provinces: ['110000'], part: '' },
    dimensions,
    divisions: new Map(codes.map((one) => [one, { code: one, name: `名${one}` }])),
    cases,
  }
}

const counts = { in: 0, accepted: 0, rejected: 0, merged: 0 }
const reread = (written: Dataset) =>
  readDataset('x', writeDataPackage(written, counts, 'source.txt'), writeCasesCsv(written))

describe('any dataset', () => {
  it('comes back equal from the files it is written to', () => {
    fc.assert(
      fc.property(dataset, (written) => {
        const read = reread(written)
        expect(read.ok && read.value.diagnostics).toEqual([])
        expect(read.ok && read.value.dataset).toEqual(written)
      }),
      { numRuns: 400 },
    )
  })

  it('loses at most the row of a cell that is spoilt', () => {
    fc.assert(
      fc.property(dataset, fc.nat(), fc.nat(), text, (written, row, column, spoilt) => {
        const rows = parseCsv(writeCasesCsv(written)).map(({ cells }) => [...cells])
        const at = row % written.cases.length
        const cells = rows[at + 1] ?? []
        // The first is the id, by which a row may also be taken for another.
        cells[1 + (column % (cells.length - 1))] = spoilt
        const read = readDataset('x', writeDataPackage(written, counts, 's'), writeCsv(rows))
        const others = written.cases.filter((_, i) => i !== at)
        if (!read.ok) {
          expect(read.error.code).toBe('no-cases')
          expect(others).toEqual([])
          return
        }
        const { dataset: again, counts: records } = read.value
        const { id } = written.cases[at] ?? { id: '' }
        expect(again.cases.filter((record) => record.id !== id)).toEqual(others)
        expect(records.in).toBe(records.accepted + records.rejected)
      }),
      { numRuns: 300 },
    )
  })
})

const cell = fc.constantFrom(
  '',
  '甲系统',
  '乙平台（公共服务类）',
  '南京市公安局',
  '2016',
  '是',
  '否',
  '12',
  '江苏省',
  '鼓楼区',
  '遂平县、汝南县',
  '"',
  '多行\n文字',
  '公安、城管',
)
const table = fc
  .record({
    names: fc.uniqueArray(
      fc.constantFrom(
        '序号',
        '名称',
        '单位',
        '省份',
        '区县',
        '类别',
        '年份',
        '备注',
        '部门',
        'sort',
      ),
      { minLength: 2, maxLength: 6 },
    ),
    separator: fc.constantFrom(',', '\t', ';'),
    rows: fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ names, separator, rows }) => {
    const quote = (one: string) => (/["\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)
    const lines = [names, ...rows.map((row) => row.slice(0, names.length))]
    return { names, rows, source: lines.map((row) => row.map(quote).join(separator)).join('\n') }
  })

describe('any table', () => {
  it('loses no row', () => {
    fc.assert(
      fc.property(table, ({ names, rows, source }) => {
        const {
          counts: records,
          dataset: made,
          diagnostics,
        } = normaliseList('x', source, gazetteer)
        expect(records.in).toBe(records.accepted + records.rejected + records.merged)
        if (made.dimensions.length === 1) return
        const filled = rows.map((row) => row.slice(0, names.length).filter((one) => one !== ''))
        const several = filled.filter((row) => row.length > 1).length
        expect(records.in).toBeGreaterThanOrEqual(several)
        const refused = diagnostics.filter(({ code: name }) => name === 'incomplete-record')
        expect(refused).toHaveLength(records.rejected)
      }),
      { numRuns: 500 },
    )
  })

  it('comes back equal from the files it is written to', () => {
    fc.assert(
      fc.property(table, ({ source }) => {
        const { dataset: written } = normaliseList('x', source, gazetteer)
        const read = reread(written)
        if (written.cases.length === 0) expect(read).toMatchObject({ error: { code: 'no-cases' } })
        else expect(read).toMatchObject({ ok: true, value: { dataset: written, diagnostics: [] } })
      }),
      { numRuns: 300 },
    )
  })
})

import fc from 'fast-check'
import { MISSING, NO, NUMBER, ORGANIZATION, PLACE, TITLE, YES } from '../../src/domain/index.ts'
import type {
  CaseRecord,
  Dataset,
  Dimension,
  DimensionKind,
  RecordValue,
} from '../../src/domain/index.ts'
import type { UnitLimits } from '../../src/engine/index.ts'

export const WORDS = [
  '政务',
  '数据',
  '云',
  '平台',
  'ＡＩ',
  'ai',
  '一网通办',
  '2',
  '10',
  '（试点）',
  '海关',
  'é',
]

const NAMES: Readonly<Record<string, string>> = {
  '110000': '北京市',
  '110108': '海淀区',
  '320000': '江苏省',
  '320100': '南京市',
  '320500': '苏州市',
  '320505': '虎丘区',
  '320583': '昆山市',
  '460000': '海南省',
  '469005': '文昌市',
  '710000': '台湾省',
  '710009': '台北市',
}

/** Every kind of place there is; the counties with and without a prefecture, parts of all kinds. */
const PLACES = [
  'central',
  'several',
  'ambiguous',
  'unknown',
  '110000-own',
  '110000',
  '110000-vertical',
  '110108',
  '320000-own',
  '320000-zone',
  '320000-several',
  '320000-ambiguous',
  '320100-own',
  '320100-vertical',
  '320500',
  '320500-zone',
  '320500-ambiguous',
  '320505',
  '320583',
  '469005',
  '710000-several',
  '710009',
]

export const AREAS = ['110100', '440000', ...Object.keys(NAMES)]
export const REGION_KEYS = [...new Set([...PLACES, ...AREAS])]
export const ORGANIZATIONS = ['财政部', '国家数据局', '苏州市政府', '单位2', '单位10', '海关']

/** What a dimension beside those of every list is made of. */
interface Column {
  readonly kind: DimensionKind
  readonly facet: boolean
  /** Keys that occur. */
  readonly pool: readonly string[]
  /** How many of the pool are declared, from its end. */
  readonly declared: number
  /** Whether `MISSING` is declared, too: as the first value. */
  readonly declaresMissing: boolean
  /** One record in so many says nothing; 0 for none. */
  readonly missing: number
}

const POOLS: Readonly<Record<string, readonly string[]>> = {
  time: ['2020', '2019', '998', '2020-05', '2020-11', '以前', '2021'],
  boolean: [YES, NO],
  number: ['3', '10', '2.5', '-1', '约三十', '1e3', '010'],
  text: ['乙', '甲', '数据2', '数据10', '附注'],
}
const LETTERS = Array.from('丁戊己甲乙丙ABCDEFGHIJKLMNOPQRSTUVWXYZ')

const KINDS = ['nominal', 'ordinal', 'time', 'boolean', 'many', 'number', 'text'] as const

const column: fc.Arbitrary<Column> = fc
  .record({
    kind: fc.constantFrom('nominal' as const, 'many' as const, ...KINDS),
    facet: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
    size: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.constant(30)),
    declared: fc.nat(7),
    declaresMissing: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
    missing: fc.constantFrom(0, 0, 2, 5),
  })
  .map(({ size, ...parts }) => {
    const pool = (POOLS[parts.kind] ?? LETTERS).slice(0, size)
    return { ...parts, pool }
  })

function toDimension(id: string, parts: Partial<Dimension> & Pick<Dimension, 'kind'>): Dimension {
  return { id, label: id, note: '', values: [], facet: true, column: true, ...parts }
}

const dimensionOf = (column: Column, i: number) => {
  const { kind, facet, pool, declared, declaresMissing } = column
  const keys = declared === 0 ? [] : [...pool.slice(-declared), `${kind}以外`]
  const values = [...(declaresMissing ? [MISSING] : []), ...keys].map((key) => ({
    key,
    label: `「${key}」`,
  }))
  return toDimension(`d${i}`, { kind, facet, values })
}

/** What a record says by chance: `random` is any whole number. */
function valueOf({ kind, pool, missing }: Column, random: number): RecordValue | undefined {
  if (missing > 0 && random % missing === 0) return random % 3 === 0 ? MISSING : undefined
  const n = Math.floor(random / 7)
  if (kind !== 'many') return pool[n % pool.length]
  return pool.filter((_, i) => (n >> (i % 16)) % 3 === 1)
}

const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(''))

const recordParts = fc.record({
  title,
  place: fc.constantFrom(...PLACES),
  organizations: fc.subarray(ORGANIZATIONS, { maxLength: 3 }),
  number: fc.integer({ min: 1, max: 400 }),
  /** Chance of the values of all columns. */
  random: fc.nat(),
})
type RecordParts = typeof recordParts extends fc.Arbitrary<infer T> ? T : never

interface Schema {
  readonly columns: readonly Column[]
  readonly placed: boolean
  readonly organized: boolean
  readonly numbered: 'not' | 'once' | 'repeatedly'
  /** Prefectures that the dataset does not name. */
  readonly unnamed: readonly string[]
}

/** `most`: dimensions beside the place and the organisation. */
const schemaOf = (most: number): fc.Arbitrary<Schema> =>
  fc.record({
    columns: fc.array(column, { maxLength: most, size: 'max' }),
    placed: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    organized: fc.boolean(),
    numbered: fc.constantFrom('not', 'once', 'repeatedly'),
    unnamed: fc.constantFrom([], [], ['320500'], ['320100', '320500']),
  })

/** Other numbers for each column from one of a record. */
const scatter = (random: number, i: number) => Math.imul(random + i, 0x9e3779b1) >>> 4

function toDataset(schema: Schema, parts: readonly RecordParts[]): Dataset {
  const { columns, placed, organized, numbered, unnamed } = schema
  const cases = parts.map((part, row): CaseRecord => {
    const said: [string, RecordValue | undefined][] = columns.map((column, i) => [
      `d${i}`,
      valueOf(column, scatter(part.random, i)),
    ])
    // In an order of their own, each once: 7 and 401 have no common divisor.
    if (numbered === 'once') said.push([NUMBER, String((row * 7) % 401)])
    if (numbered === 'repeatedly') said.push([NUMBER, String(part.number)])
    return {
      id: `c${row}`,
      title: part.title,
      place: { key: placed ? part.place : 'unknown', codes: [] },
      organizations: organized ? part.organizations : [],
      values: Object.fromEntries(
        said.filter((entry): entry is [string, RecordValue] => entry[1] !== undefined),
      ),
      source: null,
    }
  })
  const names = Object.entries(NAMES).filter(([code]) => !unnamed.includes(code))
  return {
    id: 'generated',
    title: '',
    note: '',
    publisher: '',
    year: '',
    coverage: { central: true, provinces: [], part: '' },
    dimensions: [
      ...(numbered === 'not' ? [] : [toDimension(NUMBER, { kind: 'number', facet: false })]),
      toDimension(TITLE, { kind: 'title', facet: false }),
      ...(placed ? [toDimension(PLACE, { kind: 'place' })] : []),
      ...columns.map(dimensionOf),
      ...(organized ? [toDimension(ORGANIZATION, { kind: 'organization' })] : []),
    ],
    divisions: new Map(names.map(([code, name]) => [code, { code, name }])),
    cases,
  }
}

/** A list of any dimensions, with every kind of hole that a real list has. */
export const dataset: fc.Arbitrary<Dataset> = fc
  .tuple(schemaOf(12), fc.array(recordParts, { maxLength: 60, size: 'max' }))
  .map(([schema, parts]) => toDataset(schema, parts))

/** Forty dimensions and more: several blocks, though the list is short. */
export const wideDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.array(column, { minLength: 40, maxLength: 44, size: 'max' }),
    schemaOf(0),
    fc.array(recordParts, { minLength: 1, maxLength: 40, size: 'max' }),
  )
  .map(([columns, schema, parts]) => toDataset({ ...schema, columns }, parts))

const LONG_COLUMNS: readonly Column[] = (
  [
    ['nominal', 5, 2],
    ['ordinal', 4, 0],
    ['time', 6, 0],
    ['many', 6, 5],
    ['boolean', 2, 5],
    ['text', 5, 5],
  ] as const
).map(([kind, size, missing], i) => ({
  kind,
  facet: true,
  pool: (POOLS[kind] ?? LETTERS).slice(0, size),
  declared: i,
  declaresMissing: false,
  missing,
}))

/**
 * A list long enough for the engine's ways with large lists. Its cases stand by place, so that the
 * first of a selection may come late; the seed is fixed, since it takes a while to make.
 */
export const LONG: Dataset = toDataset(
  { columns: LONG_COLUMNS, placed: true, organized: true, numbered: 'not', unnamed: [] },
  fc
    .sample(recordParts, { numRuns: 12_000, seed: 20_240_601 })
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)),
)

/** Makes short lists go the ways of long ones: by one block or many, by a map, row by row. */
export const LIMITS = {
  usual: { block: 2048, cells: 1 << 16, table: 1 << 22 },
  smallBlocks: { block: 60, cells: 1 << 16, table: 1 << 22 },
  blockForEach: { block: 1, cells: 1 << 16, table: 1 << 22 },
  numberedByMap: { block: 60, cells: 1 << 16, table: 0 },
  rows: { block: 2048, cells: 0, table: 0 },
  rowsInSmallBlocks: { block: 60, cells: 0, table: 0 },
  rowsInBlockForEach: { block: 1, cells: 0, table: 0 },
} satisfies Readonly<Record<string, UnitLimits>>

export const limits: fc.Arbitrary<UnitLimits> = fc.constantFrom(...Object.values(LIMITS))

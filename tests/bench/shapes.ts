import { NO, PLACE, YES, type DimensionKind } from '../../src/domain/index.ts'

export const PROVINCES = (
  '110000 120000 130000 140000 150000 210000 220000 230000 310000 320000 330000 340000 350000 ' +
  '360000 370000 410000 420000 430000 440000 450000 460000 500000 510000 520000 530000 540000 ' +
  '610000 620000 630000 640000 650000'
).split(' ')

/** A dimension of the sample: what one filters by and counts. */
export interface Column {
  readonly id: string
  readonly kind: DimensionKind
  /** Of the place: the region keys of the national view. */
  readonly keys: readonly string[]
}

/** How many dimensions a sample has. The first two are counted together, too. */
export interface Shape {
  readonly name: string
  readonly columns: readonly Column[]
}

const numbered = (count: number, keyOf: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => keyOf(n))

const REGION: Column = { id: PLACE, kind: 'place', keys: ['central', ...PROVINCES] }
const CATEGORY: Column = {
  id: 'category',
  kind: 'nominal',
  keys: ['技术应用类', '公共服务类', '管理创新类', '数据治理类', '安全保障类'],
}
const LEVEL: Column = {
  id: 'level',
  kind: 'ordinal',
  keys: ['central', 'provincial', 'prefecture', 'county'],
}
const SCOPE: Column = { id: 'scope', kind: 'nominal', keys: ['central', 'local'] }
const YEAR: Column = { id: 'year', kind: 'time', keys: numbered(8, (n) => String(2018 + n)) }
const TOPIC: Column = { id: 'topic', kind: 'nominal', keys: numbered(20, (n) => `主题${n + 1}`) }
const PILOT: Column = { id: 'pilot', kind: 'boolean', keys: [YES, NO] }
const PROJECT: Column = {
  id: 'project',
  kind: 'nominal',
  keys: numbered(500, (n) => `项目${n + 1}`),
}
const SUPPLIER: Column = {
  id: 'supplier',
  kind: 'nominal',
  keys: numbered(500, (n) => `承建单位${n + 1}`),
}

/** The last has more combinations of values than rows, so that nothing but a pass over the rows is left. */
export const SHAPES = {
  four: { name: 'four', columns: [REGION, CATEGORY, LEVEL, SCOPE] },
  six: { name: 'six', columns: [REGION, CATEGORY, LEVEL, YEAR, TOPIC, PILOT] },
  eight: {
    name: 'eight',
    columns: [REGION, CATEGORY, LEVEL, YEAR, TOPIC, PILOT, PROJECT, SUPPLIER],
  },
} as const satisfies Readonly<Record<string, Shape>>

export type ShapeName = keyof typeof SHAPES

/** Ids of the two dimensions that are more than a list of values, and of the title. */
export const PLACE = 'region'
export const ORGANIZATION = 'organization'
export const TITLE = 'title'
/** Id of the printed number 序号, where a list has one; also the name of the list's own order. */
export const NUMBER = 'seq'

/** What a kind of dimension is like; all that goes by kind goes by these. */
export interface KindTraits {
  /**
   * `field`: `CaseRecord` has a field of its own for it, one a list at most. `values`: keys of a
   * dictionary, few enough to be counted and listed all at once. `plain`: kept and shown as it is,
   * never a facet.
   */
  readonly holds: 'field' | 'values' | 'plain'
  /** How records are put in order by it. */
  readonly order: 'own' | 'declared' | 'time' | 'number' | 'text'
  /** Whether a record may hold several. */
  readonly several: boolean
}

const KINDS = {
  title: { holds: 'field', order: 'own', several: false },
  place: { holds: 'field', order: 'own', several: false },
  organization: { holds: 'field', order: 'own', several: true },
  /** One value of a list, in no order but that of the list. */
  nominal: { holds: 'values', order: 'declared', several: false },
  /** One value of a list that has an order. */
  ordinal: { holds: 'values', order: 'declared', several: false },
  /** A year, or a date that begins with one. */
  time: { holds: 'values', order: 'time', several: false },
  /** `YES` or `NO`. */
  boolean: { holds: 'values', order: 'declared', several: false },
  /** Any number of values of a list. */
  many: { holds: 'values', order: 'declared', several: true },
  number: { holds: 'plain', order: 'number', several: false },
  text: { holds: 'plain', order: 'text', several: false },
} as const satisfies Record<string, KindTraits>

export type DimensionKind = keyof typeof KINDS

/** The kinds whose values can be counted and listed. */
export type CountedKind = {
  [K in DimensionKind]: (typeof KINDS)[K]['holds'] extends 'values' ? K : never
}[DimensionKind]

export const traitsOf = (kind: DimensionKind): KindTraits => KINDS[kind]

export const YES = '1'
export const NO = '0'
/** Key of the value of records that say nothing in a dimension. */
export const MISSING = ''

export interface DimensionValue {
  readonly key: string
  /** What people read; the key itself where nothing else is declared. */
  readonly label: string
}

/** One of the things that a list says of its records 维度; its id stands in addresses. */
export interface Dimension {
  readonly id: string
  readonly kind: DimensionKind
  /** What people call it, e.g. 类别. */
  readonly label: string
  /** How it is to be read; `''` for nothing. */
  readonly note: string
  /** In their order. What occurs beyond them follows in the list's order, `MISSING` at the end. */
  readonly values: readonly DimensionValue[]
  /** Whether one can filter, group and break down by it. */
  readonly facet: boolean
  /** Whether it is a column of the table; if not, only details and full exports show it. */
  readonly column: boolean
}

/** Whether the values of a dimension are few enough to be counted and listed all at once. */
export const isCounted = ({ kind, facet }: Dimension): boolean =>
  facet && traitsOf(kind).holds === 'values'

/** The dimension that a list is broken down by unless another is chosen: the first that is counted. */
export const mainDimension = (dimensions: readonly Dimension[]): Dimension | null =>
  dimensions.find(isCounted) ?? null

export const findDimension = (dimensions: readonly Dimension[], id: string): Dimension | null =>
  dimensions.find((dimension) => dimension.id === id) ?? null

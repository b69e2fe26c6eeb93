/** Ids of the two dimensions that are more than a list of values, and of the title. */
export const PLACE = 'region'
export const ORGANIZATION = 'organization'
export const TITLE = 'title'
/** Id of the printed number 序号, where a list has one; also the name of the list's own order. */
export const NUMBER = 'seq'

/**
 * - `title`, `place`, `organization`: what `CaseRecord` has a field for, one each at most.
 * - `nominal`, `ordinal`, `time`: one value of a list, without order, in order, or in time.
 * - `boolean`: `YES` or `NO`. `many`: any number of values.
 * - `number`, `text`: kept and shown as they are, never a facet.
 */
export type DimensionKind =
  | 'title'
  | 'place'
  | 'organization'
  | 'nominal'
  | 'ordinal'
  | 'time'
  | 'boolean'
  | 'many'
  | 'number'
  | 'text'

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

/** Kinds that can be a facet whose values are counted all at once. */
const COUNTED: ReadonlySet<DimensionKind> = new Set([
  'nominal',
  'ordinal',
  'time',
  'boolean',
  'many',
])

/** Whether the values of a dimension are few enough to be counted and listed all at once. */
export const isCounted = ({ kind, facet }: Dimension): boolean => facet && COUNTED.has(kind)

/** The dimension that a list is broken down by unless another is chosen: the first that is counted. */
export const mainDimension = (dimensions: readonly Dimension[]): Dimension | null =>
  dimensions.find(isCounted) ?? null

export const findDimension = (dimensions: readonly Dimension[], id: string): Dimension | null =>
  dimensions.find((dimension) => dimension.id === id) ?? null

import { isCounted, NO, YES } from '../domain/index.ts'
import type { Dimension, DimensionKind, DimensionValue, RecordValue } from '../domain/index.ts'

/** A field of a Table Schema 2.0, as far as it says what a dimension is. */
export interface Field {
  readonly name: string
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly format?: string
  /** Values in their order; in a file also without labels. */
  readonly categories?: readonly DimensionValue[]
  readonly categoriesOrdered?: boolean
  /** Beyond the standard: whether one can filter and group by it, and whether it is a column shown. */
  readonly facet?: boolean
  readonly column?: boolean
}

export const YES_NO_VALUES: readonly DimensionValue[] = [
  { key: YES, label: '是' },
  { key: NO, label: '否' },
]

/** Kinds whose type alone does not say them; the reserved names of fields do. */
const OWN_KINDS: Readonly<Record<string, DimensionKind>> = {
  title: 'title',
  region: 'place',
  organization: 'organization',
}
const TIMES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['year', /^\d{4}$/],
  ['yearmonth', /^\d{4}-\d{2}$/],
]

/** The kind of dimension that a field declares. */
function kindOf({ name, type, categories, categoriesOrdered, facet }: Field): DimensionKind {
  if (Object.hasOwn(OWN_KINDS, name)) return OWN_KINDS[name] ?? 'text'
  if (type === 'boolean') return 'boolean'
  if (type === 'array') return 'many'
  if (type === 'year' || type === 'yearmonth' || type === 'date') return 'time'
  if (categoriesOrdered === true) return 'ordinal'
  if (categories !== undefined) return 'nominal'
  if (type === 'integer' || type === 'number') return 'number'
  return facet === true && (type === 'string' || type === undefined) ? 'nominal' : 'text'
}

/** The dimension that a field declares; what it leaves out is as for most of its kind. */
export function dimensionOf(field: Field): Dimension {
  const kind = kindOf(field)
  const values = field.categories ?? (kind === 'boolean' ? YES_NO_VALUES : [])
  const known = kind === 'place' || kind === 'organization'
  const dimension = { id: field.name, kind, label: field.title ?? field.name, values }
  const isFacet = known || isCounted({ ...dimension, note: '', facet: true, column: true })
  return {
    ...dimension,
    note: field.description ?? '',
    facet: isFacet && (field.facet ?? true),
    column: field.column ?? true,
  }
}

/** The type that the values of a dimension have in a file. */
function typeOf({ kind }: Dimension, values: readonly RecordValue[]): string {
  if (kind === 'boolean') return 'boolean'
  if (kind === 'many' || kind === 'organization') return 'array'
  const texts = values.flat()
  if (kind === 'number') return texts.every((text) => /^-?\d+$/.test(text)) ? 'integer' : 'number'
  if (kind !== 'time') return 'string'
  return TIMES.find(([, pattern]) => texts.every((text) => pattern.test(text)))?.[0] ?? 'date'
}

const isYesNo = (values: readonly DimensionValue[]) =>
  JSON.stringify(values) === JSON.stringify(YES_NO_VALUES)

/** The field that declares a dimension, such that `dimensionOf` reads it back. */
export function fieldOf(dimension: Dimension, values: readonly RecordValue[]): Field {
  const { id, kind, label, note, facet, column } = dimension
  const type = typeOf(dimension, values)
  const declares = kind === 'nominal' || (dimension.values.length > 0 && !isYesNo(dimension.values))
  return {
    name: id,
    title: label,
    ...(note === '' ? {} : { description: note }),
    type,
    ...(type === 'date' ? { format: 'any' } : {}),
    ...(declares && !(facet && dimension.values.length === 0)
      ? { categories: dimension.values }
      : {}),
    ...(kind === 'ordinal' ? { categoriesOrdered: true } : {}),
    facet,
    column,
  }
}

import {
  findDimension,
  MISSING,
  NO,
  ORGANIZATION,
  PLACE,
  YES,
  type Dimension,
} from '../domain/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How "not stated" stands in an address; a value that looks like it has one mark more. */
const MISSING_MARK = '~'

/** The key of a value as an address has it. */
export const encodeKey = (key: string): string =>
  key === MISSING || /^~+$/.test(key) ? key + MISSING_MARK : key

/** The key that a text of an address stands for in a dimension, or `null`. */
export function decodeKey(
  text: string,
  dimension: Dimension,
  vocabulary: Vocabulary,
): string | null {
  const { id, kind, values } = dimension
  if (id === PLACE) return vocabulary.hasRegion(text) ? text : null
  const key = /^~+$/.test(text) ? text.slice(1) : text
  if (id === ORGANIZATION) return vocabulary.hasOrganization(key) ? key : null
  const has = (candidate: string) => values.some((value) => value.key === candidate)
  if (has(key)) return key
  if (kind === 'boolean') return { true: YES, false: NO, 1: YES, 0: NO }[text] ?? null
  // Before missing values had a key of their own, their label stood for them.
  return text === `未标明${dimension.label}` && has(MISSING) ? MISSING : null
}

/** A dimension of this address key that can be a filter, or `null`. */
export function facetOf({ dimensions }: Vocabulary, id: string): Dimension | null {
  const dimension = findDimension(dimensions, id)
  return dimension?.facet === true ? dimension : null
}

import { findDimension, PLACE, type Dimension } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import { behindWords as words, messages } from '../../messages/index.ts'
import { dimensionLabel, regionLabel, selectFilterWords, valueLabel } from '../../view/index.ts'
import type { ViewState } from '../../view/index.ts'
import type { NumberOf } from './number.ts'

/** Of more values than these of one dimension the others are only counted. */
const MOST_NAMES = 3

/**
 * What the cases behind a number have in common, e.g. 江苏省，公共服务类; of all that is shown, under
 * which conditions.
 */
export function numberName(facts: Facts, view: ViewState, { picks, of }: NumberOf): string {
  const names = Object.entries({ ...of?.values, ...picks }).flatMap(([id, keys]) =>
    keys.length === 0 ? [] : [namesOf(facts, id, keys)],
  )
  if (names.length > 0) return words.named(names)
  const conditions = Object.keys(picks).length === 0 ? selectFilterWords(view, facts) : ''
  if (conditions !== '') return conditions
  return view.area === null ? words.all : regionLabel(facts, view.area)
}

function namesOf(facts: Facts, id: string, keys: readonly string[]): string {
  const dimension = findDimension(facts.dimensions, id)
  const names = keys.slice(0, MOST_NAMES).map((key) => nameOf(facts, id, dimension, key))
  return words.some(names, keys.length)
}

/** 是 says nothing without what it is said of. */
function nameOf(facts: Facts, id: string, dimension: Dimension | null, key: string): string {
  if (id === PLACE) return regionLabel(facts, key)
  if (!dimension) return key
  const label = valueLabel(facts, dimension, key)
  return dimension.kind === 'boolean'
    ? messages.filters.chip(dimensionLabel(facts, id), label)
    : label
}

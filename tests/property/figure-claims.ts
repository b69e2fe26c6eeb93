import { MISSING, parsePartKey, PLACE, type Dataset } from '../../src/domain/index.ts'
import { regionLabel, regionName, valueLabel, type ViewState } from '../../src/view/index.ts'
import type { Expected, Told } from './figure-oracle.ts'
import type { Reading } from './figure-reading.ts'

/** Where a surface says something else than the records do, in words. */
export class Faults {
  readonly found: string[] = []

  add(where: string, said: unknown, expected: unknown) {
    this.found.push(`${where}: ${JSON.stringify(said)} instead of ${JSON.stringify(expected)}`)
  }

  same(where: string, said: unknown, expected: unknown) {
    if (JSON.stringify(said) !== JSON.stringify(expected)) this.add(where, said, expected)
  }

  /** A plain number of cases, with its base where that stands there. */
  told(where: string, { says, count, base }: Reading, expected: Told) {
    const isRight =
      says === undefined &&
      count === expected.count &&
      (base === undefined || base === expected.base)
    if (!isRight) this.add(where, { says, count, base }, expected)
  }

  /** A figure of the map, whatever its metric. */
  figure(where: string, reading: Reading, expected: Expected) {
    if (!isRead(reading, expected)) this.add(where, reading, expected)
  }
}

function isRead({ says, count, base, rate }: Reading, expected: Expected): boolean {
  const { state } = expected
  const counts =
    (count === undefined || count === expected.count) &&
    (base === undefined || base === expected.base)
  if (!counts) return false
  if (says !== undefined) return says === state
  if (rate !== undefined) return state === 'value' && rate === expected.rate?.toFixed(1)
  if (count === undefined || state === 'not-listed' || state === 'not-applicable') return false
  // A rate is no number of cases.
  return expected.rate === null || state !== 'value'
}

/** What a map and its list call a region of a view. */
export function nameOfRegion(list: Dataset, { area }: ViewState, key: string): string {
  return area === null && parsePartKey(key) ? regionLabel(list, key) : regionName(list, key)
}

/** What matrix, stacked bars and texts call a value. */
export function nameOfValue(list: Dataset, id: string, key: string): string {
  if (id === PLACE) return regionLabel(list, key)
  const dimension = list.dimensions.find((one) => one.id === id)
  return dimension ? valueLabel(list, dimension, key) : key
}

/** What the list calls a group of its cases. */
export const nameOfGroup = (list: Dataset, id: string, key: string): string =>
  id === PLACE ? regionName(list, key) : nameOfValue(list, id, key)

/** A number alone is one of cases and of their base at once. */
export const alone = ({ base, ...reading }: Reading): Reading => ({
  ...reading,
  base: base ?? reading.count,
})

/** Of a list of values those that are shown: what is missing only where it occurs. */
export const isShownValue = ([key, { base }]: readonly [string, Told]): boolean =>
  key !== MISSING || base > 0

/** How many cases are shown, as every status writes it: one number where it is both. */
export const shownWords = ({ count, base }: Told): string =>
  count === base ? `显示全部 ${base} 个案例` : `显示 ${count} / ${base} 个案例`

import { MISSING, provinceOf, STATISTICAL_REGIONS, type RegionKey } from '../../src/domain/index.ts'
import { NO_FILTER, LIST_ORDER } from '../../src/engine/index.ts'
import { describeGroup } from '../../src/figures/index.ts'
import { readFilterGroup, vocabularyOf } from '../../src/view/index.ts'
import { factsOf } from '../fixtures/frozen-list.ts'
import { naiveRows, saidIn, valuesOf } from './engine-oracle.ts'
import { nameOfValue } from './figure-claims.ts'
import type { Naive } from './figure-oracle.ts'

/** The cases of a group, one by one. */
export interface NaiveGroup {
  readonly name: string
  readonly rows: ReadonlySet<number>
  readonly base: number
  /** Cases of the list outside it. */
  readonly rest: number
  /** By value. */
  readonly counts: readonly number[]
  /** By value, with the mix of the rest, to one decimal; `null` where nothing is to be expected. */
  readonly expected: readonly (string | null)[]
}

/** The groups of a view counted case by case: the page's own filters play no part. */
export class NaiveComparison {
  readonly naive: Naive
  /** Labels of the values that groups are compared by; none where there is no dimension for it. */
  readonly values: readonly string[]
  readonly whole: number
  readonly wholeCounts: readonly number[]
  /** Those of which something can be said. */
  readonly groups: readonly NaiveGroup[]
  /** Names of the others. */
  readonly excluded: readonly string[]
  readonly #keys: readonly string[]

  constructor(naive: Naive) {
    this.naive = naive
    const { by, list, view } = naive
    this.#keys = by ? valuesOf(list, by) : []
    this.values = this.#keys.map((key) => nameOfValue(list, by?.id ?? '', key))
    const all = new Set(list.cases.keys())
    this.whole = all.size
    this.wholeCounts = this.countsOf(all)
    const facts = factsOf(list)
    const described = view.groups.map((key) => ({ key, name: describeGroup(facts, key).name }))
    const able = described.filter(({ key }) => this.#isKnown(key) && this.#rowsOf(key).size > 0)
    this.groups = able.map(({ key, name }) => this.#groupOf(key, name))
    this.excluded = described.filter((one) => !able.includes(one)).map(({ name }) => name)
  }

  /** How many of some cases have each value. */
  countsOf(rows: ReadonlySet<number>): readonly number[] {
    const { by, list } = this.naive
    const said = [...rows].map((row) => {
      const record = list.cases[row]
      return record && by ? saidIn(record, by.id) : [MISSING]
    })
    return this.#keys.map((key) => said.filter((values) => values.includes(key)).length)
  }

  /** What two groups share. */
  shared = (a: NaiveGroup, b: NaiveGroup): ReadonlySet<number> =>
    new Set([...a.rows].filter((row) => b.rows.has(row)))

  #groupOf(key: string, name: string): NaiveGroup {
    const rows = this.#rowsOf(key)
    const counts = this.countsOf(rows)
    const rest = this.whole - rows.size
    const isChosenByIt = (this.#filterOf(key)?.filters[this.naive.by?.id ?? ''] ?? []).length > 0
    const expected = counts.map((count, i) => {
      if (rest === 0 || isChosenByIt) return null
      const outside = (this.wholeCounts[i] ?? 0) - count
      // Tenths, halves up, in whole numbers.
      const tenths = Math.floor((20 * rows.size * outside + rest) / (2 * rest))
      return (tenths / 10).toFixed(1)
    })
    return { name, rows, base: rows.size, rest, counts, expected }
  }

  #filterOf(key: string) {
    return readFilterGroup(key, vocabularyOf(factsOf(this.naive.list)))
  }

  /** Whether the list says anything of a group. */
  #isKnown(key: string): boolean {
    const { list } = this.naive
    if (key.startsWith('~')) return true
    if (key === 'local')
      return provincesIn(list.divisions.keys()).some((one) => this.#isListed(one))
    const regions = regionsOf(key)
    return regions ? regions.some((one) => this.#isListed(one)) : this.naive.isListed(key)
  }

  #isListed = (code: RegionKey): boolean => this.naive.list.coverage.provinces.includes(code)

  #rowsOf(key: string): ReadonlySet<number> {
    const { list } = this.naive
    const filtered = this.#filterOf(key)
    if (filtered) {
      const { area, filters, text } = filtered
      return new Set(naiveRows(list, { area, values: filters, text }, LIST_ORDER))
    }
    const regions = key === 'local' ? provincesIn(list.divisions.keys()) : regionsOf(key)
    if (regions) {
      const isIn = (place: string) =>
        /^\d/.test(place) && regions.includes(provinceOf(place.slice(0, 6)))
      return new Set([...list.cases.keys()].filter((row) => isIn(list.cases[row]?.place.key ?? '')))
    }
    return new Set(naiveRows(list, { ...NO_FILTER, values: { region: [key] } }, LIST_ORDER))
  }
}

const provincesIn = (codes: Iterable<string>) => [...codes].filter((code) => code.endsWith('0000'))

const regionsOf = (key: string): readonly string[] | null =>
  Object.entries<readonly string[]>(STATISTICAL_REGIONS).find(([name]) => name === key)?.[1] ?? null

import { MISSING, provinceOf, STATISTICAL_REGIONS, type RegionKey } from '../../src/domain/index.ts'
import { NO_FILTER, LIST_ORDER } from '../../src/engine/index.ts'
import { describeGroup } from '../../src/figures/index.ts'
import { readFilterGroup, vocabularyOf, type Filters } from '../../src/view/index.ts'
import { factsOf } from '../fixtures/frozen-list.ts'
import { naiveRows, saidIn, valuesOf } from './engine-oracle.ts'
import { nameOfValue } from './figure-claims.ts'
import type { Naive } from './figure-oracle.ts'

/** How many cases would have to be of another value, found by moving them one after the other. */
export interface NaiveDifference {
  /** To one decimal. */
  readonly expected: string
  readonly side: 'more' | 'fewer' | 'alike'
  readonly vanishes: number
  readonly turns: number | null
  /** Times the base of the reference, without a fraction. */
  readonly scaled: number
}

/** The cases of a group, one by one. */
export interface NaiveGroup {
  readonly key: string
  readonly name: string
  readonly rows: ReadonlySet<number>
  readonly base: number
  /** By value. */
  readonly counts: readonly number[]
  /** The cases that it is compared with. */
  readonly reference: ReadonlySet<number>
  /** Why it is not, in words; `''` where it is. */
  readonly apart: string
  /** By value; `null` where nothing is to be expected. */
  readonly differences: readonly (NaiveDifference | null)[]
}

/** What groups are compared with, their own cases not yet taken out of it. */
export interface NaiveReference {
  readonly name: string
  readonly rows: ReadonlySet<number>
  /** Whether a group's own cases are taken out. */
  readonly rest: boolean
  readonly filter: Filters | null
  /** Whether the list says anything of it. */
  readonly isKnown: boolean
}

/** Moves cases into or out of a value until the difference is below one case, and has turned. */
function moveOneByOne(count: number, base: number, mix: number, of: number): NaiveDifference {
  const scaledAt = (own: number) => own * of - base * mix
  const scaled = scaledAt(count)
  const step = scaled > 0 ? -1 : 1
  let vanishes = 0
  while (Math.abs(scaledAt(count + step * vanishes)) >= of) vanishes += 1
  const isAlike = vanishes === 0
  let turned = vanishes
  while (scaledAt(count + step * turned) * step <= 0) turned += 1
  const after = count + step * turned
  return {
    // Tenths, halves up, in whole numbers.
    expected: (Math.floor((20 * base * mix + of) / (2 * of)) / 10).toFixed(1),
    side: isAlike ? 'alike' : scaled > 0 ? 'more' : 'fewer',
    vanishes,
    turns: isAlike || after < 0 || after > base ? null : turned,
    scaled,
  }
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
  readonly reference: NaiveReference
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
    this.reference = this.#referenceOf()
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

  /** What was chosen; else the rest of the provinces for parts of them, and the rest of all. */
  #referenceOf(): NaiveReference {
    const { list, view } = this.naive
    const off = list.cases.some(({ place }) => !/^\d/.test(place.key))
    const divides = (off || list.coverage.central) && this.#isKnown('local')
    const isLocal = view.groups.length > 0 && view.groups.every((key) => this.#isPartOfLocal(key))
    const suits = { within: divides && isLocal ? 'local' : null, rest: true }
    const { within, rest } = view.reference ?? suits
    if (within === null) {
      const rows = new Set(list.cases.keys())
      return { name: rest ? '其余全部' : '全部', rows, rest, filter: null, isKnown: true }
    }
    const name = describeGroup(factsOf(list), within).name
    return {
      name: within === 'local' && rest ? '其余地方' : rest ? `${name}其余` : name,
      rows: this.#rowsOf(within),
      rest,
      filter: this.#filterOf(within)?.filters ?? null,
      isKnown: this.#isKnown(within),
    }
  }

  #isPartOfLocal(key: string): boolean {
    const filtered = this.#filterOf(key)
    if (!filtered) return key !== 'local' && (regionsOf(key) !== null || /^\d/.test(key))
    const { area, filters } = filtered
    const places = filters['region'] ?? (area === null ? [] : [area])
    return places.length > 0 && places.every((place) => /^\d/.test(place))
  }

  /** A, B … by its place among all groups of the view. */
  letterOf = ({ key }: NaiveGroup): string => 'ABCD'[this.naive.view.groups.indexOf(key)] ?? ''

  #groupOf(key: string, name: string): NaiveGroup {
    const rows = this.#rowsOf(key)
    const counts = this.countsOf(rows)
    const { reference: all } = this
    const reference = new Set([...all.rows].filter((row) => !all.rest || !rows.has(row)))
    const apart = this.#apart(key, rows, reference)
    const mix = this.countsOf(reference)
    const differences = counts.map((count, i) =>
      apart === '' ? moveOneByOne(count, rows.size, mix[i] ?? 0, reference.size) : null,
    )
    return { key, name, rows, base: rows.size, counts, reference, apart, differences }
  }

  #apart(key: string, rows: ReadonlySet<number>, reference: ReadonlySet<number>): string {
    const { by } = this.naive
    const { name, filter, isKnown } = this.reference
    if (!isKnown) return `参照${name}：`
    if (reference.size === 0) return `${name}没有案例，无从比较：`
    const isSame = rows.size === reference.size && [...rows].every((row) => reference.has(row))
    if (isSame) return '就是参照：'
    const chosen = [this.#filterOf(key)?.filters, filter].some(
      (one) => (one?.[by?.id ?? ''] ?? []).length > 0,
    )
    return chosen ? `组或参照按${by?.label}选出，其构成无从比较：` : ''
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

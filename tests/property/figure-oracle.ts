import {
  isCounted,
  isOffMap,
  MISSING,
  PLACE,
  provinceOf,
  type Dataset,
  type Dimension,
  type MapFile,
  type RegionKey,
} from '../../src/domain/index.ts'
import { LIST_ORDER, type Counts } from '../../src/engine/index.ts'
import { regionLabel, type ViewState } from '../../src/view/index.ts'
import { naiveCounts, naiveSpan } from './engine-oracle.ts'

export interface Told {
  readonly count: number
  readonly base: number
}
export const NONE: Told = { count: 0, base: 0 }

/** What every surface must say of a figure. */
export interface Expected extends Told {
  readonly state:
    'value' | 'filtered-out' | 'zero' | 'not-listed' | 'base-too-small' | 'not-applicable'
  /** Cases per ten million residents; `null` of any other metric. */
  readonly rate: number | null
}

export const RESIDENTS: ReadonlyMap<string, number> = new Map([
  ['110000', 21_893_095],
  ['320000', 84_748_016],
  ['330000', 64_567_588],
  ['460000', 10_081_232],
])

/** Counts of a view the plain way; which filters a figure ignores is said each time. */
export class Naive {
  readonly list: Dataset
  readonly view: ViewState
  readonly by: Dimension | null
  readonly rows: string
  readonly #known = new Map<string, Counts>()

  constructor(list: Dataset, view: ViewState) {
    this.list = list
    this.view = view
    const counted = list.dimensions.filter(isCounted)
    this.by = counted.find(({ id }) => id === view.by) ?? counted[0] ?? null
    const placed = list.dimensions.some(({ id }) => id === PLACE)
    const other = counted.find(({ id }) => id !== this.by?.id)?.id
    this.rows =
      view.rows !== null && view.rows !== this.by?.id
        ? view.rows
        : placed
          ? PLACE
          : (other ?? PLACE)
  }

  kindOf(id: string) {
    return this.list.dimensions.find((one) => one.id === id)?.kind
  }

  #counts(
    ignoring: readonly string[],
    pair: readonly [string, string] | null,
    area = this.view.area,
  ) {
    const name = JSON.stringify([ignoring, pair, area])
    const known = this.#known.get(name)
    if (known) return known
    const kept = Object.entries(this.view.filters).filter(([id]) => !ignoring.includes(id))
    const filter = { area, values: Object.fromEntries(kept), text: this.view.text }
    const counts = naiveCounts(this.list, { filter, cross: pair ? [pair] : [] })
    this.#known.set(name, counts)
    return counts
  }

  total(ignoring: readonly string[] = []): Told {
    return this.#counts(ignoring, null).total
  }

  /** By every value of a dimension, whose own filter is ignored, too. */
  facet(id: string, ignoring: readonly string[] = []): ReadonlyMap<string, Told> {
    const facets = this.#counts([...ignoring, id], null).facets[id] ?? []
    return new Map(facets.map((one) => [one.key, one]))
  }

  cell(rows: string, columns: string, row: string, column: string): Told {
    const [cross] = this.#counts([], [rows, columns]).cross
    return cross?.cells.find((one) => one.row === row && one.column === column) ?? NONE
  }

  rowTotal(row: string): Told {
    const { by } = this
    return this.facet(this.rows, by && by.kind !== 'many' ? [by.id] : []).get(row) ?? NONE
  }

  columnTotal(column: string): Told {
    const ignoring = this.kindOf(this.rows) === 'many' ? [] : [this.rows]
    return this.facet(this.by?.id ?? '', ignoring).get(column) ?? NONE
  }

  grandTotal(): Told {
    const one = [this.rows, this.by?.id ?? ''].filter((id) => this.kindOf(id) !== 'many')
    return this.total(one)
  }

  isListed(key: RegionKey): boolean {
    const { central, provinces } = this.list.coverage
    if (key === 'central') return central
    return isOffMap(key) || provinces.includes(provinceOf(key))
  }

  /** Cases of the whole list. */
  get listed(): number {
    return this.list.cases.length
  }

  get areaName(): string {
    return regionLabel(this.list, this.view.area ?? '')
  }

  /** Whether any filter narrows what is shown. */
  isFiltered(): boolean {
    const { filters, text } = this.view
    return Object.values(filters).some((keys) => keys.length > 0) || text.trim() !== ''
  }

  /** Whether there is anything to be told apart in what the view is broken down by. */
  get isBrokenDown(): boolean {
    return this.by !== null && [...this.facet(this.by.id).keys()].some((key) => key !== MISSING)
  }

  /** Whether nothing is known of the area where one looks. */
  get isUnlisted(): boolean {
    const { area } = this.view
    return area !== null && this.total().base === 0 && !this.isListed(area)
  }

  /** All that may be said of it then. */
  get unlistedWords(): string {
    return `${this.areaName}，本部分未列出`
  }

  /** The groups of the list with the cases that pass every filter. */
  groups(): readonly (Told & { readonly key: string })[] {
    const { area, filters, text, group } = this.view
    const { entries } = naiveSpan(this.list, {
      filter: { area, values: filters, text },
      sort: LIST_ORDER,
      group,
      collapsed: new Set(),
      offset: 0,
      limit: 10_000,
    })
    return entries.flatMap((one) =>
      one.kind === 'group' && 'count' in one
        ? [{ key: one.key, count: one.count, base: one.base }]
        : [],
    )
  }

  get metric() {
    const { metric, area, drawing } = this.view
    if (drawing === 'bubbles') return 'count'
    return metric.kind === 'per-population' && (area !== null || drawing === 'prefectures')
      ? 'count'
      : metric.kind
  }

  #regions(
    map: MapFile | null,
    ignoring: readonly string[],
    pair: readonly [string, string] | null,
  ) {
    const { area, drawing } = this.view
    const own = this.#counts(ignoring, pair)
    if (area !== null || drawing !== 'prefectures' || !map)
      return [{ counts: own, keep: () => true }]
    const shapes = new Set(map.features.map(({ properties }) => properties.adcode))
    const whole = (key: string) => isOffMap(key) || shapes.has(key)
    const divided = (own.facets[PLACE] ?? []).map(({ key }) => key).filter((key) => !whole(key))
    return [
      { counts: own, keep: whole },
      ...divided.map((code) => ({ counts: this.#counts(ignoring, pair, code), keep: () => true })),
    ]
  }

  /** Cases of every region of a map that has any. */
  regions(map: MapFile | null, ignoring: readonly string[] = []): ReadonlyMap<RegionKey, Told> {
    const parts = this.#regions(map, [PLACE, ...ignoring], null)
    return new Map(
      parts.flatMap(({ counts, keep }) =>
        (counts.facets[PLACE] ?? []).filter(({ key }) => keep(key)).map((one) => [one.key, one]),
      ),
    )
  }

  /** Cases of every region that have a value. */
  regionsWith(map: MapFile | null, id: string, value: string): ReadonlyMap<RegionKey, Told> {
    const parts = this.#regions(map, [PLACE, id], [PLACE, id])
    return new Map(
      parts.flatMap(({ counts, keep }) =>
        (counts.cross[0]?.cells ?? [])
          .filter(({ row, column }) => column === value && keep(row))
          .map((one) => [one.row, one]),
      ),
    )
  }

  /** What the metric says of a region of a map. */
  figures(map: MapFile | null): (key: RegionKey) => Expected {
    const cases = this.regions(map)
    const { metric } = this.view
    const share =
      this.metric === 'share' && metric.kind === 'share'
        ? (metric.dimension ?? this.list.dimensions.find(isCounted)?.id ?? '')
        : null
    const wholes = share === null ? cases : this.regions(map, [share])
    const parts =
      share !== null && metric.kind === 'share' ? this.regionsWith(map, share, metric.value) : cases
    return (key) => {
      const { base } = cases.get(key) ?? NONE
      const whole = (share === null ? cases : wholes).get(key)?.count ?? 0
      const state =
        whole > 0 ? 'value' : base > 0 ? 'filtered-out' : this.isListed(key) ? 'zero' : 'not-listed'
      if (share !== null) {
        const told = { count: parts.get(key)?.count ?? 0, base: whole, rate: null }
        return { ...told, state: state === 'value' && whole < 10 ? 'base-too-small' : state }
      }
      const residents = this.metric === 'per-population' ? RESIDENTS.get(key) : undefined
      const rate = residents === undefined ? null : (whole / residents) * 10_000_000
      const applies = this.metric === 'count' || rate !== null || state !== 'value'
      return { state: applies ? state : 'not-applicable', count: whole, base, rate }
    }
  }
}

import { ORGANIZATION, PLACE, type Dataset } from '../../src/domain/index.ts'
import { LIST_ORDER, NO_FILTER } from '../../src/engine/index.ts'
import type { FacetFilter, Sort } from '../../src/engine/index.ts'
import { createRandom, pick } from './random.ts'
import type { Column } from './shapes.ts'

export type Series = 'facets' | 'text'

export const TEXT = 'text'

/** One change of one filter, and the sort that the first page is then asked in. */
export interface Interaction {
  readonly filter: FacetFilter
  /** Id of a column, or `TEXT`. */
  readonly changed: string
  readonly sort: Sort
}

/** Sorts that take turns: the list's order, and two others. */
export const SORTS: readonly Sort[] = [
  LIST_ORDER,
  { column: PLACE, descending: false },
  { column: ORGANIZATION, descending: true },
]

export const PAGE = 100
/** Interactions at the start of a series that are answered and checked but not measured. */
export const WARM_UP = { facets: 12, text: 4 } as const
/** More than the engine keeps answers for. */
const NOT_SEEN = 24
const MEASURED = { facets: 80, text: 20 } as const

/** Filters not seen lately: nothing may be answered from memory alone. */
export function facetInteractions(columns: readonly Column[]): Interaction[] {
  const random = createRandom(7)
  const interactions: Interaction[] = []
  const recent: string[] = []
  // The first two are changed twice as often as the others.
  const changing = [
    ...columns.slice(0, 2).flatMap((column) => [column, column]),
    ...columns.slice(2),
  ]
  let filter: FacetFilter = NO_FILTER
  while (interactions.length < WARM_UP.facets + MEASURED.facets) {
    const changed = pick(random, changing)
    const values = { ...filter.values, [changed.id]: choose(random, changed) }
    const key = JSON.stringify(columns.map(({ id }) => values[id] ?? []))
    if (recent.includes(key)) continue
    recent.push(key)
    if (recent.length > NOT_SEEN) recent.shift()
    filter = { ...filter, values }
    interactions.push({ filter, changed: changed.id, sort: sortAt(interactions.length) })
  }
  return interactions
}

/** A few values; of a long list up to a third of them, so that something is left. */
function choose(random: () => number, { id, keys }: Column): readonly string[] {
  const few = keys.length === 2 ? 2 : id === PLACE ? 4 : 3
  const wanted = Math.floor(random() * Math.max(few, keys.length > 100 ? keys.length / 3 : 0))
  return [...new Set(Array.from({ length: wanted }, () => pick(random, keys)))]
}

/** Queries of 2 to 4 characters, cut from titles, organisations and region names, and one in eight absent. */
export function textInteractions({ cases, divisions }: Dataset): Interaction[] {
  const random = createRandom(11)
  const names = [...divisions.values()].map((division) => division.name)
  const queries = new Set<string>()
  for (let i = 0; queries.size < WARM_UP.text + MEASURED.text; i++) {
    const record = pick(random, cases)
    const from =
      i % 4 === 3 ? (i % 8 === 3 ? pick(random, names) : record.organizations[0]) : record.title
    const length = 2 + (i % 3)
    const start = Math.floor(random() * Math.max(1, (from ?? '').length - length))
    const query = i % 8 === 4 ? `未有${i}` : (from ?? '').slice(start, start + length)
    if (/^[\u4e00-\u9fff]{2,4}$|^未有/.test(query)) queries.add(query)
  }
  return [...queries].map((text, i) => ({
    filter: { ...NO_FILTER, text },
    changed: TEXT,
    sort: sortAt(i),
  }))
}

const sortAt = (i: number): Sort => SORTS[i % SORTS.length] as Sort

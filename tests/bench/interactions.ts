import { LEVELS, type Dataset } from '../../src/domain/index.ts'
import { NO_FILTER, type FacetFilter, type Sort } from '../../src/engine/index.ts'
import { createRandom, pick } from './random.ts'
import { CATEGORIES, REGIONS, SCOPES } from './sample.ts'

export type Series = 'facets' | 'text'
export type Dimension = 'regions' | 'categories' | 'levels' | 'scopes' | 'text'

/** One change of one filter, and the sort that the first page is then asked in. */
export interface Interaction {
  readonly filter: FacetFilter
  readonly changed: Dimension
  readonly sort: Sort
}

/** Sorts that take turns: the list's order, and two others. */
export const SORTS: readonly Sort[] = [
  { column: 'seq', descending: false },
  { column: 'region', descending: false },
  { column: 'organizations', descending: true },
]

export const PAGE = 100
/** Interactions at the start of a series that are answered and checked but not measured. */
export const WARM_UP = { facets: 12, text: 4 } as const
/** More than the engine keeps answers for. */
const NOT_SEEN = 24
const MEASURED = { facets: 80, text: 20 } as const

/** Filters not seen lately: nothing may be answered from memory alone. */
export function facetInteractions(): Interaction[] {
  const random = createRandom(7)
  const interactions: Interaction[] = []
  const recent: string[] = []
  let filter: FacetFilter = NO_FILTER
  while (interactions.length < WARM_UP.facets + MEASURED.facets) {
    const changed = pick(random, [
      'regions',
      'regions',
      'categories',
      'categories',
      'levels',
      'scopes',
    ] as const)
    const next: FacetFilter = { ...filter, [changed]: choose(random, changed) }
    const key = JSON.stringify(next)
    if (recent.includes(key)) continue
    recent.push(key)
    if (recent.length > NOT_SEEN) recent.shift()
    filter = next
    interactions.push({ filter, changed, sort: sortAt(interactions.length) })
  }
  return interactions
}

function choose(random: () => number, dimension: Exclude<Dimension, 'text'>): readonly string[] {
  const values = { regions: REGIONS, categories: CATEGORIES, levels: LEVELS, scopes: SCOPES }[
    dimension
  ]
  const most = { regions: 4, categories: 3, levels: 3, scopes: 2 }[dimension]
  const wanted = Math.floor(random() * most)
  return [...new Set(Array.from({ length: wanted }, () => pick<string>(random, values)))]
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
    changed: 'text',
    sort: sortAt(i),
  }))
}

const sortAt = (i: number): Sort => SORTS[i % SORTS.length] as Sort

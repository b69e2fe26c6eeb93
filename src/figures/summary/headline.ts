import {
  findDimension,
  isOffMap,
  MISSING,
  parsePartKey,
  PLACE,
  type Dimension,
} from '../../domain/index.ts'
import type { Counts, FacetCount, Facts } from '../../engine/index.ts'
import { chosenIn, isFiltered, type ViewState } from '../../view/index.ts'
import { byDimension, facetsOf } from '../ask-view.ts'
import { isUnlistedArea } from './unlisted-area.ts'

/** At most this many values are named. */
const MOST_NAMED = 3

/** Values of which as many cases are seen; never some of them without the others. */
export interface NamedShare {
  /** In their own order. */
  readonly keys: readonly string[]
  /** Cases of each. */
  readonly count: number
  /** Whether they are named, or only how many they are. */
  readonly named: boolean
}

/** What is seen of the cases of the list, or of an area. */
export interface SeenCases {
  readonly state: 'cases'
  readonly filtered: boolean
  /** Cases that pass the filters, and of the area. */
  readonly count: number
  readonly base: number
  /** What the shares are of; `null` where nothing sets the cases apart. */
  readonly dimension: Dimension | null
  /** Those with most cases; all of them where they are few. */
  readonly shares: readonly NamedShare[]
}

/** What a view shows; the list says nothing of an area that is unlisted, and may have no case. */
export type Headline = { readonly state: 'unlisted' } | { readonly state: 'no-case' } | SeenCases

/**
 * How many cases are seen, and where most of them are, or of which kind where the places are what was
 * chosen. Values of equal counts stand together or not at all.
 */
export function buildHeadline(facts: Facts, view: ViewState, counts: Counts): Headline {
  const { count, base } = counts.total
  if (isUnlistedArea(facts, view, counts.total)) return { state: 'unlisted' }
  if (base === 0) return { state: 'no-case' }
  const place = findDimension(facts.dimensions, PLACE)
  const told = [place, byDimension(facts, view)].filter((one) => one !== undefined && one !== null)
  const seen = told.map((dimension) => ({ dimension, values: seenValues(view, counts, dimension) }))
  // That all are of one value is worth saying only where nobody has chosen that value.
  const best = seen.find(
    ({ dimension, values }) =>
      values.length > 1 || (values.length > 0 && !isChosen(view, dimension)),
  )
  return {
    state: 'cases',
    filtered: isFiltered(view),
    count,
    base,
    dimension: best?.dimension ?? null,
    shares: best ? sharesOf(best.values) : [],
  }
}

const isChosen = (view: ViewState, { id }: Dimension) => chosenIn(view, id).length > 0

/** Values of a dimension among what is seen: of one that is filtered by those that are chosen. */
function seenValues(view: ViewState, counts: Counts, { id }: Dimension): readonly FacetCount[] {
  const facets = facetsOf(counts, id)
  const chosen = chosenIn(view, id)
  const isCounted = (key: string) => facets.some((facet) => facet.key === key)
  // What is chosen further down is not counted here: how the cases are split is not known.
  if (!chosen.every(isCounted)) return []
  return facets.filter(
    ({ key, count }) => count > 0 && (chosen.length === 0 || chosen.includes(key)),
  )
}

/** Values of equal counts together, the larger first, as far as they can be named. */
function sharesOf(values: readonly FacetCount[]): readonly NamedShare[] {
  const sizes = [...new Set(values.map(({ count }) => count))].sort((a, b) => b - a)
  const shares: NamedShare[] = []
  let named = 0
  for (const count of sizes) {
    const keys = values.filter((value) => value.count === count).map(({ key }) => key)
    named += keys.length
    if (named > MOST_NAMED) {
      // The first are too many to name: how many they are is all that can be said of them.
      return shares.length === 0 && keys.every(isOrdinary)
        ? [{ keys, count, named: false }]
        : shares
    }
    shares.push({ keys, count, named: true })
  }
  return shares
}

/** Whether it is one of the values that its dimension's name is for. */
const isOrdinary = (key: string) => key !== MISSING && !isOffMap(key) && parsePartKey(key) === null

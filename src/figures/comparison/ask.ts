import { allAnswers, here, mapAnswer, type Answer, type Dimension } from '../../domain/index.ts'
import { NO_FILTER, type Counts, type FacetFilter } from '../../engine/index.ts'
import type { ViewState } from '../../view/index.ts'
import { byDimension, facetsOf, type Asker } from '../ask-view.ts'
import { describeGroup, type ComparedGroup } from './describe-group.ts'
import { overlapTerms, type CountTerm } from './overlap-terms.ts'
import { describeReference, referenceOf, type DescribedReference } from './reference.ts'

/** What passes a filter: in all, and of each value of a dimension, in its order. */
export interface GroupTally {
  readonly base: number
  readonly counts: readonly number[]
}

/** The cases of a group, and those of them that lie within the reference. */
export interface GroupAnswer {
  readonly group: ComparedGroup
  readonly tally: GroupTally
  readonly inReference: GroupTally
}

/** The counts that a comparison is made of. */
export interface ComparisonAnswers {
  readonly whole: GroupTally
  /** Keys of the values that are counted; none where the list has no dimension for it. */
  readonly keys: readonly string[]
  readonly groups: readonly GroupAnswer[]
  readonly reference: DescribedReference
  /** What the reference would be without taking a group's own cases out of it. */
  readonly within: GroupTally
  /** What each two groups share that can be compared. */
  readonly pairs: readonly {
    readonly a: ComparedGroup
    readonly b: ComparedGroup
    readonly shared: GroupTally
  }[]
}

/** Asks for all that the comparison of a view's groups is made of; its own filters play no part. */
export function askComparison(asker: Asker, view: ViewState): Answer<ComparisonAnswers> {
  const { facts } = asker
  const groups = view.groups.map((key) => describeGroup(facts, key))
  const able = groups.filter((group) => group.problem === '')
  const pairs = able.flatMap((a, i) => able.slice(i + 1).map((b) => ({ a, b })))
  const dimension = byDimension(facts, view)
  const keys = dimension ? dimension.values.map(({ key }) => key) : []
  const tally = (filter: FacetFilter) => askTally(asker, filter, dimension, keys)
  const both = (a: FacetFilter, b: FacetFilter) => sumTerms(overlapTerms(facts, a, b), tally, keys)
  const reference = describeReference(facts, referenceOf(facts, view))
  const asked = allAnswers([
    tally(NO_FILTER),
    tally(reference.filter),
    ...groups.flatMap(({ filter }) => [tally(filter), both(filter, reference.filter)]),
    ...pairs.map(({ a, b }) => both(a.filter, b.filter)),
  ])
  return mapAnswer(asked, (tallies) => {
    const at = (index: number) => tallies[index] ?? emptyTally(keys)
    return here({
      whole: at(0),
      keys,
      reference,
      within: at(1),
      groups: groups.map((group, i) => ({
        group,
        tally: at(2 + 2 * i),
        inReference: at(3 + 2 * i),
      })),
      pairs: pairs.map((pair, i) => ({ ...pair, shared: at(2 + 2 * groups.length + i) })),
    })
  })
}

const ask = ({ source, signal }: Asker, filter: FacetFilter): Answer<Counts> =>
  source.counts({ filter, cross: [] }, signal)

const emptyTally = (keys: readonly string[]): GroupTally => ({ base: 0, counts: keys.map(() => 0) })

/** What passes a filter; counts of values ignore the filter of their own dimension, so it is put back. */
function askTally(
  asker: Asker,
  filter: FacetFilter,
  dimension: Dimension | null,
  keys: readonly string[],
): Answer<GroupTally> {
  const chosen = dimension ? (filter.values[dimension.id] ?? []) : []
  return mapAnswer(ask(asker, filter), (counts) => {
    const { count: base } = counts.total
    const facets = dimension ? facetsOf(counts, dimension.id) : []
    const countOf = (key: string) => facets.find((facet) => facet.key === key)?.count ?? 0
    const isIn = (key: string) => chosen.length === 0 || chosen.includes(key)
    if (dimension?.kind !== 'many' || chosen.length === 0) {
      return here({ base, counts: keys.map((key) => (isIn(key) ? countOf(key) : 0)) })
    }
    // Of cases with one of the chosen values, those that have another one too.
    const either = keys.map((key): Answer<number> => {
      if (isIn(key)) return here(base)
      const values = { ...filter.values, [dimension.id]: [...chosen, key] }
      return mapAnswer(ask(asker, { ...filter, values }), ({ total }) => here(total.count))
    })
    return mapAnswer(allAnswers(either), (totals) =>
      here({
        base,
        counts: keys.map((key, i) => countOf(key) + base - (totals[i] ?? base)),
      }),
    )
  })
}

function sumTerms(
  terms: readonly CountTerm[],
  tally: (filter: FacetFilter) => Answer<GroupTally>,
  keys: readonly string[],
): Answer<GroupTally> {
  return mapAnswer(allAnswers(terms.map(({ filter }) => tally(filter))), (tallies) => {
    const sum = (of: (one: GroupTally) => number) =>
      terms.reduce((all, { sign }, i) => all + sign * of(tallies[i] ?? emptyTally(keys)), 0)
    return here({
      base: sum(({ base }) => base),
      counts: keys.map((_, index) => sum(({ counts }) => counts[index] ?? 0)),
    })
  })
}

import type { Dataset } from '../../domain/index.ts'
import { NO_FILTER, type FacetFilter, type LinkedCounts } from '../../engine/index.ts'
import { compareWords } from '../../messages/index.ts'
import type { GroupKey } from '../../view/index.ts'
import { describeGroup, type ComparedGroup } from './describe-group.ts'
import { overlapTerms, type CountTerm } from './overlap-terms.ts'

/** What must be counted to compare groups. Answers are expected in the order of `questions`. */
export interface ComparisonPlan {
  readonly groups: readonly ComparedGroup[]
  readonly pairs: readonly {
    readonly a: ComparedGroup
    readonly b: ComparedGroup
    readonly terms: readonly CountTerm[]
  }[]
  /** The whole list, each group, and each term of each pair. */
  readonly questions: readonly FacetFilter[]
}

/** The cases of one group in one category. */
export interface ComparedFigure {
  readonly category: string
  /** Position in the dataset's category order; decides the hue. */
  readonly index: number
  readonly count: number
  /**
   * Cases that the group would have in this category with the mix of the cases outside it, to one
   * decimal: its base × their share. `null` where nothing is outside, or where the group is itself
   * chosen by category.
   */
  readonly expected: number | null
}

export interface ComparisonGroup {
  readonly key: GroupKey
  readonly name: string
  readonly coverage: string
  readonly base: number
  /** Cases of the list outside the group. */
  readonly rest: number
  readonly figures: readonly ComparedFigure[]
}

/** Cases that two groups share, in all and per category. */
export interface Overlap {
  readonly a: GroupKey
  readonly b: GroupKey
  readonly base: number
  readonly counts: readonly number[]
}

export interface ComparisonModel {
  readonly categories: readonly string[]
  /** Groups that can be compared, in the order in which they were added. */
  readonly groups: readonly ComparisonGroup[]
  /** Groups about which nothing can be said, with the reason in words. */
  readonly excluded: readonly {
    readonly key: GroupKey
    readonly name: string
    readonly problem: string
  }[]
  /** Pairs that share a case. */
  readonly overlaps: readonly Overlap[]
  /** The whole list. */
  readonly whole: { readonly base: number; readonly counts: readonly number[] }
  /** End of the one axis: the largest base. */
  readonly max: number
}

export function planComparison(dataset: Dataset, keys: readonly GroupKey[]): ComparisonPlan {
  const groups = keys.map((key) => describeGroup(dataset, key))
  const able = groups.filter((group) => group.problem === '')
  const pairs = able.flatMap((a, i) =>
    able.slice(i + 1).map((b) => ({ a, b, terms: overlapTerms(a.filter, b.filter) })),
  )
  return {
    groups,
    pairs,
    questions: [
      NO_FILTER,
      ...groups.map((group) => group.filter),
      ...pairs.flatMap((pair) => pair.terms.map((term) => term.filter)),
    ],
  }
}

/** The comparison, from the counts that its plan asked for. */
export function buildComparison(
  plan: ComparisonPlan,
  answers: readonly LinkedCounts[],
): ComparisonModel {
  const tallies = plan.questions.map((filter, i) => tally(filter, answers[i]))
  const whole = tallies[0] ?? EMPTY
  const categories = answers[0]?.categories.map((category) => category.key) ?? []
  const entries = plan.groups.map((group, i) => ({ group, own: tallies[i + 1] ?? EMPTY }))
  const able = entries.filter(({ group, own }) => group.problem === '' && own.base > 0)
  let next = plan.groups.length + 1
  const overlaps = plan.pairs.map(({ a, b, terms }): Overlap => {
    const shared = terms.map(({ sign }) => ({ sign, tally: tallies[next++] ?? EMPTY }))
    return {
      a: a.key,
      b: b.key,
      base: shared.reduce((sum, term) => sum + term.sign * term.tally.base, 0),
      counts: categories.map((_, index) =>
        shared.reduce((sum, term) => sum + term.sign * (term.tally.counts[index] ?? 0), 0),
      ),
    }
  })
  return {
    categories,
    groups: able.map(({ group, own }) => compared(group, own, whole, categories)),
    excluded: entries
      .filter((entry) => !able.includes(entry))
      .map(({ group: { key, name, problem } }) => ({
        key,
        name,
        problem: problem === '' ? compareWords.noCase : problem,
      })),
    overlaps: overlaps.filter((overlap) => overlap.base > 0),
    whole,
    max: Math.max(1, ...able.map(({ own }) => own.base)),
  }
}

interface Tally {
  readonly base: number
  readonly counts: readonly number[]
}

const EMPTY: Tally = { base: 0, counts: [] }

/** What passes a filter; counts of categories ignore the category filter, so it is put back. */
function tally(filter: FacetFilter, answer: LinkedCounts | undefined): Tally {
  if (!answer) return EMPTY
  const isIn = (category: string) =>
    filter.categories.length === 0 || filter.categories.includes(category)
  return {
    base: answer.total.count,
    counts: answer.categories.map(({ key, count }) => (isIn(key) ? count : 0)),
  }
}

function compared(
  group: ComparedGroup,
  own: Tally,
  whole: Tally,
  categories: readonly string[],
): ComparisonGroup {
  const rest = whole.base - own.base
  const byCategory = group.filter.categories.length > 0
  return {
    key: group.key,
    name: group.name,
    coverage: group.coverage,
    base: own.base,
    rest,
    figures: categories.map((category, index) => {
      const count = own.counts[index] ?? 0
      const outside = (whole.counts[index] ?? 0) - count
      return {
        category,
        index,
        count,
        expected: rest === 0 || byCategory ? null : expectedCount(own.base, outside, rest),
      }
    }),
  }
}

/** `base × outside / rest` to one decimal, halves up, without the errors of binary fractions. */
export function expectedCount(base: number, outside: number, rest: number): number {
  return Math.floor((20 * base * outside + rest) / (2 * rest)) / 10
}

import type { Dimension } from '../../domain/index.ts'
import type { FacetFilter, Facts } from '../../engine/index.ts'
import { compareWords } from '../../messages/index.ts'
import { valueLabel, type GroupKey, type ViewState } from '../../view/index.ts'
import { byDimension } from '../ask-view.ts'
import type { ComparisonAnswers, GroupAnswer, GroupTally } from './ask.ts'
import { differenceFrom, type Difference } from './difference.ts'
import { groupLetter } from './group-letter.ts'
import type { DescribedReference } from './reference.ts'

/** The cases of one group with one value. */
export interface ComparedFigure {
  readonly key: string
  readonly label: string
  /** Position in the dimension's order; decides the hue. */
  readonly index: number
  readonly count: number
  /** Beside what the reference's mix would give; `null` where the group is not compared with it. */
  readonly difference: Difference | null
}

/**
 * How a group stands to the reference. `same`: it is the reference. `empty`: no case is left to compare
 * with. `chosen`: one of both was chosen by the very dimension, which says how its cases are mixed.
 * `unknown`: nothing can be said of the reference.
 */
export type Standing = 'compared' | 'same' | 'empty' | 'chosen' | 'unknown'

/** The reference as it is for one group. */
export interface GroupReference {
  readonly standing: Standing
  /** Cases that the group is compared with. */
  readonly base: number
  /** Cases of the group among them: none where its own are left out. */
  readonly shared: number
}

export interface ComparisonGroup {
  readonly key: GroupKey
  /** A, B … by which it is marked wherever it is shown. */
  readonly letter: string
  readonly name: string
  readonly coverage: string
  /** The group's cases within the whole list. */
  readonly filter: FacetFilter
  readonly base: number
  readonly reference: GroupReference
  readonly figures: readonly ComparedFigure[]
}

/** Cases that two groups share, in all and per value. */
export interface Overlap {
  readonly a: GroupKey
  readonly b: GroupKey
  readonly base: number
  readonly counts: readonly number[]
}

/** A value of the dimension by which groups are compared. */
export interface ComparedValue {
  readonly key: string
  readonly label: string
}

export interface ComparisonModel {
  readonly dimension: Dimension
  /** In the dimension's order. */
  readonly values: readonly ComparedValue[]
  /** Groups that can be compared, in the order in which they were added. */
  readonly groups: readonly ComparisonGroup[]
  /** Groups about which nothing can be said, with the reason in words. */
  readonly excluded: readonly {
    readonly key: GroupKey
    readonly name: string
    readonly problem: string
  }[]
  readonly reference: DescribedReference
  /** Pairs that share a case. */
  readonly overlaps: readonly Overlap[]
  readonly whole: GroupTally
  /** End of the one axis: the largest base. */
  readonly max: number
}

/** The groups of a view side by side; `null` where the list has nothing to compare them by. */
export function buildComparison(
  facts: Facts,
  view: ViewState,
  answers: ComparisonAnswers,
): ComparisonModel | null {
  const dimension = byDimension(facts, view)
  if (!dimension) return null
  const { whole, keys, groups, pairs, reference } = answers
  const values = keys.map((key) => ({ key, label: valueLabel(facts, dimension, key) }))
  const able = groups.filter(({ group, tally }) => group.problem === '' && tally.base > 0)
  return {
    dimension,
    values,
    groups: able.map((answer) => compared(answer, answers, view, dimension, values)),
    excluded: groups
      .filter((entry) => !able.includes(entry))
      .map(({ group: { key, name, problem } }) => ({
        key,
        name,
        problem: problem === '' ? compareWords.noCase : problem,
      })),
    reference,
    overlaps: pairs
      .filter(({ shared }) => shared.base > 0)
      .map(({ a, b, shared }) => ({ a: a.key, b: b.key, ...shared })),
    whole,
    max: Math.max(1, ...able.map(({ tally }) => tally.base)),
  }
}

function compared(
  answer: GroupAnswer,
  answers: ComparisonAnswers,
  { groups }: ViewState,
  dimension: Dimension,
  values: readonly ComparedValue[],
): ComparisonGroup {
  const { group, tally: own, inReference } = answer
  const { key, name, coverage, filter } = group
  const { rest } = answers.reference.reference
  const reference = referenceFor(answer, answers, dimension)
  const outside = (index: number) =>
    (answers.within.counts[index] ?? 0) - (rest ? (inReference.counts[index] ?? 0) : 0)
  return {
    key,
    letter: groupLetter(groups.indexOf(key)),
    name,
    coverage,
    filter,
    base: own.base,
    reference,
    figures: values.map((value, index) => {
      const count = own.counts[index] ?? 0
      const mix = { count: outside(index), base: reference.base }
      const difference =
        reference.standing === 'compared' ? differenceFrom({ count, base: own.base }, mix) : null
      return { ...value, index, count, difference }
    }),
  }
}

function referenceFor(
  { group, tally, inReference }: GroupAnswer,
  { within, reference: { reference, filter, problem } }: ComparisonAnswers,
  { id }: Dimension,
): GroupReference {
  const { rest } = reference
  const base = within.base - (rest ? inReference.base : 0)
  const shared = rest ? 0 : inReference.base
  const isChosen = [group.filter, filter].some(({ values }) => (values[id] ?? []).length > 0)
  const standing = (): Standing => {
    if (problem !== '') return 'unknown'
    if (base === 0) return 'empty'
    if (shared === tally.base && shared === base) return 'same'
    return isChosen ? 'chosen' : 'compared'
  }
  return { standing: standing(), base, shared }
}

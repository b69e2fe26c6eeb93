import type { Dimension } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import { compareWords } from '../../messages/index.ts'
import { valueLabel, type GroupKey, type ViewState } from '../../view/index.ts'
import { byDimension } from '../ask-view.ts'
import type { ComparisonAnswers, GroupTally } from './ask.ts'
import type { ComparedGroup } from './describe-group.ts'

/** The cases of one group with one value. */
export interface ComparedFigure {
  readonly key: string
  readonly label: string
  /** Position in the dimension's order; decides the hue. */
  readonly index: number
  readonly count: number
  /**
   * Cases that the group would have with this value with the mix of the cases outside it, to one
   * decimal: its base × their share. `null` where nothing is outside, or where the group is itself
   * chosen by this dimension.
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
  { whole, keys, groups, pairs }: ComparisonAnswers,
): ComparisonModel | null {
  const dimension = byDimension(facts, view)
  if (!dimension) return null
  const values = keys.map((key) => ({ key, label: valueLabel(facts, dimension, key) }))
  const able = groups.filter(({ group, tally }) => group.problem === '' && tally.base > 0)
  return {
    dimension,
    values,
    groups: able.map(({ group, tally }) => compared(group, tally, whole, dimension, values)),
    excluded: groups
      .filter((entry) => !able.includes(entry))
      .map(({ group: { key, name, problem } }) => ({
        key,
        name,
        problem: problem === '' ? compareWords.noCase : problem,
      })),
    overlaps: pairs
      .filter(({ shared }) => shared.base > 0)
      .map(({ a, b, shared }) => ({ a: a.key, b: b.key, ...shared })),
    whole,
    max: Math.max(1, ...able.map(({ tally }) => tally.base)),
  }
}

function compared(
  group: ComparedGroup,
  own: GroupTally,
  whole: GroupTally,
  dimension: Dimension,
  values: readonly ComparedValue[],
): ComparisonGroup {
  const rest = whole.base - own.base
  const isChosenByIt = (group.filter.values[dimension.id] ?? []).length > 0
  return {
    key: group.key,
    name: group.name,
    coverage: group.coverage,
    base: own.base,
    rest,
    figures: values.map((value, index) => {
      const count = own.counts[index] ?? 0
      const outside = (whole.counts[index] ?? 0) - count
      return {
        ...value,
        index,
        count,
        expected: rest === 0 || isChosenByIt ? null : expectedCount(own.base, outside, rest),
      }
    }),
  }
}

/** `base × outside / rest` to one decimal, halves up, without the errors of binary fractions. */
export function expectedCount(base: number, outside: number, rest: number): number {
  return Math.floor((20 * base * outside + rest) / (2 * rest)) / 10
}

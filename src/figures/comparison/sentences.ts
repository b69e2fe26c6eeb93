import { compareWords } from '../../messages/index.ts'
import type { ComparisonGroup, ComparisonModel, Overlap } from './model.ts'

/** What a comparison says in words. Sentences end without a full stop unless they are whole ones. */
export interface ComparisonWords {
  /** How much of each regional group the list covers, groups alike together. */
  readonly coverage: readonly string[]
  /** What pairs of groups share, each a whole sentence. */
  readonly overlaps: readonly string[]
  /** One per value, all groups side by side; none for fewer than two groups. */
  readonly values: readonly string[]
  /** Which group the differences refer to, where there are more than two; else `''`. */
  readonly reference: string
  /** Per group with cases outside it: each value against the mix of the rest. */
  readonly rests: readonly { readonly name: string; readonly lines: readonly string[] }[]
}

/** The sentences of a comparison: plain counts with their bases, no shares, nothing inferred. */
export function comparisonWords(model: ComparisonModel): ComparisonWords {
  const compare = compareWords
  const [first, ...others] = model.groups
  const differs = others.filter((group) => first && !overlapOf(model, first, group))
  return {
    coverage: coverageSentences(model),
    overlaps: model.overlaps.map((overlap) => overlapSentence(model, overlap)),
    values:
      first && others.length > 0
        ? model.values.map(({ label }, index) =>
            compare.value(label, valueParts(model, index, first, others)),
          )
        : [],
    reference:
      first && others.length > 1 && differs.length > 0 ? compare.reference(first.name) : '',
    rests: model.groups.flatMap((group) => {
      const lines = restLines(group)
      return lines.length > 0 ? [{ name: group.name, lines }] : []
    }),
  }
}

/**
 * 江苏省 7 / 12，浙江省 2 / 6（相差 5 个；案例总数相差 6 个）. Of a group and what it contains, the larger
 * comes first; groups that share cases have no difference.
 */
function valueParts(
  model: ComparisonModel,
  index: number,
  first: ComparisonGroup,
  others: readonly ComparisonGroup[],
): readonly string[] {
  const compare = compareWords
  const say = (group: ComparisonGroup) =>
    compare.figure(group.name, countAt(group, index), group.base)
  const [only] = others
  if (only && others.length === 1) {
    const overlap = overlapOf(model, first, only)
    if (overlap && overlap.base === first.base && first.base < only.base) {
      return [say(only), compare.among(say(first))]
    }
  }
  return [say(first), ...others.map((other) => secondPart(model, index, first, other, say(other)))]
}

function secondPart(
  model: ComparisonModel,
  index: number,
  first: ComparisonGroup,
  other: ComparisonGroup,
  figure: string,
): string {
  const compare = compareWords
  const overlap = overlapOf(model, first, other)
  if (!overlap) {
    const counts = Math.abs(countAt(first, index) - countAt(other, index))
    return figure + compare.difference(counts, Math.abs(first.base - other.base))
  }
  const shared = overlap.counts[index] ?? 0
  if (overlap.base === other.base && other.base < first.base) {
    return model.groups.length === 2
      ? compare.among(figure)
      : figure + compare.sharedWith(shared, first.name)
  }
  return model.groups.length === 2
    ? figure + compare.shared(shared)
    : figure + compare.sharedWith(shared, first.name)
}

function coverageSentences(model: ComparisonModel): readonly string[] {
  const names = new Map<string, string[]>()
  for (const { name, coverage } of model.groups) {
    if (coverage !== '') names.set(coverage, [...(names.get(coverage) ?? []), name])
  }
  return [...names].map(([coverage, alike]) => compareWords.coverageOf(alike, coverage))
}

function overlapSentence(model: ComparisonModel, overlap: Overlap): string {
  const compare = compareWords
  const a = model.groups.find((group) => group.key === overlap.a)
  const b = model.groups.find((group) => group.key === overlap.b)
  if (!a || !b) return ''
  if (overlap.base === a.base && a.base === b.base) return compare.same(a.name, b.name, a.base)
  if (overlap.base === b.base) return compare.contains(a.name, a.base, b.name, b.base)
  if (overlap.base === a.base) return compare.contains(b.name, b.base, a.name, a.base)
  return compare.overlap(a.name, a.base, b.name, b.base, overlap.base)
}

function restLines(group: ComparisonGroup): readonly string[] {
  const compare = compareWords
  const known = group.figures.filter((figure) => figure.expected !== null)
  return known.map(({ label, expected, count }, i) =>
    compare.restValue(
      label,
      i === 0
        ? compare.rest(group.rest, expected ?? 0, count)
        : compare.restShort(expected ?? 0, count),
    ),
  )
}

const countAt = (group: ComparisonGroup, index: number): number => group.figures[index]?.count ?? 0

/** The cases that two groups share, or `undefined` where they share none. */
const overlapOf = (model: ComparisonModel, a: ComparisonGroup, b: ComparisonGroup) =>
  model.overlaps.find(
    (overlap) =>
      (overlap.a === a.key && overlap.b === b.key) || (overlap.a === b.key && overlap.b === a.key),
  )

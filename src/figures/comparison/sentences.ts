import { compareWords } from '../../messages/index.ts'
import type { ComparedFigure, ComparisonGroup, ComparisonModel, Overlap } from './model.ts'

/** What is said of one group. */
export interface GroupWords {
  readonly key: string
  readonly letter: string
  readonly name: string
  /** What differs most from the reference comes first, what is alike last; without full stops. */
  readonly lines: readonly string[]
}

/** What a comparison says in words. */
export interface ComparisonWords {
  readonly groups: readonly GroupWords[]
  /** How much of each regional group the list covers, groups alike together; without full stops. */
  readonly coverage: readonly string[]
  /** What pairs of groups share, each a whole sentence. */
  readonly overlaps: readonly string[]
}

/**
 * The sentences of a comparison: every group's cases of each value out of its own base, beside what the
 * reference's mix would give. Groups of different sizes are never set off against each other by their
 * bare counts. No shares in percent, nothing inferred.
 */
export const comparisonWords = (model: ComparisonModel): ComparisonWords => ({
  groups: model.groups.map((group) => ({
    key: group.key,
    letter: group.letter,
    name: group.name,
    lines: groupLines(model, group),
  })),
  coverage: coverageSentences(model),
  overlaps: model.overlaps.map((overlap) => overlapSentence(model, overlap)),
})

function groupLines(model: ComparisonModel, group: ComparisonGroup): readonly string[] {
  const compare = compareWords
  const { standing } = group.reference
  if (standing !== 'compared') {
    const figures = group.figures.map((figure) => figureOf(group, figure))
    return [compare.listed(standingWords(model, group), figures)]
  }
  const differing = group.figures
    .filter(({ difference }) => difference !== null && difference.side !== 'alike')
    .sort((a, b) => (b.difference?.exact ?? 0) - (a.difference?.exact ?? 0))
  const alike = alikeFigures(group).map((figure) =>
    compare.alikeFigure(figureOf(group, figure), figure.difference?.expected ?? 0),
  )
  const mix = mixOf(model, group)
  if (differing.length === 0) return [compare.listed(compare.allAlike(mix), alike)]
  const lines = differing.map((figure, i) =>
    differenceLine(model, group, figure, i === 0 ? mix : ''),
  )
  return alike.length > 0 ? [...lines, compare.listed(compare.alike, alike)] : lines
}

/** What is as many as the reference's mix would give, without what neither of both has. */
const alikeFigures = ({ figures }: ComparisonGroup): readonly ComparedFigure[] =>
  figures.filter(
    ({ count, difference }) => difference?.side === 'alike' && (count > 0 || difference.exact > 0),
  )

/** 技术应用类 7 / 12；按其余地方 24 个案例的构成约 4.5 个，多 2.5 个；若其中 2 个属别类，… */
function differenceLine(
  { dimension }: ComparisonModel,
  group: ComparisonGroup,
  figure: ComparedFigure,
  mix: string,
): string {
  const compare = compareWords
  const { difference } = figure
  if (!difference) return ''
  const { expected, size, side, vanishes, turns } = difference
  const ways = side === 'more' ? compare.more : compare.fewer
  const several = dimension.kind === 'many'
  const change = ways.vanishes(vanishes, several) + (turns === null ? '' : compare.turns(turns))
  return compare.difference(figureOf(group, figure), mix, expected, ways.by(size), change)
}

/** 按其余地方 24 个案例的构成; how many of them are the group's own, where some are. */
function mixOf({ reference }: ComparisonModel, { reference: { base, shared } }: ComparisonGroup) {
  return compareWords.mix(reference.name, base, shared)
}

/** Why a group is not compared with the reference. */
function standingWords(
  { dimension, reference: { name, problem } }: ComparisonModel,
  { reference: { standing } }: ComparisonGroup,
): string {
  const compare = compareWords
  switch (standing) {
    case 'same':
      return compare.isReference
    case 'empty':
      return compare.emptyReference(name)
    case 'unknown':
      return compare.unknownReference(name, problem)
    default:
      return compare.chosenBy(dimension.label)
  }
}

const figureOf = ({ base }: ComparisonGroup, { label, count }: ComparedFigure): string =>
  compareWords.figure(label, count, base)

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

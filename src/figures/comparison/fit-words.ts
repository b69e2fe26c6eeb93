import type { ComparisonModel } from './model.ts'
import type { ComparisonWords, GroupWords } from './sentences.ts'
import { groupText } from './text.ts'

/** What is said of the groups besides their figures: what they share, cover, and which are left out. */
export const comparisonNotes = (
  { excluded }: Pick<ComparisonModel, 'excluded'>,
  { overlaps, coverage }: ComparisonWords,
): readonly string[] => [
  ...overlaps,
  ...(coverage.length > 0 ? [`${coverage.join('；')}。`] : []),
  ...excluded.map(({ name, problem }) => `${name}：${problem}。`),
]

/**
 * As much of a comparison's words as a figure has room for, as paragraphs: all of it with the notes, the
 * groups alone, or of each group what differs most.
 */
export function wordsThatFit(
  { groups }: ComparisonWords,
  notes: readonly string[],
  fits: (paragraphs: readonly string[]) => boolean,
): readonly string[] {
  const all = groups.map(groupText)
  const most = groups.map(({ name, lines }: GroupWords) =>
    groupText({ name, lines: lines.slice(0, 1) }),
  )
  const kept = notes.filter((note) => note !== '')
  return [[...all, ...kept], all, [...most, ...kept]].find(fits) ?? most
}

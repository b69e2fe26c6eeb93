import type { ComparisonModel } from './model.ts'
import type { ComparisonWords } from './sentences.ts'
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
 * As much of a comparison's words as a figure has room for, as paragraphs: all of it with how to read it
 * (`legend`, `''` for nothing) and the notes, or of each group what differs most; rather without the
 * notes, and without the legend at last.
 */
export function wordsThatFit(
  { groups }: ComparisonWords,
  legend: string,
  notes: readonly string[],
  fits: (paragraphs: readonly string[]) => boolean,
): readonly string[] {
  const all = groups.map(groupText)
  const most = groups.map(({ name, lines }) => groupText({ name, lines: lines.slice(0, 1) }))
  const reading = legend === '' ? [] : [legend]
  const wishes = [all, most].flatMap((said) => [
    [...said, ...reading, ...notes],
    [...said, ...reading],
  ])
  return wishes.find(fits) ?? most
}

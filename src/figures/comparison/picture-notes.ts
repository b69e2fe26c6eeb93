import { LINE, wrapText } from '../../exports/index.ts'
import { compareWords } from '../../messages/index.ts'
import type { CompareContent } from '../picture/content.ts'
import { comparisonNotes, wordsThatFit } from './fit-words.ts'
import type { ComparisonModel } from './model.ts'

/** Whether any figure stands beside what the reference's mix would give. */
export const isExpecting = ({ groups }: ComparisonModel): boolean =>
  groups.some(({ figures }) => figures.some(({ difference }) => difference !== null))

/** What is said of the groups and how to read the bars, as far as there is room. */
export function noteLines(
  { model, words }: CompareContent,
  size: number,
  width: number,
  height: number,
): readonly string[] {
  const most = Math.floor(height / (size * LINE))
  const wrapped = (paragraphs: readonly string[]) =>
    paragraphs.flatMap((one) => wrapText(one, size, width, most + 1))
  const legend = isExpecting(model)
    ? `${compareWords.legend}；${compareWords.legendExpected(model.reference.name)}。`
    : `${compareWords.legend}。`
  const fits = (paragraphs: readonly string[]) => wrapped(paragraphs).length <= most
  const wanted = wordsThatFit(words, legend, comparisonNotes(model, words), fits)
  // Whole paragraphs alone: a figure without its sentence is better than half of one.
  const shown = wanted.filter((_, at) => fits(wanted.slice(0, at + 1)))
  return wrapped(shown)
}

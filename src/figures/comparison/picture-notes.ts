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
  const most = Math.max(1, Math.floor(height / (size * LINE)))
  const wrapped = (paragraphs: readonly string[], lines: number) =>
    paragraphs.flatMap((one) => wrapText(one, size, width, lines))
  const legend = isExpecting(model)
    ? `${compareWords.legend}；${compareWords.legendExpected(model.reference.name)}。`
    : `${compareWords.legend}。`
  const notes = [legend, ...comparisonNotes(model, words)]
  const fits = (paragraphs: readonly string[]) => wrapped(paragraphs, most + 1).length <= most
  return wrapped(wordsThatFit(words, notes, fits), most).slice(0, most)
}

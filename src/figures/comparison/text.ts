import type { Facts } from '../../engine/index.ts'
import { compareWords } from '../../messages/index.ts'
import { sourceWords } from '../summary/source-words.ts'

/** What a comparison says, as its panel shows it. */
export interface ComparisonText {
  readonly base: number
  /** How much of each regional group the list covers. */
  readonly coverage: readonly string[]
  readonly overlaps: readonly string[]
  readonly values: readonly string[]
  readonly reference: string
  readonly rests: readonly { readonly name: string; readonly lines: readonly string[] }[]
}

/** A comparison as a paragraph for a report: the sentences, the source, and what they do not say. */
export function compareText(facts: Facts, words: ComparisonText): string {
  const compare = compareWords
  const sentences = [
    `《${facts.title}》${compare.basis(words.base)}`,
    joined(words.values),
    words.reference,
    ...words.overlaps,
    ...words.rests.map(({ name, lines }) => `${name}：${joined(lines)}`),
    joined(words.coverage),
    sourceWords(facts),
  ]
  return sentences.filter((sentence) => sentence !== '').join('')
}

const joined = (parts: readonly string[]): string =>
  parts.length > 0 ? `${parts.join('；')}。` : ''

import { NO, YES } from '../domain/index.ts'
import type { DimensionKind, RecordValue } from '../domain/index.ts'
import { splitOutsideBrackets } from './inspect-brackets.ts'
import { readYear } from './read-number.ts'

/** What a column of a list seems to hold, and how its texts are read. */
export interface RecognisedKind {
  readonly kind: Extract<DimensionKind, 'time' | 'boolean' | 'number' | 'many' | 'nominal' | 'text'>
  readonly read: (text: string) => RecordValue
}

const YES_OR_NO: readonly (readonly [yes: string, no: string])[] = [
  ['是', '否'],
  ['有', '无'],
  ['true', 'false'],
]
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const LIST_SEPARATOR = /[、；;]/
const LONGEST_ITEM = 20
/** More values than these are looked up, not listed. */
const MOST_VALUES = 50

const asIs = (text: string): RecordValue => text
const readDigits = (text: string) => (GROUPED.test(text) ? text.replaceAll(',', '') : text)

const splitList = (text: string): readonly string[] => [
  ...new Set(
    splitOutsideBrackets(text, LIST_SEPARATOR)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
]

function isList(text: string): boolean {
  const items = splitList(text)
  return items.length > 1 && items.every((item) => item.length <= LONGEST_ITEM)
}

/** Tells the kind of a column by its folded texts, of which none is empty. */
export function recogniseKind(texts: readonly string[]): RecognisedKind {
  const distinct = new Set(texts)
  if (texts.length === 0) return { kind: 'text', read: asIs }
  if (texts.every((text) => readYear(text) !== '')) return { kind: 'time', read: readYear }
  for (const [yes, no] of YES_OR_NO) {
    if (texts.every((text) => [yes, no].includes(text.toLowerCase()))) {
      return { kind: 'boolean', read: (text) => (text.toLowerCase() === yes ? YES : NO) }
    }
  }
  const repeats = distinct.size <= MOST_VALUES && texts.length >= 2 * distinct.size
  if (texts.every((text) => NUMBER.test(readDigits(text)))) {
    // One number again and again is a mark, such as 985.
    const isMark = repeats && distinct.size === 1
    return isMark ? { kind: 'nominal', read: asIs } : { kind: 'number', read: readDigits }
  }
  const isProse = texts.some((text) => text.includes('。'))
  if (!isProse && 2 * texts.filter(isList).length > texts.length) {
    return { kind: 'many', read: splitList }
  }
  return { kind: repeats && !isProse ? 'nominal' : 'text', read: asIs }
}

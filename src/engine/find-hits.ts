import { normaliseText, parseTerms } from './normalise-text.ts'
import { findInReading, isReadable, readText, type Reader, type Reading } from './readings.ts'

/** A character with everything that normalising may fuse with it: marks, kana voicing, Hangul parts. */
const UNIT = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff\u200d]*/gu

/** Whether a query has a term that can be pinyin or initials, so that a reader would matter. */
export const isReadableQuery = (query: string): boolean => parseTerms(query).some(isReadable)

/**
 * The parts of `text` that match a term of `query`, as half-open ranges of UTF-16 positions in
 * `text`: ascending, not overlapping, touching ones joined. Matches are found in the normalised text,
 * so `ＡＩ` is marked for `ai`; a character that stands for several (`㎡`) is marked whole. With a
 * reader, the characters are marked too that a term matches by their pinyin or its initials. Empty
 * when the query has no terms. Unlike the search, it does not ask that every term occur.
 */
export function findHits(
  text: string,
  query: string,
  read: Reader | null = null,
): readonly (readonly [number, number])[] {
  const terms = parseTerms(query)
  if (terms.length === 0) return []

  let normalised = ''
  const from: number[] = []
  const to: number[] = []
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const form = normaliseText(unit)
    normalised += form
    for (let i = 0; i < form.length; i++) {
      from.push(index)
      to.push(index + unit.length)
    }
  }

  const ranges: [number, number][] = []
  for (const term of terms) {
    let at = normalised.indexOf(term)
    while (at !== -1) {
      ranges.push([from[at] ?? 0, to[at + term.length - 1] ?? text.length])
      at = normalised.indexOf(term, at + term.length)
    }
    if (read === null || !isReadable(term)) continue
    for (const [first, last] of findInReading(recall(normalised, read), term)) {
      ranges.push([from[first] ?? 0, to[last] ?? text.length])
    }
  }
  return joinRanges(ranges)
}

/** Views mark the same texts again with every letter that is typed. */
const MOST_RECALLED = 2000
const recalled = new WeakMap<Reader, Map<string, Reading>>()

function recall(text: string, read: Reader): Reading {
  const readings = recalled.get(read) ?? new Map<string, Reading>()
  recalled.set(read, readings)
  let reading = readings.get(text)
  if (reading === undefined) {
    if (readings.size >= MOST_RECALLED) readings.clear()
    readings.set(text, (reading = readText(text, read)))
  }
  return reading
}

/** Sorts `ranges` in place. */
function joinRanges(ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

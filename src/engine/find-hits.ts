import { normaliseText, parseTerms } from './normalise-text.ts'

/** A character with everything that normalising may fuse with it: marks, kana voicing, Hangul parts. */
const UNIT = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff\u200d]*/gu

/**
 * The parts of `text` that match a term of `query`, as half-open ranges of UTF-16 positions in
 * `text`: ascending, not overlapping, touching ones joined. Matches are found in the normalised text,
 * so `ＡＩ` is marked for `ai`; a character that stands for several (`㎡`) is marked whole. Empty when
 * the query has no terms. Unlike the search, it does not ask that every term occur.
 */
export function findHits(text: string, query: string): readonly (readonly [number, number])[] {
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
  }
  return joinRanges(ranges)
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

import type { Diagnostic } from '../domain/index.ts'
import { diagnose } from './diagnose.ts'
import type { RawList } from './parse-stacked-list.ts'

/**
 * Numbers that no record carries (said at the record after the gap) and numbers that come after a
 * higher one. A list may start anywhere: a second part goes on counting.
 */
export function checkNumbering(numbers: RawList['numbers']): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const firstPlace = new Map<number, RawList['numbers'][number]['place']>()
  let highest = 0
  for (const { seq, place } of numbers) {
    if (firstPlace.has(seq)) continue
    firstPlace.set(seq, place)
    if (seq < highest) {
      diagnostics.push(diagnose('numbering-out-of-order', place, { seq, after: highest }))
    }
    highest = Math.max(highest, seq)
  }
  let previous: number | null = null
  for (const [seq, place] of [...firstPlace].sort(([a], [b]) => a - b)) {
    if (previous !== null && seq > previous + 1) {
      diagnostics.push(diagnose('numbering-gap', place, { from: previous + 1, to: seq - 1 }))
    }
    previous = seq
  }
  return diagnostics
}

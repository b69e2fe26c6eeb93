import type { Diagnostic } from '../domain/index.ts'
import { diagnose } from './diagnose.ts'
import type { RawList } from './raw-list.ts'

/**
 * Numbers that no record carries (said at the record after the gap) and numbers that come after a
 * higher one. A list may start anywhere: a second part goes on counting.
 */
export function checkNumbering(numbers: RawList['numbers']): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const firstPassage = new Map<number, RawList['numbers'][number]['passage']>()
  let highest = 0
  for (const { seq, passage } of numbers) {
    if (firstPassage.has(seq)) continue
    firstPassage.set(seq, passage)
    if (seq < highest) {
      diagnostics.push(diagnose('numbering-out-of-order', passage, { seq, after: highest }))
    }
    highest = Math.max(highest, seq)
  }
  let previous: number | null = null
  for (const [seq, passage] of [...firstPassage].sort(([a], [b]) => a - b)) {
    if (previous !== null && seq > previous + 1) {
      diagnostics.push(diagnose('numbering-gap', passage, { from: previous + 1, to: seq - 1 }))
    }
    previous = seq
  }
  return diagnostics
}

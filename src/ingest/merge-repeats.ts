import type { Diagnostic } from '../domain/index.ts'
import { diagnose } from './diagnose.ts'
import type { CleanRecord } from './normalise-record.ts'

/** Records without the exact repeats among them. */
export interface MergedRecords {
  readonly records: readonly CleanRecord[]
  readonly repeats: readonly CleanRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

const contentOf = (record: CleanRecord) => {
  const { section, organizations, title, category, placeRaw, others } = record
  return JSON.stringify([section, organizations, title, category, placeRaw, others])
}

/**
 * Takes out records that repeat an earlier one, number and all. What differs is kept: another record
 * under a number that is taken, and the same record under another number, each with a warning.
 */
export function mergeRepeats(all: readonly CleanRecord[]): MergedRecords {
  const records: CleanRecord[] = []
  const repeats: CleanRecord[] = []
  const diagnostics: Diagnostic[] = []
  const byContent = new Map<string, CleanRecord>()
  const byBoth = new Map<string, CleanRecord>()
  const byNumber = new Map<number, CleanRecord>()
  for (const record of all) {
    const { seq, passage } = record
    const number = seq === null ? {} : { seq }
    const content = contentOf(record)
    const both = `${seq ?? ''} ${content}`
    const repeated = byBoth.get(both)
    if (repeated) {
      repeats.push(record)
      const firstLine = repeated.passage.startLine
      diagnostics.push(diagnose('exact-repeat', passage, { ...number, firstLine }))
      continue
    }
    const namesake = seq === null ? undefined : byNumber.get(seq)
    if (namesake) {
      const firstLine = namesake.passage.startLine
      diagnostics.push(diagnose('duplicate-number', passage, { ...number, firstLine }))
    } else if (seq !== null) byNumber.set(seq, record)
    const twin = byContent.get(content)
    if (!twin) byContent.set(content, record)
    else if (twin.seq !== null && seq !== null) {
      diagnostics.push(diagnose('repeat-under-other-number', passage, { seq, other: twin.seq }))
    }
    byBoth.set(both, record)
    records.push(record)
  }
  return { records, repeats, diagnostics }
}

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
 * Where the numbers of each group begin anew at 1: the first record to which that happens. Numbers are
 * then those of their group, and no others that are alike are a mistake.
 */
function findRestart(records: readonly CleanRecord[]): CleanRecord | null {
  const numbered = records.filter(({ seq }) => seq !== null)
  const groups = new Set(numbered.map(({ section }) => section))
  const firsts = numbered.filter(({ seq }) => seq === 1)
  const begun = new Set(firsts.map(({ section }) => section))
  return begun.size === groups.size && begun.size > 1 ? (firsts[1] ?? null) : null
}

/**
 * Takes out records that repeat an earlier one, number and all. What differs is kept: another record
 * under a number that is taken (in its group, where each counts anew), and the same record under another number, each with a warning.
 */
export function mergeRepeats(all: readonly CleanRecord[]): MergedRecords {
  const records: CleanRecord[] = []
  const repeats: CleanRecord[] = []
  const diagnostics: Diagnostic[] = []
  const byContent = new Map<string, CleanRecord>()
  const byBoth = new Map<string, CleanRecord>()
  const byNumber = new Map<string, CleanRecord>()
  const restart = findRestart(all)
  if (restart) diagnostics.push(diagnose('numbering-restarts', restart.passage))
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
    const name = restart ? `${seq ?? ''} ${record.section}` : String(seq)
    const namesake = seq === null ? undefined : byNumber.get(name)
    if (namesake) {
      const firstLine = namesake.passage.startLine
      diagnostics.push(diagnose('duplicate-number', passage, { ...number, firstLine }))
    } else if (seq !== null) byNumber.set(name, record)
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

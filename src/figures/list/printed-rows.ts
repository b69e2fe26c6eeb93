import type { RowEntry, RowSpan } from '../../engine/index.ts'

/** At most this many rows of cases go on paper. */
export const MAX_PRINTED = 2000

export type Orientation = 'portrait' | 'landscape'

export interface PrintedRows {
  /** Group headers and cases; no header without a case below it. */
  readonly entries: readonly RowEntry[]
  /** Rows of cases among them; a case with two values may stand in two groups. */
  readonly rows: number
  /** Whether there are more. */
  readonly cut: boolean
}

/** The entries from the first on that go on paper: those up to `most` rows of cases. */
export function printedRows({ entries, entryCount }: RowSpan, most = MAX_PRINTED): PrintedRows {
  let rows = 0
  let end = 0
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== 'case') continue
    if (rows === most) break
    rows += 1
    end = index + 1
  }
  return { entries: entries.slice(0, end), rows, cut: end < entryCount }
}

/** Rows of cases and headers that an A4 page takes, most titles standing on one or two lines. */
const ROWS_A_PAGE: Record<Orientation, number> = { portrait: 29, landscape: 23 }
/** Pages that title and figures take before the list begins. */
const FIGURE_PAGES: Record<Orientation, number> = { portrait: 1.2, landscape: 1 }

/** About how many A4 pages a list of so many rows takes, title and figures included. */
export function aboutPages(rows: number, orientation: Orientation): number {
  return Math.ceil(FIGURE_PAGES[orientation] + rows / ROWS_A_PAGE[orientation])
}

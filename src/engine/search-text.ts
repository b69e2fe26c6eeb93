import type { EncodedColumns } from './columns.ts'
import { parseTerms } from './normalise-text.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { toRowSet, type RowSet } from './row-set.ts'
import type { TextIndex } from './text-index.ts'

/** Answers text queries; `null` where a query asks for nothing. */
export interface Search {
  /** Rows in which every term occurs, be it in different fields. */
  rows(query: string): RowSet | null
  /** 1 per organisation whose name holds every term. */
  organizations(query: string): Uint8Array | null
}

export function createSearch(
  columns: EncodedColumns,
  index: OrganizationIndex,
  texts: TextIndex,
): Search {
  return {
    rows(query) {
      const mask = markAll(parseTerms(query), columns.rowCount, (term, marks) =>
        markRows(columns, index, texts, term, marks),
      )
      return mask && toRowSet(mask)
    },
    organizations(query) {
      const { rowCount, organizations } = columns
      const count = organizations.length
      return markAll(parseTerms(query), count, (term, marks) =>
        texts.find(term, rowCount, rowCount + count, (document) => {
          marks[document - rowCount] = 1
        }),
      )
    },
  }
}

/** What every term marks. */
function markAll(
  terms: readonly string[],
  length: number,
  mark: (term: string, marks: Uint8Array) => void,
): Uint8Array | null {
  let common: Uint8Array | null = null
  for (const term of terms) {
    const marks = new Uint8Array(length)
    mark(term, marks)
    if (common !== null) for (let i = 0; i < length; i++) marks[i]! &= common[i]!
    common = marks
  }
  return common
}

/** Marks the rows that hold `term` in any field. */
function markRows(
  { rowCount, organizations, paths, path }: EncodedColumns,
  index: OrganizationIndex,
  texts: TextIndex,
  term: string,
  marks: Uint8Array,
): void {
  const matchingRegions = new Uint8Array(paths.length)
  let anyRegion = false
  texts.find(term, 0, rowCount + organizations.length + paths.length, (document) => {
    if (document < rowCount) {
      marks[document] = 1
      return
    }
    const organization = document - rowCount
    if (organization < organizations.length) {
      const rows = index.rowsOf(organization)
      for (let i = 0; i < rows.length; i++) marks[rows[i]!] = 1
    } else {
      matchingRegions[organization - organizations.length] = 1
      anyRegion = true
    }
  })
  if (!anyRegion) return
  for (let row = 0; row < rowCount; row++) marks[row]! |= matchingRegions[path[row]!]!
}

import type { EncodedColumns } from './columns.ts'
import { parseTerms } from './normalise-text.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { toRowSet } from './row-set.ts'
import type { RowSet } from './row-set.ts'

/**
 * The rows that a text query matches, or `null` when it asks for nothing. Remembers its last answer.
 */
export type Search = (query: string) => RowSet | null

export function createSearch(columns: EncodedColumns, index: OrganizationIndex): Search {
  let last: { readonly key: string; readonly rows: RowSet | null } | undefined
  return (query) => {
    const terms = parseTerms(query)
    const key = terms.join(' ')
    if (last?.key !== key) {
      last = { key, rows: terms.length === 0 ? null : findRows(columns, index, terms) }
    }
    return last.rows
  }
}

function findRows(
  columns: EncodedColumns,
  index: OrganizationIndex,
  terms: readonly string[],
): RowSet {
  let mask: Uint8Array | null = null
  for (const term of terms) mask = markRows(columns, index, term, mask)
  return toRowSet(mask!)
}

/** Marks the rows that hold `term` in any field, of those marked `before` (`null`: of all). */
function markRows(
  columns: EncodedColumns,
  index: OrganizationIndex,
  term: string,
  before: Uint8Array | null,
): Uint8Array {
  const { rowCount, organizations, regions, region } = columns
  const mask = new Uint8Array(rowCount)
  const matchingRegions = new Uint8Array(regions.length)
  let anyRegion = false
  forEachDocument(columns, term, (document) => {
    if (document < rowCount) {
      mask[document] = 1
      return
    }
    const organization = document - rowCount
    if (organization < organizations.length) {
      const rows = index.rowsOf(organization)
      for (let i = 0; i < rows.length; i++) mask[rows[i]!] = 1
    } else {
      matchingRegions[organization - organizations.length] = 1
      anyRegion = true
    }
  })
  if (anyRegion) {
    for (let row = 0; row < rowCount; row++) mask[row]! |= matchingRegions[region[row]!]!
  }
  if (before !== null) {
    for (let row = 0; row < rowCount; row++) mask[row]! &= before[row]!
  }
  return mask
}

/** Calls `visit` once for every document that contains `term`, which holds no line break. */
function forEachDocument(
  { search: { text, ends } }: EncodedColumns,
  term: string,
  visit: (document: number) => void,
): void {
  let document = 0
  let at = text.indexOf(term)
  while (at !== -1) {
    while (ends[document]! <= at) document++
    visit(document)
    at = text.indexOf(term, ends[document])
  }
}

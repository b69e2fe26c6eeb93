import type { EncodedColumns } from './columns.ts'
import { parseTerms } from './normalise-text.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** The rows that a text query matches. */
export interface Hits {
  /** Ascending. */
  readonly rows: Uint32Array
  /** 1 per row that matches, else 0. */
  readonly mask: Uint8Array
}

/** A text search over the columns; remembers its last answer. `null`: the query asks for nothing. */
export type Search = (query: string) => Hits | null

export function createSearch(columns: EncodedColumns, index: OrganizationIndex): Search {
  let last: { readonly key: string; readonly hits: Hits | null } | undefined
  return (query) => {
    const terms = parseTerms(query)
    const key = terms.join(' ')
    if (last?.key !== key) {
      last = { key, hits: terms.length === 0 ? null : findRows(columns, index, terms) }
    }
    return last.hits
  }
}

function findRows(
  columns: EncodedColumns,
  index: OrganizationIndex,
  terms: readonly string[],
): Hits {
  let mask: Uint8Array | null = null
  for (const term of terms) mask = markRows(columns, index, term, mask)
  return { rows: listMarked(mask!), mask: mask! }
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

function listMarked(mask: Uint8Array): Uint32Array {
  let count = 0
  for (let row = 0; row < mask.length; row++) count += mask[row]!
  const rows = new Uint32Array(count)
  // Written past the end where nothing is marked any more; a typed array ignores that.
  for (let row = 0, at = 0; row < mask.length; row++) {
    rows[at] = row
    at += mask[row]!
  }
  return rows
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

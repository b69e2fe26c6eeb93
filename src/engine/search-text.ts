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
  const { rowCount, organizations, regions, region } = columns
  // How many of the terms so far a row matches: it matches them all when none was left out.
  const matched = new Uint16Array(rowCount)
  terms.forEach((term, done) => {
    const regionMatches = new Uint8Array(regions.length)
    let anyRegion = false
    forEachDocument(columns, term, (document) => {
      if (document < rowCount) {
        if (matched[document] === done) matched[document] = done + 1
        return
      }
      const organization = document - rowCount
      if (organization >= organizations.length) {
        regionMatches[organization - organizations.length] = 1
        anyRegion = true
        return
      }
      const rows = index.rowsOf(organization)
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]!
        if (matched[row] === done) matched[row] = done + 1
      }
    })
    if (!anyRegion) return
    for (let row = 0; row < rowCount; row++) {
      if (regionMatches[region[row]!] === 1 && matched[row] === done) matched[row] = done + 1
    }
  })
  return collectHits(matched, terms.length)
}

function collectHits(matched: Uint16Array, wanted: number): Hits {
  const mask = new Uint8Array(matched.length)
  const rows = new Uint32Array(matched.length)
  let count = 0
  for (let row = 0; row < matched.length; row++) {
    if (matched[row] !== wanted) continue
    mask[row] = 1
    rows[count++] = row
  }
  return { rows: rows.slice(0, count), mask }
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

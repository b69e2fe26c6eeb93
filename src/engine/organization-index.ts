import { MISSING } from '../domain/index.ts'
import type { EncodedColumns } from './columns.ts'
import { toRowSet, type RowSet } from './row-set.ts'

/** The rows of each organisation. */
export interface OrganizationIndex {
  /** In list order; behind the last organisation, rows without any. */
  rowsOf(organization: number): Uint32Array
  /** Rows that have any of the organisations, `MISSING` for none; `null` when none is asked for. */
  rowsOfAny(names: readonly string[]): RowSet | null
  /** Whether any row has the organisation; of `MISSING` whether any has none. */
  readonly has: (name: string) => boolean
}

/** Made when it is first asked for: nothing needs it before the first search, filter or grouping. */
export function createOrganizationIndex(columns: EncodedColumns): OrganizationIndex {
  let index: { readonly start: Uint32Array; readonly rows: Uint32Array } | undefined
  let numbers: ReadonlyMap<string, number> | undefined
  const numberOf = (name: string) => {
    numbers ??= new Map([...columns.organizations, MISSING].map((own, number) => [own, number]))
    return numbers.get(name)
  }
  const rowsOf = (organization: number) => {
    index ??= indexRows(columns)
    return index.rows.subarray(index.start[organization], index.start[organization + 1])
  }
  return {
    rowsOf,
    has: (name) => {
      const number = numberOf(name)
      return number !== undefined && rowsOf(number).length > 0
    },
    rowsOfAny(names) {
      if (names.length === 0) return null
      const mask = new Uint8Array(columns.rowCount)
      for (const name of names) {
        const number = numberOf(name)
        if (number === undefined) continue
        for (const row of rowsOf(number)) mask[row] = 1
      }
      return toRowSet(mask)
    },
  }
}

function indexRows(columns: EncodedColumns) {
  const { rowCount, organizations, organizationStart, organizationIds } = columns
  const none = organizations.length
  const start = new Uint32Array(none + 2)
  for (const id of organizationIds) start[id + 1]!++
  for (let row = 0; row < rowCount; row++) {
    if (organizationStart[row] === organizationStart[row + 1]) start[none + 1]!++
  }
  for (let id = 0; id <= none; id++) start[id + 1]! += start[id]!
  const rows = new Uint32Array(start[none + 1]!)
  const next = start.slice()
  for (let row = 0; row < rowCount; row++) {
    const first = organizationStart[row]!
    const end = organizationStart[row + 1]!
    if (first === end) rows[next[none]!++] = row
    for (let i = first; i < end; i++) rows[next[organizationIds[i]!]!++] = row
  }
  return { start, rows }
}

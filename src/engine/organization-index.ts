import type { EncodedColumns } from './columns.ts'

/** The rows of each organisation. */
export interface OrganizationIndex {
  /** In list order. */
  rowsOf(organization: number): Uint32Array
}

/** Made when it is first asked for: nothing needs it before the first search or grouping. */
export function createOrganizationIndex(columns: EncodedColumns): OrganizationIndex {
  let index: { readonly start: Uint32Array; readonly rows: Uint32Array } | undefined
  return {
    rowsOf(organization) {
      index ??= indexRows(columns)
      return index.rows.subarray(index.start[organization], index.start[organization + 1])
    },
  }
}

function indexRows(columns: EncodedColumns) {
  const { rowCount, organizations, organizationStart, organizationIds } = columns
  const start = new Uint32Array(organizations.length + 1)
  for (const id of organizationIds) start[id + 1]!++
  for (let id = 0; id < organizations.length; id++) start[id + 1]! += start[id]!
  const rows = new Uint32Array(organizationIds.length)
  const next = start.slice()
  for (let row = 0; row < rowCount; row++) {
    for (let i = organizationStart[row]!; i < organizationStart[row + 1]!; i++) {
      rows[next[organizationIds[i]!]!++] = row
    }
  }
  return { start, rows }
}

import type { EncodedColumns } from './columns.ts'
import type { Selection } from './selection.ts'

/** Rows per organisation. */
export interface OrganizationCounts {
  /** In the base. */
  readonly bases: Uint32Array
  /** In the selection. */
  readonly counts: Uint32Array
}

/** One pass over the rows: organisations are too many to be a dimension of the cells. */
export function countOrganizations(
  { base, cells, failing, rowSet }: Selection,
  { rowCount, organizations, organizationStart, organizationIds }: EncodedColumns,
): OrganizationCounts {
  const bases = new Uint32Array(organizations.length)
  const counts = new Uint32Array(organizations.length)
  for (let row = 0; row < rowCount; row++) {
    const cell = cells.ofRow[row]!
    if (base.outside[cell] !== 0) continue
    const passes = failing[cell] === 0 && (rowSet === null || rowSet.mask[row] === 1)
    for (let i = organizationStart[row]!; i < organizationStart[row + 1]!; i++) {
      const organization = organizationIds[i]!
      bases[organization]!++
      if (passes) counts[organization]!++
    }
  }
  return { bases, counts }
}

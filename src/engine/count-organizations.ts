import { MISSING } from '../domain/index.ts'
import type { OrganizationList, OrganizationRequest } from './case-source.ts'
import { hasBit } from './bits.ts'
import type { EncodedColumns } from './columns.ts'
import type { Selection } from './selection.ts'

/** Rows per organisation; behind the last one, rows without any. */
export interface OrganizationCounts {
  /** In the base. */
  readonly bases: Uint32Array
  /** In the selection. */
  readonly counts: Uint32Array
}

/** One pass over the rows: organisations are too many to be a coordinate of the units. */
export function countOrganizations(
  selection: Selection,
  { rowCount, organizations, organizationStart, organizationIds }: EncodedColumns,
): OrganizationCounts {
  const none = organizations.length
  const bases = new Uint32Array(none + 1)
  const counts = new Uint32Array(none + 1)
  const { units, passing, rowSet } = selection.subset()
  const bits = passing()
  const inside = selection.base.space.counter.passing(selection.base.outside)
  for (let row = 0; row < rowCount; row++) {
    const unit = units.ofRow[row]!
    if (!hasBit(inside, unit)) continue
    const passes = hasBit(bits, unit) && (rowSet === null || rowSet.mask[row] === 1)
    const start = organizationStart[row]!
    const end = organizationStart[row + 1]!
    if (start === end) {
      bases[none]!++
      if (passes) counts[none]!++
    }
    for (let i = start; i < end; i++) {
      const organization = organizationIds[i]!
      bases[organization]!++
      if (passes) counts[organization]!++
    }
  }
  return { bases, counts }
}

/** Organisations with rows in the base, as they are listed. */
export interface OrganizationRanking {
  readonly order: Uint32Array
  readonly repeated: boolean
}

export function rankOrganizations({ bases }: OrganizationCounts): OrganizationRanking {
  const named = bases.subarray(0, -1)
  const order = Uint32Array.from(named.keys()).filter((organization) => bases[organization]! > 0)
  const repeated = order.some((organization) => bases[organization]! > 1)
  if (repeated) order.sort((a, b) => bases[b]! - bases[a]! || a - b)
  return { order, repeated }
}

/** `found`: 1 per organisation that the query finds, `null` for all. */
export function pageOrganizations(
  { organizations }: EncodedColumns,
  { bases, counts }: OrganizationCounts,
  { order, repeated }: OrganizationRanking,
  found: Uint8Array | null,
  { offset, limit }: Pick<OrganizationRequest, 'offset' | 'limit'>,
): OrganizationList {
  const none = bases[organizations.length]!
  const listed = found === null ? order : order.filter((organization) => found[organization] === 1)
  return {
    items: Array.from(listed.subarray(offset, offset + limit), (organization) => ({
      key: organizations[organization]!,
      base: bases[organization]!,
      count: counts[organization]!,
    })),
    total: listed.length,
    repeated,
    missing: none === 0 ? null : { key: MISSING, base: none, count: counts[organizations.length]! },
  }
}

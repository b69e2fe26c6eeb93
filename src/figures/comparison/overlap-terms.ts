import { isInside, type RegionKey } from '../../domain/index.ts'
import type { FacetFilter } from '../../engine/index.ts'

/** Cases that a filter lets pass, counted once with this sign. */
export interface CountTerm {
  readonly filter: FacetFilter
  readonly sign: 1 | -1
}

/**
 * Terms whose sum counts the cases that pass both filters; none when no case can.
 *
 * A case has one region, category, level and scope, so these are cut value by value, and texts must
 * both occur. A case may have several organisations: those that pass both of two lists are those that
 * pass the one, plus the other, less either.
 */
export function overlapTerms(a: FacetFilter, b: FacetFilter): readonly CountTerm[] {
  const regions = both(a.regions, b.regions, commonRegions)
  const categories = both(a.categories, b.categories, common)
  const levels = both(a.levels, b.levels, common)
  const scopes = both(a.scopes, b.scopes, common)
  if (!regions || !categories || !levels || !scopes) return []
  const cut: FacetFilter = {
    ...a,
    regions,
    categories,
    levels,
    scopes,
    vertical: a.vertical || b.vertical,
    text: [a.text, b.text].filter((text) => text !== '').join(' '),
  }
  const term = (organizations: readonly string[], sign: 1 | -1 = 1): CountTerm => ({
    filter: { ...cut, organizations },
    sign,
  })
  if (a.organizations.length === 0) return [term(b.organizations)]
  if (b.organizations.length === 0) return [term(a.organizations)]
  return [
    term(a.organizations),
    term(b.organizations),
    term([...new Set([...a.organizations, ...b.organizations])], -1),
  ]
}

/** An empty list is no filter; `null` where two filters leave nothing. */
function both<T>(
  a: readonly T[],
  b: readonly T[],
  cut: (a: readonly T[], b: readonly T[]) => readonly T[],
): readonly T[] | null {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const left = cut(a, b)
  return left.length > 0 ? left : null
}

const common = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  a.filter((value) => b.includes(value))

/** Of two regions, one inside the other, the smaller. */
function commonRegions(a: readonly RegionKey[], b: readonly RegionKey[]): readonly RegionKey[] {
  const inA = a.filter((key) => b.some((other) => key === other || isInside(key, other)))
  const inB = b.filter((key) => a.some((other) => isInside(key, other)))
  return [...new Set([...inA, ...inB])]
}

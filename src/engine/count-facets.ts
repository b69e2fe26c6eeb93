import type { Counts, CrossCount, FacetCount, Pair } from './case-source.ts'
import type { Base } from './base.ts'
import type { Selection } from './selection.ts'
import { sumCross, sumFacet } from './tally.ts'

/** What a selection counts, as the port names it. */
export function countFacets(selection: Selection, pairs: readonly Pair[]): Counts {
  const { base, units, tally } = selection
  const facets: Record<string, readonly FacetCount[]> = {}
  for (const [id, listing] of base.listings) {
    const bases = base.sums.get(id)!
    const counts = sumFacet(units, tally, id, listing)
    facets[id] = listing.keys.map((key, i) => ({ key, base: bases[i]!, count: counts[i]! }))
  }
  return {
    total: { base: base.total, count: selection.rowCount },
    facets,
    cross: pairs.map((pair) => ({ pair, cells: countPair(selection, pair) })),
  }
}

/** Base sums of pairs, kept as long as the base is: no filter changes them. */
const keptPairs = new WeakMap<Base, Map<string, Float64Array>>()

function countPair(selection: Selection, [rows, columns]: Pair): readonly CrossCount[] {
  const { base, units } = selection
  const rowListing = base.listings.get(rows)
  const columnListing = base.listings.get(columns)
  if (!rowListing || !columnListing) return []
  const a = { id: rows, listing: rowListing }
  const b = { id: columns, listing: columnListing }
  const kept = keptPairs.get(base) ?? new Map<string, Float64Array>()
  keptPairs.set(base, kept)
  const name = JSON.stringify([rows, columns])
  const bases = kept.get(name) ?? sumCross(units, base.tally, null, a, b)
  kept.set(name, bases)
  const counts = sumCross(units, selection.tally, selection.size, a, b)
  const width = columnListing.keys.length
  const found: CrossCount[] = []
  for (let i = 0; i < bases.length; i++) {
    if (bases[i] === 0) continue
    found.push({
      row: rowListing.keys[Math.floor(i / width)]!,
      column: columnListing.keys[i % width]!,
      base: bases[i]!,
      count: counts[i]!,
    })
  }
  return found
}

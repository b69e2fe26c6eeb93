import type { Counts, CrossCount, FacetCount, Pair } from './case-source.ts'
import type { Base } from './base.ts'
import type { Selection } from './selection.ts'
import { sumFacet } from './tally.ts'
import { listPairs, rowsOfPair, sumPairs, type PairSums, type Side } from './tally-pairs.ts'

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

/** A pair that occurs, and its place among all pairs. */
interface BasePair extends Omit<CrossCount, 'count'> {
  readonly pair: number
}

/** Pairs that occur, kept as long as the base is: no filter changes them. */
const keptPairs = new WeakMap<Base, Map<string, readonly BasePair[]>>()

function countPair(selection: Selection, [rows, columns]: Pair): readonly CrossCount[] {
  const { tally, size } = selection
  const { listings, space } = selection.base
  const rowListing = listings.get(rows)
  const columnListing = listings.get(columns)
  if (!rowListing || !columnListing) return []
  const a = { id: rows, listing: rowListing }
  const b = { id: columns, listing: columnListing }
  const kept = keptPairs.get(selection.base) ?? new Map<string, readonly BasePair[]>()
  keptPairs.set(selection.base, kept)
  const name = JSON.stringify([rows, columns])
  let found = kept.get(name)
  if (found === undefined) {
    found = namePairs(sumPairs(space, selection.base.tally, null, a, b), a, b)
    kept.set(name, found)
  }
  // Saves a pass over the units, which may be rows: most filters by a place below the provinces are alone.
  if (filtersOnlyBy(selection, [rows, columns])) {
    return found.map(({ row, column, base }) => ({ row, column, base, count: base }))
  }
  const counts = sumPairs(space, tally, size, a, b)
  return found.map(({ pair, row, column, base }) => {
    return { row, column, base, count: rowsOfPair(counts, pair) }
  })
}

/** Whether nothing but these dimensions is filtered by: what ignores their filters counts the base. */
function filtersOnlyBy({ base, units, rowSet, tally }: Selection, ids: Pair): boolean {
  if (rowSet !== null) return false
  return units.blocks.every((block, i) => {
    const own = ids.reduce((bits, id) => bits | bitOf(block.ids.indexOf(id)), 0)
    const bits = tally.failing[i]!
    const outside = base.outside[i]!
    for (let cell = 0; cell < bits.length; cell++) {
      if (((bits[cell]! ^ outside[cell]!) & ~own) !== 0) return false
    }
    return true
  })
}

/** Of a dimension's place in a block; -1 where it is not in it. */
const bitOf = (at: number) => (at < 0 ? 0 : 1 << at)

function namePairs(bases: PairSums, a: Side, b: Side): readonly BasePair[] {
  return listPairs(bases).map((pair) => ({
    pair,
    row: a.listing.keys[Math.floor(pair / bases.width)]!,
    column: b.listing.keys[pair % bases.width]!,
    base: rowsOfPair(bases, pair),
  }))
}

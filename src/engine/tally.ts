import type { Units } from './blocks.ts'
import type { Listing } from './listing.ts'

/** The bit of what no view ignores: the area, and a filter that nothing can pass. */
export const FAILS_ALWAYS = 2 ** 31

/** What each block's combinations fail, and the rows in each that no other block fails. */
export interface Tally {
  /** Per block and combination: bit `i` for the filter of the block's coordinate `i`; 0 for none. */
  readonly failing: readonly Uint32Array[]
  /**
   * Per block and combination the rows whose other blocks fail nothing; what fails more than two filters
   * of a block may be left out.
   */
  readonly rows: readonly Float64Array[]
}

/** Rows that fail nothing. */
export function totalOf({ failing, rows }: Tally): number {
  const [bits, counts] = [failing[0], rows[0]]
  let total = 0
  for (let cell = 0; cell < (counts?.length ?? 0); cell++) {
    if (bits![cell] === 0) total += counts![cell]!
  }
  return total
}

/** Where a dimension stands: its block, and its place in it. */
export function findCoordinate(units: Units, id: string) {
  const block = units.blocks.findIndex(({ ids }) => ids.includes(id))
  return block < 0 ? null : { block, at: units.blocks[block]!.ids.indexOf(id) }
}

/** Rows per listed value that fail nothing, or only this dimension's own filter. */
export function sumFacet(units: Units, tally: Tally, id: string, listing: Listing): Float64Array {
  return sumListing(units, tally, id, listing, 1 << (findCoordinate(units, id)?.at ?? 0))
}

/** Rows per listed value that fail nothing but, perhaps, `own` bits of their block. */
export function sumListing(
  units: Units,
  tally: Tally,
  id: string,
  listing: Listing,
  own: number,
): Float64Array {
  const sums = new Float64Array(listing.keys.length)
  const found = findCoordinate(units, id)
  if (!found) return sums
  const codes = units.blocks[found.block]!.codes[found.at]!
  const bits = tally.failing[found.block]!
  const rows = tally.rows[found.block]!
  for (let cell = 0; cell < codes.length; cell++) {
    if ((bits[cell]! & ~own) !== 0 || rows[cell] === 0) continue
    const members = listing.members[codes[cell]!]!
    for (let i = 0; i < members.length; i++) sums[members[i]!]! += rows[cell]!
  }
  return sums
}

/** 1 per combination that fails nothing, or only `own` bits. */
export function passing(failing: Uint32Array, own = 0): Uint8Array {
  const flags = new Uint8Array(failing.length)
  for (let cell = 0; cell < flags.length; cell++)
    flags[cell] = (failing[cell]! & ~own) === 0 ? 1 : 0
  return flags
}

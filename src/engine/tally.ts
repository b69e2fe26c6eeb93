import type { Units } from './blocks.ts'
import type { Listing } from './listing.ts'

/** What each block's combinations fail, and the rows in each that no other block fails. */
export interface Tally {
  /** Per block and combination: bit `i` for the filter of the block's coordinate `i`; 0 for none. */
  readonly failing: readonly Uint32Array[]
  /** Per block and combination the rows whose other blocks fail nothing. */
  readonly rows: readonly Float64Array[]
}

/** `size`: the rows to count in each unit; `null` for all of them. */
export function tallyUnits(
  units: Units,
  failing: readonly Uint32Array[],
  size: Uint32Array | Uint8Array | null,
): Tally {
  const rows = units.blocks.map(({ count }) => new Float64Array(count))
  if (units.blocks.length === 1) tallyOne(units, size ?? units.size, rows)
  else if (units.blocks.length === 2) tallyTwo(units, failing, size, rows)
  else tallyMany(units, failing, size ?? units.size, rows)
  return { failing, rows }
}

function tallyOne(
  { count, cells }: Units,
  size: Uint32Array | Uint8Array,
  [rows]: readonly Float64Array[],
) {
  const own = cells[0]!
  for (let unit = 0; unit < count; unit++) rows![own[unit]!]! += size[unit]!
}

function tallyTwo(
  units: Units,
  [failA, failB]: readonly Uint32Array[],
  size: Uint32Array | Uint8Array | null,
  [rowsA, rowsB]: readonly Float64Array[],
) {
  const { count } = units
  const [cellsA, cellsB] = units.cells
  const weights = size ?? (units.areRows ? null : units.size)
  // 1 for what passes: a product is cheaper than a branch that is taken now and then.
  const a = passing(failA!)
  const b = passing(failB!)
  const [sumsA, sumsB] = [rowsA!, rowsB!]
  if (weights === null) {
    for (let unit = 0; unit < count; unit++) {
      const i = cellsA![unit]!
      const j = cellsB![unit]!
      sumsA[i]! += b[j]!
      sumsB[j]! += a[i]!
    }
    return
  }
  for (let unit = 0; unit < count; unit++) {
    const i = cellsA![unit]!
    const j = cellsB![unit]!
    const weight = weights[unit]!
    sumsA[i]! += weight * b[j]!
    sumsB[j]! += weight * a[i]!
  }
}

function tallyMany(
  { count, cells }: Units,
  failing: readonly Uint32Array[],
  size: Uint32Array | Uint8Array,
  rows: readonly Float64Array[],
) {
  const blocks = cells.length
  for (let unit = 0; unit < count; unit++) {
    let failures = 0
    let failed = 0
    for (let block = 0; block < blocks && failures < 2; block++) {
      if (failing[block]![cells[block]![unit]!] === 0) continue
      failures++
      failed = block
    }
    if (failures === 1) rows[failed]![cells[failed]![unit]!]! += size[unit]!
    else if (failures === 0) {
      for (let block = 0; block < blocks; block++)
        rows[block]![cells[block]![unit]!]! += size[unit]!
    }
  }
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

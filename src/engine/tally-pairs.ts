import type { Space } from './base.ts'
import { forEachBit } from './bits.ts'
import type { Codes } from './columns.ts'
import type { Listing } from './listing.ts'
import type { Units } from './blocks.ts'
import { findCoordinate, type Tally } from './tally.ts'

/** One of the two dimensions that are counted together. */
export interface Side {
  readonly id: string
  readonly listing: Listing
}

/** Rows per pair of numbers; a pair is one number too, row by row. */
export interface PairSums {
  readonly width: number
  readonly add: (row: number, column: number, rows: number) => void
  readonly get: (pair: number) => number
  /** Pairs with rows, ascending. */
  readonly pairs: () => readonly number[]
}

/** Sums of more pairs than this are kept by a map: hardly any of the pairs occur. */
const DENSE_LIMIT = 1 << 20

function createPairSums(height: number, width: number): PairSums {
  if (height * width > DENSE_LIMIT) {
    const sums = new Map<number, number>()
    return {
      width,
      add(row, column, rows) {
        if (rows === 0) return
        const pair = row * width + column
        sums.set(pair, (sums.get(pair) ?? 0) + rows)
      },
      get: (pair) => sums.get(pair) ?? 0,
      pairs: () => [...sums.keys()].sort((a, b) => a - b),
    }
  }
  const sums = new Float64Array(height * width)
  return {
    width,
    add(row, column, rows) {
      sums[row * width + column]! += rows
    },
    get: (pair) => sums[pair]!,
    pairs: () => [...sums.keys()].filter((pair) => sums[pair] !== 0),
  }
}

/** Rows per pair of listed values that fail nothing but the filters of these two dimensions. */
export function sumPairs(
  space: Space,
  tally: Tally,
  size: Uint32Array | Uint8Array | null,
  a: Side,
  b: Side,
): PairSums {
  const sums = createPairSums(a.listing.keys.length, b.listing.keys.length)
  const { units } = space
  const spots = [findSpot(units, a), findSpot(units, b)] as const
  const [inA, inB] = spots
  if (inA === null || inB === null) return sums
  const add = (codeA: number, codeB: number, rows: number) => {
    for (const row of a.listing.members[codeA]!) {
      for (const column of b.listing.members[codeB]!) sums.add(row, column, rows)
    }
  }
  if (inA.block === inB.block) {
    const bits = tally.failing[inA.block]!
    const rows = tally.rows[inA.block]!
    const others = ~(inA.bit | inB.bit)
    for (let cell = 0; cell < rows.length; cell++) {
      if (rows[cell] === 0 || (bits[cell]! & others) !== 0) continue
      add(inA.codes[cell]!, inB.codes[cell]!, rows[cell]!)
    }
    return sums
  }
  const ofCodes = tallyCodes(space, tally, size, spots as readonly [Spot, Spot])
  for (const pair of ofCodes.pairs()) {
    add(Math.floor(pair / ofCodes.width), pair % ofCodes.width, ofCodes.get(pair))
  }
  return sums
}

/** Where a dimension stands in the blocks. */
interface Spot {
  readonly block: number
  readonly bit: number
  /** Per combination of the block. */
  readonly codes: Codes
  /** How many codes there are. */
  readonly count: number
}

function findSpot(units: Units, { id, listing }: Side): Spot | null {
  const found = findCoordinate(units, id)
  if (found === null) return null
  const codes = units.blocks[found.block]!.codes[found.at]!
  return { block: found.block, bit: 1 << found.at, codes, count: listing.members.length }
}

/** Rows per pair of codes in two blocks that fail nothing but the filters of these dimensions. */
function tallyCodes(
  { units: { cells, size: whole, areRows }, counter }: Space,
  { failing }: Tally,
  size: Uint32Array | Uint8Array | null,
  [a, b]: readonly [Spot, Spot],
): PairSums {
  const sums = createPairSums(a.count, b.count)
  const weights = size ?? (areRows ? null : whole)
  const [cellsA, cellsB] = [cells[a.block]!, cells[b.block]!]
  const ignored = (block: number) => (block === a.block ? a.bit : block === b.block ? b.bit : 0)
  forEachBit(counter.passing(failing, ignored), (unit) => {
    const rows = weights === null ? 1 : weights[unit]!
    sums.add(a.codes[cellsA[unit]!]!, b.codes[cellsB[unit]!]!, rows)
  })
  return sums
}

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
  readonly height: number
  readonly width: number
  /** By pair. A map, which has what was added alone, where hardly any of the pairs occur. */
  readonly sums: Float64Array | Map<number, number>
}

/** Sums of more pairs than this are kept by a map. */
const DENSE_LIMIT = 1 << 20

function createPairSums(height: number, width: number): PairSums {
  const sums = height * width > DENSE_LIMIT ? new Map() : new Float64Array(height * width)
  return { height, width, sums }
}

function addTo(sums: PairSums['sums'], pair: number, rows: number): void {
  if (!(sums instanceof Map)) sums[pair]! += rows
  else if (rows !== 0) sums.set(pair, (sums.get(pair) ?? 0) + rows)
}

export const rowsOfPair = ({ sums }: PairSums, pair: number): number =>
  (sums instanceof Map ? sums.get(pair) : sums[pair]) ?? 0

/** Pairs with rows, ascending. */
export function listPairs({ sums }: PairSums): readonly number[] {
  return sums instanceof Map
    ? [...sums.keys()].sort((a, b) => a - b)
    : [...sums.keys()].filter((pair) => sums[pair] !== 0)
}

/** Rows per pair of listed values that fail nothing but the filters of these two dimensions. */
export function sumPairs(
  space: Space,
  tally: Tally,
  size: Uint32Array | Uint8Array | null,
  a: Side,
  b: Side,
): PairSums {
  const pairs = createPairSums(a.listing.keys.length, b.listing.keys.length)
  const { units } = space
  const spots = [findSpot(units, a), findSpot(units, b)] as const
  const [inA, inB] = spots
  if (inA === null || inB === null) return pairs
  const { sums, width } = pairs
  const add = (membersA: readonly number[], membersB: readonly number[], rows: number) => {
    for (let i = 0; i < membersA.length; i++) {
      for (let k = 0; k < membersB.length; k++)
        addTo(sums, membersA[i]! * width + membersB[k]!, rows)
    }
  }
  if (inA.block !== inB.block) {
    const ofCodes = tallyCodes(space, tally, size, spots as readonly [Spot, Spot])
    spreadCodes(ofCodes, a.listing.members, b.listing.members, add)
    return pairs
  }
  const bits = tally.failing[inA.block]!
  const rows = tally.rows[inA.block]!
  const others = ~(inA.bit | inB.bit)
  for (let cell = 0; cell < rows.length; cell++) {
    if (rows[cell] === 0 || (bits[cell]! & others) !== 0) continue
    add(a.listing.members[inA.codes[cell]!]!, b.listing.members[inB.codes[cell]!]!, rows[cell]!)
  }
  return pairs
}

/** Gives the rows of each pair of codes to `add`, with what the codes count for. */
function spreadCodes(
  { sums, height, width }: PairSums,
  membersA: Listing['members'],
  membersB: Listing['members'],
  add: (membersA: readonly number[], membersB: readonly number[], rows: number) => void,
): void {
  if (sums instanceof Map) {
    for (const [pair, rows] of sums) {
      add(membersA[Math.floor(pair / width)]!, membersB[pair % width]!, rows)
    }
    return
  }
  for (let a = 0; a < height; a++) {
    // Inside an area most places are not listed.
    if (membersA[a]!.length === 0) continue
    for (let b = 0; b < width; b++) {
      const rows = sums[a * width + b]!
      if (rows !== 0) add(membersA[a]!, membersB[b]!, rows)
    }
  }
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
  const pairs = createPairSums(a.count, b.count)
  const { sums, width } = pairs
  const weights = size ?? (areRows ? null : whole)
  const [cellsA, cellsB] = [cells[a.block]!, cells[b.block]!]
  const ignored = (block: number) => (block === a.block ? a.bit : block === b.block ? b.bit : 0)
  forEachBit(counter.passing(failing, ignored), (unit) => {
    const pair = a.codes[cellsA[unit]!]! * width + b.codes[cellsB[unit]!]!
    addTo(sums, pair, weights === null ? 1 : weights[unit]!)
  })
  return pairs
}

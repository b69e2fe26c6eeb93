import type { Units } from './blocks.ts'
import { createCodes, type Codes } from './columns.ts'
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

/**
 * `size`: the rows to count in each unit; `null` for all of them. `marks`: what `markUnits` says of the
 * units; not called where it is not needed.
 */
export function tallyUnits(
  units: Units,
  failing: readonly Uint32Array[],
  size: Uint32Array | Uint8Array | null,
  marks: () => Codes,
): Tally {
  const rows = units.blocks.map(({ count }) => new Float64Array(count))
  const weights = size ?? (units.areRows ? null : units.size)
  if (units.blocks.length === 1) tallyOne(units, weights, rows)
  else if (units.blocks.length === 2 && units.start !== null && weights !== null) {
    tallyTwo(units, units.start, failing, weights, rows)
  } else tallyMarked(units, marks(), weights, rows)
  return { failing, rows }
}

type Weights = Uint32Array | Uint8Array | null

function tallyOne({ count, cells }: Units, weights: Weights, [rows]: readonly Float64Array[]) {
  const own = cells[0]!
  for (let unit = 0; unit < count; unit++) {
    rows![own[unit]!]! += weights === null ? 1 : weights[unit]!
  }
}

/** Cells of two blocks, one combination of the first after another. */
function tallyTwo(
  { cells }: Units,
  start: Uint32Array,
  [failA, failB]: readonly Uint32Array[],
  weights: Uint32Array | Uint8Array,
  [rowsA, rowsB]: readonly Float64Array[],
) {
  // 1 for what passes: a product is cheaper than a branch that is taken now and then.
  const passes = passing(failB!)
  const own = cells[1]!
  const sums = rowsB!
  for (let i = 0; i < failA!.length; i++) {
    if (countsForNothing(failA![i]!)) continue
    const end = start[i + 1]!
    let sum = 0
    if (failA![i] === 0) {
      for (let unit = start[i]!; unit < end; unit++) {
        const cell = own[unit]!
        sum += weights[unit]! * passes[cell]!
        sums[cell]! += weights[unit]!
      }
    } else {
      for (let unit = start[i]!; unit < end; unit++) sum += weights[unit]! * passes[own[unit]!]!
    }
    rowsA![i] = sum
  }
}

/** A dimension ignores one filter, a pair two: what fails more is never counted. */
function countsForNothing(bits: number): boolean {
  if (bits >= FAILS_ALWAYS) return true
  const afterOne = bits & (bits - 1)
  return (afterOne & (afterOne - 1)) !== 0
}

/** Units looked at before those that count are added up. */
const STRETCH = 4096

function tallyMarked(
  { count, cells }: Units,
  marks: Codes,
  weights: Weights,
  rows: readonly Float64Array[],
) {
  const blocks = cells.length
  const live = new Uint32Array(STRETCH)
  for (let from = 0; from < count; from += STRETCH) {
    const to = Math.min(from + STRETCH, count)
    let found = 0
    // Written whether it counts or not: most units do not, and a branch for each costs more.
    for (let unit = from; unit < to; unit++) {
      live[found] = unit
      found += marks[unit]! < 2 * blocks ? 1 : 0
    }
    for (let i = 0; i < found; i++) {
      const unit = live[i]!
      const mark = marks[unit]!
      const weight = weights === null ? 1 : weights[unit]!
      if (mark === 0) {
        for (let block = 0; block < blocks; block++) rows[block]![cells[block]![unit]!]! += weight
      } else {
        const block = mark - blocks
        rows[block]![cells[block]![unit]!]! += weight
      }
    }
  }
}

/**
 * Per unit 0 where it fails nothing, else a sum: for each block in which it fails the number of blocks
 * and, from 0, of the block. So a unit that fails in one block is below twice the number of blocks.
 */
export function markUnits({ blocks, cells, count }: Units, failing: Tally['failing']): Codes {
  const { length } = blocks
  const marks = createCodes(count, length * 2 * length)
  const marking = failing.flatMap((bits, block) => {
    if (bits.every((bit) => bit === 0)) return []
    const mark = createCodes(bits.length, 2 * length)
    for (let cell = 0; cell < mark.length; cell++)
      mark[cell] = bits[cell] === 0 ? 0 : length + block
    return [{ mark, own: cells[block]! }]
  })
  // Two blocks in one pass: it is the marks' way through memory that costs.
  for (let i = 0; i < marking.length; i += 2) {
    const [first, second] = [marking[i]!, marking[i + 1]]
    if (second) markBoth(marks, first, second)
    else markOne(marks, first)
  }
  return marks
}

/** What each combination of a block adds to the marks. */
interface Marking {
  readonly mark: Codes
  readonly own: Codes
}

function markBoth(marks: Codes, { mark: markA, own: ownA }: Marking, { mark, own }: Marking) {
  for (let unit = 0; unit < marks.length; unit++) {
    marks[unit]! += markA[ownA[unit]!]! + mark[own[unit]!]!
  }
}

function markOne(marks: Codes, { mark, own }: Marking) {
  for (let unit = 0; unit < marks.length; unit++) marks[unit]! += mark[own[unit]!]!
}

/** Tells of single units whether they fail nothing, without a mark for each. */
export function testUnits({ cells }: Units, failing: Tally['failing']): (unit: number) => boolean {
  const tests = failing.flatMap((bits, block) =>
    bits.every((bit) => bit === 0) ? [] : [{ bits, own: cells[block]! }],
  )
  const [first, second] = tests
  if (!first) return () => true
  if (!second) return (unit) => first.bits[first.own[unit]!] === 0
  if (tests.length === 2) {
    const { bits: bitsA, own: ownA } = first
    const { bits: bitsB, own: ownB } = second
    return (unit) => bitsA[ownA[unit]!] === 0 && bitsB[ownB[unit]!] === 0
  }
  return (unit) => {
    for (let i = 0; i < tests.length; i++) {
      if (tests[i]!.bits[tests[i]!.own[unit]!] !== 0) return false
    }
    return true
  }
}

/** The units that fail nothing, ascending. */
export function listUnits(units: Units, failing: Tally['failing']): Uint32Array {
  const { count, start } = units
  const found = new Uint32Array(count)
  let length = 0
  if (start === null) {
    const passes = testUnits(units, failing)
    for (let unit = 0; unit < count; unit++) if (passes(unit)) found[length++] = unit
    return found.subarray(0, length)
  }
  const [first, ...others] = failing
  const passes = testUnits(units, [new Uint32Array(first!.length), ...others])
  for (let i = 0; i < first!.length; i++) {
    if (first![i] !== 0) continue
    for (let unit = start[i]!; unit < start[i + 1]!; unit++) {
      if (passes(unit)) found[length++] = unit
    }
  }
  return found.subarray(0, length)
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

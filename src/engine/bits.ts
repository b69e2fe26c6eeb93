import type { Codes } from './columns.ts'

/**
 * A set of units as a bit for each, 32 to a word, the first one lowest; bits behind the last unit are 0.
 * Signed words: V8 computes with them as they are.
 */
export type Bits = Int32Array

/** What each unit counts for, mostly rows; `null`: 1 each. */
export type Weights = Uint32Array | Uint8Array | null

const wordsFor = (count: number) => (count + 31) >>> 5

export const hasBit = (bits: Bits, unit: number): boolean =>
  ((bits[unit >>> 5]! >>> (unit & 31)) & 1) === 1

function allBits(count: number): Bits {
  const bits = new Int32Array(wordsFor(count)).fill(-1)
  if ((count & 31) !== 0) bits[bits.length - 1] = 2 ** (count & 31) - 1
  return bits
}

/** The units whose code has the flag 1; all other flags are 0. */
export function bitsWhere(codes: Codes, flags: Uint8Array): Bits {
  const count = codes.length
  const bits = new Int32Array(wordsFor(count))
  let unit = 0
  for (let word = 0; word < count >>> 5; word++) {
    let bit = 0
    // Four at a time: the loop would cost as much as what it does.
    for (let at = 0; at < 32; at += 4, unit += 4) {
      const four =
        flags[codes[unit]!]! |
        (flags[codes[unit + 1]!]! << 1) |
        (flags[codes[unit + 2]!]! << 2) |
        (flags[codes[unit + 3]!]! << 3)
      bit |= four << at
    }
    bits[word] = bit
  }
  for (; unit < count; unit++) bits[unit >>> 5]! |= flags[codes[unit]!]! << (unit & 31)
  return bits
}

/** The units of a list, of `count` in all. */
export function bitsOf(units: Uint32Array, count: number): Bits {
  const bits = new Int32Array(wordsFor(count))
  for (let i = 0; i < units.length; i++) bits[units[i]! >>> 5]! |= 1 << (units[i]! & 31)
  return bits
}

/** What is in all of the sets, of `count` units in all. */
export function intersectBits([first, ...others]: readonly Bits[], count: number): Bits {
  if (first === undefined) return allBits(count)
  if (others.length === 0) return first
  const common = first.slice()
  for (const bits of others) for (let i = 0; i < common.length; i++) common[i]! &= bits[i]!
  return common
}

/** Ascending; `length`: how many there are. */
export function listBits(bits: Bits, length: number): Uint32Array {
  const units = new Uint32Array(length)
  let at = 0
  forEachBit(bits, (unit) => (units[at++] = unit))
  return units
}

/** Ascending. */
export function forEachBit(bits: Bits, visit: (unit: number) => void): void {
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i]!; word !== 0; word &= word - 1) visit(i * 32 + lowest(word))
  }
}

/** Adds up, by their codes, the weights of the units that are in all of the sets, one at least. */
export function sumBits(
  [first, ...others]: readonly [Bits, ...Bits[]],
  codes: Codes,
  weights: Weights,
  sums: Float64Array,
): void {
  for (let i = 0; i < first.length; i++) {
    let word = first[i]!
    for (let k = 0; k < others.length && word !== 0; k++) word &= others[k]![i]!
    for (; word !== 0; word &= word - 1) {
      const unit = i * 32 + lowest(word)
      sums[codes[unit]!]! += weights === null ? 1 : weights[unit]!
    }
  }
}

/** Place of the lowest bit of a word that has one. */
const lowest = (word: number) => 31 - Math.clz32(word & -word)

import type { Units } from './blocks.ts'
import type { Tally } from './tally.ts'

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
  let length = 0
  if (start === null) {
    const found = new Uint32Array(count)
    const passes = testUnits(units, failing)
    for (let unit = 0; unit < count; unit++) if (passes(unit)) found[length++] = unit
    return found.subarray(0, length)
  }
  const [first, ...others] = failing
  const passes = testUnits(units, [new Uint32Array(first!.length), ...others])
  // Room for what the first block passes: mostly far less than all units.
  let most = 0
  for (let i = 0; i < first!.length; i++) if (first![i] === 0) most += start[i + 1]! - start[i]!
  const found = new Uint32Array(most)
  for (let i = 0; i < first!.length; i++) {
    if (first![i] !== 0) continue
    for (let unit = start[i]!; unit < start[i + 1]!; unit++) {
      if (passes(unit)) found[length++] = unit
    }
  }
  return found.subarray(0, length)
}

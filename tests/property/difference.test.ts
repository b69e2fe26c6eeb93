import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceFrom } from '../../src/figures/index.ts'

/** Some of some cases. */
const shareOf = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .chain((base) =>
      fc.record({ count: fc.integer({ min: 0, max: base }), base: fc.constant(base) }),
    )

/** Whole numbers only: n·M − N·m, which is the difference times the reference's base. */
const scaledBy = (count: number, base: number, reference: { count: number; base: number }) =>
  BigInt(count) * BigInt(reference.base) - BigInt(base) * BigInt(reference.count)
const magnitude = (of: bigint) => (of < 0n ? -of : of)

describe('how a group differs from what a reference would give', () => {
  it('vanishes and turns where moving the cases one after the other makes it so', () => {
    fc.assert(
      fc.property(shareOf(1, 60), shareOf(1, 60), (own, reference) => {
        const found = differenceFrom(own, reference)
        const one = BigInt(reference.base)
        const begun = scaledBy(own.count, own.base, reference)
        const step = begun > 0n ? -1 : 1
        const movable = step < 0 ? own.count : own.base - own.count
        let vanishes: number | null = null
        let turns: number | null = null
        for (let k = 0; k <= movable; k += 1) {
          const scaled = scaledBy(own.count + step * k, own.base, reference)
          if (vanishes === null && magnitude(scaled) < one) vanishes = k
          if (turns === null && (begun > 0n ? scaled < 0n : scaled > 0n)) turns = k
        }
        const isAlike = magnitude(begun) < one
        const side = isAlike ? 'alike' : begun > 0n ? 'more' : 'fewer'
        expect(found).toMatchObject({ side, vanishes, turns: isAlike ? null : turns })
      }),
      { numRuns: 2000 },
    )
  })

  it('prints three numbers that agree, the expected one within half a tenth', () => {
    fc.assert(
      fc.property(shareOf(1, 1_000_000), shareOf(1, 1_000_000), (own, reference) => {
        const found = differenceFrom(own, reference)
        const expected = found?.expected ?? NaN
        const exact = (own.base * reference.count) / reference.base
        expect(Math.abs(expected - exact)).toBeLessThanOrEqual(0.05 + 1e-6)
        expect(expected).toBeLessThanOrEqual(own.base)
        expect(found?.size.toFixed(1)).toBe(Math.abs(own.count - expected).toFixed(1))
        if (found?.side === 'more') expect(own.count).toBeGreaterThan(expected)
        if (found?.side === 'fewer') expect(own.count).toBeLessThan(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('is none from a reference without a case', () => {
    expect(differenceFrom({ count: 1, base: 3 }, { count: 0, base: 0 })).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classAt, makeClasses } from '../../src/figures/index.ts'
import { CLASS_METHODS } from '../../src/view/index.ts'

/** Counts as real lists have them: most are small, a few are huge, many are alike. */
const skewed = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 300 }) },
      fc.integer({ min: 1, max: 2 ** 30 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .filter((list) => list.some((count) => count > 0))
const rates = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((rate) => rate > 0))
const method = fc.constantFrom(...CLASS_METHODS)

describe('classes by any method', () => {
  it('of counts: closed, without gap or overlap, from 1 to the largest, at most five', () => {
    fc.assert(
      fc.property(skewed, method, (counts, by) => {
        const classes = makeClasses(counts, 'count', by)
        expect(classes.length).toBeGreaterThan(0)
        expect(classes.length).toBeLessThanOrEqual(5)
        expect(classes[0]!.from).toBe(1)
        expect(classes.at(-1)!.to).toBe(Math.max(...counts))
        classes.forEach(({ from, to }, i) => {
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true)
          expect(from).toBeLessThanOrEqual(to)
          if (i > 0) expect(from).toBe(classes[i - 1]!.to + 1)
        })
      }),
      { numRuns: 600 },
    )
  })

  it('hold every value of the base in exactly one, which is the one it is coloured by', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          skewed.map((values) => ({ values, kind: 'count' as const })),
          rates.map((values) => ({ values, kind: 'per-population' as const })),
        ),
        method,
        ({ values, kind }, by) => {
          const classes = makeClasses(values, kind, by)
          for (const value of values.filter((one) => one > 0)) {
            const printed = kind === 'count' ? value : Number(value.toFixed(1))
            const holding = classes.flatMap(({ from, to }, i) =>
              printed >= from && printed <= to ? [i] : [],
            )
            expect(holding).toEqual([classAt(value, classes, kind)])
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  it('of counts have a class for whatever a filter leaves, and never a paler one for more', () => {
    fc.assert(
      fc.property(
        skewed,
        method,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (counts, by, share) => {
          const classes = makeClasses(counts, 'count', by)
          const left = counts.map((count) => Math.ceil(count * share)).filter((count) => count > 0)
          const found = left
            .toSorted((a, b) => a - b)
            .map((count) => classAt(count, classes, 'count'))
          expect(found).toEqual(found.toSorted((a, b) => a - b))
          for (const [i, count] of left.toSorted((a, b) => a - b).entries()) {
            const { from, to } = classes[found[i]!]!
            expect(count >= from && count <= to).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of rates have a class that says what is printed, whatever a filter leaves', () => {
    fc.assert(
      fc.property(rates, method, fc.double({ min: 0, max: 1, noNaN: true }), (all, by, share) => {
        const classes = makeClasses(all, 'per-population', by)
        expect(classes[0]!.from).toBe(0)
        for (const rate of all.map((one) => one * share).filter((one) => one > 0)) {
          const { from, to } = classes[classAt(rate, classes, 'per-population')]!
          const printed = Number(rate.toFixed(1))
          expect(printed >= from && printed <= to).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('do not depend on the order, nor on zeros', () => {
    fc.assert(
      fc.property(skewed, method, (counts, by) => {
        const turned = [0, ...counts.toReversed(), 0]
        expect(makeClasses(turned, 'count', by)).toEqual(makeClasses(counts, 'count', by))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classBreaks, classOf, sequenceStep } from '../../src/figures/index.ts'

const count = fc.oneof(
  { weight: 3, arbitrary: fc.nat(30) },
  fc.nat(3000),
  fc.integer({ min: 1, max: 2 ** 31 }),
)
const counts = fc.array(count, { minLength: 1, maxLength: 40 })
const positive = counts.filter((list) => list.some((n) => n > 0))

describe('class breaks of any counts', () => {
  it('are closed, without gap or overlap, from 1 to the largest count, at most five', () => {
    fc.assert(
      fc.property(positive, (list) => {
        const breaks = classBreaks(list)
        expect(breaks.length).toBeLessThanOrEqual(5)
        expect(breaks[0]?.from).toBe(1)
        expect(breaks.at(-1)?.to).toBe(Math.max(...list))
        breaks.forEach(({ from, to }, i) => {
          expect(from).toBeLessThanOrEqual(to)
          if (i > 0) expect(from).toBe(breaks[i - 1]!.to + 1)
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('give a colour to whatever a filter leaves of a count, and none to zero', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const breaks = classBreaks(list)
        for (const base of list.filter((n) => n > 0)) {
          const step = sequenceStep(classOf(Math.ceil(base * share), breaks), breaks.length, 5)
          if (share > 0) expect([0, 1, 2, 3, 4]).toContain(step)
        }
        expect(classOf(0, breaks)).toBe(-1)
        expect(classOf(Math.max(...list) + 1, breaks)).toBe(-1)
      }),
      { numRuns: 500 },
    )
  })

  it('do not depend on order, repetition or zeros', () => {
    fc.assert(
      fc.property(counts, (list) => {
        expect(classBreaks([0, ...list].toReversed().concat(list))).toEqual(classBreaks(list))
      }),
    )
  })

  it('never paint a larger count paler', () => {
    fc.assert(
      fc.property(positive, (list) => {
        const breaks = classBreaks(list)
        const steps = list
          .filter((n) => n > 0)
          .sort((a, b) => a - b)
          .map((n) => sequenceStep(classOf(n, breaks), breaks.length, 5))
        expect(steps).toEqual([...steps].sort((a, b) => a - b))
        expect(steps.at(-1)).toBe(4)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { classBreaks, classOf, sequenceStep } from '../../../src/figures/index.ts'
import { mapOf } from './map-models.ts'

const words = (counts: readonly number[]) =>
  classBreaks(counts).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))

describe('classBreaks', () => {
  it('makes the classes of the list', () => {
    const counts = mapOf('')
      .model.marks.map(({ cases }) => cases.base)
      .filter((base) => base > 0)
    expect(counts).toEqual([17, 10, 2, 1, 2, 3, 12, 6])
    expect(words(counts)).toEqual(['1', '2', '3–5', '6–9', '10–17'])
  })

  // prettier-ignore
  it.each<[string, readonly number[], readonly string[]]>([
    ['nothing', [], []],
    ['only zeros', [0, 0], []],
    ['one', [1], ['1']],
    ['a few small integers', [1, 2, 1, 0, 3], ['1', '2', '3']],
    ['small integers with a gap', [2, 5], ['1', '2', '3', '4', '5']],
    ['just above five', [1, 6], ['1', '2', '3–5', '6']],
    ['one number for all', [8, 8, 8], ['1', '2', '3–5', '6–8']],
    ['large and alike', [1000, 1200, 1400], ['1–999', '1000–1400']],
    ['skewed', [3, 4, 7, 12, 40, 55, 90, 2800, 120_000], ['1–2', '3–9', '10–29', '30–1999', '2000–120000']],
    ['one giant', [1, 1, 2, 1_000_000_000], ['1', '2–999999999', '1000000000']],
  ])('%s', (_what, counts, expected) => {
    expect(words(counts)).toEqual(expected)
  })
})

describe('classOf', () => {
  const breaks = classBreaks([1, 17])
  it.each([
    [0, -1],
    [1, 0],
    [2, 1],
    [3, 2],
    [5, 2],
    [6, 3],
    [9, 3],
    [10, 4],
    [17, 4],
    [18, -1],
  ])('%i is in class %i', (count, index) => {
    expect(classOf(count, breaks)).toBe(index)
  })
})

describe('sequenceStep', () => {
  it.each([
    [1, [4]],
    [2, [0, 4]],
    [3, [0, 2, 4]],
    [4, [0, 1, 3, 4]],
    [5, [0, 1, 2, 3, 4]],
  ])('spreads %i classes over five colours, the darkest last', (classes, steps) => {
    expect(steps.map((_, i) => sequenceStep(i, classes, 5))).toEqual(steps)
  })
})

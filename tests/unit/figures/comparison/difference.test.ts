import { expect, it } from 'vitest'
import { differenceFrom, expectedCount } from '../../../../src/figures/index.ts'

const of = (count: number, base: number, m: number, of: number) => {
  const found = differenceFrom({ count, base }, { count: m, base: of })
  return found && [found.expected, found.size, found.side, found.vanishes, found.turns]
}

it('counts what would make a difference vanish, and turn', () => {
  // 江苏省 beside the rest of the provinces.
  expect(of(7, 12, 9, 24)).toEqual([4.5, 2.5, 'more', 2, 3])
  expect(of(4, 12, 8, 24)).toEqual([4, 0, 'alike', 0, null])
  expect(of(1, 12, 7, 24)).toEqual([3.5, 2.5, 'fewer', 2, 3])
})

it('needs one more to turn a whole difference than to make it nothing', () => {
  expect(of(5, 6, 1, 2)).toEqual([3, 2, 'more', 2, 3])
  expect(of(1, 6, 1, 2)).toEqual([3, 2, 'fewer', 2, 3])
  expect(of(4, 6, 1, 2)).toEqual([3, 1, 'more', 1, 2])
})

it('never turns where the group has not as many cases', () => {
  expect(of(4, 6, 0, 9)).toEqual([0, 4, 'more', 4, null])
  expect(of(2, 6, 9, 9)).toEqual([6, 4, 'fewer', 4, null])
  expect(of(1, 1, 0, 9)).toEqual([0, 1, 'more', 1, null])
})

it('rounds halves up, exactly', () => {
  expect(expectedCount(12, 17, 41)).toBe(5)
  expect(expectedCount(1, 1, 20)).toBe(0.1)
  expect(expectedCount(7, 1, 20)).toBe(0.4)
  expect(expectedCount(5, 0, 20)).toBe(0)
  expect(expectedCount(3, 20, 20)).toBe(3)
})

import { describe, expect, it } from 'vitest'
import {
  bitsOf,
  bitsWhere,
  hasBit,
  intersectBits,
  listBits,
  sumBits,
} from '../../../src/engine/bits.ts'

/** Around the ends of words of 32. */
const COUNTS = [0, 1, 3, 31, 32, 33, 63, 64, 65, 100]

const numbers = (count: number) => Array.from({ length: count }, (_, unit) => unit)

describe.each(COUNTS)('a bit for each of %i units', (count) => {
  const codes = Uint8Array.from(numbers(count), (unit) => unit % 3)
  const isOdd = Uint16Array.from(numbers(count), (unit) => unit % 2)
  const passes = bitsWhere(codes, new Uint8Array([1, 0, 1]))
  const odd = bitsWhere(isOdd, new Uint8Array([0, 1]))
  const both = numbers(count).filter((unit) => unit % 3 !== 1 && unit % 2 === 1)

  it('tells whose code has a flag', () => {
    const told = numbers(count).filter((unit) => hasBit(passes, unit))
    expect(told).toEqual(numbers(count).filter((unit) => unit % 3 !== 1))
  })

  it('lists what is in all sets, and all where there are none', () => {
    expect([...listBits(intersectBits([passes, odd], count), both.length)]).toEqual(both)
    expect([...listBits(intersectBits([], count), count)]).toEqual(numbers(count))
    expect(bitsOf(Uint32Array.from(both), count)).toEqual(intersectBits([passes, odd], count))
  })

  it('sums by code, each unit once or by its weight', () => {
    const once = new Float64Array(3)
    const weighed = new Float64Array(3)
    sumBits([passes, odd], codes, null, once)
    sumBits([passes, odd], codes, Uint32Array.from(numbers(count)), weighed)
    const expected = [0, 1, 2].map((code) => both.filter((unit) => unit % 3 === code))
    expect([...once]).toEqual(expected.map(({ length }) => length))
    expect([...weighed]).toEqual(expected.map((units) => units.reduce((a, b) => a + b, 0)))
  })
})

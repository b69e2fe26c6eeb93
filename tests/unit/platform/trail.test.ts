import { describe, expect, it } from 'vitest'
import {
  arriveAt,
  forgetAhead,
  isSpare,
  pushEntry,
  replaceEntry,
  startTrail,
  stepsToOther,
  type Trail,
} from '../../../src/platform/trail.ts'

const ROOMY = 40

/** A trail through views, each a new entry. */
const through = (first: string, ...others: string[]): Trail =>
  others.reduce((trail, fragment) => pushEntry(trail, fragment, ROOMY), startTrail(0, first))

const reach = (trail: Trail) => [stepsToOther(trail, -1), stepsToOther(trail, 1)]

describe('stepsToOther', () => {
  it('goes nowhere from the entry that the page was opened with', () => {
    expect(reach(startTrail(0, ''))).toEqual([0, 0])
  })

  it('goes one back after a choice, and one ahead after going back', () => {
    const chosen = through('', 'region=320000')
    expect(reach(chosen)).toEqual([-1, 0])
    expect(reach(arriveAt(chosen, 0, ''))).toEqual([0, 1])
  })

  it('goes both ways from the middle', () => {
    expect(reach(arriveAt(through('', 'a', 'b'), 1, 'a'))).toEqual([-1, 1])
  })

  it('has nothing ahead once another choice was made', () => {
    const back = arriveAt(through('', 'a', 'b', 'c'), 1, 'a')
    expect(reach(pushEntry(back, 'd', ROOMY))).toEqual([-1, 0])
  })

  it('does not stop at entries that show the same view', () => {
    // What was opened was closed again: the entry shows what the one before it shows.
    const closed = replaceEntry(through('', 'a', 'a&case=1'), 'a')
    expect(reach(closed)).toEqual([-2, 0])
    expect(reach(arriveAt(closed, 0, ''))).toEqual([0, 1])
    expect(reach(replaceEntry(through('', 'case=1'), ''))).toEqual([0, 0])
  })

  it('takes entries of before a reload for others, and knows nothing of what lies ahead', () => {
    expect(reach(startTrail(3, 'c'))).toEqual([-1, 0])
    expect(reach(arriveAt(startTrail(3, 'c'), 2, 'b'))).toEqual([-1, 1])
  })

  it('stays within what the browser has kept', () => {
    const limit = 4
    let trail = startTrail(0, 'v0')
    for (let i = 1; i <= 6; i++) trail = pushEntry(trail, `v${i}`, Math.min(limit, i + 1))
    expect(trail).toMatchObject({ at: 6, first: 3, last: 6 })
    expect(stepsToOther(arriveAt(trail, 4, 'v4'), -1)).toBe(-1)
    expect(stepsToOther(arriveAt(trail, 3, 'v3'), -1)).toBe(0)
  })

  it('does not go ahead to where another page may be', () => {
    const back = arriveAt(through('', 'a', 'b'), 1, 'a')
    expect(reach(forgetAhead(back))).toEqual([-1, 0])
  })
})

describe('isSpare', () => {
  it('holds for the last entry when it shows what the one before shows', () => {
    expect(isSpare(replaceEntry(through('', 'a', 'a&case=1'), 'a'))).toBe(true)
  })

  it('does not hold for another view, for the first entry, or with entries ahead', () => {
    expect(isSpare(through('', 'a'))).toBe(false)
    expect(isSpare(startTrail(0, ''))).toBe(false)
    expect(isSpare(startTrail(3, ''))).toBe(false)
    const ahead = arriveAt(through('', 'case=1', 'case=1&region=320000'), 1, 'case=1')
    expect(isSpare(replaceEntry(ahead, ''))).toBe(false)
  })
})

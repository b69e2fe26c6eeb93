import { describe, expect, it } from 'vitest'
import {
  CAROUSEL_AT_REST,
  isTurning,
  nextCarousel,
  type Carousel,
  type CarouselEvent,
} from '../../../../src/ui/stage/carousel.ts'
import {
  areControlsFaded,
  nextAttention,
  type AttentionEvent,
} from '../../../../src/ui/stage/idle.ts'
import {
  nextStage,
  startStage,
  type StageEvent,
  type StageState,
} from '../../../../src/ui/stage/stage-state.ts'
import { clockText, elapsedText } from '../../../../src/ui/stage/presenter/clock.ts'
import { stageTextPx } from '../../../../src/ui/stage/stage-text.ts'

describe('the stage', () => {
  const after = (state: StageState, ...events: readonly StageEvent[]) =>
    events.reduce(nextStage, state)

  it('begins at a scene that is there', () => {
    expect(startStage(5, 2).at).toBe(2)
    expect(startStage(5, 9).at).toBe(4)
    expect(startStage(5, -1).at).toBe(0)
    expect(startStage(0, 3).at).toBe(0)
  })

  it('goes no further than its ends by hand, and round by itself', () => {
    const last = startStage(3, 2)
    expect(nextStage(last, { type: 'went', to: 3 })).toBe(last)
    expect(after(last, { type: 'went', to: -4 }).at).toBe(0)
    expect(after(last, { type: 'turned' }).at).toBe(0)
    const only = startStage(1, 0)
    expect(nextStage(only, { type: 'turned' })).toBe(only)
  })

  it('is black until it is woken or goes on', () => {
    const black = after(startStage(3, 0), { type: 'black-toggled' })
    expect(black.black).toBe(true)
    expect(after(black, { type: 'black-toggled' }).black).toBe(false)
    expect(after(black, { type: 'went', to: 0 })).toMatchObject({ at: 0, black: false })
    expect(after(black, { type: 'went', to: 1 })).toMatchObject({ at: 1, black: false })
  })

  it('keeps the notes from scene to scene', () => {
    const noted = after(startStage(3, 0), { type: 'notes-toggled' }, { type: 'went', to: 1 })
    expect(noted.notes).toBe(true)
    expect(nextStage(noted, { type: 'notes-shown' })).toBe(noted)
    expect(after(noted, { type: 'notes-toggled' }).notes).toBe(false)
  })
})

describe('轮播', () => {
  const after = (...events: readonly CarouselEvent[]): Carousel =>
    events.reduce(nextCarousel, CAROUSEL_AT_REST)
  const started = { type: 'started', seconds: 5 } as const

  it('turns only on request', () => {
    expect(isTurning(CAROUSEL_AT_REST)).toBe(false)
    expect(isTurning(after(started))).toBe(true)
    expect(after(started).seconds).toBe(5)
    expect(isTurning(after(started, { type: 'stopped' }))).toBe(false)
  })

  it.each(['hover', 'focus'] as const)('waits while there is %s on the picture', (by) => {
    const held = [started, { type: 'held', by }] as const
    expect(isTurning(after(...held))).toBe(false)
    expect(isTurning(after(...held, { type: 'resumed' }))).toBe(false)
    expect(isTurning(after(...held, { type: 'released', by }))).toBe(true)
    // Where they were when it was asked for is no reason to wait.
    expect(isTurning(after({ type: 'held', by }, started))).toBe(true)
  })

  it('waits after a key until it is told to go on', () => {
    const held = [started, { type: 'held', by: 'key' }] as const
    expect(isTurning(after(...held))).toBe(false)
    expect(isTurning(after(...held, { type: 'released', by: 'hover' }))).toBe(false)
    expect(isTurning(after(...held, { type: 'resumed' }))).toBe(true)
    expect(isTurning(after(...held, { type: 'stopped' }, started))).toBe(true)
    // A key pressed before it began is no reason to wait.
    expect(isTurning(after({ type: 'held', by: 'key' }, started))).toBe(true)
  })

  it('holds each reason once', () => {
    const once = after(started, { type: 'held', by: 'hover' })
    expect(nextCarousel(once, { type: 'held', by: 'hover' })).toBe(once)
    expect(isTurning(nextCarousel(once, { type: 'released', by: 'hover' }))).toBe(true)
  })
})

describe('the controls', () => {
  const faded = (...events: readonly AttentionEvent[]) =>
    areControlsFaded(events.reduce(nextAttention, { awake: true, engaged: false }))

  it('fade when nobody moves, and come back', () => {
    expect(faded()).toBe(false)
    expect(faded('rested')).toBe(true)
    expect(faded('rested', 'moved')).toBe(false)
  })

  it('stay while one of them has the focus', () => {
    expect(faded('engaged', 'rested')).toBe(false)
    expect(faded('rested', 'engaged')).toBe(false)
    expect(faded('rested', 'engaged', 'disengaged')).toBe(true)
  })
})

describe('the main type', () => {
  it.each([
    [1920, 1080, 24],
    [3840, 2160, 48],
    [1366, 768, 17.07],
    // 4:3 has less width for its height.
    [1024, 768, 14.51],
    // A wide screen has no more height for it.
    [2560, 1080, 24],
    // Small windows and zoomed pages keep it readable.
    [683, 384, 14],
    [390, 844, 14],
  ])('at %i×%i is %d px', (width, height, px) => {
    expect(stageTextPx(width, height)).toBeCloseTo(px, 1)
  })
})

describe('the clock', () => {
  it('says time and minutes', () => {
    expect(clockText(new Date(2026, 0, 1, 9, 5))).toBe('09:05')
    expect(elapsedText(249_999)).toBe('04:09')
    expect(elapsedText(3_600_000)).toBe('1:00:00')
    expect(elapsedText(-5)).toBe('00:00')
  })
})

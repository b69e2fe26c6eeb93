import { describe, expect, it } from 'vitest'
import { offsetToShow, scrollScale } from '../../../../src/ui/table/scaled-scroll.ts'

describe('scrollScale', () => {
  it('leaves a list that fits as it is', () => {
    expect(scrollScale(600_000, 300)).toEqual({ height: 600_000, ratio: 1 })
  })

  it('lets the end of a shortened list reach exactly the end of the real one', () => {
    const total = 30_000_000
    const view = 342
    const { height, ratio } = scrollScale(total, view)
    expect(height).toBe(15_000_000)
    expect((height - view) * ratio).toBeCloseTo(total - view, 3)
  })
})

describe('offsetToShow', () => {
  it('does not move for a row that shows whole', () => {
    expect(offsetToShow(5, 30, 100, 120)).toBe(100)
  })

  it('brings a row above to the top and one below to the bottom', () => {
    expect(offsetToShow(2, 30, 100, 120)).toBe(60)
    expect(offsetToShow(9, 30, 100, 120)).toBe(180)
  })
})

import { describe, expect, it } from 'vitest'
import type { Counts } from '../../../../src/engine/index.ts'
import type { Shown } from '../../../../src/ui/shared/use-answer.ts'
import { statusWords } from '../../../../src/ui/filters/status-words.ts'
import { FROZEN_FACTS } from '../../../fixtures/frozen-list.ts'

const counted = (count: number, base: number): Shown<Counts> => ({
  state: 'here',
  value: { total: { count, base }, facets: {}, cross: [] },
})

const say = (area: string | null, counts: Shown<Counts>, querying = false) =>
  statusWords(FROZEN_FACTS, area, counts, querying)

describe('statusWords', () => {
  it('gives the figure with its base, and in an area with the whole list', () => {
    expect(say(null, counted(4, 53))).toEqual({
      visible: '显示 4 / 53 个案例',
      live: '显示 4 个，共 53 个案例',
      counted: true,
    })
    expect(say('320000', counted(3, 12)).visible).toBe('显示 3 / 12 个案例（江苏省；名单共 53）')
    expect(say('320000', counted(0, 12)).visible).toContain('显示 0 / 12 个案例')
  })

  it('gives no figure of an area that the list does not list', () => {
    const words = say('460000', counted(0, 0))
    expect(words).toEqual({
      visible: '海南省，本部分未列出',
      live: '海南省，本部分未列出',
      counted: false,
    })
  })

  it('gives the figure of an area that has cases though no heading lists it', () => {
    expect(say('460000', counted(1, 2)).visible).toContain('显示 1 / 2 个案例')
  })

  it('says that it asks, rather than a figure of another question', () => {
    const last = counted(4, 53)
    expect(say(null, last, true).visible).toBe('正在查询……')
    expect(say(null, { state: 'waiting', last: null }).visible).toBe('正在查询……')
  })

  it('says that the figure could not be had', () => {
    const failure: Shown<Counts> = {
      state: 'failed',
      last: null,
      error: { code: 'unreachable', detail: '' },
      retry: () => {},
    }
    expect(say(null, failure)).toEqual({
      visible: '案例数未能查询',
      live: '案例数未能查询',
      counted: false,
    })
    expect(say('460000', failure).visible).toBe('案例数未能查询')
  })
})

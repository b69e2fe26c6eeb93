import { describe, expect, it } from 'vitest'
import { emptyWords } from '../../../../src/ui/table/empty-words.ts'
import { FROZEN_FACTS } from '../../../fixtures/frozen-list.ts'

describe('emptyWords', () => {
  it('says nothing where there are cases', () => {
    expect(emptyWords(FROZEN_FACTS, null, { count: 1, base: 53 })).toBeNull()
  })

  it('says that no case matches only where there are cases to match', () => {
    const filtered = emptyWords(FROZEN_FACTS, '320000', { count: 0, base: 12 })
    expect(filtered).toMatchObject({ why: null, filtered: true })
    expect(filtered?.sentence).toContain('没有案例符合')
  })

  it('says of an area that is not listed that nothing is known', () => {
    const unlisted = emptyWords(FROZEN_FACTS, '460000', { count: 0, base: 0 })
    expect(unlisted).toEqual({
      why: '海南省，本部分未列出',
      sentence: '海南省在本部分名单中未列出，是否有案例，名单未说明。',
      filtered: false,
    })
  })

  it('says of a listed area, and of an empty list, that there is none', () => {
    const listed = emptyWords(FROZEN_FACTS, '320000', { count: 0, base: 0 })
    expect(listed?.sentence).toBe('江苏省已列出，本部分名单中没有案例。')
    expect(emptyWords(FROZEN_FACTS, null, { count: 0, base: 0 })).toEqual({
      why: null,
      sentence: '名单中没有案例。',
      filtered: false,
    })
  })
})

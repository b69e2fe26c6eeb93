import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/exports/svg/marks.ts'
import { shorten, wrapText } from '../../../src/exports/svg/text-lines.ts'

describe('lines of a picture', () => {
  it('break between Chinese characters, not within a number or before a comma', () => {
    expect(wrapText('共有 1234 个案例，其中', 10, 40, 9)).toEqual([
      '共有',
      '1234 个',
      '案例，其',
      '中',
    ])
    expect(wrapText('一二三四五，六', 10, 50, 9)).toEqual(['一二三四', '五，六'])
    expect(wrapText('一二三四（五六）', 10, 50, 9)).toEqual(['一二三四', '（五六）'])
  })

  it('are shortened in the last line that there is room for', () => {
    expect(wrapText('一二三四五六七八九十', 10, 40, 2)).toEqual(['一二三四', '五六七…'])
    expect(wrapText('', 10, 40, 2)).toEqual([])
    expect(shorten('一二三', 10, 30)).toBe('一二三')
    expect(shorten('一二三', 10, 9)).toBe('')
  })

  it('are whole in room that was made for them, whatever its last digit', () => {
    const [size, gap] = [9, 0.7 * 9]
    const room = textWidth('“”', size) + 1.3 * size + gap - (1.3 + 0.7) * size
    expect(room).toBeLessThan(textWidth('“”', size))
    expect(shorten('“”', size, room)).toBe('“”')
  })

  it('cut what has no place to break, rather than not ending', () => {
    expect(wrapText('abcdefghij', 10, 20, 9).join('')).toBe('abcdefghij')
    expect(wrapText('一', 10, 1, 3)).toHaveLength(1)
  })
})

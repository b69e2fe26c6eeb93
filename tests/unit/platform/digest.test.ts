import { describe, expect, it } from 'vitest'
import { digest } from '../../../src/platform/digest.ts'

describe('digest', () => {
  it('is eight hex digits, the same for the same texts', () => {
    expect(digest(['a', '中文'])).toMatch(/^[0-9a-f]{8}$/)
    expect(digest(['a', '中文'])).toBe(digest(['a', '中文']))
    expect(digest([])).toBe('811c9dc5')
  })

  it('tells apart texts that differ in a letter, in order or in where one ends', () => {
    const texts = [
      [],
      [''],
      ['', ''],
      ['ab'],
      ['ba'],
      ['a', 'b'],
      ['b', 'a'],
      ['aB'],
      ['ab', ''],
      ['ab\n'],
    ]
    expect(new Set(texts.map(digest)).size).toBe(texts.length)
  })

  it('notices one changed letter in a long text', () => {
    const long = '案例'.repeat(50_000)
    expect(digest([long])).not.toBe(digest([`${long.slice(0, 70_000)}单${long.slice(70_001)}`]))
  })
})

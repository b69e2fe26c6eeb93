import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../src/platform/index.ts'

const numberIn = (text: string) => readSettings(text).mapReviewNumber

describe('the settings of whoever publishes', () => {
  it('hold a review number, without the white space around it', () => {
    expect(numberIn('{"mapReviewNumber": " GS（2026）0001号 "}')).toBe('GS（2026）0001号')
  })

  it.each([
    ['not JSON', '<html>'],
    ['no object', 'null'],
    ['nothing set', '{}'],
    ['no text', '{"mapReviewNumber": 12}'],
    ['an essay', JSON.stringify({ mapReviewNumber: '号'.repeat(61) })],
    ['an empty file', ''],
  ])('are as by default where there is %s', (_, text) => {
    expect(numberIn(text)).toBe('')
  })
})

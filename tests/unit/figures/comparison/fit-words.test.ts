import { expect, it } from 'vitest'
import { comparisonNotes, comparisonWords, wordsThatFit } from '../../../../src/figures/index.ts'
import { compareGroups } from '../views.ts'

const model = compareGroups(['320000', '330000', '130000'])
const words = comparisonWords(model)
const notes = comparisonNotes(model, words)
const beginnings = (most: number) => {
  const fits = (paragraphs: readonly string[]) => paragraphs.length <= most
  return wordsThatFit(words, '浅条为……', notes, fits).map((one) => one.slice(0, 3))
}

it('says all where there is room, then leaves out the notes', () => {
  expect(notes).toEqual([
    '江苏省、浙江省：已列出。',
    '河北省：本部分未列出，是否有案例，名单未说明，无法对比。',
  ])
  expect(beginnings(5)).toEqual(['江苏省', '浙江省', '浅条为', '江苏省', '河北省'])
  expect(beginnings(3)).toEqual(['江苏省', '浙江省', '浅条为'])
  expect(beginnings(2)).toEqual(['江苏省', '浙江省'])
})

it('says at least what differs most in each group', () => {
  const least = wordsThatFit(words, '', notes, () => false)
  expect(least).toHaveLength(2)
  expect(least[0]).toMatch(/^江苏省：技术应用类 7 \/ 12；.*即反转。$/)
  expect(least[0]).not.toContain('管理创新类')
})

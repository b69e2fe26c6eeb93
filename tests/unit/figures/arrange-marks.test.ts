import { expect, it } from 'vitest'
import { arrangeMarks, type ListOrder } from '../../../src/figures/index.ts'
import { mapOf } from './map-models.ts'

const collator = new Intl.Collator('zh-CN')
const namesOf = (order: ListOrder, fragment = '') => {
  const { covered, unlisted } = arrangeMarks(mapOf(fragment).model.marks, order, collator)
  return { covered: covered.map(({ shortName }) => shortName), unlisted: unlisted.length }
}

it('sorts what is listed by code, by cases or by pinyin, and sets apart what is not', () => {
  expect(namesOf('code')).toEqual({
    covered: ['中央', '北京', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江'],
    unlisted: 27,
  })
  expect(namesOf('cases').covered).toEqual([
    '中央',
    '江苏',
    '北京',
    '浙江',
    '上海',
    '辽宁',
    '黑龙江',
    '吉林',
  ])
  expect(namesOf('name').covered).toEqual([
    '中央',
    '北京',
    '黑龙江',
    '吉林',
    '江苏',
    '辽宁',
    '上海',
    '浙江',
  ])
})

it('sorts by the cases that pass', () => {
  expect(namesOf('cases', 'category=公共服务类').covered.slice(0, 4)).toEqual([
    '江苏',
    '中央',
    '北京',
    '浙江',
  ])
})

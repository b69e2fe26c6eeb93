import { describe, expect, it } from 'vitest'
import { NO_FILTER, createMemorySource, findHits } from '../../../src/engine/index.ts'
import { TEN } from './dataset-samples.ts'
import { read } from './read-answer.ts'

const source = createMemorySource(TEN)

function search(text: string): number[] {
  const { entries } = read(
    source.rows({
      filter: { ...NO_FILTER, text },
      sort: { column: 'seq', descending: false },
      group: null,
      collapsed: new Set(),
      offset: 0,
      limit: 100,
    }),
  )
  return entries.flatMap((entry) => (entry.kind === 'case' ? [Number(entry.case.id)] : []))
}

describe('text search', () => {
  it.each([
    ['a title', '网通', [3]],
    ['an organisation that two cases share', '税务总局', [1, 2]],
    ['the second organisation of a case', '苏州市政府', [5, 7]],
    ['a province by name', '江苏省', [4, 5, 6, 7, 8, 9]],
    ['a prefecture by name', '苏州市', [5, 6, 7]],
    ['the central bodies', '中央国家机关', [1, 2]],
    ['full width and letter case', 'Ａｉ', [6]],
    ['terms from different fields', '数据 江苏', [5, 8, 9]],
    ['terms split by an ideographic space', '海淀　一网', [3]],
    ['a term that contains another', '数据 数据归', [8, 9]],
    ['nothing', '没有', []],
    ['one term of two', '数据 没有', []],
    ['white space only', ' 　', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('finds %s', (_, text, expected) => {
    expect(search(text)).toEqual(expected)
  })

  it('never matches across the end of a field', () => {
    expect(search('云数据')).toEqual([])
    expect(search('江苏省苏州市')).toEqual([])
  })

  it('counts only what the text matches', () => {
    const counts = read(
      source.counts({
        filter: { ...NO_FILTER, text: '数据', values: { category: ['技术应用类'] } },
        cross: [],
      }),
    )
    expect(counts.total).toEqual({ base: 10, count: 2 })
    expect(counts.facets.category?.map((c) => c.count)).toEqual([2, 1, 1])
  })
})

describe('findHits', () => {
  const marked = (text: string, query: string) =>
    findHits(text, query).map(([start, end]) => text.slice(start, end))

  it.each([
    ['every occurrence', '数据和数据', '数据', ['数据', '数据']],
    ['full width for half width', '园区通ＡＩ平台', 'ai', ['ＡＩ']],
    ['half width for full width', 'AI平台', 'ａｉ', ['AI']],
    ['one sign that stands for two', '共3㎡地', 'm2', ['㎡']],
    ['signs before it that grow', '㍿㎡数据', '数据', ['数据']],
    ['overlapping terms as one', '数据归集', '数据归 据归集', ['数据归集']],
    ['touching terms as one', '数据归集', '归集 数据', ['数据归集']],
    ['voiced half-width kana', 'ｶﾞｽ', 'ガ', ['ｶﾞ']],
    ['a decomposed accent', 'cafe\u0301!', 'é', ['e\u0301']],
    ['characters beyond the basic plane', '𠮷野数据', '数据', ['数据']],
    ['each term that occurs, though another does not', '数据归集', '数据 没有', ['数据']],
    ['nothing for no terms', '数据', '  ', []],
  ])('marks %s', (_, text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })
})

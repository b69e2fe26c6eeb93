import { describe, expect, it } from 'vitest'
import {
  DEFAULT_VIEW,
  isFiltered,
  reduce,
  regionLabel,
  selectChips,
  selectFilterWords,
  type ViewState,
} from '../../../src/view/index.ts'
import { sampleDataset } from '../engine/dataset-samples.ts'

const dataset = sampleDataset([])
const view = (parts: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...parts })
const all = view({
  regions: ['320583', 'central'],
  categories: ['公共服务类', '管理创新类'],
  levels: ['county'],
  text: ' 信息 中心 ',
})

describe('selectChips', () => {
  it('lists regions, categories, levels and text, each with what removes it', () => {
    expect(selectChips(all, dataset).map(({ dimension, name }) => `${dimension}：${name}`)).toEqual(
      [
        '地区：苏州市昆山市',
        '地区：中央国家机关',
        '类别：公共服务类',
        '类别：管理创新类',
        '层级：县级',
        '搜索：信息 中心',
      ],
    )
    const emptied = selectChips(all, dataset).reduce((v, { remove }) => reduce(v, remove), all)
    expect(emptied).toEqual(DEFAULT_VIEW)
    expect(new Set(selectChips(all, dataset).map(({ id }) => id)).size).toBe(6)
  })

  it.each([view({}), view({ text: '  ' })])('is empty when nothing narrows: %#', (nothing) => {
    expect(selectChips(nothing, dataset)).toEqual([])
    expect(selectFilterWords(nothing, dataset)).toBe('')
    expect(isFiltered(nothing)).toBe(false)
  })
})

describe('selectFilterWords', () => {
  it('names every condition once a dimension', () => {
    expect(selectFilterWords(all, dataset)).toBe(
      '地区：苏州市昆山市、中央国家机关；类别：公共服务类、管理创新类；层级：县级；搜索：信息 中心',
    )
  })
})

describe('regionLabel', () => {
  it.each([
    ['central', '中央国家机关'],
    ['320000', '江苏省'],
    ['320500', '苏州市'],
    ['320583', '苏州市昆山市'],
    ['110108', '北京市海淀区'],
    ['990000', '990000'],
  ])('%s is %s', (key, name) => {
    expect(regionLabel(dataset, key)).toBe(name)
  })
})

describe('isFiltered', () => {
  it.each<Partial<ViewState>>([
    { regions: ['320000'] },
    { categories: ['公共服务类'] },
    { levels: ['central'] },
    { text: 'x' },
  ])('%j narrows', (parts) => {
    expect(isFiltered(view(parts))).toBe(true)
  })
})

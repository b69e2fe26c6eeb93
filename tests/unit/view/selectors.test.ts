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
import { YES } from '../../../src/domain/index.ts'
import { FROZEN_FACTS } from '../../fixtures/frozen-list.ts'

const dataset = FROZEN_FACTS
const view = (parts: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...parts })
const all = view({
  filters: {
    region: ['320583', 'central'],
    category: ['公共服务类', '管理创新类'],
    level: ['county'],
    vertical: [YES],
    organization: ['昆山市工委、管委会办公室', '宁波海关'],
  },
  text: ' 信息 中心 ',
})

describe('selectChips', () => {
  it('lists every condition, each with what removes it', () => {
    expect(selectChips(all, dataset).map(({ dimension, name }) => `${dimension}：${name}`)).toEqual(
      [
        '地区：苏州市昆山市',
        '地区：中央国家机关',
        '类别：公共服务类',
        '类别：管理创新类',
        '层级：县级',
        '中央驻地方单位：是',
        '申报单位：昆山市工委、管委会办公室',
        '申报单位：宁波海关',
        '搜索：信息 中心',
      ],
    )
    const emptied = selectChips(all, dataset).reduce((v, { remove }) => reduce(v, remove), all)
    expect(emptied).toEqual(DEFAULT_VIEW)
    expect(new Set(selectChips(all, dataset).map(({ id }) => id)).size).toBe(9)
  })

  it('names a part by its area, and leaves out the area that one is in', () => {
    const inside = view({
      area: '320500',
      filters: { region: ['320500-own', '320500-zone', '320583'] },
    })
    expect(selectChips(inside, dataset).map(({ id, name }) => [id, name])).toEqual([
      ['region 320500-own', '苏州市 · 市级单位'],
      ['region 320500-zone', '苏州市 · 开发区（无区划代码）'],
      ['region 320583', '苏州市昆山市'],
    ])
    const emptied = selectChips(inside, dataset).reduce(
      (v, { remove }) => reduce(v, remove),
      inside,
    )
    expect(emptied).toEqual(view({ area: '320500' }))
  })

  it.each([
    view({}),
    view({ text: '  ' }),
    view({ area: '320000', groups: ['320000', 'east'], tab: 'compare', detail: '1' }),
  ])('is empty when nothing narrows: %#', (nothing) => {
    expect(selectChips(nothing, dataset)).toEqual([])
    expect(selectFilterWords(nothing, dataset)).toBe('')
    expect(isFiltered(nothing)).toBe(false)
  })
})

describe('a value that is missing', () => {
  it('is named by its dimension', () => {
    const missing = view({ filters: { level: [''], region: ['unknown', 'several'] } })
    expect(selectFilterWords(missing, dataset)).toBe('地区：未识别、多地区；层级：未标明层级')
  })
})

describe('selectFilterWords', () => {
  it('names every condition once a dimension', () => {
    expect(selectFilterWords(all, dataset)).toBe(
      '地区：苏州市昆山市、中央国家机关；类别：公共服务类、管理创新类；层级：县级；中央驻地方单位：是；申报单位：昆山市工委、管委会办公室、宁波海关；搜索：信息 中心',
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
    ['320000-own', '江苏省 · 省级单位'],
    ['320500-own', '苏州市 · 市级单位'],
    ['110000-own', '北京市 · 市级单位'],
    ['320500-zone', '苏州市 · 开发区（无区划代码）'],
    ['330200-vertical', '宁波市 · 中央驻地方单位'],
    ['330000-vertical', '浙江省 · 中央驻地方单位'],
    ['990000-own', '990000 · 省级单位'],
  ])('%s is %s', (key, name) => {
    expect(regionLabel(dataset, key)).toBe(name)
  })
})

describe('isFiltered', () => {
  it.each<Partial<ViewState>>([
    { filters: { region: ['320000'] } },
    { filters: { category: ['公共服务类'] } },
    { filters: { level: [''] } },
    { text: 'x' },
  ])('%j narrows', (parts) => {
    expect(isFiltered(view(parts))).toBe(true)
  })
})

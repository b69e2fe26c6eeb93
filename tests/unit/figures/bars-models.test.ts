import { describe, expect, it } from 'vitest'
import {
  buildBars,
  buildBreakdown,
  buildStack,
  breakdownTitle,
  facetsOf,
  nothingToBreakDown,
  byDimension,
  segmentLength,
  segmentText,
  smallNote,
  stackTitle,
  type StackModel,
} from '../../../src/figures/index.ts'
import { PLACE } from '../../../src/domain/index.ts'
import type { Filters, ViewState } from '../../../src/view/index.ts'
import { FROZEN_FACTS } from '../../fixtures/frozen-list.ts'
import { BARE_LIST, THEMES_LIST } from '../../fixtures/odd-lists.ts'
import { build, countView, filtered, viewOf } from './views.ts'

const [JI_SHU, GONG_GONG, GUAN_LI] = ['技术应用类', '公共服务类', '管理创新类'] as const

describe('the breakdown', () => {
  const barsOf = (filters: Filters, parts: Partial<ViewState> = {}) =>
    build(buildBreakdown, filtered(filters, parts))

  it('shows the whole list when nothing is chosen', () => {
    const { bars, max, dimension } = barsOf({})
    expect(dimension.label).toBe('类别')
    expect(
      bars.map((bar) => [bar.key, bar.label, bar.index, bar.figure.count, bar.figure.base]),
    ).toEqual([
      [JI_SHU, JI_SHU, 0, 24, 24],
      [GONG_GONG, GONG_GONG, 1, 15, 15],
      [GUAN_LI, GUAN_LI, 2, 14, 14],
    ])
    expect(max).toBe(24)
    expect(bars.some((bar) => bar.selected || bar.dimmed)).toBe(false)
  })

  it('shows what a region has within the whole, on the same axis', () => {
    const { bars, max } = barsOf({ region: ['320000'] })
    expect(bars.map(({ figure }) => [figure.count, figure.base])).toEqual([
      [7, 24],
      [4, 15],
      [1, 14],
    ])
    expect(max).toBe(24)
  })

  it('keeps the figures of what is not chosen, dimmed', () => {
    const { bars } = barsOf({ category: [GONG_GONG] })
    expect(bars.map((bar) => [bar.figure.count, bar.selected, bar.dimmed])).toEqual([
      [24, false, true],
      [15, true, false],
      [14, false, true],
    ])
  })

  it('goes by any other dimension that is counted', () => {
    const { bars, dimension } = barsOf({ category: [GONG_GONG] }, { by: 'level' })
    expect(dimension.label).toBe('层级')
    expect(bars.map(({ label, figure }) => [label, figure.base])).toEqual([
      ['中央', 17],
      ['省级', 13],
      ['地市级', 12],
      ['县级', 11],
    ])
    expect(breakdownTitle(FROZEN_FACTS, viewOf({ by: 'level' }))).toBe('层级分布')
    expect(breakdownTitle(FROZEN_FACTS, viewOf())).toBe('类别分布')
  })

  it('draws another facet on an axis that it shares', () => {
    const { counts } = countView(viewOf())
    const { bars, max } = buildBars(facetsOf(counts, 'level').slice(3), [], (key) => key, 17)
    expect(bars.map(({ figure }) => figure.base)).toEqual([11])
    expect(max).toBe(17)
  })

  it('has an axis without any value', () => {
    expect(buildBars([], [], (key) => key)).toEqual({ bars: [], max: 1 })
  })

  it('says why there is none, and what there is instead', () => {
    const { facts, view, counts } = countView(viewOf(), BARE_LIST)
    expect(buildBreakdown(facts, view, counts)).toBeNull()
    expect(buildStack(facts, view, counts)).toBeNull()
    expect(nothingToBreakDown(facts, null)).toBe('名单没有可逐项计数的维度，这里没有分布可看。')
    const organizations = FROZEN_FACTS.dimensions.filter(({ id }) => id === 'organization')
    expect(nothingToBreakDown({ ...facts, dimensions: organizations }, null)).toContain('申报单位')
    const category = byDimension(FROZEN_FACTS, viewOf())!
    expect(nothingToBreakDown(FROZEN_FACTS, category)).toBe('')
    expect(
      nothingToBreakDown(FROZEN_FACTS, { ...category, values: [{ key: '', label: '' }] }),
    ).toBe('名单没有写明任何案例的类别，无法比较。')
  })
})

describe('the stacked bars', () => {
  const rowsOf = (filters: Filters = {}, parts: Partial<ViewState> = {}) =>
    build(buildStack, filtered(filters, parts))
  const table = (model: StackModel) =>
    model.rows.map((row) => [
      row.shortName,
      ...row.segments.map(({ figure }) => figure.count),
      row.figure.base,
    ])

  it('has a row per region with cases, central first, and counts that add up', () => {
    const model = rowsOf()
    expect(table(model)).toEqual([
      ['中央国家机关', 8, 3, 6, 17],
      ['北京', 4, 3, 3, 10],
      ['辽宁', 0, 1, 1, 2],
      ['吉林', 0, 1, 0, 1],
      ['黑龙江', 1, 0, 1, 2],
      ['上海', 2, 1, 0, 3],
      ['江苏', 7, 4, 1, 12],
      ['浙江', 2, 2, 2, 6],
    ])
    expect(model.max).toBe(17)
    for (const row of model.rows) {
      expect(row.segments.reduce((sum, segment) => sum + segment.figure.count, 0)).toBe(
        row.figure.count,
      )
      expect(row.segments.reduce((sum, segment) => sum + segment.figure.base, 0)).toBe(
        row.figure.base,
      )
    }
  })

  it('ignores the filters of both dimensions, which only dim', () => {
    const model = rowsOf({ region: ['320500', 'central'], category: [GONG_GONG] })
    expect(table(model)).toEqual(table(rowsOf()))
    const row = (name: string) => model.rows.find(({ shortName }) => shortName === name)!
    expect(row('江苏')).toMatchObject({ selected: true, dimmed: false })
    expect(row('中央国家机关')).toMatchObject({ selected: true, dimmed: false })
    expect(row('浙江')).toMatchObject({ selected: false, dimmed: true })
    expect(row('江苏').segments.map((segment) => segment.dimmed)).toEqual([true, false, true])
  })

  it('counts what passes the other filters, within the base', () => {
    const model = rowsOf({ level: ['provincial'] })
    expect(table(model).map(([name, ...counts]) => `${name} ${counts.join(' ')}`)).toContain(
      '江苏 2 1 1 12',
    )
    expect(model.max).toBe(17)
  })

  it('orders by the count of a category, equal counts by code', () => {
    const order = { stackOrder: { by: 'value', value: GONG_GONG } } as const
    const model = rowsOf({}, order)
    expect(model.rows.map((row) => `${row.shortName} ${row.segments[1]!.figure.count}`)).toEqual([
      '江苏 4',
      '中央国家机关 3',
      '北京 3',
      '浙江 2',
      '辽宁 1',
      '吉林 1',
      '上海 1',
      '黑龙江 0',
    ])
  })

  it('measures shares against the row, and marks rows of fewer than ten', () => {
    const model = rowsOf({}, { stackMode: 'share' })
    expect(model.max).toBe(1)
    for (const row of model.rows) {
      const lengths = row.segments.map((segment) => segmentLength(row, segment, 'share'))
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(1, 12)
    }
    const js = model.rows.find(({ key }) => key === '320000')!
    expect(segmentLength(js, js.segments[0]!, 'share')).toBe(7 / 12)
    expect(segmentLength(js, js.segments[0]!, 'count')).toBe(7)
    expect(model.rows.filter((row) => !row.small).map((row) => row.shortName)).toEqual([
      '中央国家机关',
      '北京',
      '江苏',
    ])
  })

  it('calls a row small when a filter leaves few of it, and draws none of an empty one', () => {
    const model = rowsOf({ level: ['county'] }, { stackMode: 'share' })
    expect(model.rows.every((row) => row.small)).toBe(true)
    const central = model.rows[0]!
    expect(central).toMatchObject({
      key: 'central',
      figure: { count: 0, base: 17, state: 'filtered-out' },
    })
    expect(central.segments.map((segment) => segmentLength(central, segment, 'share'))).toEqual([
      0, 0, 0,
    ])
  })

  it('gives no share of fewer than ten cases, but says them', () => {
    const model = rowsOf({}, { stackMode: 'share' })
    const row = (key: string) => model.rows.find((one) => one.key === key)!
    expect(row('320000').segments[0]!.figure).toEqual({
      state: 'value',
      count: 7,
      base: 12,
      value: 7 / 12,
    })
    expect(row('330000').segments[0]!.figure).toEqual({
      state: 'base-too-small',
      count: 2,
      base: 6,
      value: null,
    })
    expect(row('220000').segments[0]!.figure.state).toBe('zero')
    expect(segmentText(row('320000').segments[0]!, model)).toBe('58%')
    expect(segmentText(row('330000').segments[0]!, model)).toBe('2 / 6')
    expect(smallNote(model)).toBe('案例不足 10 个的地区只画轮廓，不标百分比')
    expect(smallNote(rowsOf())).toBe('')
  })

  it('has any dimension for its rows, the place where that is what splits them', () => {
    const view = viewOf({ by: 'category', rows: 'level' })
    expect(stackTitle(FROZEN_FACTS, view)).toBe('按层级的类别构成')
    expect(table(build(buildStack, view)).at(-1)).toEqual(['县级', 6, 5, 0, 11])
    const same = build(buildStack, viewOf({ by: 'level', rows: 'level' }))
    expect(same.rowsDimension.id).toBe(PLACE)
    expect(stackTitle(FROZEN_FACTS, viewOf({ by: 'level', rows: 'level' }))).toBe(
      '按地区的层级构成',
    )
  })

  it('counts a case with several values once in its row, and shows what is off the map', () => {
    const model = build(buildStack, viewOf(), THEMES_LIST)
    expect(table(model)).toEqual([
      ['多地区', 0, 0, 1, 1],
      ['地名有歧义', 0, 0, 1, 1],
      ['未识别', 1, 0, 0, 1],
      ['江苏', 1, 2, 1, 3],
    ])
    expect(model.columns.map(({ label }) => label)).toEqual(['交通', '医疗', '未标明主题'])
    expect(model.max).toBe(4)
  })
})

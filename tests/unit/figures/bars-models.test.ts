import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildGhostBars,
  buildStackedBars,
  segmentLength,
  type StackedBarsModel,
} from '../../../src/figures/index.ts'
import type { Dataset } from '../../../src/domain/index.ts'
import type { FacetFilter } from '../../../src/engine/index.ts'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/index.ts'
import { countCases, loadBundledDataset } from './bundled.ts'

const [JI_SHU, GONG_GONG, GUAN_LI] = ['技术应用类', '公共服务类', '管理创新类'] as const

let dataset: Dataset
beforeAll(async () => {
  dataset = await loadBundledDataset()
})

describe('buildGhostBars', () => {
  const barsOf = (filter: Partial<FacetFilter>) =>
    buildGhostBars(countCases(dataset, filter).categories, filter.categories ?? [])

  it('shows the whole list when nothing is chosen', () => {
    const { bars, max } = barsOf({})
    expect(bars.map((bar) => [bar.key, bar.index, bar.count, bar.base])).toEqual([
      [JI_SHU, 0, 24, 24],
      [GONG_GONG, 1, 15, 15],
      [GUAN_LI, 2, 14, 14],
    ])
    expect(max).toBe(24)
    expect(bars.some((bar) => bar.selected || bar.dimmed)).toBe(false)
  })

  it('shows what a region has within the whole, on the same axis', () => {
    const { bars, max } = barsOf({ regions: ['320000'] })
    expect(bars.map((bar) => [bar.count, bar.base])).toEqual([
      [7, 24],
      [4, 15],
      [1, 14],
    ])
    expect(max).toBe(24)
  })

  it('keeps the figures of what is not chosen, dimmed', () => {
    const { bars } = barsOf({ categories: [GONG_GONG] })
    expect(bars.map((bar) => [bar.count, bar.selected, bar.dimmed])).toEqual([
      [24, false, true],
      [15, true, false],
      [14, false, true],
    ])
  })

  it('draws another facet on an axis that it shares', () => {
    const { levels, verticals } = countCases(dataset, { categories: [GONG_GONG] })
    expect(buildGhostBars(levels, ['county']).bars.map((bar) => [bar.key, bar.base])).toEqual([
      ['central', 17],
      ['provincial', 13],
      ['prefecture', 12],
      ['county', 11],
    ])
    const { bars, max } = buildGhostBars(verticals.slice(0, 1), [], 17)
    expect(bars.map((bar) => [bar.key, bar.base])).toEqual([['vertical', 2]])
    expect(max).toBe(17)
  })

  it('has an axis without any category', () => {
    expect(buildGhostBars([], [])).toEqual({ bars: [], max: 1 })
  })
})

describe('buildStackedBars', () => {
  const rowsOf = (filter: Partial<FacetFilter> = {}, view: Partial<ViewState> = {}) => {
    const { regions = [], categories = [] } = filter
    const state = { ...DEFAULT_VIEW, regions, categories, ...view }
    return buildStackedBars(dataset, countCases(dataset, filter), state)
  }
  const table = (model: StackedBarsModel) =>
    model.rows.map((row) => [row.shortName, ...row.segments.map((s) => s.count), row.base])

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
      expect(row.segments.reduce((sum, segment) => sum + segment.count, 0)).toBe(row.count)
      expect(row.segments.reduce((sum, segment) => sum + segment.base, 0)).toBe(row.base)
    }
  })

  it('ignores the filters of region and category, which only dim', () => {
    const model = rowsOf({ regions: ['320500', 'central'], categories: [GONG_GONG] })
    expect(table(model)).toEqual(table(rowsOf()))
    const row = (name: string) => model.rows.find(({ shortName }) => shortName === name)!
    expect(row('江苏')).toMatchObject({ selected: true, dimmed: false })
    expect(row('中央国家机关')).toMatchObject({ selected: true, dimmed: false })
    expect(row('浙江')).toMatchObject({ selected: false, dimmed: true })
    expect(row('江苏').segments.map((segment) => segment.dimmed)).toEqual([true, false, true])
  })

  it('counts what passes the other filters, within the base', () => {
    const model = rowsOf({ levels: ['provincial'] })
    expect(table(model).map(([name, ...counts]) => `${name} ${counts.join(' ')}`)).toContain(
      '江苏 2 1 1 12',
    )
    expect(model.max).toBe(17)
  })

  it('orders by the count of a category, equal counts by code', () => {
    const order = { stackOrder: { by: 'category', category: GONG_GONG } } as const
    const model = rowsOf({}, order)
    expect(model.rows.map((row) => `${row.shortName} ${row.segments[1]!.count}`)).toEqual([
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
    const model = rowsOf({ levels: ['county'] }, { stackMode: 'share' })
    expect(model.rows.every((row) => row.small)).toBe(true)
    const central = model.rows[0]!
    expect(central).toMatchObject({ key: 'central', count: 0, base: 17 })
    expect(central.segments.map((segment) => segmentLength(central, segment, 'share'))).toEqual([
      0, 0, 0,
    ])
  })
})

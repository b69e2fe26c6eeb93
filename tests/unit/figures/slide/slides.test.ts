import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/index.ts'
import { createMemorySource } from '../../../../src/engine/index.ts'
import {
  ALL_OPEN,
  askContent,
  askView,
  buildDeck,
  buildSlide,
  listRequest,
  valueOf,
} from '../../../../src/figures/index.ts'
import type { SlideModel, SlidePart } from '../../../../src/exports/index.ts'
import { pictureLook } from '../../../../src/ui/theme/picture-look.ts'
import { DEFAULT_VIEW, type ViewState } from '../../../../src/view/index.ts'
import { factsOf, FROZEN_FACTS, FROZEN_LIST } from '../../../fixtures/frozen-list.ts'
import { BARE_LIST, THEMES_LIST } from '../../../fixtures/odd-lists.ts'

const look = pictureLook()
const JIANGSU_SERVICES = { filters: { region: ['320000'], category: ['公共服务类'] } }

async function slideOf(
  parts: Partial<ViewState>,
  figure: 'overall' | 'matrix' | 'compare' = 'overall',
  dataset: Dataset = FROZEN_LIST,
): Promise<SlideModel> {
  const view = { ...DEFAULT_VIEW, ...parts }
  const asker = { source: createMemorySource(dataset), facts: factsOf(dataset) }
  const counts = await valueOf(askView(asker, view))
  const rows = listRequest(view, { collapsed: ALL_OPEN, offset: 0, limit: 40 })
  const { entries } = await valueOf(asker.source.rows(rows))
  const source = {
    title: '标题',
    note: '要说的话',
    subject: { facts: asker.facts, view, kind: figure, counts },
    content: await valueOf(askContent(asker, view, { figure })),
    overall: null,
    cases: entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : [])),
    map: null,
    date: '2026-11-05',
    reviewNumber: '',
  }
  return buildSlide(source, look, '16:9')
}

const partOf = <K extends SlidePart['kind']>(slide: SlideModel, kind: K) =>
  slide.parts.filter((part) => part.kind === kind) as Extract<SlidePart, { kind: K }>[]

describe('a slide', () => {
  it('says filters, status, source, date and how the figures are to be read', async () => {
    const slide = await slideOf(JIANGSU_SERVICES)
    expect(slide.subtitle).toBe('筛选：地区：江苏省；类别：公共服务类 · 显示 4 / 53 个案例')
    expect(slide.note).toBe('要说的话')
    const footer = slide.footer.join('\n')
    expect(footer).toContain('浅条为全部')
    expect(footer).toContain('来源：《中国电子政务最佳实践提名奖（一）》')
    expect(footer).toContain('非抽样')
    expect(footer).toContain('制作日期：2026-11-05')
    expect(footer).not.toContain('边界数据')
  })

  it('of a filter has the categories before their bases and the cases', async () => {
    const slide = await slideOf(JIANGSU_SERVICES)
    const [bars] = partOf(slide, 'chart')
    expect(bars?.labels).toEqual(['技术应用类 7 / 24', '✓ 公共服务类 4 / 15', '管理创新类 1 / 14'])
    expect(bars?.series.map(({ name, values }) => [name, values])).toEqual([
      ['名单全部', [24, 15, 14]],
      ['符合条件的案例', [7, 4, 1]],
    ])
    expect(bars?.arrangement).toBe('over')
    const [cases] = partOf(slide, 'table')
    expect(cases?.title).toBe('案例（4 个）')
    expect(cases?.rows.map((row) => row[0]?.text)).toEqual(['37', '41', '42', '44'])
    expect(cases?.more).toBe('')
  })

  it('of everything has plain counts and no list of cases', async () => {
    const slide = await slideOf({})
    const [regions, categories] = partOf(slide, 'chart')
    expect(categories?.labels).toEqual(['技术应用类 24', '公共服务类 15', '管理创新类 14'])
    expect(categories?.series).toHaveLength(1)
    expect(regions?.labels).toContain('江苏 12')
    const sum = regions?.series.flatMap((series) => series.values).reduce((a, b) => a + b, 0)
    expect(sum).toBe(53)
    expect(partOf(slide, 'table')).toEqual([])
  })

  it('says how many cases did not fit', async () => {
    const [cases] = partOf(await slideOf({ filters: { category: ['技术应用类'] } }), 'table')
    const shown = cases?.rows.length ?? 0
    expect(shown).toBeGreaterThan(4)
    expect(shown).toBeLessThan(24)
    expect(cases?.more).toBe(`另有 ${24 - shown} 个案例`)
  })

  it('without a match says so instead of an empty table', async () => {
    const slide = await slideOf({ text: '没有这样的案例' })
    expect(partOf(slide, 'table')).toEqual([])
    expect(partOf(slide, 'text')[0]?.lines).toEqual(['没有案例符合全部筛选条件'])
  })

  it('of a comparison has the groups with their bases, the table and the sentences', async () => {
    const slide = await slideOf({ groups: ['320000', '330000'] }, 'compare')
    const [bars] = partOf(slide, 'chart')
    expect(bars?.series.map(({ name, values }) => [name, values])).toEqual([
      ['江苏省（共 12 个）', [7, 4, 1]],
      ['浙江省（共 6 个）', [2, 2, 2]],
    ])
    expect(partOf(slide, 'table')[0]?.rows[0]?.map((cell) => cell.text)).toEqual([
      '江苏省',
      '7 / 12；约 4.5',
      '4 / 12；约 4.0',
      '1 / 12；约 3.5',
    ])
    expect(partOf(slide, 'table')[0]?.title).toBe('案例 / 总数；若同其余地方')
    const lines = partOf(slide, 'text')[0]?.lines
    expect(lines?.[0]).toMatch(
      /^江苏省：技术应用类 7 \/ 12；按其余地方 24 个案例的构成约 4.5 个，多 2.5 个；.*公共服务类 4 \/ 12（约 4.0 个）。$/,
    )
    expect(lines?.at(-1)).toBe('江苏省、浙江省：已列出。')
  })

  it('of the matrix is a table with totals', async () => {
    const slide = await slideOf({}, 'matrix')
    const [matrix] = partOf(slide, 'table')
    expect(matrix?.columns.map((column) => column.header)).toEqual([
      '地区',
      '技术应用类',
      '公共服务类',
      '管理创新类',
      '合计',
    ])
    expect(matrix?.rows.at(-1)?.map((cell) => cell.text)).toEqual(['合计', '24', '15', '14', '53'])
    expect(matrix?.rows).toHaveLength(9)
    expect(matrix?.more).toBe('')
  })

  it('stands behind a title slide with what the list says of itself', () => {
    const deck = buildDeck(FROZEN_FACTS, [], '4:3', '2026-11-05')
    expect(deck.title).toBe('中国电子政务最佳实践提名奖（一）')
    expect(deck.cover.join('\n')).toMatch(
      /名单共 53 个案例\n年份、发布机构：名单未载明\n名单原注：排名不分先后\n.*本部分未列出/s,
    )
  })

  it('of an area that is not listed says so, and has neither figures nor a list', async () => {
    const slide = await slideOf({ area: '460000' })
    expect(slide.subtitle).toBe(
      '未设筛选：海南省在本部分名单中未列出，是否有案例，名单未说明 · 海南省，本部分未列出',
    )
    expect(slide.parts).toEqual([
      expect.objectContaining({
        kind: 'text',
        lines: ['海南省在本部分名单中未列出，是否有案例，名单未说明。'],
      }),
    ])
    expect(JSON.stringify(slide)).not.toMatch(/显示 0|没有案例符合/)
  })

  it('goes by another dimension where the view does', async () => {
    const slide = await slideOf({ by: 'level', filters: { level: ['central'] } })
    const [bars, stack] = partOf(slide, 'chart')
    expect(bars?.title).toBe('层级分布')
    expect(bars?.labels[0]).toBe('✓ 中央 17')
    expect(stack?.title).toBe('按地区的层级构成')
    expect(stack?.series.map(({ name }) => name)).toEqual(['中央', '省级', '地市级', '县级'])
    const [matrix] = partOf(await slideOf({ by: 'level', rows: 'category' }, 'matrix'), 'table')
    expect(matrix?.columns.map(({ header }) => header)).toEqual([
      '类别',
      '中央',
      '省级',
      '地市级',
      '县级',
      '合计',
    ])
  })

  it('of a list without organisations or numbers has a table of what there is', async () => {
    const filters = { theme: ['traffic'] }
    const [cases] = partOf(await slideOf({ filters }, 'overall', THEMES_LIST), 'table')
    expect(cases?.columns.map(({ header }) => header)).toEqual(['名称'])
    expect(cases?.rows).toEqual([[{ text: '公交到站' }], [{ text: '地铁客流' }]])
  })

  it('of a list of titles alone says that there is nothing to break down', async () => {
    const slide = await slideOf({}, 'overall', BARE_LIST)
    expect(partOf(slide, 'text')[0]?.lines.join('')).toMatch(/^名单没有可逐项计数的维度/)
    expect(partOf(slide, 'chart')).toEqual([])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildComparison,
  buildGhostBars,
  buildMatrix,
  buildStackedBars,
  comparisonWords,
  planComparison,
  buildDeck,
  buildSlide,
  type Content,
  type OverallContent,
  type SlideSource,
} from '../../../src/figures/index.ts'
import type { Dataset } from '../../../src/domain/index.ts'
import { createMemorySource } from '../../../src/engine/index.ts'
import {
  paintChart,
  renumber,
  setFonts,
  type ChartPart,
  type SlideModel,
  type SlidePart,
} from '../../../src/exports/index.ts'
import { pictureLook } from '../../../src/ui/theme/picture-look.ts'
import { DEFAULT_VIEW, facetFilter, isFiltered, type ViewState } from '../../../src/view/index.ts'
import { loadBundledDataset } from '../figures/bundled.ts'

const look = pictureLook()
const JIANGSU_SERVICES = { regions: ['320000'], categories: ['公共服务类'] }

let dataset: Dataset
beforeAll(async () => {
  dataset = await loadBundledDataset()
})

function slideOf(parts: Partial<ViewState>, content?: (view: ViewState) => Content): SlideModel {
  const view = { ...DEFAULT_VIEW, ...parts }
  const source = createMemorySource(dataset)
  const counts = source.counts(facetFilter(view))
  const overall: OverallContent = {
    kind: 'overall',
    bars: buildGhostBars(counts.categories, view.categories),
    stack: buildStackedBars(dataset, counts, view),
    categories: dataset.categories,
    narrowed: isFiltered({ ...view, categories: [] }),
  }
  const request = { sort: view.sort, group: null, collapsed: new Set<string>(), offset: 0 }
  const { entries } = source.window({ ...request, filter: facetFilter(view), limit: 40 })
  const shown = content?.(view) ?? overall
  const slide: SlideSource = {
    title: '标题',
    note: '要说的话',
    subject: {
      dataset,
      view,
      kind: shown.kind === 'compare' ? 'compare' : 'overall',
      total: counts.total,
    },
    content: shown,
    overall: null,
    cases: entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : [])),
    map: null,
    date: '2026-11-05',
    reviewNumber: '',
  }
  return buildSlide(slide, look, '16:9')
}

const partOf = <K extends SlidePart['kind']>(slide: SlideModel, kind: K) =>
  slide.parts.filter((part) => part.kind === kind) as Extract<SlidePart, { kind: K }>[]

const compareContent = (view: ViewState): Content => {
  const plan = planComparison(dataset, view.groups)
  const source = createMemorySource(dataset)
  const model = buildComparison(
    plan,
    plan.questions.map((question) => source.counts(question)),
  )
  return { kind: 'compare', model, words: comparisonWords(model) }
}

const matrixContent = (view: ViewState): Content => ({
  kind: 'matrix',
  model: buildMatrix(dataset, createMemorySource(dataset).counts(facetFilter(view)), view),
  narrowed: false,
})

describe('a slide', () => {
  it('says filters, status, source, date and how the figures are to be read', () => {
    const slide = slideOf(JIANGSU_SERVICES)
    expect(slide.subtitle).toBe('筛选：地区：江苏省；类别：公共服务类 · 显示 4 / 53 个案例')
    expect(slide.note).toBe('要说的话')
    const footer = slide.footer.join('\n')
    expect(footer).toContain('浅条为名单全部')
    expect(footer).toContain('来源：《中国电子政务最佳实践提名奖（一）》')
    expect(footer).toContain('非抽样')
    expect(footer).toContain('制作日期：2026-11-05')
    expect(footer).not.toContain('边界数据')
  })

  it('of a filter has the categories before their bases and the cases', () => {
    const slide = slideOf(JIANGSU_SERVICES)
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

  it('of everything has plain counts and no list of cases', () => {
    const slide = slideOf({})
    const [regions, categories] = partOf(slide, 'chart')
    expect(categories?.labels).toEqual(['技术应用类 24', '公共服务类 15', '管理创新类 14'])
    expect(categories?.series).toHaveLength(1)
    expect(regions?.labels).toContain('江苏 12')
    const sum = regions?.series.flatMap((series) => series.values).reduce((a, b) => a + b, 0)
    expect(sum).toBe(53)
    expect(partOf(slide, 'table')).toEqual([])
  })

  it('says how many cases did not fit', () => {
    const [cases] = partOf(slideOf({ categories: ['技术应用类'] }), 'table')
    const shown = cases?.rows.length ?? 0
    expect(shown).toBeGreaterThan(4)
    expect(shown).toBeLessThan(24)
    expect(cases?.more).toBe(`另有 ${24 - shown} 个案例`)
  })

  it('without a match says so instead of an empty table', () => {
    const slide = slideOf({ text: '没有这样的案例' })
    expect(partOf(slide, 'table')).toEqual([])
    expect(partOf(slide, 'text')[0]?.lines).toEqual(['没有案例符合全部筛选条件'])
  })

  it('of a comparison has the groups with their bases, the table and the sentences', () => {
    const slide = slideOf({ groups: ['320000', '330000'] }, compareContent)
    const [bars] = partOf(slide, 'chart')
    expect(bars?.series.map(({ name, values }) => [name, values])).toEqual([
      ['江苏省（共 12 个）', [7, 4, 1]],
      ['浙江省（共 6 个）', [2, 2, 2]],
    ])
    expect(partOf(slide, 'table')[0]?.rows[0]?.map((cell) => cell.text)).toEqual([
      '江苏省',
      '7 / 12；约 5.0',
      '4 / 12；约 3.2',
      '1 / 12；约 3.8',
    ])
    expect(partOf(slide, 'text')[0]?.lines[0]).toContain('江苏省 7 / 12，浙江省 2 / 6（相差 5 个')
  })

  it('of the matrix is a table with totals', () => {
    const slide = slideOf({}, matrixContent)
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
    const deck = buildDeck({ dataset }, [], '4:3', '2026-11-05')
    expect(deck.title).toBe('中国电子政务最佳实践提名奖（一）')
    expect(deck.cover.join('\n')).toMatch(
      /名单共 53 个案例\n年份、发布机构：名单未载明\n名单原注：排名不分先后\n.*本部分未列出/s,
    )
  })
})

describe('finishing a deck', () => {
  it('gives every Latin font an East Asian one, once', () => {
    const xml = '<a:latin typeface="Arial"/><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
    const done = setFonts(`${xml}<a:latin typeface="Arial"/></a:defRPr><a:ea typeface=""/>`)
    expect(done.match(/<a:latin/g)).toHaveLength(3)
    expect(done.match(/<a:ea typeface="Microsoft YaHei"\/>/g)).toHaveLength(3)
    expect(done).toContain('<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>')
    expect(setFonts(done)).toBe(done)
  })

  it('numbers what stands on a slide', () => {
    const xml = '<p:cNvPr id="1" name=""/><p:cNvPr id="3" name="a"/><p:cNvPr id="3" name="b"/>'
    expect([...renumber(xml).matchAll(/id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3'])
  })

  it('colours each bar and the figures on it', () => {
    const chart: Pick<ChartPart, 'series'> = {
      series: [
        {
          name: 'a',
          values: [1, 2],
          fill: { color: '#0f766e' },
          points: [{ color: '#0f766e', opacity: 0.32 }, { color: '#c27c0e' }],
          labelColor: '#17212b',
        },
      ],
    }
    const xml =
      '<c:ser><c:spPr><a:solidFill><a:srgbClr val="000000"/></a:solidFill></c:spPr>' +
      '<c:invertIfNegative val="0"/><a:defRPr sz="1"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>' +
      '</a:defRPr></c:ser><c:axId val="1"/><c:axId val="2"/><c:axId val="3"/>'
    const painted = paintChart(xml, chart as ChartPart)
    expect(painted).toContain('<c:dPt><c:idx val="0"/>')
    expect(painted).toContain('<a:srgbClr val="0F766E"><a:alpha val="32000"/></a:srgbClr>')
    expect(painted).toContain('<a:srgbClr val="C27C0E"></a:srgbClr>')
    expect(painted).toContain('<a:srgbClr val="17212B">')
    expect(painted).not.toContain('000000')
    expect(painted.match(/<c:axId/g)).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import * as all from '../../../src/messages/index.ts'
import { TEXTS, textsOf, WRITTEN } from './read-tables.ts'

const { messages } = all

/** What is not Chinese: formats of files, proportions, a dash for no value. */
const OTHER = new Set(['CSV', 'XLSX', 'PNG', 'SVG', '16:9', '4:3', '—'])

/** Keys by their names, figures as they are written, and what stands around the number of a page. */
const PIECES =
  /\.stageWords\.keys\.\d\.0$|\.aboutWords\.(?:readings|keyGroups)\.\d+\.[01]$|\.printWords\.page\.\d$/

const CHINESE = /[\u4e00-\u9fff]/
const PLAIN = TEXTS.filter(([path, text]) => !text.includes('=>') && !PIECES.test(path))

describe('no message', () => {
  it('is left out of these checks', () => {
    const walked = new Set(TEXTS.map(([, text]) => text))
    expect(TEXTS.length).toBeGreaterThan(700)
    expect(textsOf(all).length).toBeGreaterThan(700)
    const picked = /^index\.(loadErrorWords|rowDiagnosticWords)$/
    expect(textsOf(all).filter(([path, text]) => !walked.has(text) && !picked.test(path))).toEqual(
      [],
    )
    const said = new Map(textsOf(all))
    expect(said.get('index.messages.status.visible')).toContain('显示')
    expect(said.get('index.messages.option.unlisted')).toContain('本部分未列出')
  })

  // The list is unranked and complete: 排名不分先后, 全量描述, 非抽样.
  it.each([
    [
      'ranks',
      /排名|排行|名次|位居|居首|榜首|领先|落后|冠军|第一名|第\s*(\d+|\$\{[^}]*\}|[一二三四五六七八九十N])\s*[位名]/,
    ],
    ['speaks of significance', /显著|p\s*值|P\s*值|置信|统计检验|误差范围/],
    ['judges', /优秀|较差|更好|更差|先进|最强/],
    ['says that what is not listed is none', /未列出[^“”]*(没有案例|为零|为 0)/],
  ])('%s', (_what, words) => {
    const texts = [...TEXTS, ...WRITTEN.map(({ file, text }) => [file, text] as const)]
    expect(texts.filter(([, text]) => words.test(text.replace('不等于没有案例', '')))).toEqual([])
  })

  it('is empty, or in another language than Chinese', () => {
    const other = PLAIN.filter(([, text]) => !CHINESE.test(text))
    expect(other.filter(([, text]) => !OTHER.has(text))).toEqual([])
  })

  it('has a space at its ends, or two in a row', () => {
    expect(PLAIN.filter(([, text]) => text !== text.trim() || /\u0020\u0020/.test(text))).toEqual(
      [],
    )
  })
})

describe('figures stand with their base', () => {
  const { count, option, status, map, table, detail, legend, provenance } = messages
  // prettier-ignore
  it.each([
    [count.of(4, 12), '4 / 12'],
    [count.of(0, 2), '0 / 2'],
    [option.all('江苏省', 12), '江苏省，12 个案例'],
    [option.filtered('江苏省', 4, 12), '江苏省，4 个案例，共 12 个'],
    [option.unlisted('河北省'), '河北省，本部分未列出'],
    [option.all('技术应用类', 24), '技术应用类，24 个案例'],
    [option.containsSelected(option.all('江苏省', 12), ['苏州市']), '江苏省，12 个案例，含所选：苏州市'],
    [status.visible(12, 53), '显示 12 / 53 个案例'],
    [status.live(12, 53), '显示 12 个，共 53 个案例'],
    [table.groupCount(4, 12), '4 / 12 个案例'],
    [table.groupCount(12, 12), '12 个案例'],
    [detail.position(3, 4), '3 / 4（当前筛选内）'],
    [map.subtitle({ by: '申报单位', seated: true, local: 36, including: [['中央驻地方单位', 2]], offMap: [['中央', 17]], total: 53 }), '53 个案例按申报单位所在地计：地方 36 个（含中央驻地方单位 2 个），中央 17 个'],
    [map.subtitle({ by: '申报单位', seated: true, local: 36, including: [], offMap: [], total: 36 }), '36 个案例按申报单位所在地计：地方 36 个'],
    [legend.range(3, 5), '3–5'],
    [legend.range(1, 1), '1'],
    [provenance.coverage(['北京市', '江苏省'], true, '（一）'), '本部分名单（一）列出 2 个省级地区和中央国家机关；其余省级地区“本部分未列出”，不等于没有案例。'],
    [provenance.coverage(['江苏省'], false, ''), '本部分名单列出 1 个省级地区；其余省级地区“本部分未列出”，不等于没有案例。'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })

  it('groups digits from five on, as Chinese readers expect', () => {
    expect([999, 1234, 12_345, 1_000_000].map(count.number)).toEqual([
      '999',
      '1234',
      '12,345',
      '1,000,000',
    ])
    expect(count.percent(7 / 12)).toBe('58%')
  })
})

describe('the names that assistive technology relies on', () => {
  it('are those of the specification', () => {
    expect([messages.map.region, messages.breakdown.region, messages.table.region]).toEqual([
      '地图',
      '类别分布',
      '案例列表',
    ])
    expect(messages.map.listbox).toBe('地区')
    expect(messages.search.label).toBe('搜索案例、单位、地区')
    expect(messages.filters.clear).toBe('清除筛选')
    expect(messages.copy.text).toBe('复制文字')
    expect(messages.map.source('天地图（2024 年 5 月）')).toBe(
      '边界数据：天地图（2024 年 5 月）· 示意图，不作划界依据',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { TablePanel } from '../../../../src/ui/table/TablePanel.tsx'
import { never, OTHER_LIST, refused, renderPanel, wordsOf } from '../render-panel.tsx'

const rowsOf = (markup: string) =>
  [...markup.matchAll(/<tr role="row" class="entry-row.*?<\/tr>/g)].map(([row]) => wordsOf(row))

describe('TablePanel', () => {
  it('shows every case of a short list, with the mark of what has no column', () => {
    const rows = rowsOf(renderPanel(<TablePanel />))
    expect(rows).toHaveLength(53)
    expect(rows[0]).toBe(
      '1 金仓数据库在全国党员、公务员管理系统中的应用 中共中央组织部信息管理中心、北京人大金仓信息技术股份有限公司 技术应用类 中央国家机关 中央',
    )
    expect(rows[48]).toMatch(/浙江省 · 宁波市 地市级 中央驻地方单位$/)
    expect(rows.filter((row) => row.endsWith('中央驻地方单位'))).toHaveLength(2)
  })

  it('shows the columns of any list, joins what is many and marks what is missing', () => {
    const markup = renderPanel(<TablePanel />, { dataset: OTHER_LIST })
    expect(rowsOf(markup)).toEqual([
      '案例1 交通、能源 未识别 120 2021',
      '案例2 — 多地区：江苏省、浙江省 — 2022',
      '案例3 能源 未识别 7 —',
    ])
    expect(markup).toContain('title="未标明投资"')
    expect([...markup.matchAll(/type="radio"[^>]*>([^<]*)/g)].map(([, word]) => word)).toEqual([
      '无',
      '所在地',
      '领域',
    ])
  })

  it('groups by any dimension under the words of its values', () => {
    const headers = rowsOf(renderPanel(<TablePanel />, { view: { group: 'level' } })).filter(
      (row) => row.endsWith('个案例'),
    )
    expect(headers).toEqual([
      '中央 17 个案例',
      '省级 13 个案例',
      '地市级 12 个案例',
      '县级 11 个案例',
    ])
    const years = rowsOf(
      renderPanel(<TablePanel />, { dataset: OTHER_LIST, view: { group: 'year' } }),
    )
    expect(years.filter((row) => row.endsWith('个案例'))).toEqual([
      '2021 1 个案例',
      '2022 1 个案例',
      '未标明年份 1 个案例',
    ])
  })

  it('shows every entry where a case stands in several groups', () => {
    const rows = rowsOf(
      renderPanel(<TablePanel />, { dataset: OTHER_LIST, view: { group: 'field' } }),
    )
    expect(rows.filter((row) => row.startsWith('案例1'))).toHaveLength(2)
  })

  it('says that rows are awaited, and nothing of how many match', () => {
    const markup = renderPanel(<TablePanel />, { answers: { rows: never } })
    expect(markup).toContain('aria-busy="true"')
    expect(wordsOf(markup)).toContain('正在读取')
    expect(wordsOf(markup)).not.toContain('没有案例')
  })

  it('gives no figure while the counts are awaited', () => {
    const words = wordsOf(renderPanel(<TablePanel />, { answers: { counts: never } }))
    expect(words).toContain('正在读取')
    expect(words).not.toMatch(/\d+ (\/|个案例)/)
  })

  it('says in its place that rows could not be had, and offers another try', () => {
    const markup = renderPanel(<TablePanel />, { answers: { rows: refused } })
    expect(markup).toMatch(/role="alert".*重试/)
    expect(rowsOf(markup)).toEqual([])
    expect(wordsOf(markup)).not.toContain('没有案例')
  })

  it('shows the rows even when the counts could not be had', () => {
    const markup = renderPanel(<TablePanel />, { answers: { counts: refused } })
    expect(rowsOf(markup)).toHaveLength(53)
    expect(wordsOf(markup)).not.toMatch(/\d+ 个案例/)
  })

  it('tells apart what is filtered out from what is not listed', () => {
    const filtered = wordsOf(renderPanel(<TablePanel />, { view: { text: '没有这样的词' } }))
    expect(filtered).toContain('0 / 53 个案例')
    expect(filtered).toContain('没有案例符合全部筛选条件')
    const unlisted = wordsOf(renderPanel(<TablePanel />, { view: { area: '460000' } }))
    expect(unlisted).toContain('海南省，本部分未列出')
    expect(unlisted).not.toContain('没有案例符合')
    expect(unlisted).not.toMatch(/\b0\b/)
  })

  it('says that another view is being asked for', () => {
    const words = wordsOf(renderPanel(<TablePanel />, { state: { querying: true } }))
    expect(words).toContain('正在查询')
    expect(words).toContain('金仓数据库')
  })
})

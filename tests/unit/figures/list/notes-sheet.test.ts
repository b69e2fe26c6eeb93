import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/index.ts'
import { createMemorySource, NO_FILTER } from '../../../../src/engine/index.ts'
import { notesSheet, valueOf, type TableOrigin } from '../../../../src/figures/index.ts'
import { DEFAULT_VIEW, facetFilter, type ViewState } from '../../../../src/view/index.ts'
import { factsOf, FROZEN_LIST } from '../../../fixtures/frozen-list.ts'
import { BARE_LIST, THEMES_LIST } from '../../../fixtures/odd-lists.ts'

async function notesOf(
  dataset: Dataset,
  parts: Partial<ViewState>,
  origin: Pick<TableOrigin, 'scope' | 'columns' | 'rows'>,
) {
  const view = { ...DEFAULT_VIEW, ...parts }
  const filter = origin.scope === 'all' ? NO_FILTER : facetFilter(view)
  const counts = await valueOf(createMemorySource(dataset).counts({ filter, cross: [] }))
  return notesSheet({ facts: factsOf(dataset), view, counts, date: '2026-11-05', ...origin })
}

describe('the sheet 说明', () => {
  it('says source, choice, counts with bases, order, date and what they do not say', async () => {
    const filters = { region: ['320000'], category: ['公共服务类'] }
    const rows = await notesOf(
      FROZEN_LIST,
      { filters },
      { scope: 'filter', columns: 'shown', rows: 4 },
    )
    for (const row of [
      ['数据来源', '《中国电子政务最佳实践提名奖（一）》'],
      ['名单原注', '排名不分先后'],
      ['年份与发布机构', '年份、发布机构：名单未载明'],
      ['筛选条件', '地区：江苏省；类别：公共服务类'],
      ['个数', '显示 4 / 53 个案例'],
      ['行数', '4 行，每行一个案例'],
      ['排序', '按名单顺序'],
      ['制作日期', '2026-11-05'],
      ['说明', '名单全量描述，非抽样，不据此推断优劣。'],
      ['', '地区按申报单位所在地。'],
      ['', '申报单位的名称照录名单，机构可能已更名。'],
      ['合计', '', 4, 53],
      ['类别（不计类别条件）', '技术应用类', 7, 24],
      ['类别（不计类别条件）', '公共服务类', 4, 15],
      ['地区（不计地区条件）', '江苏省', 4, 12],
      ['地区（不计地区条件）', '黑龙江省', 0, 2],
      ['层级', '县级', 1, 11],
    ]) {
      expect(rows).toContainEqual(row)
    }
    expect(JSON.stringify(rows)).toContain('“本部分未列出”，不等于没有案例')
    expect(JSON.stringify(rows)).not.toMatch(/河北|第 ?\d+ ?名|undefined|NaN/)
  })

  it('of an area that is not listed has that in the place of all counts', async () => {
    const rows = await notesOf(
      FROZEN_LIST,
      { area: '460000' },
      { scope: 'filter', columns: 'shown', rows: 0 },
    )
    expect(rows).toContainEqual(['个数', '海南省，本部分未列出'])
    expect(rows.map(([label]) => label)).not.toContain('分类')
    expect(rows.map(([label]) => label)).not.toContain('合计')
  })

  it('of the whole list has no filter, whatever the view has', async () => {
    const view = { filters: { category: ['公共服务类'] }, group: 'organization' }
    const rows = await notesOf(FROZEN_LIST, view, { scope: 'all', columns: 'all', rows: 57 })
    expect(rows).toContainEqual(['筛选条件', '未设筛选'])
    expect(rows).toContainEqual(['分组', '申报单位'])
    expect(rows).toContainEqual(['类别', '公共服务类', 15, 15])
    expect(rows).toContainEqual([
      '行数',
      '57 行，共 53 个案例：有多个申报单位的案例，在每个申报单位下各列一行',
    ])
  })

  it('counts what a list of another kind counts, what is missing and off the map too', async () => {
    const sort = { column: 'seq', descending: true }
    const rows = await notesOf(THEMES_LIST, { sort }, { scope: 'filter', columns: 'all', rows: 6 })
    const counted = rows.slice(rows.findIndex(([label]) => label === '合计'))
    expect(counted).toEqual([
      ['合计', '', 6, 6],
      ['属地', '多地区', 1, 1],
      ['属地', '地名有歧义', 1, 1],
      ['属地', '未识别', 1, 1],
      ['属地', '江苏省', 3, 3],
      ['主题', '交通', 2, 2],
      ['主题', '医疗', 2, 2],
      ['主题', '未标明主题', 3, 3],
      ['年份', '2021', 2, 2],
      ['年份', '2022', 1, 1],
      ['年份', '未标明年份', 3, 3],
      ['试点', '是', 1, 1],
      ['试点', '未标明试点', 5, 5],
    ])
    expect(rows).toContainEqual(['排序', '按名单顺序降序，相同者按名单顺序'])
    expect(JSON.stringify(rows)).not.toMatch(/申报单位|类别|层级/)
  })

  it('of titles alone has their number', async () => {
    const rows = await notesOf(BARE_LIST, {}, { scope: 'all', columns: 'all', rows: 2 })
    expect(rows.at(-1)).toEqual(['合计', '', 2, 2])
    expect(rows).not.toContainEqual(expect.arrayContaining([expect.stringContaining('地区按')]))
  })
})

import { describe, expect, it } from 'vitest'
import {
  askComparison,
  buildComparison,
  compareTable,
  valueOf,
  type ComparisonModel,
} from '../../../../src/figures/index.ts'
import { DEFAULT_VIEW } from '../../../../src/view/index.ts'
import { FROZEN_FACTS as facts, frozenSource } from '../../../fixtures/frozen-list.ts'

const source = frozenSource()

async function compareGroups(groups: readonly string[]): Promise<ComparisonModel> {
  const view = { ...DEFAULT_VIEW, groups }
  const answers = await valueOf(askComparison({ source, facts }, view))
  const model = buildComparison(facts, view, answers)
  if (!model) throw new Error('Nothing to compare by')
  return model
}

const SOURCE =
  '来源：《中国电子政务最佳实践提名奖（一）》；名单原注：排名不分先后；年份、发布机构：名单未载明；' +
  '本部分名单（一）列出 7 个省级地区和中央国家机关；其余省级地区“本部分未列出”，不等于没有案例；' +
  '地区按申报单位所在地；名单全量描述，非抽样，不据此推断优劣。'

describe('a comparison as a table', () => {
  it('has a row per category and the totals, with figures as figures', async () => {
    const { text } = compareTable(facts, await compareGroups(['320000', 'east']))
    expect(text.split('\n').map((line) => line.split('\t'))).toEqual([
      [
        '类别',
        '江苏省（个）',
        '江苏省若同其余地方（约）',
        '东部（个）',
        '东部若同其余地方（约）',
        '名单全部（个）',
      ],
      ['技术应用类', '7', '4.5', '15', '6.2', '24'],
      ['公共服务类', '4', '4', '10', '12.4', '15'],
      ['管理创新类', '1', '3.5', '6', '12.4', '14'],
      ['合计', '12', '', '31', '', '53'],
      [SOURCE],
    ])
  })

  it('never lets a name become markup, a formula or another cell', () => {
    const group = (name: string) => ({ name, base: 1, figures: [{ count: 1, difference: null }] })
    const { html, text } = compareTable(facts, {
      dimension: { label: '类别' },
      values: [{ label: '=SUM(A1)' }],
      groups: [group('<img src=x>&"'), group('a\tb\nc')],
      reference: { name: '' },
      whole: { base: 2, counts: [2] },
    })
    expect(html).toContain('<th>&lt;img src=x&gt;&amp;&quot;（个）</th>')
    expect(html).toContain("<td>'=SUM(A1)</td>")
    expect(text.split('\n')[0]?.split('\t')).toEqual([
      '类别',
      '<img src=x>&"（个）',
      'a b c（个）',
      '名单全部（个）',
    ])
  })
})

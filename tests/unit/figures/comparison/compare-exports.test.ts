import { describe, expect, it } from 'vitest'
import {
  askComparison,
  buildComparison,
  compareTable,
  compareText,
  comparisonWords,
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

describe('a comparison as text', () => {
  it('is one paragraph: the sentences, coverage, source and caveat', async () => {
    const model = await compareGroups(['320000', '330000'])
    const text = compareText(facts, { ...comparisonWords(model), base: model.whole.base })
    expect(text).toBe(
      '《中国电子政务最佳实践提名奖（一）》按名单全部 53 个案例计。' +
        '技术应用类：江苏省 7 / 12，浙江省 2 / 6（相差 5 个；案例总数相差 6 个）；' +
        '公共服务类：江苏省 4 / 12，浙江省 2 / 6（相差 2 个；案例总数相差 6 个）；' +
        '管理创新类：江苏省 1 / 12，浙江省 2 / 6（相差 1 个；案例总数相差 6 个）。' +
        '江苏省：技术应用类按其余 41 个案例的构成约 5.0 个，实际 7 个；公共服务类约 3.2 个，实际 4 个；' +
        '管理创新类约 3.8 个，实际 1 个。' +
        '浙江省：技术应用类按其余 47 个案例的构成约 2.8 个，实际 2 个；公共服务类约 1.7 个，实际 2 个；' +
        '管理创新类约 1.5 个，实际 2 个。' +
        '江苏省、浙江省：已列出。' +
        SOURCE,
    )
  })
})

describe('a comparison as a table', () => {
  it('has a row per category and the totals, with figures as figures', async () => {
    const { text } = compareTable(facts, await compareGroups(['320000', 'east']))
    expect(text.split('\n').map((line) => line.split('\t'))).toEqual([
      [
        '类别',
        '江苏省（个）',
        '江苏省按其余构成（约）',
        '东部（个）',
        '东部按其余构成（约）',
        '名单全部（个）',
      ],
      ['技术应用类', '7', '5', '15', '12.7', '24'],
      ['公共服务类', '4', '3.2', '10', '7', '15'],
      ['管理创新类', '1', '3.8', '6', '11.3', '14'],
      ['合计', '12', '', '31', '', '53'],
      [SOURCE],
    ])
  })

  it('never lets a name become markup, a formula or another cell', () => {
    const group = (name: string) => ({ name, base: 1, figures: [{ count: 1, expected: null }] })
    const { html, text } = compareTable(facts, {
      dimension: { label: '类别' },
      values: [{ label: '=SUM(A1)' }],
      groups: [group('<img src=x>&"'), group('a\tb\nc')],
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

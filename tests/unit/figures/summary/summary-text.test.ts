import { describe, expect, it } from 'vitest'
import { failed, type Dataset } from '../../../../src/domain/index.ts'
import { createMemorySource } from '../../../../src/engine/index.ts'
import {
  askSummary,
  MAX_TITLES,
  scopeName,
  summaryText,
  valueOf,
} from '../../../../src/figures/index.ts'
import { fileName } from '../../../../src/exports/index.ts'
import { DEFAULT_VIEW, type Filters, type ViewState } from '../../../../src/view/index.ts'
import { factsOf, FROZEN_FACTS, FROZEN_LIST } from '../../../fixtures/frozen-list.ts'
import { BARE_LIST, THEMES_LIST } from '../../../fixtures/odd-lists.ts'

async function textOf(parts: Partial<ViewState>, of: Dataset = FROZEN_LIST): Promise<string> {
  const view = { ...DEFAULT_VIEW, ...parts }
  const facts = factsOf(of)
  return summaryText(
    facts,
    view,
    await valueOf(askSummary({ source: createMemorySource(of), facts }, view)),
  )
}

const filtered = (filters: Filters, of?: Dataset) => textOf({ filters }, of)

// The figures below were counted by hand in the printed list.
const SOURCE =
  '来源：《中国电子政务最佳实践提名奖（一）》；名单原注：排名不分先后；年份、发布机构：名单未载明；本部分名单（一）列出 7 个省级地区和中央国家机关；其余省级地区“本部分未列出”，不等于没有案例；地区按申报单位所在地；名单全量描述，非抽样，不据此推断优劣。'

describe('summaryText of the bundled list', () => {
  it('holds the comparison where it is shown, before the source', async () => {
    const groups = ['320000']
    const shown = await textOf({ tab: 'compare', groups })
    expect(shown).toMatch(
      /浙江省 6 个。对比类别构成（按名单全部 53 个案例计）。江苏省：技术应用类 7 \/ 12；.*江苏省：已列出。来源：/,
    )
    expect(await textOf({ tab: 'matrix', groups })).toBe(await textOf({}))
    expect(await textOf({ tab: 'compare' })).toBe(await textOf({}))
  })

  it('describes the plain view', async () => {
    expect(await textOf({})).toBe(
      '《中国电子政务最佳实践提名奖（一）》：53 个案例，其中中央国家机关 17 个、江苏省 12 个、北京市 10 个。' +
        '地方 36 个，中央国家机关 17 个。' +
        '各类别为：技术应用类 24 个，公共服务类 15 个，管理创新类 14 个。' +
        '各地区为：中央国家机关 17 个，北京市 10 个，辽宁省 2 个，吉林省 1 个，黑龙江省 2 个，上海市 3 个，江苏省 12 个，浙江省 6 个。' +
        SOURCE,
    )
  })

  it('describes 江苏省 and 公共服务类, with every base and the four titles', async () => {
    expect(await filtered({ region: ['320000'], category: ['公共服务类'] })).toBe(
      '《中国电子政务最佳实践提名奖（一）》：53 个案例中 4 个符合条件。条件为“地区：江苏省；类别：公共服务类”。' +
        '不计类别条件时，各类别为：技术应用类 7 个（共 24 个），公共服务类 4 个（共 15 个），管理创新类 1 个（共 14 个）。' +
        '不计地区条件时，各地区为：中央国家机关 3 个（共 17 个），北京市 3 个（共 10 个），辽宁省 1 个（共 2 个），吉林省 1 个（全部），黑龙江省 0 个（共 2 个），上海市 1 个（共 3 个），江苏省 4 个（共 12 个），浙江省 2 个（共 6 个）。' +
        '案例为：37.《江苏省人力资源和社会保障厅在以金保工程为基础，以“一网一号”为创新点的信息化公共服务方面的实践》（江苏省人力资源和社会保障厅）；' +
        '41.《江苏省南京市市民卡项目建设实践》（南京市国民经济和社会信息化领导小组办公室）；' +
        '42.《苏州市住房和城乡建设局、苏州市监察局在远程异地评标系统的应用实践》（苏州市住房和城乡建设局、苏州市监察局）；' +
        '44.《基于地理信息公共服务平台的城市建设全过程精细化服务于管理——苏州工业园区从规划蓝图到美好现实的电子政务实践》（苏州工业园区规划建设局）。' +
        SOURCE,
    )
  })

  it('describes a view without a case', async () => {
    expect(await filtered({ region: ['230000'], category: ['公共服务类'] })).toBe(
      '《中国电子政务最佳实践提名奖（一）》：53 个案例中没有符合全部条件的。条件为“地区：黑龙江省；类别：公共服务类”。' +
        SOURCE,
    )
  })

  it.each<[string, Partial<ViewState>]>([
    ['a region', { filters: { region: ['320500'] } }],
    ['a text', { text: '宁波' }],
    ['a level', { filters: { level: ['county'] } }],
    ['two categories', { filters: { category: ['公共服务类', '管理创新类'] } }],
  ])('gives every number with its base under %s', async (_what, view) => {
    const described = (await textOf(view)).replace(SOURCE, '').replace(/案例为：.*$/, '')
    const [headline = '', counts = ''] = described.split(/条件为“.*?”。/)
    expect(headline).toMatch(/》：53 个案例中 \d+ 个符合条件/)
    const sentences = counts.split('。').filter((sentence) => sentence !== '')
    expect(sentences.length).toBeGreaterThan(1)
    const based = sentences.map((sentence) =>
      sentence.replace(/ \d+ 个（(?:共 \d+ 个|全部)）/g, ''),
    )
    // One number stands for two only where it does so for all values.
    const mixed = based.filter((left, i) => left !== sentences[i] && /\d/.test(left))
    expect(mixed).toEqual([])
  })

  it('does not name more titles than a paragraph holds', async () => {
    expect(MAX_TITLES).toBe(10)
    expect(await filtered({ category: ['公共服务类'] })).not.toContain('案例为')
    const few = await filtered({ region: ['330000'] })
    expect(few).toContain(
      '案例为：48.《浙江省审计厅审计数据中心数字化审计工作模式应用实践》（浙江省审计厅）；49.',
    )
    expect(few).toContain('53.《81890公共信息服务平台》（宁波市海曙81890求助服务中心）。')
  })

  it('counts what the view is broken down by, whichever dimension that is', async () => {
    const text = await textOf({ by: 'level', rows: 'category' })
    expect(text).toContain('各层级为：中央 17 个，')
    expect(text).toContain('各类别为：技术应用类 24 个，公共服务类 15 个，管理创新类 14 个。')
    expect(text).toContain('各地区为：中央国家机关 17 个，')
    expect(await textOf({ by: 'level', filters: { level: ['central'] } })).toContain(
      '不计层级条件时，各层级为：中央 17 个，省级 13 个，地市级 12 个，县级 11 个。各地区为：中央国家机关 17 个（全部），北京市 0 个（共 10 个），',
    )
  })

  it('says the area and its cases, with the list that they are of', async () => {
    expect(await textOf({ area: '320000' })).toContain(
      '《中国电子政务最佳实践提名奖（一）》（共 53 个案例）：江苏省 12 个案例，其中苏州市 5 个、省级单位 4 个、南京市 2 个。',
    )
  })

  it('says that an area is not listed, and gives no figure of it', async () => {
    for (const view of [{ area: '460000' }, { area: '460000', text: '系统' }]) {
      const text = await textOf(view)
      expect(text).toBe(
        '《中国电子政务最佳实践提名奖（一）》（共 53 个案例）：海南省在本部分名单中未列出，是否有案例，名单未说明。' +
          SOURCE,
      )
      expect(text).not.toMatch(/海南省 0|0 \/ 0/)
    }
  })

  it('is none where the source has not answered', async () => {
    const source = {
      ...createMemorySource(FROZEN_LIST),
      rows: () => failed({ code: 'unreachable' as const, detail: '' }),
    }
    const few = { ...DEFAULT_VIEW, filters: { region: ['330000'] } }
    const ask = () => valueOf(askSummary({ source, facts: FROZEN_FACTS }, few))
    await expect(ask()).rejects.toThrow('unreachable')
  })
})

describe('summaryText of other lists', () => {
  it('says the year and publisher where the list does, and no note where there is none', async () => {
    const known = { ...FROZEN_LIST, year: '2012', publisher: '某协会', note: '' }
    const text = await textOf({}, known)
    expect(text).toContain('；年份：2012，发布机构：某协会；')
    expect(text).not.toContain('未载明')
    expect(text).not.toContain('名单原注')
    expect(await textOf({}, { ...FROZEN_LIST, year: '2012' })).toContain('；年份：2012；')
  })

  it('says nothing of a central group where the list has none', async () => {
    const cases = FROZEN_LIST.cases.filter(({ place }) => place.key !== 'central')
    const coverage = { ...FROZEN_LIST.coverage, central: false, part: '' }
    const text = await textOf({}, { ...FROZEN_LIST, cases, coverage })
    expect(text).toContain('》：36 个案例，其中江苏省 12 个、北京市 10 个、浙江省 6 个。各类别为')
    expect(text).toContain('本部分名单列出 7 个省级地区；')
    expect(text).not.toContain('中央国家机关')
  })

  it('names places that are none, what is missing, and no organisation that is not there', async () => {
    const text = await textOf({}, THEMES_LIST)
    expect(text).toContain(
      '《数据开放案例》：6 个案例，其中江苏省 3 个。只属于一个省级地区的 3 个，多地区 1 个，地名有歧义 1 个，未识别 1 个。',
    )
    expect(text).toContain('各主题为：交通 2 个，医疗 2 个，未标明主题 3 个。')
    expect(text).toContain('各属地为：多地区 1 个，地名有歧义 1 个，未识别 1 个，江苏省 3 个。')
    expect(text).not.toMatch(/类别|申报单位|地区按|undefined/)
    expect(await filtered({ theme: ['traffic'] }, THEMES_LIST)).toContain(
      '案例为：《公交到站》；《地铁客流》。',
    )
  })

  it('of a list of titles alone counts them', async () => {
    const text = await textOf({}, BARE_LIST)
    expect(text).toMatch(/^《案例标题汇编》：2 个案例。来源/)
    expect(text).not.toMatch(/地区按|未识别/)
  })
})

describe('file names', () => {
  it('say what, of which part and when, without what file systems refuse', () => {
    const date = new Date(2026, 10, 5)
    const name = (view: Partial<ViewState>) =>
      fileName(scopeName({ ...DEFAULT_VIEW, ...view }, FROZEN_FACTS), '案例', date, 'xlsx')
    expect(name({})).toBe('政务案例图集-案例-20261105.xlsx')
    expect(name({ filters: { region: ['320000'] } })).toBe('政务案例图集-江苏省-案例-20261105.xlsx')
    expect(name({ area: '320500', filters: { category: ['公共服务类'] } })).toBe(
      '政务案例图集-苏州市-公共服务类-案例-20261105.xlsx',
    )
    expect(name({ filters: { vertical: ['1'] } })).toBe(
      '政务案例图集-中央驻地方单位是-案例-20261105.xlsx',
    )
    expect(name({ text: '../a:b*?"<>|\\ \u202e' })).toBe('政务案例图集-..ab-案例-20261105.xlsx')
    expect(name({ text: '字'.repeat(100) }).length).toBeLessThan(80)
  })
})

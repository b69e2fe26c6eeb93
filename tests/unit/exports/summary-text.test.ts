import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseRecord, Dataset } from '../../../src/domain/index.ts'
import { MAX_TITLES, summaryText } from '../../../src/figures/index.ts'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/index.ts'
import { countCases, loadBundledDataset } from '../figures/bundled.ts'

let dataset: Dataset
beforeAll(async () => {
  dataset = await loadBundledDataset()
})

type Filter = Partial<Pick<ViewState, 'regions' | 'categories' | 'levels' | 'text'>>

/** `shown` by number, as the list prints them. */
function textOf(filter: Filter, shown: readonly number[] = [], of: Dataset = dataset): string {
  const cases = shown.map((seq): CaseRecord => of.cases.find((record) => record.seq === seq)!)
  return summaryText(of, { ...DEFAULT_VIEW, ...filter }, countCases(of, filter), cases)
}

// The figures below were counted by hand in the printed list.
const SOURCE =
  '来源：《中国电子政务最佳实践提名奖（一）》；名单原注：排名不分先后；年份、发布机构：名单未载明；本部分名单（一）列出 7 个省级地区和中央国家机关；其余省级地区“本部分未列出”，不等于没有案例；地区按申报单位所在地；名单全量描述，非抽样，不据此推断优劣。'

describe('summaryText of the bundled list', () => {
  it('describes the plain view', () => {
    expect(textOf({})).toBe(
      '《中国电子政务最佳实践提名奖（一）》共 53 个案例，其中地方 36 个、中央国家机关 17 个。' +
        '各类别为：技术应用类 24 个，公共服务类 15 个，管理创新类 14 个。' +
        '各地区为：中央国家机关 17 个，北京市 10 个，辽宁省 2 个，吉林省 1 个，黑龙江省 2 个，上海市 3 个，江苏省 12 个，浙江省 6 个。' +
        SOURCE,
    )
  })

  it('describes 江苏省 and 公共服务类, with every base and the four titles', () => {
    const filter = { regions: ['320000'], categories: ['公共服务类'] }
    expect(textOf(filter, [37, 41, 42, 44])).toBe(
      '《中国电子政务最佳实践提名奖（一）》共 53 个案例，按“地区：江苏省；类别：公共服务类”筛选后显示 4 个（4 / 53）。' +
        '不计类别条件时，各类别为：技术应用类 7 个（共 24 个），公共服务类 4 个（共 15 个），管理创新类 1 个（共 14 个）。' +
        '不计地区条件时，各地区为：中央国家机关 3 个（共 17 个），北京市 3 个（共 10 个），辽宁省 1 个（共 2 个），吉林省 1 个（共 1 个），黑龙江省 0 个（共 2 个），上海市 1 个（共 3 个），江苏省 4 个（共 12 个），浙江省 2 个（共 6 个）。' +
        '案例为：37.《江苏省人力资源和社会保障厅在以金保工程为基础，以“一网一号”为创新点的信息化公共服务方面的实践》（江苏省人力资源和社会保障厅）；' +
        '41.《江苏省南京市市民卡项目建设实践》（南京市国民经济和社会信息化领导小组办公室）；' +
        '42.《苏州市住房和城乡建设局、苏州市监察局在远程异地评标系统的应用实践》（苏州市住房和城乡建设局、苏州市监察局）；' +
        '44.《基于地理信息公共服务平台的城市建设全过程精细化服务于管理——苏州工业园区从规划蓝图到美好现实的电子政务实践》（苏州工业园区规划建设局）。' +
        SOURCE,
    )
  })

  it('describes a view without a case', () => {
    expect(textOf({ regions: ['230000'], categories: ['公共服务类'] })).toBe(
      '《中国电子政务最佳实践提名奖（一）》共 53 个案例，按“地区：黑龙江省；类别：公共服务类”筛选后显示 0 个（0 / 53）。' +
        SOURCE,
    )
  })

  it.each<[string, Filter]>([
    ['a region', { regions: ['320500'] }],
    ['a text', { text: '宁波' }],
    ['a level', { levels: ['county'] }],
    ['two categories', { categories: ['公共服务类', '管理创新类'] }],
  ])('gives every number with its base under %s', (_what, filter) => {
    const described = textOf(filter, []).replace(SOURCE, '')
    const [, counts = ''] = described.split('筛选后')
    expect(described).toMatch(/共 53 个案例，按“.*”筛选后显示 \d+ 个（\d+ \/ 53）/)
    expect(counts.replace(/ \d+ 个（共 \d+ 个）| \d+ 个（\d+ \/ 53）/g, '')).not.toMatch(/\d/)
  })

  it('does not name more titles than a paragraph holds', () => {
    expect(MAX_TITLES).toBe(10)
    expect(textOf({ levels: ['county'] }, [24])).not.toContain('案例为')
    const few = textOf({ regions: ['330000'] }, [48, 49, 50, 51, 52, 53])
    expect(few).toContain(
      '案例为：48.《浙江省审计厅审计数据中心数字化审计工作模式应用实践》（浙江省审计厅）；49.',
    )
    expect(few).toContain('53.《81890公共信息服务平台》（宁波市海曙81890求助服务中心）。')
  })
})

describe('summaryText of other lists', () => {
  it('says the year and publisher where the list does, and no note where there is none', () => {
    const known = { ...dataset, year: '2012', publisher: '某协会', note: '' }
    const text = textOf({}, [], known)
    expect(text).toContain('；年份：2012，发布机构：某协会；')
    expect(text).not.toContain('未载明')
    expect(text).not.toContain('名单原注')
    expect(textOf({}, [], { ...dataset, year: '2012' })).toContain('；年份：2012；')
  })

  it('says nothing of a central group where the list has none', () => {
    const cases = dataset.cases.filter((record) => record.level !== 'central')
    const local = { ...dataset, cases, coverage: { ...dataset.coverage, central: false, part: '' } }
    const text = textOf({}, [], local)
    expect(text).toContain('共 36 个案例。')
    expect(text).toContain('本部分名单列出 7 个省级地区；')
    expect(text).not.toContain('中央国家机关')
  })
})

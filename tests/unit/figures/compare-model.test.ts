import { describe, expect, it } from 'vitest'
import {
  comparisonOption,
  comparisonWords,
  currentGroup,
  describeGroup,
  expectedCount,
  findChoices,
  listChoices,
  overlapTerms,
  proposeComparisons,
} from '../../../src/figures/index.ts'
import { STATISTICAL_REGIONS } from '../../../src/domain/index.ts'
import { NO_FILTER } from '../../../src/engine/index.ts'
import { DEFAULT_VIEW, filterGroup } from '../../../src/view/index.ts'
import { chartLook } from '../../../src/ui/theme/chart-look.ts'
import { FROZEN_FACTS as facts, FROZEN_LIST } from '../../fixtures/frozen-list.ts'
import { THEMES_LIST } from '../../fixtures/odd-lists.ts'
import { compareGroups, viewOf as view } from './views.ts'

const figures = (key: string, keys: readonly string[]) => {
  const group = compareGroups(keys).groups.find((candidate) => candidate.key === key)
  return group && [group.base, ...group.figures.map((figure) => figure.count)]
}

describe('the groups of the list', () => {
  it('counts 技术应用类, 公共服务类, 管理创新类 within each group, by hand', () => {
    const table = {
      '320000': [12, 7, 4, 1],
      '330000': [6, 2, 2, 2],
      '320500': [5, 3, 2, 0],
      central: [17, 8, 3, 6],
      local: [36, 16, 12, 8],
      east: [31, 15, 10, 6],
      northeast: [5, 1, 2, 2],
    }
    for (const [key, expected] of Object.entries(table)) {
      expect([key, figures(key, [key])]).toEqual([key, expected])
    }
  })

  it('states how much of a regional group the list covers', () => {
    const coverage = (key: string) => describeGroup(facts, key).coverage
    expect(coverage('east')).toBe('10 个省份中 4 个列出')
    expect(coverage('northeast')).toBe('3 个省份中 3 个列出')
    expect(coverage('local')).toBe('34 个省级地区中 7 个列出')
    expect(coverage('320500')).toBe('所在的江苏省已列出')
    expect(coverage('central')).toBe('已列出')
  })

  it('leaves out groups of which no province is listed, with the reason', () => {
    const { groups, excluded } = compareGroups(['middle', '130000', '320000', 'west'])
    expect(groups.map((group) => group.name)).toEqual(['江苏省'])
    expect(excluded).toEqual([
      { key: 'middle', name: '中部', problem: '6 个省份本部分均未列出，无法对比' },
      { key: '130000', name: '河北省', problem: '本部分未列出，是否有案例，名单未说明，无法对比' },
      { key: 'west', name: '西部', problem: '12 个省份本部分均未列出，无法对比' },
    ])
  })

  it('takes a filter as a group, within its own conditions', () => {
    const key = filterGroup(view({ filters: { region: ['320000'], category: ['公共服务类'] } }))
    const { groups } = compareGroups([key])
    expect(groups[0]).toMatchObject({ name: '“江苏省 · 公共服务类”', base: 4, rest: 49 })
    expect(groups[0]?.figures.map(({ count, expected }) => [count, expected])).toEqual([
      [0, null],
      [4, null],
      [0, null],
    ])
    const inArea = filterGroup(view({ area: '320000', text: '数据' }))
    expect(describeGroup(facts, inArea).name).toBe('“江苏省 · 含‘数据’”')
    const nothing = filterGroup(view({ text: '没有这样的案例' }))
    expect(compareGroups([nothing]).excluded[0]?.problem).toBe('没有案例符合，无法对比')
  })

  it('names the current filter: a region is that region, no filter is no group', () => {
    expect(currentGroup(DEFAULT_VIEW)).toBeNull()
    expect(currentGroup(view({ filters: { region: ['320000'] } }))).toBe('320000')
    expect(currentGroup(view({ area: '320000' }))).toBe('320000')
    expect(currentGroup(view({ area: '320000', filters: { region: ['320500'] } }))).toBe('320500')
    expect(currentGroup(view({ filters: { region: ['320000', '330000'] } }))).toMatch(/^~region=/)
  })

  it('has one axis for all: the largest base', () => {
    const model = compareGroups(['320000', '330000'])
    expect(model.max).toBe(12)
    const option = comparisonOption(model, chartLook(false))
    expect(option.xAxis).toMatchObject({ min: 0, max: 12 })
    const series = option.series as { id: string; data: { value: number }[] }[]
    expect(series.map(({ id, data }) => [id, data.map((item) => item.value)])).toEqual([
      ['base', [0, 12, 6, 0, 12, 6, 0, 12, 6]],
      ['count', [0, 7, 2, 0, 4, 2, 0, 1, 2]],
    ])
  })
})

describe('the rest', () => {
  it('folds the mix of the cases outside the group onto its base', () => {
    const [jiangsu] = compareGroups(['320000']).groups
    expect(jiangsu?.rest).toBe(41)
    // 12 × 17 / 41, 12 × 11 / 41, 12 × 13 / 41
    expect(jiangsu?.figures.map((figure) => figure.expected)).toEqual([5, 3.2, 3.8])
  })

  it('rounds halves up, exactly', () => {
    expect(expectedCount(12, 17, 41)).toBe(5)
    expect(expectedCount(1, 1, 20)).toBe(0.1)
    expect(expectedCount(7, 1, 20)).toBe(0.4)
    expect(expectedCount(5, 0, 20)).toBe(0)
    expect(expectedCount(3, 20, 20)).toBe(3)
  })

  it('is left out where nothing is outside', () => {
    const all = filterGroup(
      view({ filters: { level: ['central', 'provincial', 'prefecture', 'county'] } }),
    )
    const model = compareGroups([all])
    expect(model.groups[0]?.rest).toBe(0)
    expect(comparisonWords(model).rests).toEqual([])
  })
})

describe('the sentences', () => {
  const words = (...keys: string[]) => comparisonWords(compareGroups(keys))

  it('sets two groups side by side', () => {
    expect(words('320000', '330000')).toEqual({
      coverage: ['江苏省、浙江省：已列出'],
      overlaps: [],
      values: [
        '技术应用类：江苏省 7 / 12，浙江省 2 / 6（相差 5 个；案例总数相差 6 个）',
        '公共服务类：江苏省 4 / 12，浙江省 2 / 6（相差 2 个；案例总数相差 6 个）',
        '管理创新类：江苏省 1 / 12，浙江省 2 / 6（相差 1 个；案例总数相差 6 个）',
      ],
      reference: '',
      rests: [
        {
          name: '江苏省',
          lines: [
            '技术应用类按其余 41 个案例的构成约 5.0 个，实际 7 个',
            '公共服务类约 3.2 个，实际 4 个',
            '管理创新类约 3.8 个，实际 1 个',
          ],
        },
        {
          name: '浙江省',
          lines: [
            '技术应用类按其余 47 个案例的构成约 2.8 个，实际 2 个',
            '公共服务类约 1.7 个，实际 2 个',
            '管理创新类约 1.5 个，实际 2 个',
          ],
        },
      ],
    })
  })

  it('says what is equal instead of a difference of nothing', () => {
    expect(words('210000', '230000').values[2]).toBe(
      '管理创新类：辽宁省 1 / 2，黑龙江省 1 / 2（个数相同；案例总数相同）',
    )
  })

  it('names the larger first and takes no difference where one contains the other', () => {
    for (const keys of [
      ['320000', 'east'],
      ['east', '320000'],
    ]) {
      const { overlaps, values } = words(...keys)
      expect(overlaps).toEqual(['东部 31 个案例，其中江苏省 12 个；两组有包含关系，不作差。'])
      expect(values[0]).toBe('技术应用类：东部 15 / 31，其中江苏省 7 / 12')
    }
  })

  it('says how many are shared where two groups only overlap', () => {
    const services = filterGroup(view({ filters: { category: ['公共服务类'] } }))
    const { overlaps, values } = words('320000', services)
    expect(overlaps).toEqual([
      '江苏省 12 个案例，其中 4 个也属于“公共服务类”（共 15 个）；两组有重合，不作差。',
    ])
    expect(values).toEqual([
      '技术应用类：江苏省 7 / 12，“公共服务类” 0 / 15（无共有）',
      '公共服务类：江苏省 4 / 12，“公共服务类” 15 / 15（其中 4 个两组共有）',
      '管理创新类：江苏省 1 / 12，“公共服务类” 0 / 15（无共有）',
    ])
  })

  it('says when two groups are the same cases', () => {
    const central = filterGroup(view({ filters: { level: ['central'] } }))
    expect(words('central', central).overlaps).toEqual(['中央国家机关与“中央”是相同的 17 个案例。'])
  })

  it('compares the others with the first where there are more than two', () => {
    const { coverage, reference, values } = words('320000', '330000', 'east', 'central')
    expect(reference).toBe('相差均与江苏省比。')
    expect(coverage).toEqual(['江苏省、浙江省、中央国家机关：已列出', '东部：10 个省份中 4 个列出'])
    expect(values[0]).toBe(
      '技术应用类：江苏省 7 / 12，浙江省 2 / 6（相差 5 个；案例总数相差 6 个），' +
        '东部 15 / 31（其中 7 个与江苏省共有），中央国家机关 8 / 17（相差 1 个；案例总数相差 5 个）',
    )
  })

  it('never gives a share, a rank or a word of significance', () => {
    const all = JSON.stringify(words('320000', '330000', 'east', 'central'))
    expect(all).not.toMatch(/%|显著|排名|第 ?\d+ ?[位名]|置信|领先|落后/)
  })
})

describe('a comparison by another dimension', () => {
  it('counts its values, and expects nothing of what it is chosen by', () => {
    const county = filterGroup(view({ filters: { level: ['county'] } }))
    const { groups, dimension, values } = compareGroups(['320000', county], FROZEN_LIST, 'level')
    expect([dimension.label, ...values.map(({ label }) => label)]).toEqual([
      '层级',
      '中央',
      '省级',
      '地市级',
      '县级',
    ])
    expect(groups[1]?.figures.map(({ count, expected }) => [count, expected])).toEqual([
      [0, null],
      [0, null],
      [0, null],
      [11, null],
    ])
    expect(groups[0]?.figures.every(({ expected }) => expected !== null)).toBe(true)
  })

  it('counts what a case has besides the value that its group is chosen by', () => {
    const traffic = filterGroup(view({ filters: { theme: ['traffic'] } }))
    const [group] = compareGroups([traffic], THEMES_LIST).groups
    expect(group?.base).toBe(2)
    expect(group?.figures.map(({ label, count }) => [label, count])).toEqual([
      ['交通', 2],
      ['医疗', 1],
      ['未标明主题', 0],
    ])
    const health = filterGroup(view({ filters: { theme: ['health'] } }))
    const both = compareGroups([traffic, health], THEMES_LIST)
    expect(both.overlaps).toMatchObject([{ base: 1, counts: [1, 1, 0] }])
  })

  it('takes what is off the map as it takes 中央', () => {
    const { groups } = compareGroups(['several', 'unknown', '320000'], THEMES_LIST)
    expect(groups.map(({ name, base }) => [name, base])).toEqual([
      ['多地区', 1],
      ['未识别', 1],
      ['江苏省', 3],
    ])
  })
})

describe('what two filters share', () => {
  const filter = (values: Record<string, readonly string[]>) => ({ ...NO_FILTER, values })

  it('is nothing where a dimension has nothing in common', () => {
    expect(
      overlapTerms(facts, filter({ region: ['320000'] }), filter({ region: ['330000'] })),
    ).toEqual([])
    expect(
      overlapTerms(
        facts,
        filter({ region: ['320000'], category: ['公共服务类'] }),
        filter({ category: ['技术应用类'] }),
      ),
    ).toEqual([])
  })

  it('keeps the smaller of two regions', () => {
    const [term] = overlapTerms(
      facts,
      filter({ region: ['320000', '110000'] }),
      filter({ region: ['320500-zone', '330000', '110000'] }),
    )
    expect(term?.filter.values['region']).toEqual(['110000', '320500-zone'])
  })

  it('adds and takes away where a case may have several values', () => {
    const many = { dimensions: [{ ...facts.dimensions[2]!, id: 'theme', kind: 'many' as const }] }
    for (const [list, id] of [
      [facts, 'organization'],
      [many, 'theme'],
    ] as const) {
      const terms = overlapTerms(list, filter({ [id]: ['甲'] }), filter({ [id]: ['乙'] }))
      expect(terms.map((term) => [term.sign, term.filter.values[id]])).toEqual([
        [1, ['甲']],
        [1, ['乙']],
        [-1, ['甲', '乙']],
      ])
    }
  })
})

describe('what can be added', () => {
  const find = (name: string, state = DEFAULT_VIEW) =>
    listChoices(facts, state).find((choice) => choice.name === name)

  it('holds all provinces, the divisions with cases, and the fixed groups', () => {
    const names = listChoices(facts, DEFAULT_VIEW).map((choice) => choice.name)
    expect(names.slice(0, 7)).toEqual([
      '当前筛选',
      '中央国家机关',
      '地方',
      '东部',
      '中部',
      '西部',
      '东北',
    ])
    expect(names.filter((name) => /^(江苏|浙江)/.test(name))).toEqual(['江苏省', '浙江省'])
    expect(names).toContain('苏州市昆山市')
    expect(find('东部')).toMatchObject({ disabled: false, note: '10 个省份中 4 个列出' })
    expect(find('中部')).toMatchObject({ disabled: true, note: '6 个省份本部分均未列出，无法对比' })
    expect(find('河北省')).toMatchObject({ disabled: true })
    expect(find('当前筛选')).toMatchObject({ disabled: true, note: '当前未设筛选' })
  })

  it('says what is already there, and when it is full', () => {
    const some = view({ groups: ['320000'] })
    expect(find('江苏省', some)).toMatchObject({ disabled: true, note: '已在对比中' })
    const full = view({ groups: ['320000', '330000', '110000', 'central'] })
    expect(find('上海市', full)?.note).toBe('最多 4 组，移除一组后可再加')
  })

  it('finds by a part of the name or the beginning of the code', () => {
    const choices = listChoices(facts, DEFAULT_VIEW)
    expect(findChoices(choices, '苏州').map((choice) => choice.name)).toEqual([
      '苏州市',
      '苏州市昆山市',
    ])
    expect(findChoices(choices, '3301')).toEqual([])
    expect(findChoices(choices, ' 东北 ')).toHaveLength(1)
  })

  it('proposes pairs in the order of codes, and first what is selected', () => {
    expect(proposeComparisons(facts, DEFAULT_VIEW)).toEqual([
      ['central', 'local'],
      ['110000', '210000'],
      ['east', 'northeast'],
    ])
    const selected = view({ filters: { region: ['330000', '320000'] } })
    expect(proposeComparisons(facts, selected)[0]).toEqual(['330000', '320000'])
  })
})

it('divides 31 provinces into four regions', () => {
  const all = Object.values(STATISTICAL_REGIONS).flat()
  expect(new Set(all).size).toBe(31)
  expect(Object.values(STATISTICAL_REGIONS).map((codes) => codes.length)).toEqual([10, 6, 12, 3])
  for (const code of all) expect(facts.divisions.has(code)).toBe(true)
})

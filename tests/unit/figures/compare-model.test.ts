import { describe, expect, it } from 'vitest'
import {
  comparisonOption,
  currentGroup,
  describeGroup,
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
    expect(groups[0]).toMatchObject({
      name: '“江苏省 · 公共服务类”',
      base: 4,
      reference: { standing: 'chosen', base: 32 },
    })
    expect(groups[0]?.figures.map(({ count, difference }) => [count, difference])).toEqual([
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
      ['base', [12, 6, 12, 6, 12, 6]],
      ['count', [7, 2, 4, 2, 1, 2]],
    ])
  })
})

describe('a comparison by another dimension', () => {
  it('counts its values, and expects nothing of what it is chosen by', () => {
    const county = filterGroup(view({ filters: { level: ['county'] } }))
    const { groups, dimension, values } = compareGroups(['320000', county], FROZEN_LIST, {
      by: 'level',
    })
    expect([dimension.label, ...values.map(({ label }) => label)]).toEqual([
      '层级',
      '中央',
      '省级',
      '地市级',
      '县级',
    ])
    expect(groups[1]?.figures.map(({ count, difference }) => [count, difference])).toEqual([
      [0, null],
      [0, null],
      [0, null],
      [11, null],
    ])
    expect(groups[0]?.figures.every(({ difference }) => difference !== null)).toBe(true)
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

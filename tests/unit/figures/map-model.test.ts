import { describe, expect, it } from 'vitest'
import { lookOf, type RegionMark } from '../../../src/figures/index.ts'
import { CATEGORY, mapOf, sampleDimension, sampleList } from './map-models.ts'

const brief = ({ figure, step }: RegionMark) => [figure.state, step, figure.count, figure.base]

describe('the map model of the list', () => {
  it('has 中央国家机关 first, then all 34 provinces by code', () => {
    const { marks } = mapOf('').model
    expect(marks).toHaveLength(35)
    expect(marks[0]).toMatchObject({ key: 'central', name: '中央国家机关', cases: { base: 17 } })
    const codes = marks.slice(1).map((mark) => mark.key)
    expect(codes).toEqual(codes.toSorted())
    expect(mapOf('').mark('江苏')).toMatchObject({ key: '320000', name: '江苏省' })
  })

  it('colours by count, and says nothing about what is not listed', () => {
    const { model, mark } = mapOf('')
    expect(brief(mark('中央'))).toEqual(['value', 4, 17, 17])
    expect(brief(mark('江苏'))).toEqual(['value', 4, 12, 12])
    expect(brief(mark('浙江'))).toEqual(['value', 3, 6, 6])
    expect(brief(mark('上海'))).toEqual(['value', 2, 3, 3])
    expect(brief(mark('辽宁'))).toEqual(['value', 1, 2, 2])
    expect(brief(mark('吉林'))).toEqual(['value', 0, 1, 1])
    expect(brief(mark('河北'))).toEqual(['not-listed', -1, 0, 0])
    const states = model.marks.map(({ figure }) => figure.state)
    expect(states.filter((state) => state === 'not-listed')).toHaveLength(27)
    expect(model.marks.some((one) => one.dimmed || one.selected)).toBe(false)
    expect(model.unlisted).toBe(false)
  })

  it('tells what the filters leave out from nought, its classes unmoved', () => {
    const { model } = mapOf('category=公共服务类')
    const listed = model.marks.filter(({ figure }) => figure.state !== 'not-listed')
    expect(listed.map((mark) => [mark.shortName, ...brief(mark)])).toEqual([
      ['中央', 'value', 2, 3, 17],
      ['北京', 'value', 2, 3, 10],
      ['辽宁', 'value', 0, 1, 2],
      ['吉林', 'value', 0, 1, 1],
      ['黑龙江', 'filtered-out', -1, 0, 2],
      ['上海', 'value', 0, 1, 3],
      ['江苏', 'value', 2, 4, 12],
      ['浙江', 'value', 1, 2, 6],
    ])
    expect(model.classes).toEqual(mapOf('').model.classes)
  })

  it('dims what is listed and not selected, and keeps its figures', () => {
    const { mark } = mapOf('region=central,320000')
    expect(mark('江苏')).toMatchObject({ selected: true, dimmed: false })
    expect(mark('中央')).toMatchObject({ selected: true, dimmed: false })
    expect(mark('浙江')).toMatchObject({ selected: false, dimmed: true, step: 3 })
    expect(mark('浙江').figure.count).toBe(6)
    expect(mark('河北')).toMatchObject({ selected: false, dimmed: false })
  })

  it('marks the province of a selected city or county, which is then not dimmed', () => {
    const { mark, spoken } = mapOf('region=320500,330203')
    expect(mark('江苏')).toMatchObject({
      selected: false,
      dimmed: false,
      containsSelected: ['320500'],
    })
    expect(spoken('江苏')).toBe('江苏省，12 个案例，含所选：苏州市')
    expect(mark('浙江').containsSelected).toEqual(['330203'])
    expect(mark('北京')).toMatchObject({ dimmed: true, containsSelected: [] })
    expect(mark('中央')).toMatchObject({ dimmed: true, containsSelected: [] })
  })

  it('splits every region by what the view is broken down by', () => {
    const splitOf = (fragment: string) =>
      mapOf(fragment)
        .mark('江苏')
        .split.map(({ key, index, count, base, chosen }) => [key, index, count, base, chosen])
    expect(splitOf('category=公共服务类')).toEqual([
      ['技术应用类', 0, 7, 7, false],
      ['公共服务类', 1, 4, 4, true],
      ['管理创新类', 2, 1, 1, false],
    ])
    expect(splitOf('by=vertical&category=公共服务类')).toEqual([
      ['1', 0, 0, 0, true],
      ['0', 1, 4, 12, true],
    ])
    expect(mapOf('').mark('河北').split).toEqual([])
  })
})

describe('an area of which the list says nothing', () => {
  const { model, subtitle, spoken } = mapOf('area=460000')

  it('has no figure, and nothing says nought', () => {
    expect(model.unlisted).toBe(true)
    expect(model.marks).toHaveLength(19)
    expect(new Set(model.marks.map(({ figure }) => figure.state))).toEqual(new Set(['not-listed']))
    expect(model.classes).toEqual([])
    expect(subtitle).toBe('海南省，本部分未列出')
    expect(spoken('三亚')).toBe('三亚市，本部分未列出')
  })

  it('has none either by any metric or without its map', () => {
    for (const more of ['&metric=share:技术应用类', '&metric=per-population', '&map=bubbles']) {
      expect(mapOf(`area=460000${more}`).model.unlisted).toBe(true)
    }
    const without = mapOf('area=460000', { map: null }).model
    expect([without.unlisted, without.marks]).toEqual([true, []])
  })
})

describe('the map model of other lists', () => {
  const statesOf = (list: Parameters<typeof sampleList>[0], parts = {}) =>
    mapOf('', { list: sampleList(list, parts) }).model.marks.map(({ key, figure }) => [
      key,
      figure.state,
    ])

  it('tells a province listed without a case from one that is not listed', () => {
    const names = new Map([
      ['110000', '北京市'],
      ['340000', '安徽省'],
    ])
    const parts = { names, provinces: ['110000', '320000'], central: true }
    expect(statesOf([['320000-own']], parts)).toEqual([
      ['central', 'zero'],
      ['110000', 'zero'],
      ['320000', 'value'],
      ['340000', 'not-listed'],
    ])
  })

  it('has a region for everything off the map that has cases, first and in their order', () => {
    const list = sampleList([['unknown'], ['320000-own'], ['ambiguous'], ['several'], ['several']])
    const { model, subtitle, spoken } = mapOf('', { list })
    expect(model.marks.map(({ shortName, figure }) => [shortName, figure.count])).toEqual([
      ['多地区', 2],
      ['有歧义', 1],
      ['未识别', 1],
      ['名320000', 1],
    ])
    expect(subtitle).toBe('5 个案例按地区计：地方 1 个，多地区 2 个，有歧义 1 个，未识别 1 个')
    expect(spoken('有歧义')).toBe('地名有歧义，1 个案例')
    const chosen = mapOf('region=several', { list }).model.marks
    expect(chosen.filter(({ selected }) => selected).map(({ key }) => key)).toEqual(['several'])
    expect(statesOf([['320000-own']]).map(([key]) => key)).toEqual(['320000'])
  })

  it('has a colour for a count below every base', () => {
    const cases = ['公共服务类', '技术应用类', '技术应用类'].map(
      (category) => ['320000-own', { category }] as const,
    )
    const { model } = mapOf('category=公共服务类', { list: sampleList(cases) })
    expect(brief(model.marks[0]!)).toEqual(['value', 0, 1, 3])
  })

  it('has no axis where nothing is counted, and counts all the same', () => {
    const { model } = mapOf('', { list: sampleList([['320000-own']], { dimensions: [] }) })
    expect(model.axis).toBeNull()
    expect([model.marks[0]?.split, model.marks[0]?.figure.count]).toEqual([[], 1])
  })

  it('says of how many cases what the list has no column for is so', () => {
    const flag = { ...sampleDimension('pilot', 'boolean', '试点', ['1', '0']), column: false }
    const list = sampleList(
      [
        ['320000-own', { pilot: '1' }],
        ['320000-own', { pilot: '0' }],
        ['central', { pilot: '1' }],
      ],
      { dimensions: [CATEGORY, flag], central: true },
    )
    expect(mapOf('', { list }).subtitle).toBe(
      '3 个案例按地区计：地方 2 个（含试点 1 个），中央 1 个',
    )
    expect(mapOf('pilot=0', { list }).subtitle).toBe(mapOf('', { list }).subtitle)
  })
})

describe('the subtitle of the list', () => {
  it('tells how the base is made up, of the country, an area and its prefectures', () => {
    expect(mapOf('').subtitle).toBe(
      '53 个案例按申报单位所在地计：地方 36 个（含中央驻地方单位 2 个），中央 17 个 · 灰色为本部分未列出，是否有案例，名单未说明',
    )
    expect(mapOf('area=320000').subtitle).toBe('江苏省 12 个案例：8 个属设区市，4 个属省级单位')
    expect(mapOf('area=320500').subtitle).toBe(
      '苏州市 5 个案例：1 个属县级市，2 个属市级单位，2 个属开发区（无区划代码）',
    )
    expect(mapOf('area=330200').subtitle).toBe(
      '宁波市 5 个案例：1 个属市辖区，2 个属市级单位，2 个属中央驻地方单位',
    )
    expect(mapOf('area=310000').subtitle).toBe('上海市 3 个案例，均属市辖区')
    expect(mapOf('area=220000').subtitle).toBe('吉林省 1 个案例，均属设区市')
    expect(mapOf('map=prefectures').subtitle).toContain('另有 7 个案例属省级单位等，不在地市图上')
  })
})

describe('lookOf', () => {
  it('has a look for every state of a figure', () => {
    const looks = mapOf('category=公共服务类&metric=share:技术应用类').model.marks
    expect(looks.map(({ figure }) => lookOf(figure)).slice(0, 4)).toEqual([
      'class',
      'class',
      'unlisted',
      'unlisted',
    ])
    expect(lookOf({ state: 'waiting' })).toBe('waiting')
    expect(lookOf({ state: 'base-too-small' })).toBe('no-value')
    expect(lookOf({ state: 'filtered-out' })).toBe('no-match')
  })
})

import { describe, expect, it } from 'vitest'
import type { CaseRecord, Dataset } from '../../../../src/domain/index.ts'
import { headlineText, unfilteredText } from '../../../../src/figures/index.ts'
import type { Filters, ViewState } from '../../../../src/view/index.ts'
import { FROZEN_LIST } from '../../../fixtures/frozen-list.ts'
import { BARE_LIST, THEMES_LIST } from '../../../fixtures/odd-lists.ts'
import { countView, viewOf } from '../views.ts'

const headline = (parts: Partial<ViewState> = {}, list: Dataset = FROZEN_LIST) => {
  const { facts, view, counts } = countView(viewOf(parts), list)
  return headlineText(facts, view, counts)
}

/** The frozen list with only so many cases of each province, by its code. */
function listOf(cases: Readonly<Record<string, number>>): Dataset {
  const left = new Map(Object.entries(cases))
  const keeps = ({ place }: CaseRecord) => {
    const area = place.key === 'central' ? 'central' : `${place.key.slice(0, 2)}0000`
    const more = left.get(area) ?? 0
    left.set(area, more - 1)
    return more > 0
  }
  return { ...FROZEN_LIST, cases: FROZEN_LIST.cases.filter(keeps) }
}

describe('the sentence that states what is seen', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['the whole list', {}, '53 个案例，其中中央国家机关 17 个、江苏省 12 个、北京市 10 个'],
    [
      'an area',
      { area: '320000' },
      '江苏省 12 个案例，其中苏州市 5 个、省级单位 4 个、南京市 2 个',
    ],
    [
      'a city',
      { area: '320500' },
      '苏州市 5 个案例，其中市级单位、开发区（无区划代码）各 2 个，昆山市 1 个',
    ],
    [
      'an area that is not listed',
      { area: '460000' },
      '海南省在本部分名单中未列出，是否有案例，名单未说明',
    ],
    ['a listed area without a case', { area: '320600' }, '320600已列出，本部分名单中没有案例'],
  ])('of %s', (_what, view, said) => {
    expect(headline(view)).toBe(said)
  })

  it.each<[string, Filters, string]>([
    [
      'a category',
      { category: ['公共服务类'] },
      '53 个案例中 15 个符合条件，其中江苏省 4 个，中央国家机关、北京市各 3 个',
    ],
    [
      'a place, by category',
      { region: ['320000'] },
      '53 个案例中 12 个符合条件，其中技术应用类 7 个、公共服务类 4 个、管理创新类 1 个',
    ],
    [
      'places, of which each',
      { region: ['310000', '330000'] },
      '53 个案例中 9 个符合条件，其中浙江省 6 个、上海市 3 个',
    ],
    [
      'a city, which is none of the country’s parts',
      { region: ['320500'] },
      '53 个案例中 5 个符合条件，其中技术应用类 3 个、公共服务类 2 个',
    ],
    [
      'both, where nothing sets the cases apart',
      { region: ['320000'], category: ['公共服务类'] },
      '53 个案例中 4 个符合条件',
    ],
    [
      'all that are left are of one place',
      { level: ['central'] },
      '53 个案例中 17 个符合条件，均属中央国家机关',
    ],
    ['none', { region: ['230000'], category: ['公共服务类'] }, '53 个案例中没有符合全部条件的'],
    [
      'all',
      { category: ['技术应用类', '公共服务类', '管理创新类'] },
      '53 个案例都符合条件，其中中央国家机关 17 个、江苏省 12 个、北京市 10 个',
    ],
  ])('under filters: %s', (_what, filters, said) => {
    expect(headline({ filters })).toBe(said)
  })

  it.each<[Readonly<Record<string, number>>, string]>([
    [{ 110000: 1 }, '1 个案例，均属北京市'],
    [{ 110000: 2, 320000: 2 }, '4 个案例，其中北京市、江苏省各 2 个'],
    // Two more of which only one could be named are left out.
    [{ 110000: 4, 320000: 3, 330000: 2, 210000: 2 }, '11 个案例，其中北京市 4 个、江苏省 3 个'],
    [{ 110000: 1, 210000: 1, 230000: 1, 310000: 1 }, '4 个案例，其中 4 个地区各 1 个'],
    // A group that the list calls no 地区 is not counted among them.
    [{ central: 1, 210000: 1, 230000: 1, 310000: 1 }, '4 个案例'],
  ])('never takes some of those with equal counts: %j', (cases, said) => {
    expect(headline({}, listOf(cases))).toBe(said)
  })

  it('of other lists', () => {
    expect(headline({}, THEMES_LIST)).toBe('6 个案例，其中江苏省 3 个')
    expect(headline({ filters: { region: ['320000'] } }, THEMES_LIST)).toMatch(
      /^6 个案例中 3 个符合条件，其中/,
    )
    expect(headline({}, BARE_LIST)).toBe('2 个案例')
    expect(headline({}, { ...FROZEN_LIST, cases: [] })).toBe('名单中没有案例')
  })

  it('stands in the place of the conditions where there are none, and says of what', () => {
    const { facts, view, counts } = countView(viewOf({ area: '320000' }))
    expect(unfilteredText(facts, view, counts)).toBe(
      '未设筛选：江苏省 12 个案例，其中苏州市 5 个、省级单位 4 个、南京市 2 个',
    )
  })
})

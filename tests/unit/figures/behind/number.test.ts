import { describe, expect, it } from 'vitest'
import { failed, PLACE } from '../../../../src/domain/index.ts'
import { createMemorySource, NO_FILTER } from '../../../../src/engine/index.ts'
import {
  askBehind,
  comparedNumber,
  groupNumber,
  numberFilter,
  numberName,
  SHOWN,
  showOnly,
  valueNumber,
  type NumberOf,
} from '../../../../src/figures/index.ts'
import { DEFAULT_VIEW, reduce, type ViewState } from '../../../../src/view/index.ts'
import { FROZEN_FACTS, FROZEN_LIST } from '../../../fixtures/frozen-list.ts'

const asker = { source: createMemorySource(FROZEN_LIST), facts: FROZEN_FACTS }
const at = (parts: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...parts })

function behind(view: ViewState, number: NumberOf) {
  const answer = askBehind(asker, view, number)
  if (answer.state !== 'here') throw new Error('A list in memory answers at once')
  const { cases, count, left } = answer.value
  return { ids: cases.map(({ id }) => id), count, left }
}

const SERVICE = valueNumber('category', '公共服务类')

// Counted by hand in the printed list.
describe('the cases behind a number', () => {
  it('are its first eight in the order of the list, and how many there are', () => {
    const { ids, count, left } = behind(DEFAULT_VIEW, SERVICE)
    expect(ids).toEqual(['2', '6', '14', '20', '24', '25', '29', '31'])
    expect({ count, left }).toEqual({ count: 15, left: 0 })
  })

  it('heed every condition but those of the dimension itself, and say what that leaves out', () => {
    const view = at({ filters: { category: ['技术应用类'], [PLACE]: ['320000'] } })
    expect(behind(view, SERVICE)).toMatchObject({ count: 4, left: 11 })
    expect(behind(view, valueNumber(PLACE, '110000'))).toMatchObject({ count: 4, left: 6 })
  })

  it('are none where nothing passes', () => {
    const view = at({ filters: { category: ['公共服务类'] } })
    expect(behind(view, valueNumber(PLACE, '230000'))).toEqual({ ids: [], count: 0, left: 2 })
  })

  it('start from the conditions of a compared group, whatever the view shows', () => {
    const filter = { ...NO_FILTER, values: { [PLACE]: ['320000'] } }
    const number = comparedNumber({ filter }, 'category', '公共服务类')
    const view = at({ area: '330000', text: '宁波' })
    expect(number && behind(view, number)).toMatchObject({ count: 4, left: 0 })
  })

  it('are unknown as long as the source has not answered', () => {
    const broken = { code: 'unreachable', detail: '' } as const
    const source = { ...asker.source, rows: () => failed(broken) }
    expect(askBehind({ ...asker, source }, DEFAULT_VIEW, SERVICE)).toEqual(failed(broken))
  })
})

describe('the head of a group', () => {
  it('heeds the regions that are chosen within it', () => {
    const view = at({ filters: { [PLACE]: ['320500', '330200'] } })
    expect(groupNumber(view, PLACE, '320000')).toEqual({ picks: { [PLACE]: ['320500'] } })
    expect(groupNumber(view, PLACE, '110000')).toBeNull()
    expect(groupNumber(at({ filters: { [PLACE]: ['320000'] } }), PLACE, '320500')).toEqual(
      valueNumber(PLACE, '320500'),
    )
  })

  it('has none that a filter could say where a case has another value than the chosen one', () => {
    const view = at({ filters: { themes: ['a'] } })
    expect(groupNumber(view, 'themes', 'a')).toEqual(valueNumber('themes', 'a'))
    expect(groupNumber(view, 'themes', 'b')).toBeNull()
  })
})

describe('showing only the cases behind a number', () => {
  const shownBy = (view: ViewState, number: NumberOf) => reduce(view, showOnly(view, number))

  it('changes the conditions that it names and keeps the others', () => {
    const view = at({ filters: { [PLACE]: ['320000'] }, text: '服务' })
    expect(shownBy(view, SERVICE)).toEqual({
      ...view,
      filters: { [PLACE]: ['320000'], category: ['公共服务类'] },
    })
  })

  it('changes nothing where they are all that is shown', () => {
    const view = at({ filters: { category: ['公共服务类'] } })
    expect(shownBy(view, SERVICE)).toBe(view)
    expect(shownBy(view, SHOWN)).toBe(view)
  })

  it('leaves the conditions of the view for those of a compared group', () => {
    const filter = { ...NO_FILTER, values: { [PLACE]: ['320000'] } }
    const number = comparedNumber({ filter }, 'category', '公共服务类') ?? SHOWN
    const view = at({ area: '330000', text: '宁波', filters: { level: ['prefecture'] } })
    const next = shownBy(view, number)
    expect(numberFilter(next, SHOWN)).toEqual(numberFilter(view, number))
  })

  it('stays in the area where the compared group lies in it', () => {
    const filter = { ...NO_FILTER, values: { [PLACE]: ['320500'] } }
    const number = comparedNumber({ filter }, 'category', '公共服务类') ?? SHOWN
    expect(shownBy(at({ area: '320000' }), number)).toMatchObject({
      area: '320000',
      filters: { [PLACE]: ['320500'], category: ['公共服务类'] },
    })
  })
})

describe('what a number is called', () => {
  const named = (number: NumberOf, parts: Partial<ViewState> = {}) =>
    numberName(FROZEN_FACTS, at(parts), number)

  it.each([
    [SERVICE, '公共服务类'],
    [{ picks: { [PLACE]: ['320000'], category: ['公共服务类'] } }, '江苏省，公共服务类'],
    [{ picks: { [PLACE]: ['320000'], category: [] } }, '江苏省'],
    [{ picks: { [PLACE]: ['central', '110000', '320000'] } }, '中央国家机关、北京市、江苏省'],
    [
      { picks: { [PLACE]: ['110000', '210000', '220000', '230000'] } },
      '北京市、辽宁省、吉林省等共 4 项',
    ],
    [valueNumber('vertical', '1'), '中央驻地方单位：是'],
    [SHOWN, '名单全部'],
    [
      {
        picks: { category: ['公共服务类'] },
        of: { ...NO_FILTER, values: { [PLACE]: ['320000'] } },
      },
      '江苏省，公共服务类',
    ],
  ] as const)('%j', (number, name) => {
    expect(named(number)).toBe(name)
  })

  it('is what is shown under the conditions of the view', () => {
    expect(named(SHOWN, { filters: { category: ['公共服务类'] } })).toBe('类别：公共服务类')
    expect(named(SHOWN, { area: '320000' })).toBe('江苏省')
  })

  it('says that a case names no organisation', () => {
    expect(named(valueNumber('organization', ''))).toContain('申报单位')
  })
})

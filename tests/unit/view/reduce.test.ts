import { describe, expect, it } from 'vitest'
import {
  DEFAULT_VIEW,
  historyMode,
  reduce,
  type Action,
  type ViewState,
} from '../../../src/view/index.ts'

type Row = readonly [
  what: string,
  from: Partial<ViewState>,
  action: Action,
  to: Partial<ViewState>,
  history: 'push' | 'replace' | 'none',
]

const JS = '320000'
const ZJ = '330000'
const SUZHOU = '320500'
const KUNSHAN = '320583'
const bySize = { column: 'region', descending: true } as const
const order = { by: 'category', category: '公共服务类' } as const

// prettier-ignore
const ROWS: readonly Row[] = [
  ['a region alone', {}, { type: 'region/chosen', key: JS }, { regions: [JS] }, 'push'],
  ['a region instead of others', { regions: [JS, ZJ] }, { type: 'region/chosen', key: JS }, { regions: [JS] }, 'push'],
  ['the sole region again', { regions: [JS] }, { type: 'region/chosen', key: JS }, { regions: [] }, 'push'],
  ['the tile instead of a region', { regions: [JS] }, { type: 'region/chosen', key: 'central' }, { regions: ['central'] }, 'push'],
  ['an ancestor replaces what is inside', { regions: [SUZHOU] }, { type: 'region/chosen', key: JS }, { regions: [JS] }, 'push'],

  ['one more region', { regions: [JS] }, { type: 'region/toggled', key: ZJ }, { regions: [JS, ZJ] }, 'push'],
  ['the tile beside a region', { regions: [JS] }, { type: 'region/toggled', key: 'central' }, { regions: [JS, 'central'] }, 'push'],
  ['one region less', { regions: [JS, ZJ] }, { type: 'region/toggled', key: JS }, { regions: [ZJ] }, 'push'],
  ['an ancestor takes the place of what is inside', { regions: [SUZHOU, ZJ, KUNSHAN] }, { type: 'region/toggled', key: JS }, { regions: [ZJ, JS] }, 'push'],
  ['a city takes the place of its province', { regions: [ZJ, JS] }, { type: 'region/toggled', key: SUZHOU }, { regions: [ZJ, SUZHOU] }, 'push'],
  ['a county takes the place of its city', { regions: [SUZHOU] }, { type: 'region/toggled', key: KUNSHAN }, { regions: [KUNSHAN] }, 'push'],

  ['a region off its chip', { regions: [JS, ZJ] }, { type: 'region/removed', key: JS }, { regions: [ZJ] }, 'push'],
  ['a region that is not there', { regions: [JS] }, { type: 'region/removed', key: ZJ }, { regions: [JS] }, 'push'],

  ['a category alone', { categories: ['甲'] }, { type: 'category/chosen', category: '乙' }, { categories: ['乙'] }, 'push'],
  ['the sole category again', { categories: ['甲'] }, { type: 'category/chosen', category: '甲' }, { categories: [] }, 'push'],
  ['one more category', { categories: ['甲'] }, { type: 'category/toggled', category: '乙' }, { categories: ['甲', '乙'] }, 'push'],
  ['one category less', { categories: ['甲', '乙'] }, { type: 'category/toggled', category: '甲' }, { categories: ['乙'] }, 'push'],
  ['a category off its chip', { categories: ['甲', '乙'] }, { type: 'category/removed', category: '乙' }, { categories: ['甲'] }, 'push'],
  ['a level off its chip', { levels: ['county', 'central'] }, { type: 'level/removed', level: 'county' }, { levels: ['central'] }, 'push'],

  ['a segment: region and category at once', { regions: [ZJ], categories: ['甲'], levels: ['county'] }, { type: 'cell/chosen', region: JS, category: '乙' }, { regions: [JS], categories: ['乙'], levels: ['county'] }, 'push'],
  ['the sole segment again', { regions: [JS], categories: ['乙'] }, { type: 'cell/chosen', region: JS, category: '乙' }, {}, 'push'],
  ['a segment among several', { regions: [JS, ZJ], categories: ['乙'] }, { type: 'cell/chosen', region: JS, category: '乙' }, { regions: [JS], categories: ['乙'] }, 'push'],

  ['text', {}, { type: 'text/changed', text: '信息 ' }, { text: '信息 ' }, 'replace'],
  ['all filters at once, the rest stays', { regions: [JS], categories: ['甲'], levels: ['county'], text: 'x', group: 'region', detail: 41 }, { type: 'filters/cleared' }, { group: 'region', detail: 41 }, 'push'],
  ['white space in the search box too', { text: ' ' }, { type: 'filters/cleared' }, {}, 'push'],

  ['sorting', {}, { type: 'sort/changed', sort: bySize }, { sort: bySize }, 'replace'],
  ['grouping', {}, { type: 'group/changed', group: 'organization' }, { group: 'organization' }, 'push'],
  ['no grouping', { group: 'region' }, { type: 'group/changed', group: null }, {}, 'push'],
  ['shares', {}, { type: 'stack/mode-changed', mode: 'share' }, { stackMode: 'share' }, 'replace'],
  ['order of the rows', {}, { type: 'stack/order-changed', order }, { stackOrder: order }, 'replace'],

  ['the detail', { regions: [JS] }, { type: 'detail/opened', seq: 41 }, { regions: [JS], detail: 41 }, 'push'],
  ['the next detail', { detail: 41 }, { type: 'detail/stepped', seq: 42 }, { detail: 42 }, 'replace'],
  ['no detail', { detail: 41, regions: [JS] }, { type: 'detail/closed' }, { regions: [JS] }, 'replace'],
  ['a whole view', { regions: [JS], detail: 41 }, { type: 'view/restored', view: { ...DEFAULT_VIEW, text: 'x' } }, { text: 'x' }, 'none'],
]

describe('reduce', () => {
  it.each(ROWS)('%s', (_what, from, action, to, history) => {
    const before = Object.freeze({ ...DEFAULT_VIEW, ...from })
    expect(reduce(before, action)).toEqual({ ...DEFAULT_VIEW, ...to })
    expect(historyMode(action)).toBe(history)
  })

  it('is tried with every kind of action', () => {
    const kinds: Record<Action['type'], true> = {
      'region/chosen': true,
      'region/toggled': true,
      'region/removed': true,
      'category/chosen': true,
      'category/toggled': true,
      'category/removed': true,
      'level/removed': true,
      'cell/chosen': true,
      'text/changed': true,
      'filters/cleared': true,
      'sort/changed': true,
      'group/changed': true,
      'stack/mode-changed': true,
      'stack/order-changed': true,
      'detail/opened': true,
      'detail/stepped': true,
      'detail/closed': true,
      'view/restored': true,
    }
    expect(new Set(ROWS.map(([, , action]) => action.type))).toEqual(new Set(Object.keys(kinds)))
  })

  const full: ViewState = {
    ...DEFAULT_VIEW,
    regions: [JS],
    sort: { column: 'title', descending: true },
    stackOrder: order,
    text: 'x',
    detail: 41,
  }
  it.each<[ViewState, Action]>([
    [full, { type: 'region/removed', key: ZJ }],
    [full, { type: 'category/removed', category: '甲' }],
    [full, { type: 'level/removed', level: 'county' }],
    [full, { type: 'text/changed', text: 'x' }],
    [DEFAULT_VIEW, { type: 'filters/cleared' }],
    [full, { type: 'sort/changed', sort: { column: 'title', descending: true } }],
    [full, { type: 'group/changed', group: null }],
    [full, { type: 'stack/mode-changed', mode: 'count' }],
    [full, { type: 'stack/order-changed', order: { ...order } }],
    [full, { type: 'detail/opened', seq: 41 }],
    [full, { type: 'detail/stepped', seq: 41 }],
    [DEFAULT_VIEW, { type: 'detail/closed' }],
  ])('gives the same object when nothing changes: %#', (view, action) => {
    expect(reduce(view, action)).toBe(view)
  })
})

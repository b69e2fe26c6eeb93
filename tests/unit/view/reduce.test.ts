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
const OWN = '320500-own'
const ZONE = '320500-zone'
const GROUP = '~region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB'
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
  ['a part takes the place of its city', { regions: [SUZHOU, ZJ] }, { type: 'region/toggled', key: OWN }, { regions: [ZJ, OWN] }, 'push'],
  ['a part beside another and beside a county', { regions: [OWN, KUNSHAN] }, { type: 'region/toggled', key: ZONE }, { regions: [OWN, KUNSHAN, ZONE] }, 'push'],
  ['a province takes the place of the parts inside it', { regions: [OWN, '320000-own', '330000-own'] }, { type: 'region/toggled', key: JS }, { regions: ['330000-own', JS] }, 'push'],
  ['the part of a province leaves its cities alone', { regions: [SUZHOU] }, { type: 'region/toggled', key: '320000-own' }, { regions: [SUZHOU, '320000-own'] }, 'push'],

  ['a region off its chip', { regions: [JS, ZJ] }, { type: 'region/removed', key: JS }, { regions: [ZJ] }, 'push'],
  ['a region that is not there', { regions: [JS] }, { type: 'region/removed', key: ZJ }, { regions: [JS] }, 'push'],

  ['a category alone', { categories: ['甲'] }, { type: 'category/chosen', category: '乙' }, { categories: ['乙'] }, 'push'],
  ['the sole category again', { categories: ['甲'] }, { type: 'category/chosen', category: '甲' }, { categories: [] }, 'push'],
  ['one more category', { categories: ['甲'] }, { type: 'category/toggled', category: '乙' }, { categories: ['甲', '乙'] }, 'push'],
  ['one category less', { categories: ['甲', '乙'] }, { type: 'category/toggled', category: '甲' }, { categories: ['乙'] }, 'push'],
  ['a category off its chip', { categories: ['甲', '乙'] }, { type: 'category/removed', category: '乙' }, { categories: ['甲'] }, 'push'],
  ['a level alone', { levels: ['central', 'county'] }, { type: 'level/chosen', level: 'county' }, { levels: ['county'] }, 'push'],
  ['the sole level again', { levels: ['county'] }, { type: 'level/chosen', level: 'county' }, {}, 'push'],
  ['one more level', { levels: ['county'] }, { type: 'level/toggled', level: 'central' }, { levels: ['county', 'central'] }, 'push'],
  ['one level less', { levels: ['county', 'central'] }, { type: 'level/toggled', level: 'county' }, { levels: ['central'] }, 'push'],
  ['a level off its chip', { levels: ['county', 'central'] }, { type: 'level/removed', level: 'county' }, { levels: ['central'] }, 'push'],

  ['a segment: region and category at once', { regions: [ZJ], categories: ['甲'], levels: ['county'] }, { type: 'cell/chosen', region: JS, category: '乙' }, { regions: [JS], categories: ['乙'], levels: ['county'] }, 'push'],
  ['the sole segment again', { regions: [JS], categories: ['乙'] }, { type: 'cell/chosen', region: JS, category: '乙' }, {}, 'push'],
  ['a segment among several', { regions: [JS, ZJ], categories: ['乙'] }, { type: 'cell/chosen', region: JS, category: '乙' }, { regions: [JS], categories: ['乙'] }, 'push'],

  ['local branches only', {}, { type: 'vertical/toggled' }, { vertical: true }, 'push'],
  ['not only local branches', { vertical: true, levels: ['county'] }, { type: 'vertical/toggled' }, { levels: ['county'] }, 'push'],
  ['an organisation alone', { organizations: ['甲局', '乙局'] }, { type: 'organization/chosen', organization: '甲局' }, { organizations: ['甲局'] }, 'push'],
  ['the sole organisation again', { organizations: ['甲局'] }, { type: 'organization/chosen', organization: '甲局' }, {}, 'push'],
  ['one more organisation', { organizations: ['甲局'] }, { type: 'organization/toggled', organization: '乙局' }, { organizations: ['甲局', '乙局'] }, 'push'],
  ['one organisation less', { organizations: ['甲局', '乙局'] }, { type: 'organization/toggled', organization: '甲局' }, { organizations: ['乙局'] }, 'push'],
  ['an organisation off its chip', { organizations: ['甲局', '乙局'] }, { type: 'organization/removed', organization: '乙局' }, { organizations: ['甲局'] }, 'push'],

  ['into a province: what is not strictly inside goes', { regions: [JS, ZJ, 'central'], categories: ['甲'], text: 'x' }, { type: 'area/entered', area: JS }, { area: JS, categories: ['甲'], text: 'x' }, 'push'],
  ['into a province: what is inside stays', { regions: [SUZHOU, '330200', '320000-own'] }, { type: 'area/entered', area: JS }, { area: JS, regions: [SUZHOU, '320000-own'] }, 'push'],
  ['into a city', { area: JS, regions: [SUZHOU, '320100', '320000-own'] }, { type: 'area/entered', area: SUZHOU }, { area: SUZHOU }, 'push'],
  ['into a city with its parts chosen', { area: JS, regions: [OWN, '320100', KUNSHAN] }, { type: 'area/entered', area: SUZHOU }, { area: SUZHOU, regions: [OWN, KUNSHAN] }, 'push'],
  ['back to the province', { area: SUZHOU, regions: [OWN, KUNSHAN] }, { type: 'area/entered', area: JS }, { area: JS, regions: [OWN, KUNSHAN] }, 'push'],
  ['back to the country', { area: SUZHOU, regions: [KUNSHAN], detail: 41 }, { type: 'area/entered', area: null }, { regions: [KUNSHAN], detail: 41 }, 'push'],
  ['across to another province', { area: JS, regions: [SUZHOU] }, { type: 'area/entered', area: ZJ }, { area: ZJ }, 'push'],
  ['a region inside the area', { area: JS }, { type: 'region/chosen', key: SUZHOU }, { area: JS, regions: [SUZHOU] }, 'push'],
  ['a part of the area', { area: SUZHOU }, { type: 'region/toggled', key: ZONE }, { area: SUZHOU, regions: [ZONE] }, 'push'],
  ['a region outside the area', { area: JS, regions: [SUZHOU] }, { type: 'region/chosen', key: ZJ }, { area: JS, regions: [SUZHOU] }, 'push'],
  ['the area itself', { area: JS, regions: [SUZHOU] }, { type: 'region/toggled', key: JS }, { area: JS, regions: [SUZHOU] }, 'push'],
  ['the tile inside an area', { area: JS }, { type: 'region/toggled', key: 'central' }, { area: JS }, 'push'],
  ['a segment outside the area', { area: JS, regions: [SUZHOU] }, { type: 'cell/chosen', region: ZJ, category: '甲' }, { area: JS, regions: [SUZHOU] }, 'push'],

  ['the regions of a class', { regions: ['central'], categories: ['甲'] }, { type: 'regions/chosen', keys: [JS, ZJ] }, { regions: [JS, ZJ], categories: ['甲'] }, 'push'],
  ['the regions of a class, one in another and one twice', {}, { type: 'regions/chosen', keys: [JS, ZJ, SUZHOU, ZJ] }, { regions: [SUZHOU, ZJ] }, 'push'],
  ['the regions of a class that reach beyond the area', { area: JS }, { type: 'regions/chosen', keys: [SUZHOU, ZJ, JS] }, { area: JS, regions: [SUZHOU] }, 'push'],
  ['a class without regions', { regions: [JS] }, { type: 'regions/chosen', keys: [] }, {}, 'push'],
  ['cells as the cross product', { regions: ['central'], categories: ['丙'], levels: ['county'] }, { type: 'cells/chosen', regions: [JS, ZJ], categories: ['甲', '乙', '甲'] }, { regions: [JS, ZJ], categories: ['甲', '乙'], levels: ['county'] }, 'push'],
  ['a row of cells', { categories: ['丙'] }, { type: 'cells/chosen', regions: [JS], categories: [] }, { regions: [JS] }, 'push'],
  ['cells that reach beyond the area', { area: JS }, { type: 'cells/chosen', regions: ['central', OWN], categories: ['甲'] }, { area: JS, regions: [OWN], categories: ['甲'] }, 'push'],

  ['text', {}, { type: 'text/changed', text: '信息 ' }, { text: '信息 ' }, 'replace'],
  ['all filters at once, the rest stays', { regions: [JS], categories: ['甲'], levels: ['county'], vertical: true, organizations: ['甲局'], text: 'x', group: 'region', detail: 41 }, { type: 'filters/cleared' }, { group: 'region', detail: 41 }, 'push'],
  ['all filters at once, where one looks and what is compared stay', { area: JS, regions: [SUZHOU], groups: [JS, ZJ], tab: 'compare', metric: { kind: 'per-population' } }, { type: 'filters/cleared' }, { area: JS, groups: [JS, ZJ], tab: 'compare', metric: { kind: 'per-population' } }, 'push'],
  ['everything as at first', { area: JS, regions: [SUZHOU], vertical: true, text: 'x', sort: bySize, group: 'region', tab: 'matrix', drawing: 'squares', metric: { kind: 'per-population' }, classMethod: 'jenks', groups: [GROUP], matrixOrder: { by: 'total' }, stackMode: 'share', stackOrder: order, detail: 41 }, { type: 'view/reset' }, {}, 'push'],
  ['white space in the search box too', { text: ' ' }, { type: 'filters/cleared' }, {}, 'push'],

  ['sorting', {}, { type: 'sort/changed', sort: bySize }, { sort: bySize }, 'replace'],
  ['grouping', {}, { type: 'group/changed', group: 'organization' }, { group: 'organization' }, 'push'],
  ['no grouping', { group: 'region' }, { type: 'group/changed', group: null }, {}, 'push'],
  ['shares', {}, { type: 'stack/mode-changed', mode: 'share' }, { stackMode: 'share' }, 'replace'],
  ['order of the rows', {}, { type: 'stack/order-changed', order }, { stackOrder: order }, 'replace'],

  ['a tab', {}, { type: 'tab/changed', tab: 'matrix' }, { tab: 'matrix' }, 'push'],
  ['a drawing', { area: JS }, { type: 'drawing/changed', drawing: 'bubbles' }, { area: JS, drawing: 'bubbles' }, 'push'],
  ['a metric', {}, { type: 'metric/changed', metric: { kind: 'share', category: '甲' } }, { metric: { kind: 'share', category: '甲' } }, 'push'],
  ['the share of another category', { metric: { kind: 'share', category: '甲' } }, { type: 'metric/changed', metric: { kind: 'share', category: '乙' } }, { metric: { kind: 'share', category: '乙' } }, 'push'],
  ['how classes are made', {}, { type: 'class-method/changed', method: 'quantile' }, { classMethod: 'quantile' }, 'replace'],
  ['order of the matrix', {}, { type: 'matrix/order-changed', order: { by: 'total' } }, { matrixOrder: { by: 'total' } }, 'replace'],
  ['order of the matrix by a category', { matrixOrder: { by: 'total' } }, { type: 'matrix/order-changed', order }, { matrixOrder: order }, 'replace'],

  ['a first group, and its tab', {}, { type: 'compare/added', group: JS }, { tab: 'compare', groups: [JS] }, 'push'],
  ['groups of any kind, in the order of adding', { groups: [JS, 'east'] }, { type: 'compare/added', group: GROUP }, { tab: 'compare', groups: [JS, 'east', GROUP] }, 'push'],
  ['a group that is there already', { groups: [JS, ZJ] }, { type: 'compare/added', group: JS }, { tab: 'compare', groups: [JS, ZJ] }, 'push'],
  ['a fifth group', { groups: [JS, ZJ, 'central', 'local'] }, { type: 'compare/added', group: 'east' }, { tab: 'compare', groups: [JS, ZJ, 'central', 'local'] }, 'push'],
  ['a group outside the area', { area: JS }, { type: 'compare/added', group: ZJ }, { area: JS, tab: 'compare', groups: [ZJ] }, 'push'],
  ['one group less', { tab: 'compare', groups: [JS, GROUP] }, { type: 'compare/removed', group: JS }, { tab: 'compare', groups: [GROUP] }, 'push'],
  ['no group', { tab: 'compare', groups: [JS, ZJ], regions: [JS] }, { type: 'compare/cleared' }, { tab: 'compare', regions: [JS] }, 'push'],

  ['the detail', { regions: [JS] }, { type: 'detail/opened', seq: 41 }, { regions: [JS], detail: 41 }, 'push'],
  ['the next detail', { detail: 41 }, { type: 'detail/stepped', seq: 42 }, { detail: 42 }, 'replace'],
  ['no detail', { detail: 41, regions: [JS] }, { type: 'detail/closed' }, { regions: [JS] }, 'replace'],
  ['the first scene of a presentation', { regions: [JS] }, { type: 'scene/shown', view: { ...DEFAULT_VIEW, text: 'x' }, first: true }, { text: 'x' }, 'push'],
  ['another scene', { regions: [JS] }, { type: 'scene/shown', view: { ...DEFAULT_VIEW, text: 'x' }, first: false }, { text: 'x' }, 'replace'],
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
      'level/chosen': true,
      'level/toggled': true,
      'level/removed': true,
      'vertical/toggled': true,
      'organization/chosen': true,
      'organization/toggled': true,
      'organization/removed': true,
      'area/entered': true,
      'regions/chosen': true,
      'cells/chosen': true,
      'cell/chosen': true,
      'text/changed': true,
      'filters/cleared': true,
      'sort/changed': true,
      'group/changed': true,
      'tab/changed': true,
      'drawing/changed': true,
      'metric/changed': true,
      'class-method/changed': true,
      'compare/added': true,
      'compare/removed': true,
      'compare/cleared': true,
      'matrix/order-changed': true,
      'view/reset': true,
      'stack/mode-changed': true,
      'stack/order-changed': true,
      'detail/opened': true,
      'detail/stepped': true,
      'detail/closed': true,
      'view/restored': true,
      'scene/shown': true,
    }
    expect(new Set(ROWS.map(([, , action]) => action.type))).toEqual(new Set(Object.keys(kinds)))
  })

  const full: ViewState = {
    ...DEFAULT_VIEW,
    area: JS,
    regions: [SUZHOU],
    categories: ['甲'],
    tab: 'compare',
    groups: [JS, ZJ, 'central', GROUP],
    metric: { kind: 'share', category: '甲' },
    matrixOrder: order,
    sort: { column: 'title', descending: true },
    stackOrder: order,
    text: 'x',
    detail: 41,
  }
  it.each<[ViewState, Action]>([
    [full, { type: 'region/removed', key: ZJ }],
    [full, { type: 'category/removed', category: '乙' }],
    [full, { type: 'level/removed', level: 'county' }],
    [full, { type: 'organization/removed', organization: '甲局' }],
    [full, { type: 'region/chosen', key: ZJ }],
    [full, { type: 'region/toggled', key: JS }],
    [full, { type: 'cell/chosen', region: 'central', category: '甲' }],
    [full, { type: 'area/entered', area: JS }],
    [full, { type: 'regions/chosen', keys: [SUZHOU, ZJ] }],
    [full, { type: 'cells/chosen', regions: [SUZHOU], categories: ['甲'] }],
    [full, { type: 'tab/changed', tab: 'compare' }],
    [full, { type: 'drawing/changed', drawing: 'regions' }],
    [full, { type: 'metric/changed', metric: { kind: 'share', category: '甲' } }],
    [full, { type: 'class-method/changed', method: 'auto' }],
    [full, { type: 'matrix/order-changed', order: { ...order } }],
    [full, { type: 'compare/added', group: GROUP }],
    [full, { type: 'compare/added', group: 'east' }],
    [full, { type: 'compare/removed', group: 'east' }],
    [DEFAULT_VIEW, { type: 'compare/cleared' }],
    [DEFAULT_VIEW, { type: 'view/reset' }],
    [DEFAULT_VIEW, { type: 'area/entered', area: null }],
    [{ ...DEFAULT_VIEW, area: JS }, { type: 'filters/cleared' }],
    [full, { type: 'text/changed', text: 'x' }],
    [DEFAULT_VIEW, { type: 'filters/cleared' }],
    [full, { type: 'sort/changed', sort: { column: 'title', descending: true } }],
    [full, { type: 'group/changed', group: null }],
    [full, { type: 'stack/mode-changed', mode: 'count' }],
    [full, { type: 'stack/order-changed', order: { ...order } }],
    [full, { type: 'detail/opened', seq: 41 }],
    [full, { type: 'detail/stepped', seq: 41 }],
    [DEFAULT_VIEW, { type: 'detail/closed' }],
    [full, { type: 'scene/shown', view: { ...full, regions: [...full.regions] }, first: true }],
  ])('gives the same object when nothing changes: %#', (view, action) => {
    expect(reduce(view, action)).toBe(view)
  })
})

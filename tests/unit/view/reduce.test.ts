import { describe, expect, it } from 'vitest'
import { ORGANIZATION, PLACE, YES } from '../../../src/domain/index.ts'
import {
  DEFAULT_VIEW,
  historyMode,
  pick,
  reduce,
  toggle,
  type Action,
  type Filters,
  type ViewState,
} from '../../../src/view/index.ts'

/** A view, its filters by short names. */
interface Parts extends Partial<Omit<ViewState, 'filters'>> {
  readonly regions?: readonly string[]
  readonly categories?: readonly string[]
  readonly levels?: readonly string[]
  readonly vertical?: boolean
  readonly organizations?: readonly string[]
}

function view(parts: Parts): ViewState {
  const { regions, categories, levels, vertical, organizations, ...rest } = parts
  const wanted = {
    region: regions,
    category: categories,
    level: levels,
    vertical: vertical ? [YES] : [],
    organization: organizations,
  }
  const filters = Object.fromEntries(
    Object.entries(wanted).filter(([, values]) => values && values.length > 0),
  ) as Filters
  return { ...DEFAULT_VIEW, ...rest, filters }
}

type Row = readonly [
  what: string,
  from: Parts,
  action: Action,
  to: Parts,
  history: 'push' | 'replace' | 'none',
]

const clear = (dimension: string, value: string | null): Action => ({
  type: 'facet/cleared',
  dimension,
  value,
})
const exactly = (picks: Filters): Action => ({ type: 'facet/picked', picks, exactly: true })
const cell = (region: string, category: string): Action => ({
  type: 'facet/picked',
  picks: { region: [region], category: [category] },
})

const JS = '320000'
const ZJ = '330000'
const SUZHOU = '320500'
const KUNSHAN = '320583'
const OWN = '320500-own'
const ZONE = '320500-zone'
const GROUP = '~region=320000&category=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB'
const bySize = { column: 'region', descending: true } as const
const order = { by: 'value', value: '公共服务类' } as const

// prettier-ignore
const ROWS: readonly Row[] = [
  ['a region alone', {}, pick(PLACE, JS), { regions: [JS] }, 'push'],
  ['a region instead of others', { regions: [JS, ZJ] }, pick(PLACE, JS), { regions: [JS] }, 'push'],
  ['the sole region again', { regions: [JS] }, pick(PLACE, JS), { regions: [] }, 'push'],
  ['the tile instead of a region', { regions: [JS] }, pick(PLACE, 'central'), { regions: ['central'] }, 'push'],
  ['an ancestor replaces what is inside', { regions: [SUZHOU] }, pick(PLACE, JS), { regions: [JS] }, 'push'],

  ['one more region', { regions: [JS] }, toggle(PLACE, ZJ), { regions: [JS, ZJ] }, 'push'],
  ['the tile beside a region', { regions: [JS] }, toggle(PLACE, 'central'), { regions: [JS, 'central'] }, 'push'],
  ['one region less', { regions: [JS, ZJ] }, toggle(PLACE, JS), { regions: [ZJ] }, 'push'],
  ['an ancestor takes the place of what is inside', { regions: [SUZHOU, ZJ, KUNSHAN] }, toggle(PLACE, JS), { regions: [ZJ, JS] }, 'push'],
  ['a city takes the place of its province', { regions: [ZJ, JS] }, toggle(PLACE, SUZHOU), { regions: [ZJ, SUZHOU] }, 'push'],
  ['a county takes the place of its city', { regions: [SUZHOU] }, toggle(PLACE, KUNSHAN), { regions: [KUNSHAN] }, 'push'],
  ['a part takes the place of its city', { regions: [SUZHOU, ZJ] }, toggle(PLACE, OWN), { regions: [ZJ, OWN] }, 'push'],
  ['a part beside another and beside a county', { regions: [OWN, KUNSHAN] }, toggle(PLACE, ZONE), { regions: [OWN, KUNSHAN, ZONE] }, 'push'],
  ['a province takes the place of the parts inside it', { regions: [OWN, '320000-own', '330000-own'] }, toggle(PLACE, JS), { regions: ['330000-own', JS] }, 'push'],
  ['the part of a province leaves its cities alone', { regions: [SUZHOU] }, toggle(PLACE, '320000-own'), { regions: [SUZHOU, '320000-own'] }, 'push'],

  ['a region off its chip', { regions: [JS, ZJ] }, clear(PLACE, JS), { regions: [ZJ] }, 'push'],
  ['a region that is not there', { regions: [JS] }, clear(PLACE, ZJ), { regions: [JS] }, 'push'],

  ['a category alone', { categories: ['甲'] }, pick('category', '乙'), { categories: ['乙'] }, 'push'],
  ['the sole category again', { categories: ['甲'] }, pick('category', '甲'), { categories: [] }, 'push'],
  ['one more category', { categories: ['甲'] }, toggle('category', '乙'), { categories: ['甲', '乙'] }, 'push'],
  ['one category less', { categories: ['甲', '乙'] }, toggle('category', '甲'), { categories: ['乙'] }, 'push'],
  ['a category off its chip', { categories: ['甲', '乙'] }, clear('category', '乙'), { categories: ['甲'] }, 'push'],
  ['a level alone', { levels: ['central', 'county'] }, pick('level', 'county'), { levels: ['county'] }, 'push'],
  ['the sole level again', { levels: ['county'] }, pick('level', 'county'), {}, 'push'],
  ['one more level', { levels: ['county'] }, toggle('level', 'central'), { levels: ['county', 'central'] }, 'push'],
  ['one level less', { levels: ['county', 'central'] }, toggle('level', 'county'), { levels: ['central'] }, 'push'],
  ['a level off its chip', { levels: ['county', 'central'] }, clear('level', 'county'), { levels: ['central'] }, 'push'],

  ['a segment: region and category at once', { regions: [ZJ], categories: ['甲'], levels: ['county'] }, cell(JS, '乙'), { regions: [JS], categories: ['乙'], levels: ['county'] }, 'push'],
  ['the sole segment again', { regions: [JS], categories: ['乙'] }, cell(JS, '乙'), {}, 'push'],
  ['a segment among several', { regions: [JS, ZJ], categories: ['乙'] }, cell(JS, '乙'), { regions: [JS], categories: ['乙'] }, 'push'],

  ['local branches only', {}, toggle('vertical', YES), { vertical: true }, 'push'],
  ['not only local branches', { vertical: true, levels: ['county'] }, toggle('vertical', YES), { levels: ['county'] }, 'push'],
  ['an organisation alone', { organizations: ['甲局', '乙局'] }, pick(ORGANIZATION, '甲局'), { organizations: ['甲局'] }, 'push'],
  ['the sole organisation again', { organizations: ['甲局'] }, pick(ORGANIZATION, '甲局'), {}, 'push'],
  ['one more organisation', { organizations: ['甲局'] }, toggle(ORGANIZATION, '乙局'), { organizations: ['甲局', '乙局'] }, 'push'],
  ['one organisation less', { organizations: ['甲局', '乙局'] }, toggle(ORGANIZATION, '甲局'), { organizations: ['乙局'] }, 'push'],
  ['an organisation off its chip', { organizations: ['甲局', '乙局'] }, clear(ORGANIZATION, '乙局'), { organizations: ['甲局'] }, 'push'],

  ['into a province: what is not strictly inside goes', { regions: [JS, ZJ, 'central'], categories: ['甲'], text: 'x' }, { type: 'area/entered', area: JS }, { area: JS, categories: ['甲'], text: 'x' }, 'push'],
  ['into a province: what is inside stays', { regions: [SUZHOU, '330200', '320000-own'] }, { type: 'area/entered', area: JS }, { area: JS, regions: [SUZHOU, '320000-own'] }, 'push'],
  ['into a city', { area: JS, regions: [SUZHOU, '320100', '320000-own'] }, { type: 'area/entered', area: SUZHOU }, { area: SUZHOU }, 'push'],
  ['into a city with its parts chosen', { area: JS, regions: [OWN, '320100', KUNSHAN] }, { type: 'area/entered', area: SUZHOU }, { area: SUZHOU, regions: [OWN, KUNSHAN] }, 'push'],
  ['back to the province', { area: SUZHOU, regions: [OWN, KUNSHAN] }, { type: 'area/entered', area: JS }, { area: JS, regions: [OWN, KUNSHAN] }, 'push'],
  ['back to the country', { area: SUZHOU, regions: [KUNSHAN], detail: '41' }, { type: 'area/entered', area: null }, { regions: [KUNSHAN], detail: '41' }, 'push'],
  ['across to another province', { area: JS, regions: [SUZHOU] }, { type: 'area/entered', area: ZJ }, { area: ZJ }, 'push'],
  ['a region inside the area', { area: JS }, pick(PLACE, SUZHOU), { area: JS, regions: [SUZHOU] }, 'push'],
  ['a part of the area', { area: SUZHOU }, toggle(PLACE, ZONE), { area: SUZHOU, regions: [ZONE] }, 'push'],
  ['a region outside the area', { area: JS, regions: [SUZHOU] }, pick(PLACE, ZJ), { area: JS, regions: [SUZHOU] }, 'push'],
  ['the area itself', { area: JS, regions: [SUZHOU] }, toggle(PLACE, JS), { area: JS, regions: [SUZHOU] }, 'push'],
  ['the tile inside an area', { area: JS }, toggle(PLACE, 'central'), { area: JS }, 'push'],
  ['a segment outside the area', { area: JS, regions: [SUZHOU] }, cell(ZJ, '甲'), { area: JS, regions: [SUZHOU] }, 'push'],

  ['the regions of a class', { regions: ['central'], categories: ['甲'] }, exactly({ region: [JS, ZJ] }), { regions: [JS, ZJ], categories: ['甲'] }, 'push'],
  ['the regions of a class, one in another and one twice', {}, exactly({ region: [JS, ZJ, SUZHOU, ZJ] }), { regions: [SUZHOU, ZJ] }, 'push'],
  ['the regions of a class that reach beyond the area', { area: JS }, exactly({ region: [SUZHOU, ZJ, JS] }), { area: JS, regions: [SUZHOU] }, 'push'],
  ['a class without regions', { regions: [JS] }, exactly({ region: [] }), {}, 'push'],
  ['cells as the cross product', { regions: ['central'], categories: ['丙'], levels: ['county'] }, exactly({ region: [JS, ZJ], category: ['甲', '乙', '甲'] }), { regions: [JS, ZJ], categories: ['甲', '乙'], levels: ['county'] }, 'push'],
  ['a row of cells', { categories: ['丙'] }, exactly({ region: [JS], category: [] }), { regions: [JS] }, 'push'],
  ['cells that reach beyond the area', { area: JS }, exactly({ region: ['central', OWN], category: ['甲'] }), { area: JS, regions: [OWN], categories: ['甲'] }, 'push'],

  ['all of a dimension off', { categories: ['甲', '乙'], regions: [JS] }, clear('category', null), { regions: [JS] }, 'push'],
  ['what is not stated, which is a value of its own', { categories: ['甲'] }, pick('category', ''), { categories: [''] }, 'push'],
  ['another dimension for everything', { matrixOrder: order, stackOrder: order, regions: [JS] }, { type: 'by/changed', by: 'level' }, { by: 'level', regions: [JS] }, 'push'],
  ['another dimension, with orders that hold for any', { matrixOrder: { by: 'total' } }, { type: 'by/changed', by: 'level' }, { by: 'level', matrixOrder: { by: 'total' } }, 'push'],
  ['another dimension for the rows', { by: 'level' }, { type: 'rows/changed', rows: 'category' }, { by: 'level', rows: 'category' }, 'push'],
  ['the rows of the list again', { rows: 'category' }, { type: 'rows/changed', rows: null }, {}, 'push'],
  ['text', {}, { type: 'text/changed', text: '信息 ' }, { text: '信息 ' }, 'replace'],
  ['all filters at once, the rest stays', { regions: [JS], categories: ['甲'], levels: ['county'], vertical: true, organizations: ['甲局'], text: 'x', group: 'region', detail: '41' }, { type: 'filters/cleared' }, { group: 'region', detail: '41' }, 'push'],
  ['all filters at once, where one looks and what is compared stay', { area: JS, regions: [SUZHOU], groups: [JS, ZJ], tab: 'compare', metric: { kind: 'per-population' } }, { type: 'filters/cleared' }, { area: JS, groups: [JS, ZJ], tab: 'compare', metric: { kind: 'per-population' } }, 'push'],
  ['everything as at first', { area: JS, regions: [SUZHOU], vertical: true, text: 'x', sort: bySize, group: 'region', tab: 'matrix', drawing: 'squares', metric: { kind: 'per-population' }, classMethod: 'jenks', groups: [GROUP], matrixOrder: { by: 'total' }, stackMode: 'share', stackOrder: order, detail: '41' }, { type: 'view/reset' }, {}, 'push'],
  ['white space in the search box too', { text: ' ' }, { type: 'filters/cleared' }, {}, 'push'],

  ['sorting', {}, { type: 'sort/changed', sort: bySize }, { sort: bySize }, 'replace'],
  ['grouping', {}, { type: 'group/changed', group: 'organization' }, { group: 'organization' }, 'push'],
  ['no grouping', { group: 'region' }, { type: 'group/changed', group: null }, {}, 'push'],
  ['shares', {}, { type: 'stack/mode-changed', mode: 'share' }, { stackMode: 'share' }, 'replace'],
  ['order of the rows', {}, { type: 'stack/order-changed', order }, { stackOrder: order }, 'replace'],

  ['a tab', {}, { type: 'tab/changed', tab: 'matrix' }, { tab: 'matrix' }, 'push'],
  ['a drawing', { area: JS }, { type: 'drawing/changed', drawing: 'bubbles' }, { area: JS, drawing: 'bubbles' }, 'push'],
  ['a metric', {}, { type: 'metric/changed', metric: { kind: 'share', dimension: null, value: '甲' } }, { metric: { kind: 'share', dimension: null, value: '甲' } }, 'push'],
  ['the share of another category', { metric: { kind: 'share', dimension: null, value: '甲' } }, { type: 'metric/changed', metric: { kind: 'share', dimension: null, value: '乙' } }, { metric: { kind: 'share', dimension: null, value: '乙' } }, 'push'],
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

  ['the detail', { regions: [JS] }, { type: 'detail/opened', id: '41' }, { regions: [JS], detail: '41' }, 'push'],
  ['the next detail', { detail: '41' }, { type: 'detail/stepped', id: '42' }, { detail: '42' }, 'replace'],
  ['what groups are compared with', { groups: [JS] }, { type: 'reference/changed', reference: { within: 'local', rest: true } }, { groups: [JS], reference: { within: 'local', rest: true } }, 'push'],
  ['the cases behind a figure, and no others', { regions: [ZJ], text: 'x', categories: ['乙'], tab: 'compare' }, { type: 'cases/shown', filter: { values: { region: [JS], category: ['甲'] }, text: '' } }, { regions: [JS], categories: ['甲'], tab: 'compare' }, 'push'],
  ['those that lie in the area', { area: JS }, { type: 'cases/shown', filter: { values: { region: [SUZHOU], category: ['甲'] }, text: 'y' } }, { area: JS, regions: [SUZHOU], categories: ['甲'], text: 'y' }, 'push'],
  ['those of all the area', { area: JS, regions: [SUZHOU] }, { type: 'cases/shown', filter: { values: { region: [JS] }, text: '' } }, { area: JS }, 'push'],
  ['those that lie outside the area', { area: JS }, { type: 'cases/shown', filter: { values: { region: [ZJ] }, text: '' } }, { regions: [ZJ] }, 'push'],
  ['those of anywhere', { area: JS }, { type: 'cases/shown', filter: { values: { category: ['甲'] }, text: '' } }, { categories: ['甲'] }, 'push'],
  ['no detail', { detail: '41', regions: [JS] }, { type: 'detail/closed' }, { regions: [JS] }, 'replace'],
  ['the first scene of a presentation', { regions: [JS] }, { type: 'scene/shown', view: { ...DEFAULT_VIEW, text: 'x' }, first: true }, { text: 'x' }, 'push'],
  ['another scene', { regions: [JS] }, { type: 'scene/shown', view: { ...DEFAULT_VIEW, text: 'x' }, first: false }, { text: 'x' }, 'replace'],
  ['a whole view', { regions: [JS], detail: '41' }, { type: 'view/restored', view: { ...DEFAULT_VIEW, text: 'x' } }, { text: 'x' }, 'none'],
]

describe('reduce', () => {
  it.each(ROWS)('%s', (_what, from, action, to, history) => {
    expect(reduce(Object.freeze(view(from)), action)).toEqual(view(to))
    expect(historyMode(action)).toBe(history)
  })

  it('is tried with every kind of action', () => {
    const kinds: Record<Action['type'], true> = {
      'facet/picked': true,
      'facet/toggled': true,
      'facet/cleared': true,
      'area/entered': true,
      'by/changed': true,
      'rows/changed': true,
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
      'reference/changed': true,
      'cases/shown': true,
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

  const full = view({
    area: JS,
    regions: [SUZHOU],
    categories: ['甲'],
    tab: 'compare',
    groups: [JS, ZJ, 'central', GROUP],
    metric: { kind: 'share', dimension: null, value: '甲' },
    matrixOrder: order,
    sort: { column: 'title', descending: true },
    stackOrder: order,
    text: 'x',
    detail: '41',
  })
  it.each<[ViewState, Action]>([
    [full, clear(PLACE, ZJ)],
    [full, clear('category', '乙')],
    [full, clear('level', 'county')],
    [full, clear(ORGANIZATION, '甲局')],
    [full, pick(PLACE, ZJ)],
    [full, toggle(PLACE, JS)],
    [full, cell('central', '甲')],
    [full, { type: 'area/entered', area: JS }],
    [full, exactly({ region: [SUZHOU, ZJ] })],
    [full, exactly({ region: [SUZHOU], category: ['甲'] })],
    [full, { type: 'tab/changed', tab: 'compare' }],
    [full, { type: 'drawing/changed', drawing: 'regions' }],
    [full, { type: 'metric/changed', metric: { kind: 'share', dimension: null, value: '甲' } }],
    [full, { type: 'class-method/changed', method: 'auto' }],
    [full, { type: 'matrix/order-changed', order: { ...order } }],
    [full, { type: 'compare/added', group: GROUP }],
    [full, { type: 'compare/added', group: 'east' }],
    [full, { type: 'compare/removed', group: 'east' }],
    [DEFAULT_VIEW, { type: 'compare/cleared' }],
    [DEFAULT_VIEW, { type: 'view/reset' }],
    [DEFAULT_VIEW, { type: 'area/entered', area: null }],
    [view({ area: JS }), { type: 'filters/cleared' }],
    [full, { type: 'text/changed', text: 'x' }],
    [DEFAULT_VIEW, { type: 'filters/cleared' }],
    [full, { type: 'sort/changed', sort: { column: 'title', descending: true } }],
    [full, { type: 'group/changed', group: null }],
    [full, { type: 'stack/mode-changed', mode: 'count' }],
    [full, { type: 'stack/order-changed', order: { ...order } }],
    [full, { type: 'detail/opened', id: '41' }],
    [full, { type: 'detail/stepped', id: '41' }],
    [DEFAULT_VIEW, { type: 'detail/closed' }],
    [full, { type: 'scene/shown', view: structuredClone(full), first: true }],
  ])('gives the same object when nothing changes: %#', (same, action) => {
    expect(reduce(same, action)).toBe(same)
  })
})

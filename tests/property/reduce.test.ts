import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, LEVELS, PARTS, partKey } from '../../src/domain/index.ts'
import {
  CLASS_METHODS,
  DEFAULT_VIEW,
  decodeView,
  DRAWINGS,
  encodeView,
  filterGroup,
  FIXED_GROUPS,
  isKnownRegion,
  MAX_GROUPS,
  reduce,
  TABS,
  type Action,
  type ViewState,
  type Vocabulary,
} from '../../src/view/index.ts'

const AREAS = ['320000', '320500', '330000', '330200']
const CODES = [...AREAS, '320100', '320583', '330203']
const PART_KEYS = AREAS.flatMap((area) => PARTS.map((part) => partKey(area, part)))
const REGIONS = ['central', ...CODES, ...PART_KEYS]
const CATEGORIES = ['技术应用类', '公共服务类', '管理创新类']
const ORGANIZATIONS = ['宁波海关', '甲、乙局', 'a,b & 100%']
const vocabulary: Vocabulary = {
  hasRegion: (region) => isKnownRegion(region, (code) => CODES.includes(code)),
  hasArea: (code) => AREAS.includes(code),
  categories: new Set(CATEGORIES),
  hasOrganization: (name) => ORGANIZATIONS.includes(name),
  hasCase: (seq) => seq >= 1 && seq <= 53,
}

const key = fc.oneof(fc.constantFrom('central', ...CODES), fc.constantFrom(...PART_KEYS))
const keys = fc.array(key, { maxLength: 5 })
const area = fc.constantFrom(null, ...AREAS)
const level = fc.constantFrom(...LEVELS)
const organization = fc.constantFrom(...ORGANIZATIONS)
const category = fc.constantFrom(...CATEGORIES)
const seq = fc.integer({ min: 1, max: 53 })
const group = fc.oneof(
  fc.constantFrom(...REGIONS),
  fc.constantFrom(...FIXED_GROUPS),
  fc
    .record({ regions: key.map((region) => [region]), categories: category.map((one) => [one]) })
    .map((filters) => filterGroup({ ...DEFAULT_VIEW, ...filters })),
)
const byCategory = fc.record({ by: fc.constant('category' as const), category })
const type = <T extends Action['type']>(name: T) => fc.constant(name)

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: type('region/chosen'), key }),
  { weight: 4, arbitrary: fc.record({ type: type('region/toggled'), key }) },
  fc.record({ type: type('region/removed'), key }),
  fc.record({ type: type('category/chosen'), category }),
  { weight: 2, arbitrary: fc.record({ type: type('category/toggled'), category }) },
  fc.record({ type: type('category/removed'), category }),
  fc.record({ type: type('level/chosen'), level }),
  fc.record({ type: type('level/toggled'), level }),
  fc.record({ type: type('level/removed'), level }),
  fc.record({ type: type('vertical/toggled') }),
  fc.record({ type: type('organization/chosen'), organization }),
  fc.record({ type: type('organization/toggled'), organization }),
  fc.record({ type: type('organization/removed'), organization }),
  { weight: 3, arbitrary: fc.record({ type: type('area/entered'), area }) },
  { weight: 2, arbitrary: fc.record({ type: type('regions/chosen'), keys }) },
  fc.record({
    type: type('cells/chosen'),
    regions: keys,
    categories: fc.array(category, { maxLength: 4 }),
  }),
  fc.record({ type: type('cell/chosen'), region: key, category }),
  fc.record({ type: type('text/changed'), text: fc.string({ unit: 'grapheme', maxLength: 5 }) }),
  fc.record({ type: type('filters/cleared') }),
  fc.record({
    type: type('sort/changed'),
    sort: fc.record({
      column: fc.constantFrom('seq', 'title', 'region'),
      descending: fc.boolean(),
    }),
  }),
  fc.record({ type: type('group/changed'), group: fc.constantFrom(null, 'region', 'category') }),
  fc.record({ type: type('tab/changed'), tab: fc.constantFrom(...TABS) }),
  fc.record({ type: type('drawing/changed'), drawing: fc.constantFrom(...DRAWINGS) }),
  fc.record({
    type: type('metric/changed'),
    metric: fc.oneof(
      fc.constantFrom({ kind: 'count' } as const, { kind: 'per-population' } as const),
      fc.record({ kind: fc.constant('share' as const), category }),
    ),
  }),
  fc.record({ type: type('class-method/changed'), method: fc.constantFrom(...CLASS_METHODS) }),
  { weight: 4, arbitrary: fc.record({ type: type('compare/added'), group }) },
  fc.record({ type: type('compare/removed'), group }),
  fc.record({ type: type('compare/cleared') }),
  fc.record({
    type: type('matrix/order-changed'),
    order: fc.oneof(fc.constantFrom({ by: 'code' } as const, { by: 'total' } as const), byCategory),
  }),
  fc.record({ type: type('view/reset') }),
  fc.record({ type: type('stack/mode-changed'), mode: fc.constantFrom('count', 'share') }),
  fc.record({
    type: type('stack/order-changed'),
    order: fc.oneof(fc.constant({ by: 'code' } as const), byCategory),
  }),
  fc.record({ type: type('detail/opened'), seq }),
  fc.record({ type: type('detail/stepped'), seq }),
  fc.record({ type: type('detail/closed') }),
)

const actions = fc.array(action, { maxLength: 30 })
const run = (list: readonly Action[], from: ViewState = DEFAULT_VIEW) => list.reduce(reduce, from)
const hasTwice = (list: readonly unknown[]) => new Set(list).size < list.length

describe('whatever a person does', () => {
  it('no region stands beside one that contains it, and nothing stands twice', () => {
    fc.assert(
      fc.property(actions, (list) => {
        let view = DEFAULT_VIEW
        for (const next of list) {
          view = reduce(view, next)
          const { regions, categories, levels, organizations, groups } = view
          expect(regions.filter((a) => regions.some((b) => isInside(a, b)))).toEqual([])
          const lists = [regions, categories, levels, organizations, groups]
          expect(lists.filter(hasTwice)).toEqual([])
          expect(groups.length).toBeLessThanOrEqual(MAX_GROUPS)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('every region filter is strictly inside the area', () => {
    fc.assert(
      fc.property(
        area.filter((code) => code !== null),
        actions,
        (code, list) => {
          let view = reduce(DEFAULT_VIEW, { type: 'area/entered', area: code })
          for (const next of list) {
            view = reduce(view, next)
            const { area: at, regions } = view
            expect(regions.filter((a) => at !== null && !isInside(a, at))).toEqual([])
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('entering keeps what is inside and touches nothing else; going back keeps all', () => {
    fc.assert(
      fc.property(actions, area, (list, code) => {
        const view = run(list)
        const entered = reduce(view, { type: 'area/entered', area: code })
        const regions = view.regions.filter((a) => code === null || isInside(a, code))
        expect(entered).toEqual({ ...view, area: code, regions })
        const back = reduce(entered, { type: 'area/entered', area: null })
        expect(back).toEqual({ ...entered, area: null })
      }),
      { numRuns: 500 },
    )
  })

  it('a region outside the area changes nothing', () => {
    fc.assert(
      fc.property(actions, area, key, category, (list, code, region, label) => {
        fc.pre(code !== null && !isInside(region, code))
        const view = reduce(run(list), { type: 'area/entered', area: code })
        expect(reduce(view, { type: 'region/chosen', key: region })).toBe(view)
        expect(reduce(view, { type: 'region/toggled', key: region })).toBe(view)
        expect(reduce(view, { type: 'cell/chosen', region, category: label })).toBe(view)
      }),
    )
  })

  it('resetting gives the view that an empty address gives', () => {
    fc.assert(
      fc.property(actions, (list) => {
        expect(reduce(run(list), { type: 'view/reset' })).toEqual(DEFAULT_VIEW)
      }),
    )
  })

  it('the view has an address that says it all', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const view = run(list)
        expect(decodeView(encodeView(view), vocabulary)).toEqual({ view, notices: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('an old view is never changed in place', () => {
    fc.assert(
      fc.property(actions, action, (list, next) => {
        const view = run(list)
        const before = structuredClone(view)
        reduce(view, next)
        expect(view).toEqual(before)
      }),
    )
  })

  it('the same object comes back exactly when nothing changed', () => {
    fc.assert(
      fc.property(actions, action, (list, next) => {
        const view = run(list)
        const after = reduce(view, next)
        expect(after === view).toBe(JSON.stringify(after) === JSON.stringify(view))
      }),
      { numRuns: 500 },
    )
  })

  it('what is toggled twice is as it was, unless a region took the place of others', () => {
    fc.assert(
      fc.property(actions, key, category, (list, region, label) => {
        const view = { ...run(list), area: null }
        const twice = (next: Action) => reduce(reduce(view, next), next)
        const sets = ({ regions, categories, ...rest }: ViewState) => ({
          ...rest,
          regions: new Set(regions),
          categories: new Set(categories),
        })
        expect(sets(twice({ type: 'category/toggled', category: label }))).toEqual(sets(view))
        const stays = (a: string) => !isInside(a, region) && !isInside(region, a)
        expect(sets(twice({ type: 'region/toggled', key: region }))).toEqual(
          sets({ ...view, regions: view.regions.filter(stays) }),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('choosing the sole selection again clears it, removing is final', () => {
    fc.assert(
      fc.property(actions, key, category, (list, region, label) => {
        const free = { ...run(list), area: null, regions: [], categories: [] }
        const chosen = reduce(free, { type: 'region/chosen', key: region })
        expect(chosen.regions).toEqual([region])
        expect(reduce(chosen, { type: 'region/chosen', key: region }).regions).toEqual([])
        const cell = { type: 'cell/chosen', region, category: label } as const
        const once = reduce(free, cell)
        expect([once.regions, once.categories]).toEqual([[region], [label]])
        const again = reduce(once, cell)
        expect([again.regions, again.categories]).toEqual([[], []])
        const removed = reduce(run(list), { type: 'region/removed', key: region })
        expect(removed.regions).not.toContain(region)
        expect(reduce(removed, { type: 'region/removed', key: region })).toBe(removed)
      }),
    )
  })

  it('clearing leaves no filter and touches nothing else', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const view = run(list)
        const { regions, categories, levels, vertical, organizations, text } = DEFAULT_VIEW
        expect(reduce(view, { type: 'filters/cleared' })).toEqual({
          ...view,
          regions,
          categories,
          levels,
          vertical,
          organizations,
          text,
        })
      }),
    )
  })
})

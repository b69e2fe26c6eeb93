import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, LEVELS } from '../../src/domain/index.ts'
import {
  DEFAULT_VIEW,
  decodeView,
  encodeView,
  reduce,
  regionVocabulary,
  type Action,
  type ViewState,
} from '../../src/view/index.ts'

const REGIONS = ['central', '320000', '320100', '320500', '320583', '330000', '330200', '330203']
const CATEGORIES = ['技术应用类', '公共服务类', '管理创新类']
const vocabulary = {
  regions: regionVocabulary(REGIONS),
  categories: new Set(CATEGORIES),
  hasCase: (seq: number) => seq >= 1 && seq <= 53,
}

const key = fc.constantFrom(...REGIONS)
const category = fc.constantFrom(...CATEGORIES)
const seq = fc.integer({ min: 1, max: 53 })
const type = <T extends Action['type']>(name: T) => fc.constant(name)

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: type('region/chosen'), key }),
  { weight: 4, arbitrary: fc.record({ type: type('region/toggled'), key }) },
  fc.record({ type: type('region/removed'), key }),
  fc.record({ type: type('category/chosen'), category }),
  { weight: 2, arbitrary: fc.record({ type: type('category/toggled'), category }) },
  fc.record({ type: type('category/removed'), category }),
  fc.record({ type: type('level/removed'), level: fc.constantFrom(...LEVELS) }),
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
  fc.record({ type: type('stack/mode-changed'), mode: fc.constantFrom('count', 'share') }),
  fc.record({
    type: type('stack/order-changed'),
    order: fc.oneof(
      fc.constant({ by: 'code' } as const),
      fc.record({ by: fc.constant('category' as const), category }),
    ),
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
          const { regions, categories, levels } = view
          expect(regions.filter((a) => regions.some((b) => isInside(a, b)))).toEqual([])
          expect([regions, categories, levels].filter(hasTwice)).toEqual([])
        }
      }),
      { numRuns: 500 },
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
        const view = run(list)
        const twice = (next: Action) => reduce(reduce(view, next), next)
        const sets = ({ regions, categories, ...rest }: ViewState) => ({
          ...rest,
          regions: new Set(regions),
          categories: new Set(categories),
        })
        expect(sets(twice({ type: 'category/toggled', category: label }))).toEqual(sets(view))
        const displaced = view.regions.filter((a) => isInside(a, region) || isInside(region, a))
        expect(sets(twice({ type: 'region/toggled', key: region }))).toEqual(
          sets({ ...view, regions: view.regions.filter((a) => !displaced.includes(a)) }),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('choosing the sole selection again clears it, removing is final', () => {
    fc.assert(
      fc.property(actions, key, category, (list, region, label) => {
        const chosen = reduce({ ...run(list), regions: [] }, { type: 'region/chosen', key: region })
        expect(chosen.regions).toEqual([region])
        expect(reduce(chosen, { type: 'region/chosen', key: region }).regions).toEqual([])
        const cell = { type: 'cell/chosen', region, category: label } as const
        const once = reduce({ ...run(list), regions: [], categories: [] }, cell)
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
        const { regions, categories, levels, text } = DEFAULT_VIEW
        expect(reduce(view, { type: 'filters/cleared' })).toEqual({
          ...view,
          regions,
          categories,
          levels,
          text,
        })
      }),
    )
  })
})

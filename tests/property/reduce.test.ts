import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, MISSING, ORGANIZATION, PARTS, partKey, PLACE } from '../../src/domain/index.ts'
import {
  chosenIn,
  CLASS_METHODS,
  DEFAULT_VIEW,
  decodeView,
  DRAWINGS,
  encodeView,
  filterGroup,
  FIXED_GROUPS,
  MAX_GROUPS,
  pick,
  reduce,
  TABS,
  toggle,
  type Action,
  type Filters,
  type ViewState,
  type Vocabulary,
} from '../../src/view/index.ts'
import { FROZEN_FACTS } from '../fixtures/frozen-list.ts'

const AREAS = ['320000', '320500', '330000', '330200']
const CODES = [...AREAS, '320100', '320583', '330203']
const PART_KEYS = AREAS.flatMap((area) => PARTS.map((part) => partKey(area, part)))
const OFF = ['central', 'several', 'ambiguous', 'unknown']
const REGIONS = [...OFF, ...CODES, ...PART_KEYS]
const VALUES = ['甲', '乙', 'a,b', MISSING]
const ORGANIZATIONS = ['宁波海关', '甲、乙局', 'a,b & 100%']
const IDS = ['1', '41', 'x=1&y']

/** A list with two dimensions of values, a place and organisations. */
const dimensions = [
  ...FROZEN_FACTS.dimensions.filter(({ id }) => [PLACE, ORGANIZATION, 'title', 'seq'].includes(id)),
  ...['kind', 'q1 & a,b'].map((id) => ({
    id,
    kind: 'nominal' as const,
    label: id,
    note: '',
    values: VALUES.map((value) => ({ key: value, label: value })),
    facet: true,
    column: true,
  })),
]
const vocabulary: Vocabulary = {
  dimensions,
  hasRegion: (region) => REGIONS.includes(region),
  hasArea: (code) => AREAS.includes(code),
  hasOrganization: (name) => ORGANIZATIONS.includes(name),
  hasCase: (id) => IDS.includes(id),
}

const counted = fc.constantFrom('kind', 'q1 & a,b')
const value = fc.constantFrom(...VALUES)
const values = fc.array(value, { maxLength: 4 })
const key = fc.oneof(fc.constantFrom(...OFF, ...CODES), fc.constantFrom(...PART_KEYS))
const keys = fc.array(key, { maxLength: 5 })
const organization = fc.constantFrom(...ORGANIZATIONS)
/** A dimension with one of its values. */
const facet = fc.oneof(
  key.map((region) => [PLACE, region] as const),
  fc.tuple(counted, value),
  organization.map((name) => [ORGANIZATION, name] as const),
)
const picks: fc.Arbitrary<Filters> = fc.oneof(
  facet.map(([id, one]) => ({ [id]: [one] })),
  fc.record({ [PLACE]: keys, kind: values }),
  keys.map((regions) => ({ [PLACE]: regions })),
)
const area = fc.constantFrom(null, ...AREAS)
const id = fc.constantFrom(...IDS)
const group = fc.oneof(
  fc.constantFrom(...REGIONS),
  fc.constantFrom(...FIXED_GROUPS),
  facet.map(([dimension, one]) =>
    filterGroup({ ...DEFAULT_VIEW, filters: { [dimension]: [one] } }),
  ),
)
const byValue = fc.record({ by: fc.constant('value' as const), value })
const type = <T extends Action['type']>(name: T) => fc.constant(name)

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: type('facet/picked'), picks }),
  { weight: 2, arbitrary: fc.record({ type: type('facet/picked'), picks, exactly: fc.boolean() }) },
  { weight: 6, arbitrary: facet.map(([dimension, one]) => toggle(dimension, one)) },
  facet.map(([dimension, one]): Action => ({ type: 'facet/cleared', dimension, value: one })),
  facet.map(([dimension]): Action => ({ type: 'facet/cleared', dimension, value: null })),
  { weight: 3, arbitrary: fc.record({ type: type('area/entered'), area }) },
  fc.record({ type: type('by/changed'), by: fc.option(counted) }),
  fc.record({ type: type('rows/changed'), rows: fc.option(counted) }),
  fc.record({ type: type('text/changed'), text: fc.string({ unit: 'grapheme', maxLength: 5 }) }),
  fc.record({ type: type('filters/cleared') }),
  fc.record({
    type: type('sort/changed'),
    sort: fc.record({
      column: fc.constantFrom('seq', 'title', 'region'),
      descending: fc.boolean(),
    }),
  }),
  fc.record({ type: type('group/changed'), group: fc.constantFrom(null, 'region', 'kind') }),
  fc.record({ type: type('tab/changed'), tab: fc.constantFrom(...TABS) }),
  fc.record({ type: type('drawing/changed'), drawing: fc.constantFrom(...DRAWINGS) }),
  fc.record({
    type: type('metric/changed'),
    metric: fc.oneof(
      fc.constantFrom({ kind: 'count' } as const, { kind: 'per-population' } as const),
      fc.record({
        kind: fc.constant('share' as const),
        dimension: fc.option(counted),
        value,
      }),
    ),
  }),
  fc.record({ type: type('class-method/changed'), method: fc.constantFrom(...CLASS_METHODS) }),
  { weight: 4, arbitrary: fc.record({ type: type('compare/added'), group }) },
  fc.record({ type: type('compare/removed'), group }),
  fc.record({ type: type('compare/cleared') }),
  fc.record({
    type: type('reference/changed'),
    reference: fc.option(fc.record({ within: fc.option(group), rest: fc.boolean() })),
  }),
  fc.record({
    type: type('cases/shown'),
    filter: fc.record({
      values: facet.map(([dimension, one]) => ({ [dimension]: [one] })),
      text: fc.string({ unit: 'grapheme', maxLength: 3 }),
    }),
  }),
  fc.record({
    type: type('matrix/order-changed'),
    order: fc.oneof(fc.constantFrom({ by: 'code' } as const, { by: 'total' } as const), byValue),
  }),
  fc.record({ type: type('view/reset') }),
  fc.record({ type: type('stack/mode-changed'), mode: fc.constantFrom('count', 'share') }),
  fc.record({
    type: type('stack/order-changed'),
    order: fc.oneof(fc.constant({ by: 'code' } as const), byValue),
  }),
  fc.record({ type: type('detail/opened'), id }),
  fc.record({ type: type('detail/stepped'), id }),
  fc.record({ type: type('detail/closed') }),
)

const actions = fc.array(action, { maxLength: 30 })
const run = (list: readonly Action[], from: ViewState = DEFAULT_VIEW) => list.reduce(reduce, from)
const hasTwice = (list: readonly unknown[]) => new Set(list).size < list.length

const pickCell = (region: string, one: string): Action => ({
  type: 'facet/picked',
  picks: { [PLACE]: [region], kind: [one] },
})

function withRegions({ filters }: ViewState, regions: readonly string[]): Filters {
  const { [PLACE]: _, ...others } = filters
  return regions.length > 0 ? { ...others, [PLACE]: regions } : others
}

/** Besides what an address says, the order in which values were chosen. */
const isSameOrder = (a: ViewState, b: ViewState) =>
  Object.entries(a.filters).every(([id, chosen]) => chosen.join() === b.filters[id]?.join())

describe('whatever a person does', () => {
  it('no region stands beside one that contains it, and nothing stands twice', () => {
    fc.assert(
      fc.property(actions, (list) => {
        let view = DEFAULT_VIEW
        for (const next of list) {
          view = reduce(view, next)
          const { filters, groups } = view
          const regions = chosenIn(view, PLACE)
          expect(regions.filter((a) => regions.some((b) => isInside(a, b)))).toEqual([])
          expect([...Object.values(filters), groups].filter(hasTwice)).toEqual([])
          expect(Object.values(filters).filter((chosen) => chosen.length === 0)).toEqual([])
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
            const { area: at } = view
            const outside = chosenIn(view, PLACE).filter((a) => at !== null && !isInside(a, at))
            expect(outside).toEqual([])
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
        const regions = chosenIn(view, PLACE).filter((a) => code === null || isInside(a, code))
        expect(entered).toEqual({ ...view, area: code, filters: withRegions(view, regions) })
        const back = reduce(entered, { type: 'area/entered', area: null })
        expect(back).toEqual({ ...entered, area: null })
      }),
      { numRuns: 500 },
    )
  })

  it('a region outside the area changes nothing', () => {
    fc.assert(
      fc.property(actions, area, key, value, (list, code, region, one) => {
        fc.pre(code !== null && !isInside(region, code))
        const view = reduce(run(list), { type: 'area/entered', area: code })
        expect(reduce(view, pick(PLACE, region))).toBe(view)
        expect(reduce(view, toggle(PLACE, region))).toBe(view)
        expect(reduce(view, pickCell(region, one))).toBe(view)
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
        expect(after === view).toBe(
          encodeView(after) === encodeView(view) && isSameOrder(after, view),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('what is toggled twice is as it was, unless a region took the place of others', () => {
    fc.assert(
      fc.property(actions, key, counted, value, (list, region, dimension, one) => {
        const view = { ...run(list), area: null }
        const twice = (next: Action) => reduce(reduce(view, next), next)
        const sets = ({ filters, ...rest }: ViewState) => ({
          ...rest,
          filters: new Map(Object.entries(filters).map(([id, chosen]) => [id, new Set(chosen)])),
        })
        expect(sets(twice(toggle(dimension, one)))).toEqual(sets(view))
        const stays = (a: string) => !isInside(a, region) && !isInside(region, a)
        const kept = withRegions(view, chosenIn(view, PLACE).filter(stays))
        expect(sets(twice(toggle(PLACE, region)))).toEqual(sets({ ...view, filters: kept }))
      }),
      { numRuns: 500 },
    )
  })

  it('choosing the sole selection again clears it, removing is final', () => {
    fc.assert(
      fc.property(actions, key, value, (list, region, one) => {
        const free = { ...run(list), area: null, filters: {} }
        const chosen = reduce(free, pick(PLACE, region))
        expect(chosen.filters).toEqual({ [PLACE]: [region] })
        expect(reduce(chosen, pick(PLACE, region)).filters).toEqual({})
        const cell = pickCell(region, one)
        const once = reduce(free, cell)
        expect(once.filters).toEqual({ [PLACE]: [region], kind: [one] })
        expect(reduce(once, cell).filters).toEqual({})
        const clear: Action = { type: 'facet/cleared', dimension: PLACE, value: region }
        const removed = reduce(run(list), clear)
        expect(chosenIn(removed, PLACE)).not.toContain(region)
        expect(reduce(removed, clear)).toBe(removed)
      }),
    )
  })

  it('saying the whole selection again changes nothing', () => {
    fc.assert(
      fc.property(actions, picks, (list, wanted) => {
        const exactly: Action = { type: 'facet/picked', picks: wanted, exactly: true }
        const once = reduce(run(list), exactly)
        expect(reduce(once, exactly)).toBe(once)
      }),
    )
  })

  it('breaking down by something else leaves the filters alone', () => {
    fc.assert(
      fc.property(actions, fc.option(counted), (list, by) => {
        const view = run(list)
        const after = reduce(view, { type: 'by/changed', by })
        expect([after.filters, after.text, after.area]).toEqual([
          view.filters,
          view.text,
          view.area,
        ])
        expect(after.matrixOrder.by).not.toBe('value')
        expect(after.stackOrder.by).not.toBe('value')
      }),
    )
  })

  it('clearing leaves no filter and touches nothing else', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const view = run(list)
        const cleared = { ...view, filters: {}, text: '' }
        expect(reduce(view, { type: 'filters/cleared' })).toEqual(cleared)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import {
  describeReference,
  referenceChoices,
  referenceOf,
  type ComparisonModel,
} from '../../../../src/figures/index.ts'
import { filterGroup, type Reference } from '../../../../src/view/index.ts'
import { FROZEN_FACTS as facts, FROZEN_LIST, factsOf } from '../../../fixtures/frozen-list.ts'
import { BARE_LIST } from '../../../fixtures/odd-lists.ts'
import { compareGroups, viewOf } from '../views.ts'

const ALL: Reference = { within: null, rest: false }
const REST: Reference = { within: null, rest: true }
const LOCAL: Reference = { within: 'local', rest: false }
const REST_OF_LOCAL: Reference = { within: 'local', rest: true }

const names = (parts: Parameters<typeof viewOf>[0], list = facts) =>
  referenceChoices(list, viewOf(parts)).map(({ name }) => name)

/** The reference of the first group: how it stands, its base, and of those the group's own cases. */
const first = ({ groups: [group] }: ComparisonModel) => group?.reference
const expected = ({ groups: [group] }: ComparisonModel) =>
  group?.figures.map(({ difference }) => difference?.expected)

describe('what groups are compared with', () => {
  it('is what is left of the provinces for groups that are a part of them, else of all', () => {
    const of = (...groups: readonly string[]) => referenceOf(facts, viewOf({ groups }))
    expect(of('320000', '330000', 'east')).toEqual(REST_OF_LOCAL)
    expect(of('320500')).toEqual(REST_OF_LOCAL)
    expect(of('320000', 'central')).toEqual(REST)
    expect(of('central', 'local')).toEqual(REST)
    expect(of(filterGroup(viewOf({ filters: { level: ['county'] } })))).toEqual(REST)
    expect(of()).toEqual(REST)
    expect(referenceOf(facts, viewOf({ groups: ['320000'], reference: ALL }))).toEqual(ALL)
  })

  it('counts the cases of 江苏省 beside each, by hand', () => {
    const against = (reference: Reference) => compareGroups(['320000'], FROZEN_LIST, { reference })
    const table: readonly (readonly [Reference, number, number, readonly number[]])[] = [
      // 36 − 12 cases; 12 × 9 / 24, 12 × 8 / 24, 12 × 7 / 24
      [REST_OF_LOCAL, 24, 0, [4.5, 4, 3.5]],
      // 53 − 12 cases; 12 × 17 / 41, 12 × 11 / 41, 12 × 13 / 41
      [REST, 41, 0, [5, 3.2, 3.8]],
      [ALL, 53, 12, [5.4, 3.4, 3.2]],
      [LOCAL, 36, 12, [5.3, 4, 2.7]],
      [{ within: 'central', rest: false }, 17, 0, [5.6, 2.1, 4.2]],
      [{ within: 'east', rest: false }, 31, 12, [5.8, 3.9, 2.3]],
      [{ within: 'east', rest: true }, 19, 0, [5.1, 3.8, 3.2]],
      [{ within: '330000', rest: false }, 6, 0, [4, 4, 4]],
    ]
    for (const [reference, base, shared, about] of table) {
      const model = against(reference)
      expect([reference, first(model)]).toEqual([reference, { standing: 'compared', base, shared }])
      expect(expected(model)).toEqual(about)
    }
  })

  it('is, inside an area, what is left of it', () => {
    const reference = { within: '320000', rest: true }
    const model = compareGroups(['320500'], FROZEN_LIST, { reference })
    expect(model.reference.name).toBe('江苏省其余')
    expect(first(model)).toEqual({ standing: 'compared', base: 7, shared: 0 })
  })

  it('is told apart where there is nothing to compare', () => {
    const standing = (group: string, reference: Reference) =>
      first(compareGroups([group], FROZEN_LIST, { reference }))?.standing
    expect(standing('330000', { within: '330000', rest: false })).toBe('same')
    expect(standing('central', { within: filterOfLevel('central'), rest: false })).toBe('same')
    expect(standing('330000', { within: '330000', rest: true })).toBe('empty')
    expect(standing('local', REST_OF_LOCAL)).toBe('empty')
    expect(standing('320000', { within: '320600', rest: false })).toBe('empty')
    expect(standing('320000', { within: '130000', rest: false })).toBe('unknown')
    const services = filterGroup(viewOf({ filters: { category: ['公共服务类'] } }))
    expect(standing(services, REST)).toBe('chosen')
    expect(standing('320000', { within: services, rest: false })).toBe('chosen')
    // A group that the reference contains is compared all the same.
    expect(standing('330000', ALL)).toBe('compared')
  })
})

const filterOfLevel = (level: string) => filterGroup(viewOf({ filters: { level: [level] } }))

describe('the references that are offered', () => {
  it('are those of which the list says something', () => {
    expect(names({ groups: ['320000'] })).toEqual([
      '其余地方',
      '其余全部',
      '全部',
      '地方',
      '中央国家机关',
      '东部',
      '东北',
      '江苏省',
    ])
  })

  it('are the rest of the area where one looks, and the one in use, besides', () => {
    expect(names({ groups: [], area: '320000' })).toContain('江苏省其余')
    expect(names({ groups: [], reference: { within: '110000', rest: true } })).toContain(
      '北京市其余',
    )
  })

  it('leave out 中央 and 地方 where a list has neither, and regions where it names none', () => {
    const local = FROZEN_LIST.cases.filter(({ place }) => place.key !== 'central')
    const withoutCentral = factsOf({
      ...FROZEN_LIST,
      cases: local,
      coverage: { ...FROZEN_LIST.coverage, central: false },
    })
    expect(names({ groups: ['320000'] }, withoutCentral)).toEqual([
      '其余全部',
      '全部',
      '东部',
      '东北',
      '江苏省',
    ])
    expect(names({ groups: [] }, factsOf(BARE_LIST))).toEqual(['其余全部', '全部'])
  })

  it('say why one in use says nothing', () => {
    expect(describeReference(facts, { within: '130000', rest: false }).problem).toContain(
      '本部分未列出',
    )
  })
})

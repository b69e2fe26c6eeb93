import { expect, it } from 'vitest'
import { markRegions } from '../../../../src/figures/index.ts'
import { filterGroup } from '../../../../src/view/index.ts'
import { FROZEN_FACTS as facts } from '../../../fixtures/frozen-list.ts'
import { viewOf } from '../views.ts'

const SERVICES_OF_ZHEJIANG = filterGroup(
  viewOf({ filters: { region: ['330000'], category: ['公共服务类'] } }),
)
const COUNTIES = filterGroup(viewOf({ filters: { level: ['county'] } }))

/** The letters at a region, in brackets where only a part of it belongs to the group. */
const lettersAt = (groups: readonly string[], key: string) =>
  markRegions(
    facts,
    groups,
  )(key)
    .map(({ letter, whole }) => (whole ? letter : `(${letter})`))
    .join('')

it('marks the regions that a group names, those inside and those around', () => {
  const groups = ['320000', '320500', 'east', 'central']
  const at = (key: string) => lettersAt(groups, key)
  expect([at('320000'), at('330000'), at('central')]).toEqual(['A(B)C', 'C', 'D'])
  // Within an area.
  expect([at('320500'), at('320583'), at('320500-zone'), at('320100')]).toEqual([
    'ABC',
    'ABC',
    'ABC',
    'AC',
  ])
  expect(at('210000')).toBe('')
})

it('marks nothing that the list says nothing of, and keeps letters in their places', () => {
  expect(lettersAt(['130000', 'east'], '130000')).toBe('')
  expect(lettersAt(['130000', 'east'], '320000')).toBe('B')
})

it('marks as a part what other conditions narrow, and nothing where no place is named', () => {
  expect(lettersAt([SERVICES_OF_ZHEJIANG, COUNTIES], '330000')).toBe('(A)')
  expect(lettersAt([COUNTIES], '330000')).toBe('')
})

it('says it in words', () => {
  expect(markRegions(facts, ['320500', 'east'])('320000').map(({ words }) => words)).toEqual([
    '含对比组 A（苏州市）',
    '属对比组 B（东部）',
  ])
})

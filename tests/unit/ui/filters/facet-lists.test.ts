import { describe, expect, it } from 'vitest'
import { askView } from '../../../../src/figures/index.ts'
import { facetLists, listedDimensions } from '../../../../src/ui/filters/more/facet-lists.ts'
import { DEFAULT_VIEW, type ViewState } from '../../../../src/view/index.ts'
import { FROZEN_FACTS, frozenSource } from '../../../fixtures/frozen-list.ts'

function listsOf(parts: Partial<ViewState>) {
  const view = { ...DEFAULT_VIEW, ...parts }
  const counts = askView({ source: frozenSource(), facts: FROZEN_FACTS }, view)
  if (counts.state !== 'here') throw new Error('A list in memory is counted at once')
  const { lists, max } = facetLists(counts.value, listedDimensions(FROZEN_FACTS, view))
  const figures = lists.map(({ dimension, facets }) => [
    dimension.id,
    facets.map(({ key, count, base }) => [key, count, base]),
  ])
  return { figures, max }
}

describe('facetLists', () => {
  it('lists what the breakdown does not show, and of yes or no only yes', () => {
    expect(listsOf({})).toEqual({
      figures: [
        [
          'level',
          [
            ['central', 17, 17],
            ['provincial', 13, 13],
            ['prefecture', 12, 12],
            ['county', 11, 11],
          ],
        ],
        [
          'scope',
          [
            ['central', 17, 17],
            ['local', 36, 36],
          ],
        ],
        ['vertical', [['1', 2, 2]]],
      ],
      max: 36,
    })
  })

  it('gives its place to the dimension that is no longer broken down by', () => {
    expect(listsOf({ by: 'level' }).figures.map(([id]) => id)).toEqual([
      'category',
      'scope',
      'vertical',
    ])
  })

  it('counts each list under the other filters only, each with its base', () => {
    const { figures } = listsOf({ filters: { level: ['county'] } })
    expect(figures[0]?.[1]).toEqual([
      ['central', 17, 17],
      ['provincial', 13, 13],
      ['prefecture', 12, 12],
      ['county', 11, 11],
    ])
    expect(figures[1]?.[1]).toEqual([
      ['central', 0, 17],
      ['local', 11, 36],
    ])
    expect(figures[2]?.[1]).toEqual([['1', 0, 2]])
  })
})

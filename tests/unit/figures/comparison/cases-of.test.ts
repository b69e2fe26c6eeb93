import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/index.ts'
import { createMemorySource } from '../../../../src/engine/index.ts'
import { casesOf } from '../../../../src/figures/index.ts'
import { filterGroup } from '../../../../src/view/index.ts'
import { FROZEN_LIST } from '../../../fixtures/frozen-list.ts'
import { THEMES_LIST } from '../../../fixtures/odd-lists.ts'
import { compareGroups, hereNow, viewOf } from '../views.ts'

const filtered = (filters: Record<string, readonly string[]>, text = '') =>
  filterGroup(viewOf({ filters, text }))

/** Per figure its count, and how many cases its own filter lets pass; `null` where it has none. */
function passing(group: string, list: Dataset) {
  const source = createMemorySource(list)
  const { dimension, groups } = compareGroups([group], list)
  return groups.flatMap((one) =>
    one.figures.map((figure) => {
      const filter = casesOf(dimension, one, figure)
      const passes = filter && hereNow(source.counts({ filter, cross: [] })).total.count
      return [figure.count, passes]
    }),
  )
}

describe('the cases behind a figure', () => {
  it('are as many as it says', () => {
    expect(passing('320000', FROZEN_LIST)).toEqual([
      [7, 7],
      [4, 4],
      [1, 1],
    ])
    expect(passing('east', FROZEN_LIST)).toEqual([
      [15, 15],
      [10, 10],
      [6, 6],
    ])
    const found = passing(filtered({ level: ['prefecture'] }, '信息中心'), FROZEN_LIST)
    expect(found.length).toBe(3)
    for (const [count, passes] of found) expect(passes).toBe(count === 0 ? null : count)
  })

  it('are none to be shown where there are none, or no filter says which', () => {
    expect(passing(filtered({ category: ['公共服务类'] }), FROZEN_LIST)).toEqual([
      [0, null],
      [15, 15],
      [0, null],
    ])
    // One case is of both themes, which no one filter can ask for.
    expect(passing(filtered({ theme: ['traffic'] }), THEMES_LIST)).toEqual([
      [2, 2],
      [1, null],
      [0, null],
    ])
  })
})

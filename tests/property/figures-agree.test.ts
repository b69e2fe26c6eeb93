import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePartKey, type Dataset } from '../../src/domain/index.ts'
import { Faults } from './figure-claims.ts'
import { checkMap } from './figure-map-claims.ts'
import { Naive } from './figure-oracle.ts'
import { openPage } from './figure-page.tsx'
import { figureList, viewOf } from './figure-views.ts'

const shown = figureList.chain((list) => viewOf(list).map((view) => ({ list, view })))

describe('a figure of any list in any view', () => {
  it('is the same in all that a map is made of, and what counting the records gives', () => {
    fc.assert(
      fc.property(shown, ({ list, view }) => {
        // A reader makes no part of a division that the list does not name.
        fc.pre(list.cases.every(({ place }) => isNamed(list, place.key)))
        const faults = new Faults()
        checkMap(faults, new Naive(list, view), openPage(list, view))
        expect({ view, found: faults.found }).toEqual({ view, found: [] })
      }),
      { numRuns: 100 },
    )
  })
})

function isNamed({ divisions }: Dataset, key: string): boolean {
  const part = parsePartKey(key)
  return part === null || divisions.has(part.area)
}

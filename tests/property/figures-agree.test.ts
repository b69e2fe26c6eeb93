import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberOf } from '../../src/figures/index.ts'
import { checkCompared, checkShown } from './figure-behind-claims.ts'
import { checkComparison } from './figure-compare-claims.ts'
import { NaiveComparison } from './figure-compare-oracle.ts'
import { checkCopiedComparison, checkNotes, checkSummary } from './figure-text-claims.ts'
import { checkOverall } from './figure-breakdown-claims.ts'
import { Faults } from './figure-claims.ts'
import { checkList, checkStatus } from './figure-list-claims.ts'
import { checkMap } from './figure-map-claims.ts'
import { checkMatrix, checkSameColours } from './figure-matrix-claims.ts'
import { Naive } from './figure-oracle.ts'
import { openPage, type Page } from './figure-page.tsx'
import { findAll } from './figure-reading.ts'
import { shownList } from './figure-views.ts'

/** Looking for a shorter example of a fault ends then. */
const LONGEST = 20_000

/** Finds nothing wrong with what a page shows of any list in any view. */
const holds = (check: (faults: Faults, naive: Naive, page: Page) => void, numRuns: number) =>
  fc.assert(
    fc.property(shownList, ({ list, view }) => {
      const faults = new Faults()
      check(faults, new Naive(list, view), openPage(list, view))
      expect({ view, found: faults.found }).toEqual({ view, found: [] })
    }),
    { numRuns, interruptAfterTimeLimit: LONGEST },
  )

describe('what counting the records of any list gives in any view is what is said by', () => {
  it('all that a map is made of', () => holds(checkMap, 80))

  it('bars, stacked bars and matrix, in the page, in a frame and on the stage', () =>
    holds((faults, naive, page) => {
      for (const name of ['overall', 'embedded overall', 'overall on stage'] as const)
        checkOverall(faults, naive, page.panel(name), name)
      for (const name of ['matrix', 'embedded matrix', 'matrix on stage'] as const)
        checkMatrix(faults, naive, page.panel(name), name)
      checkSameColours(faults, naive, page.panel('map'), page.panel('matrix'))
    }, 40))

  it('the comparison in its table and its sentences, shown and copied', () =>
    holds((faults, naive, { panel, asker }) => {
      const compared = new NaiveComparison(naive)
      for (const name of ['compare', 'embedded compare', 'compare on stage'] as const)
        checkComparison(faults, compared, panel(name), name)
      checkCopiedComparison(faults, compared, asker)
      checkCompared(faults, compared, asker)
    }, 40))

  it('the titles behind every number, and the list that shows no others', () =>
    holds((faults, naive, { panel, asker }) => {
      const names = ['map', 'overall', 'matrix', 'status'] as const
      const said = names.flatMap((name) =>
        findAll(panel(name), ({ attributes }) => 'data-behind' in attributes).map(
          ({ attributes }) => attributes['data-behind'] ?? '',
        ),
      )
      for (const one of new Set(said)) checkShown(faults, naive, asker, JSON.parse(one) as NumberOf)
    }, 40))

  it('the copied text and the notes beside an exported table', () =>
    holds((faults, naive, { asker }) => {
      checkSummary(faults, naive, asker)
      checkNotes(faults, naive, asker)
    }, 60))

  it('the status wherever it stands, and the list with its groups', () =>
    holds((faults, naive, page) => {
      for (const name of ['status', 'embedded map', 'embedded matrix', 'map on stage'] as const)
        checkStatus(faults, naive, page.panel(name), name)
      checkList(faults, naive, page.panel('list'))
    }, 40))
})

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { err, here } from '../../src/domain/index.ts'
import type { DeckModel } from '../../src/exports/index.ts'
import { makeSlides } from '../../src/ui/export/make-slides.ts'
import { makePicture } from '../../src/ui/picture/make-picture.ts'
import { gatherSheet } from '../../src/ui/print/gather-sheet.ts'
import { SCENE_FIGURES, type SceneFigure } from '../../src/view/index.ts'
import { Faults } from './figure-claims.ts'
import { NaiveComparison } from './figure-compare-oracle.ts'
import { Naive } from './figure-oracle.ts'
import { openPage, type Page } from './figure-page.tsx'
import {
  checkComparedPicture,
  checkMapPicture,
  checkMatrixPicture,
  checkOverallPicture,
} from './figure-picture-claims.ts'
import { checkSheet } from './figure-print-claims.tsx'
import { linesIn } from './picture-reading.ts'
import { checkSlide, statusOf } from './figure-slide-claims.ts'
import { shownList } from './figure-views.ts'

/** What the writer of presentations was given last. */
const written = vi.hoisted(() => ({ deck: null as DeckModel | null }))

vi.mock('../../src/exports/index.ts', async (original) => ({
  ...(await original<object>()),
  writeDeck: (deck: DeckModel) => {
    written.deck = deck
    return Promise.resolve(new Uint8Array())
  },
}))
vi.mock('../../src/platform/index.ts', async (original) => ({
  ...(await original<object>()),
  // There is no canvas here; the map is read where it is drawn.
  rasterise: () => Promise.resolve(err('unreadable')),
  loadSettings: () => Promise.resolve({ mapReviewNumber: '' }),
}))

/** Looking for a shorter example of a fault ends then. */
const LONGEST = 20_000

/** Finds nothing wrong with what is taken away of any list in any view. */
const holds = (
  check: (faults: Faults, naive: Naive, page: Page) => Promise<void>,
  numRuns: number,
) =>
  fc.assert(
    fc.asyncProperty(shownList, async ({ list, view }) => {
      const faults = new Faults()
      await check(faults, new Naive(list, view), openPage(list, view))
      expect({ view, found: faults.found }).toEqual({ view, found: [] })
    }),
    { numRuns, interruptAfterTimeLimit: LONGEST },
  )

describe('what counting the records of any list gives in any view is what is said by', () => {
  it('slides, with their titles, charts, tables and notes', () =>
    holds(async (faults, naive, { model }) => {
      const note = '要说的话'
      const wishes = SCENE_FIGURES.map((figure) => ({
        title: '',
        note,
        figure,
        read: () => here({ view: naive.view, notices: [] }),
      }))
      await makeSlides(model, wishes, '16:9', '')(new AbortController().signal, () => undefined)
      SCENE_FIGURES.forEach((figure, i) => {
        const slide = written.deck?.slides[i]
        if (slide) checkSlide(faults, naive, slide, figure, note)
        else faults.add('deck', i, figure)
      })
      const cover = written.deck?.cover[0]
      faults.same('cover', cover, `名单共 ${naive.listed} 个案例`)
    }, 30))

  it('pictures of every figure, with their status', () =>
    holds(async (faults, naive, page) => {
      const draw = async (figure: SceneFigure) => {
        const options = { width: 2400, height: 1600, framed: true, date: '', fontPx: 14 }
        const made = await makePicture(page.model, naive.view, figure, options)
        const svg = made.ok ? made.value : ''
        const texts = linesIn(svg).flat()
        const status = statusOf(naive, figure)
        faults.same(
          `picture of ${figure}: status`,
          texts.find((one) => one === status),
          status,
        )
        return svg
      }
      checkMapPicture(faults, naive, page, await draw('map'))
      checkOverallPicture(faults, naive, await draw('overall'))
      checkMatrixPicture(faults, naive, await draw('matrix'))
      checkComparedPicture(faults, new NaiveComparison(naive), await draw('compare'))
    }, 30))

  it('the sheet for paper, with its figures and the list', () =>
    holds(async (faults, naive, page) => {
      checkSheet(faults, naive, page, await gatherSheet(page.model))
    }, 30))
})

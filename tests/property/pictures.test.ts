import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { overlaps, type Box } from '../../src/figures/index.ts'
import { makePicture } from '../../src/ui/picture/make-picture.ts'
import type { Dataset } from '../../src/domain/index.ts'
import { fetchPublic, modelOf } from '../unit/ui/picture/picture-model.ts'
import { dataset } from './engine-datasets.ts'
import { textsIn } from '../unit/ui/picture/svg-reading.ts'

const VIEWS = [
  '',
  'category=公共服务类',
  'region=320000&q=市',
  'map=prefectures',
  'map=squares&region=150000',
  'map=bubbles&category=公共服务类&region=320000',
  'metric=per-population',
  'area=320000',
  'area=320500&region=320583',
  'area=460000',
  'area=330000&map=bubbles',
  'stack=share&category=管理创新类',
  'tab=matrix&q=系统',
  'tab=compare&groups=320000,330000',
  'tab=compare&groups=central,local,east,110000',
  `q=${'电子政务 '.repeat(30)}`,
] as const
const KINDS = ['map', 'overall', 'matrix', 'compare', 'whole'] as const

beforeAll(() => vi.stubGlobal('fetch', fetchPublic))
afterAll(() => vi.unstubAllGlobals())

/** Texts that leave the picture or stand on one another. */
function faultsOf(svg: string, width: number, height: number): readonly string[] {
  const texts = textsIn(svg)
  return texts.flatMap(({ text, box }, i) => {
    const [x0, y0, x1, y1] = box
    const cut = x0 < -0.5 || y0 < -0.5 || x1 > width + 0.5 || y1 > height + 0.5
    const inner: Box = [x0 + 0.5, y0 + 0.5, x1 - 0.5, y1 - 0.5]
    const hit = texts.find((other, j) => j > i && overlaps(inner, other.box))
    return [...(cut ? [`${text} is cut`] : []), ...(hit ? [`${text} × ${hit.text}`] : [])]
  })
}

describe('a picture of any view', () => {
  it('keeps every text within it and off the others, at whatever size', async () => {
    const { model, viewOf } = await modelOf()
    const size = fc.oneof(
      fc.record({
        framed: fc.constant(true),
        width: fc.integer({ min: 640, max: 4000 }),
        ratio: fc.double({ min: 0.6, max: 2.2, noNaN: true }),
      }),
      fc.record({
        framed: fc.constant(false),
        width: fc.integer({ min: 200, max: 2000 }),
        ratio: fc.double({ min: 0.75, max: 2.2, noNaN: true }),
      }),
    )
    const check = async (
      fragment: string,
      kind: (typeof KINDS)[number],
      { framed, width, ratio }: { framed: boolean; width: number; ratio: number },
    ) => {
      const height = Math.round(width / ratio)
      const options = { width, height, framed, date: '2026-11-25' }
      const svg = await makePicture(model, viewOf(fragment), kind, options)
      expect(svg.ok && faultsOf(svg.value, width, height)).toEqual([])
    }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...VIEWS), fc.constantFrom(...KINDS), size, check),
      { numRuns: 60 },
    )
  })

  it('of any list does so too, and draws the page of a list that has next to nothing', async () => {
    const kinds = fc.constantFrom('map', 'overall', 'matrix', 'whole')
    const check = async (list: Dataset, kind: (typeof KINDS)[number], width: number) => {
      const { model, viewOf } = await modelOf({ dataset: list })
      const height = Math.round(width * 0.6)
      const options = { width, height, framed: true, date: '2026-11-25' }
      const svg = await makePicture(model, viewOf(''), kind, options)
      expect(svg.ok && faultsOf(svg.value, width, height)).toEqual([])
    }
    const wide = fc.integer({ min: 900, max: 2400 })
    await fc.assert(fc.asyncProperty(dataset, kinds, wide, check), { numRuns: 40 })
  })
})

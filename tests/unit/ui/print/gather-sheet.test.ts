import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failed } from '../../../../src/domain/index.ts'
import { UnansweredError } from '../../../../src/figures/index.ts'
import { gatherSheet } from '../../../../src/ui/print/gather-sheet.ts'
import { fetchPublic, modelOf } from '../picture/picture-model.ts'
import { wordsIn } from '../picture/svg-reading.ts'

beforeEach(() => vi.stubGlobal('fetch', fetchPublic))
afterEach(() => vi.unstubAllGlobals())

/** The sheet of a view that the page shows. */
async function sheetOf(fragment: string, parts: Parameters<typeof modelOf>[0] = {}) {
  const { model, viewOf } = await modelOf(parts)
  model.store.setState({ shown: viewOf(fragment) })
  return gatherSheet(model)
}

const GONE = failed({ code: 'unreachable' as const, detail: '' })

describe('the sheet for paper', () => {
  it('has map, breakdown, the figure of the open tab and the whole filtered list', async () => {
    const sheet = await sheetOf('category=公共服务类&tab=matrix')
    expect(sheet.figures.map(({ figure, title }) => [figure, title])).toEqual([
      ['map', '各地案例数'],
      ['overall', '类别分布'],
      ['matrix', '地区 × 类别'],
    ])
    expect(wordsIn(sheet.figures[1]?.svg ?? '')).toContain('✓ 公共服务类')
    expect(sheet.counts.total).toEqual({ count: 15, base: 53 })
    expect(sheet.list).toMatchObject({ rows: 15, cut: false })
    expect(sheet.cases).toBe(15)
    expect(sheet.attribution).toContain('天地图')
  })

  it('stands in groups by any dimension', async () => {
    const { list } = await sheetOf('group=level')
    const groups = list.entries.filter((entry) => entry.kind === 'group').map(({ key }) => key)
    expect(groups).toEqual(['central', 'provincial', 'prefecture', 'county'])
    expect(list.rows).toBe(53)
  })

  it('leaves out a figure whose map cannot be had, and says so; the list stays', async () => {
    const sheet = await sheetOf('', { isLost: () => true })
    expect(sheet.figures.map(({ figure, svg }) => [figure, svg === null])).toEqual([
      ['map', true],
      ['overall', false],
    ])
    expect(sheet.list.rows).toBe(53)
    expect(sheet.attribution).toBe('')
  })

  it('is none where counts or rows were not answered: nothing is printed as nought', async () => {
    const noCounts = sheetOf('', { ask: () => ({ counts: () => GONE }) })
    await expect(noCounts).rejects.toBeInstanceOf(UnansweredError)
    const noRows = sheetOf('', { ask: () => ({ rows: () => GONE }) })
    await expect(noRows).rejects.toBeInstanceOf(UnansweredError)
  })
})

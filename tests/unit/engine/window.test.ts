import { describe, expect, it } from 'vitest'
import {
  NO_FILTER,
  createMemorySource,
  type RowWindow,
  type SortColumn,
  type WindowRequest,
} from '../../../src/engine/index.ts'
import { TEN, sampleCase, sampleDataset } from './dataset-samples.ts'

const source = createMemorySource(TEN)

const request = (parts: Partial<WindowRequest>): WindowRequest => ({
  filter: NO_FILTER,
  sort: { column: 'seq', descending: false },
  group: null,
  collapsed: new Set(),
  offset: 0,
  limit: 100,
  ...parts,
})

const written = ({ entries }: RowWindow) =>
  entries.map((entry) =>
    entry.kind === 'case'
      ? entry.case.seq
      : `${entry.collapsed ? '+' : '-'}${entry.key} ${entry.count}/${entry.base}`,
  )

describe('sorted windows', () => {
  it.each<[SortColumn, boolean, number[]]>([
    ['seq', true, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ['title', false, [4, 10, 7, 8, 9, 2, 5, 3, 6, 1]],
    ['organizations', false, [2, 1, 3, 4, 9, 7, 8, 10, 5, 6]],
    ['category', false, [1, 4, 6, 8, 9, 3, 5, 7, 2, 10]],
    ['category', true, [2, 10, 3, 5, 7, 1, 4, 6, 8, 9]],
    ['region', false, [1, 2, 3, 4, 9, 8, 5, 6, 7, 10]],
    ['region', true, [10, 7, 5, 6, 8, 4, 9, 3, 1, 2]],
    ['level', false, [1, 2, 4, 9, 5, 8, 10, 3, 6, 7]],
  ])('by %s, descending %s, ties in list order', (column, descending, expected) => {
    expect(written(source.window(request({ sort: { column, descending } })))).toEqual(expected)
  })

  it('gives the asked part and the size of the whole', () => {
    const filter = { ...NO_FILTER, regions: ['320000'] }
    const window = source.window(request({ filter, offset: 2, limit: 2 }))
    expect(written(window)).toEqual([6, 7])
    expect(window).toMatchObject({ entryCount: 6, caseCount: 6 })
    expect(source.window(request({ filter, offset: 6 })).entries).toEqual([])
    expect(source.window(request({ limit: 0 })).entries).toEqual([])
  })

  it('sorts by the printed number though the list stands in another order', () => {
    const mixed = createMemorySource(sampleDataset([3, 1, 2].map((seq) => sampleCase(seq, {}))))
    expect(written(mixed.window(request({})))).toEqual([1, 2, 3])
    expect([1, 2, 3, 4].map(mixed.find)).toEqual([1, 2, 0, null])
  })
})

describe('grouped windows', () => {
  it('by region: central first, then by code, without empty groups', () => {
    const filter = { ...NO_FILTER, levels: ['central', 'county'] as const }
    const window = source.window(request({ filter, group: 'region' }))
    expect(written(window)).toEqual(['-central 2/2', 1, 2, '-110000 1/1', 3, '-320000 2/6', 6, 7])
    expect(window).toMatchObject({ entryCount: 8, caseCount: 5 })
  })

  it('by region inside an area: its parts, then its divisions, with bases of the area', () => {
    const filter = { ...NO_FILTER, area: '320000', levels: ['provincial', 'prefecture'] as const }
    expect(written(source.window(request({ filter, group: 'region' })))).toEqual([
      '-320000-own 2/2',
      4,
      9,
      '-320100 1/1',
      8,
      '-320500 1/3',
      5,
    ])
    const organizations = source.window(request({ filter, group: 'organization' }))
    expect(written(organizations).filter((entry) => typeof entry === 'string')).toEqual([
      '-江苏省政府 2/2',
      '-苏州市政府 1/2',
      '-南京市政府 1/1',
    ])
  })

  it('by category in the order of the dataset, each group sorted', () => {
    const window = source.window(
      request({ group: 'category', sort: { column: 'seq', descending: true } }),
    )
    expect(written(window).slice(6)).toEqual(['-公共服务类 3/3', 7, 5, 3, '-管理创新类 2/2', 10, 2])
  })

  it('by organisation: a case with two stands under each and counts once', () => {
    const filter = { ...NO_FILTER, categories: ['公共服务类', '管理创新类'] }
    const window = source.window(request({ filter, group: 'organization' }))
    expect(written(window)).toEqual([
      '-国家税务总局 1/2',
      2,
      '-财政部 1/1',
      2,
      '-海淀区政府 1/1',
      3,
      '-苏州市政府 2/2',
      5,
      7,
      '-昆山市政府 1/1',
      7,
      '-宁波海关 1/1',
      10,
    ])
    expect(window).toMatchObject({ entryCount: 13, caseCount: 5 })
  })

  it('leaves out the cases of collapsed groups', () => {
    const collapsed = new Set(['central', '320000', '广东省'])
    const window = source.window(request({ group: 'region', collapsed, offset: 1 }))
    expect(written(window)).toEqual(['-110000 1/1', 3, '+320000 6/6', '-330000 1/1', 10])
    expect(window.entryCount).toBe(6)
  })

  it('says under which group an entry stands', () => {
    const { entries } = source.window(request({ group: 'region', offset: 1, limit: 1 }))
    expect(entries).toEqual([{ kind: 'case', row: 0, case: TEN.cases[0], group: 'central' }])
  })
})

describe('place', () => {
  const sort = { column: 'region', descending: false } as const

  it('knows the neighbours within filter and sort', () => {
    const filter = { ...NO_FILTER, regions: ['320500', '330000'] }
    expect(source.place(4, filter, sort)).toEqual({
      case: TEN.cases[4],
      position: 0,
      previous: null,
      next: 5,
    })
    expect(source.place(6, filter, sort)).toMatchObject({ position: 2, previous: 5, next: 9 })
  })

  it('stays inside the area', () => {
    const filter = { ...NO_FILTER, area: '320500' }
    expect(source.place(6, filter, sort)).toMatchObject({ position: 2, previous: 5, next: null })
    expect(source.place(7, filter, sort)).toMatchObject({ position: null })
  })

  it('has no position nor neighbours for a case that the filter leaves out', () => {
    const nowhere = { position: null, previous: null, next: null }
    expect(source.place(0, { ...NO_FILTER, regions: ['320000'] }, sort)).toMatchObject(nowhere)
    expect(source.place(0, { ...NO_FILTER, text: '数据' }, sort)).toMatchObject(nowhere)
  })

  it('finds its way within the hits of a search', () => {
    const filter = { ...NO_FILTER, text: '数据' }
    expect(source.place(7, filter, sort)).toMatchObject({ position: 2, previous: 8, next: 4 })
  })

  it('refuses a row that does not exist', () => {
    expect(() => source.place(99, NO_FILTER, sort)).toThrow(RangeError)
  })
})

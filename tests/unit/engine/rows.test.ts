import { describe, expect, it } from 'vitest'
import { NO_FILTER, createMemorySource } from '../../../src/engine/index.ts'
import type { FacetFilter, RowSpan, SortColumn, RowsRequest } from '../../../src/engine/index.ts'
import { sampleCase, sampleDataset, sampleDimension, TEN } from './dataset-samples.ts'
import { read } from './read-answer.ts'

const source = createMemorySource(TEN)

const request = (parts: Partial<RowsRequest>): RowsRequest => ({
  filter: NO_FILTER,
  sort: { column: 'seq', descending: false },
  group: null,
  collapsed: new Set(),
  offset: 0,
  limit: 100,
  ...parts,
})

const rows = (parts: Partial<RowsRequest>) => read(source.rows(request(parts)))

const written = ({ entries }: RowSpan) =>
  entries.map((entry) =>
    entry.kind === 'case'
      ? Number(entry.case.id)
      : `${entry.collapsed ? '+' : '-'}${entry.key} ${entry.count}/${entry.base}`,
  )

describe('sorted spans', () => {
  it.each<[SortColumn, boolean, number[]]>([
    ['seq', true, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ['title', false, [4, 10, 7, 8, 9, 2, 5, 3, 6, 1]],
    ['organization', false, [2, 1, 3, 4, 9, 7, 8, 10, 5, 6]],
    ['category', false, [1, 4, 6, 8, 9, 3, 5, 7, 2, 10]],
    ['category', true, [2, 10, 3, 5, 7, 1, 4, 6, 8, 9]],
    ['region', false, [1, 2, 3, 4, 9, 8, 5, 6, 7, 10]],
    ['region', true, [10, 7, 5, 6, 8, 4, 9, 3, 1, 2]],
    ['level', false, [1, 2, 4, 9, 5, 8, 10, 3, 6, 7]],
  ])('by %s, descending %s, ties in list order', (column, descending, expected) => {
    expect(written(rows({ sort: { column, descending } }))).toEqual(expected)
  })

  it('gives the asked part and the size of the whole', () => {
    const filter = { ...NO_FILTER, values: { region: ['320000'] } }
    const span = rows({ filter, offset: 2, limit: 2 })
    expect(written(span)).toEqual([6, 7])
    expect(span).toMatchObject({ entryCount: 6, caseCount: 6 })
    expect(rows({ filter, offset: 6 }).entries).toEqual([])
    expect(rows({ limit: 0 }).entries).toEqual([])
  })

  it('sorts by the printed number though the list stands in another order', () => {
    const mixed = createMemorySource(sampleDataset([3, 1, 2].map((seq) => sampleCase(seq))))
    expect(written(read(mixed.rows(request({}))))).toEqual([1, 2, 3])
  })

  it('keeps the order of the list where printed numbers begin anew, or there are none', () => {
    const numbers = ['2', '1', '1', '']
    const cases = numbers.map((seq, i) => sampleCase(i, { values: { seq } }))
    const repeated = createMemorySource(sampleDataset(cases))
    expect(written(read(repeated.rows(request({}))))).toEqual([0, 1, 2, 3])
    const none = createMemorySource(sampleDataset(cases, []))
    const sort = { column: 'seq', descending: true }
    expect(written(read(none.rows(request({ sort }))))).toEqual([3, 2, 1, 0])
  })

  it.each<[string, boolean, number[]]>([
    ['amount', false, [2, 0, 1, 3, 4]],
    ['amount', true, [3, 4, 1, 0, 2]],
    ['note', false, [4, 2, 1, 0, 3]],
    ['organization', false, [1, 3, 4, 2, 0]],
    ['themes', false, [4, 1, 2, 0, 3]],
  ])('by %s, descending %s: what is missing last', (column, descending, expected) => {
    const said = [
      { amount: '9.5', note: '数据10', themes: ['乙'] },
      { amount: '10', note: '数据2', themes: ['乙', '甲'] },
      { amount: '-1', note: '平台', themes: ['丙', '甲'] },
      { amount: '约三十' },
      { note: '案例', themes: ['甲'] },
    ]
    const organizations = [[], ['丁'], ['乙'], ['丁'], ['丁', '甲']]
    const own = createMemorySource(
      sampleDataset(
        said.map((values, i) => sampleCase(i, { values, organizations: organizations[i] ?? [] })),
        [
          sampleDimension('amount', 'number', '金额'),
          sampleDimension('note', 'text', '备注'),
          sampleDimension('themes', 'many', '主题', ['甲', '乙', '丙']),
        ],
      ),
    )
    const sort = { column, descending }
    expect(written(read(own.rows(request({ sort }))))).toEqual(expected)
  })
})

describe('grouped spans', () => {
  it('by region: central first, then by code, without empty groups', () => {
    const filter = { ...NO_FILTER, values: { level: ['central', 'county'] } }
    const span = rows({ filter, group: 'region' })
    expect(written(span)).toEqual(['-central 2/2', 1, 2, '-110000 1/1', 3, '-320000 2/6', 6, 7])
    expect(span).toMatchObject({ entryCount: 8, caseCount: 5 })
  })

  it('by region inside an area: its parts, then its divisions, with bases of the area', () => {
    const filter = { ...NO_FILTER, area: '320000', values: { level: ['provincial', 'prefecture'] } }
    expect(written(rows({ filter, group: 'region' }))).toEqual([
      '-320000-own 2/2',
      4,
      9,
      '-320100 1/1',
      8,
      '-320500 1/3',
      5,
    ])
    const organizations = rows({ filter, group: 'organization' })
    expect(written(organizations).filter((entry) => typeof entry === 'string')).toEqual([
      '-江苏省政府 2/2',
      '-苏州市政府 1/2',
      '-南京市政府 1/1',
    ])
  })

  it('by category in the order of the dataset, each group sorted', () => {
    const span = rows({ group: 'category', sort: { column: 'seq', descending: true } })
    expect(written(span).slice(6)).toEqual(['-公共服务类 3/3', 7, 5, 3, '-管理创新类 2/2', 10, 2])
  })

  it('by organisation: a case with two stands under each and counts once', () => {
    const filter = { ...NO_FILTER, values: { category: ['公共服务类', '管理创新类'] } }
    const span = rows({ filter, group: 'organization' })
    expect(written(span)).toEqual([
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
    expect(span).toMatchObject({ entryCount: 13, caseCount: 5 })
  })

  it('by many values: a case stands under each of them, without any under none', () => {
    const own = createMemorySource(
      sampleDataset(
        [['乙', '甲'], ['甲'], []].map((themes, i) => sampleCase(i, { values: { themes } })),
        [sampleDimension('themes', 'many', '主题')],
      ),
    )
    const span = read(own.rows(request({ group: 'themes', collapsed: new Set(['']) })))
    expect(written(span)).toEqual(['-乙 1/1', 0, '-甲 2/2', 0, 1, '+ 1/1'])
    expect(span).toMatchObject({ entryCount: 6, caseCount: 3 })
  })

  it('not at all by what cannot be grouped by', () => {
    for (const group of ['title', 'seq', '没有的']) {
      expect(written(rows({ group, limit: 3 }))).toEqual([1, 2, 3])
    }
  })

  it('leaves out the cases of collapsed groups', () => {
    const collapsed = new Set(['central', '320000', '广东省'])
    const span = rows({ group: 'region', collapsed, offset: 1 })
    expect(written(span)).toEqual(['-110000 1/1', 3, '+320000 6/6', '-330000 1/1', 10])
    expect(span.entryCount).toBe(6)
  })

  it('says under which group an entry stands', () => {
    const { entries } = rows({ group: 'region', offset: 1, limit: 1 })
    expect(entries).toEqual([{ kind: 'case', row: 0, case: TEN.cases[0], group: 'central' }])
  })
})

describe('standing', () => {
  const sort = { column: 'region', descending: false } as const
  const standing = (id: string, filter: FacetFilter) => read(source.standing({ id, filter, sort }))

  it('knows the neighbours within filter and sort', () => {
    const filter = { ...NO_FILTER, values: { region: ['320500', '330000'] } }
    expect(standing('5', filter)).toEqual({
      case: TEN.cases[4],
      position: 0,
      previous: null,
      next: '6',
    })
    expect(standing('7', filter)).toMatchObject({ position: 2, previous: '6', next: '10' })
  })

  it('stays inside the area', () => {
    const filter = { ...NO_FILTER, area: '320500' }
    expect(standing('7', filter)).toMatchObject({ position: 2, previous: '6', next: null })
    expect(standing('8', filter)).toMatchObject({ position: null })
  })

  it('has no position nor neighbours for a case that the filter leaves out', () => {
    const nowhere = { position: null, previous: null, next: null }
    const elsewhere = { ...NO_FILTER, values: { region: ['320000'] } }
    expect(standing('1', elsewhere)).toMatchObject(nowhere)
    expect(standing('1', { ...NO_FILTER, text: '数据' })).toMatchObject(nowhere)
  })

  it('finds its way within the hits of a search', () => {
    const filter = { ...NO_FILTER, text: '数据' }
    expect(standing('8', filter)).toMatchObject({ position: 2, previous: '9', next: '5' })
  })

  it('is null for a case that the list does not have', () => {
    expect(standing('99', NO_FILTER)).toBeNull()
  })
})

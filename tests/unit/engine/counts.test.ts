import { describe, expect, it } from 'vitest'
import { MISSING, YES } from '../../../src/domain/index.ts'
import { NO_FILTER, createMemorySource } from '../../../src/engine/index.ts'
import type { FacetCount, FacetFilter } from '../../../src/engine/index.ts'
import { DIMENSIONS, sampleCase, sampleDataset, sampleDimension, TEN } from './dataset-samples.ts'
import { read } from './read-answer.ts'

const source = createMemorySource(TEN)
const filter = (parts: Partial<FacetFilter>): FacetFilter => ({ ...NO_FILTER, ...parts })
const counted = (asked: FacetFilter = NO_FILTER) =>
  read(source.counts({ filter: asked, cross: [['region', 'category']] }))
const written = (counts: readonly FacetCount[] = []) =>
  counts.map(({ key, count, base }) => `${key} ${count}/${base}`)

describe('counts', () => {
  it('without a filter counts everything in every view', () => {
    const counts = counted()
    expect(counts.total).toEqual({ base: 10, count: 10 })
    expect(written(counts.facets.region)).toEqual([
      'central 2/2',
      '110000 1/1',
      '320000 6/6',
      '330000 1/1',
    ])
    expect(written(counts.facets.category)).toEqual([
      '技术应用类 5/5',
      '公共服务类 3/3',
      '管理创新类 2/2',
    ])
    expect(written(counts.facets.level)).toEqual([
      'central 2/2',
      'provincial 2/2',
      'prefecture 3/3',
      'county 3/3',
    ])
    expect(written(counts.facets.vertical)).toEqual(['1 1/1', '0 9/9'])
    expect(Object.keys(counts.facets)).toEqual(['region', 'category', 'level', 'vertical'])
  })

  it('lets every view ignore its own filter and no other', () => {
    const counts = counted(filter({ values: { region: ['320000'], category: ['公共服务类'] } }))
    expect(counts.total).toEqual({ base: 10, count: 2 })
    expect(written(counts.facets.region)).toEqual([
      'central 0/2',
      '110000 1/1',
      '320000 2/6',
      '330000 0/1',
    ])
    expect(written(counts.facets.category)).toEqual([
      '技术应用类 4/5',
      '公共服务类 2/3',
      '管理创新类 0/2',
    ])
    expect(written(counts.facets.level)[3]).toBe('county 1/3')
    expect(written(counts.facets.vertical)).toEqual(['1 0/1', '0 2/9'])
  })

  it('ignores both filters in region by category, and lists only what exists', () => {
    const counts = counted(
      filter({ values: { region: ['330000'], category: ['公共服务类'], level: ['county'] } }),
    )
    expect(counts.cross[0]?.cells.map((c) => `${c.row} ${c.column} ${c.count}/${c.base}`)).toEqual([
      'central 技术应用类 0/1',
      'central 管理创新类 0/1',
      '110000 公共服务类 1/1',
      '320000 技术应用类 1/4',
      '320000 公共服务类 1/2',
      '330000 管理创新类 0/1',
    ])
  })

  it('inside a province counts nothing else, and lists its parts before its divisions', () => {
    const counts = counted(filter({ area: '320000', values: { category: ['技术应用类'] } }))
    expect(counts.total).toEqual({ base: 6, count: 4 })
    expect(written(counts.facets.region)).toEqual(['320000-own 2/2', '320100 1/1', '320500 1/3'])
    expect(written(counts.facets.category)).toEqual([
      '技术应用类 4/4',
      '公共服务类 2/2',
      '管理创新类 0/0',
    ])
    expect(written(counts.facets.level)[0]).toBe('central 0/0')
    expect(counts.cross[0]?.cells.map((c) => `${c.row} ${c.column} ${c.count}/${c.base}`)).toEqual([
      '320000-own 技术应用类 2/2',
      '320100 技术应用类 1/1',
      '320500 技术应用类 1/1',
      '320500 公共服务类 2/2',
    ])
  })

  it('names what belongs to an area but to none of its divisions by its part', () => {
    expect(written(counted(filter({ area: '320500' })).facets.region)).toEqual([
      '320500-own 1/1',
      '320500-zone 1/1',
      '320583 1/1',
    ])
    expect(written(counted(filter({ area: '330200' })).facets.region)).toEqual([
      '330200-vertical 1/1',
    ])
  })

  it('lists a county that has no prefecture as a child of its province', () => {
    expect(written(counted(filter({ area: '110000' })).facets.region)).toEqual(['110108 1/1'])
  })

  it('answers inside a county, and where there is no case', () => {
    expect(written(counted(filter({ area: '320583' })).facets.region)).toEqual(['320583 1/1'])
    const empty = counted(filter({ area: '440000', text: '数据' }))
    expect(empty.total).toEqual({ base: 0, count: 0 })
    expect(empty.facets.region).toEqual([])
    expect(written(empty.facets.category)[0]).toBe('技术应用类 0/0')
  })

  it('filters by parts, and inside an area by regions above, below and beside it', () => {
    const count = (parts: Partial<FacetFilter>) => counted(filter(parts)).total
    expect(count({ values: { region: ['320500-own', '330200-vertical'] } })).toEqual({
      base: 10,
      count: 2,
    })
    expect(count({ area: '320500', values: { region: ['320500-zone', '320583'] } })).toEqual({
      base: 3,
      count: 2,
    })
    expect(count({ area: '320500', values: { region: ['320000'] } })).toEqual({ base: 3, count: 3 })
    expect(count({ area: '320500', values: { region: ['320100', 'central'] } })).toEqual({
      base: 3,
      count: 0,
    })
  })

  it('counts what is so and what is not, each ignoring that filter', () => {
    const values = { vertical: [YES], level: ['prefecture', 'county'] }
    const counts = counted(filter({ values }))
    expect(written(counts.facets.vertical)).toEqual(['1 1/1', '0 5/9'])
    expect(counts.total).toEqual({ base: 10, count: 1 })
    expect(written(counts.facets.region)[3]).toBe('330000 1/1')
  })

  it('filters by organisations, any of them, beside all other filters', () => {
    const count = (parts: Partial<FacetFilter>) => counted(filter(parts)).total.count
    expect(count({ values: { organization: ['苏州市政府'] } })).toBe(2)
    expect(count({ values: { organization: ['苏州市政府', '国家税务总局'] } })).toBe(4)
    expect(count({ values: { organization: ['苏州市政府', '国家税务总局'] }, text: '数据' })).toBe(
      2,
    )
    expect(count({ area: '320583', values: { organization: ['苏州市政府'] } })).toBe(1)
    expect(count({ values: { organization: ['苏州市'] } })).toBe(0)
  })

  it('filters by prefecture and county, its parents included and its siblings not', () => {
    expect(counted(filter({ values: { region: ['320500'] } })).total.count).toBe(3)
    expect(counted(filter({ values: { region: ['320583', 'central'] } })).total.count).toBe(3)
    expect(counted(filter({ values: { region: ['320583', '320500'] } })).total.count).toBe(3)
  })

  it('matches nothing for a value that no case has', () => {
    const counts = counted(filter({ values: { category: ['没有的类'] } }))
    expect(counts.total).toEqual({ base: 10, count: 0 })
    expect(written(counts.facets.category)[0]).toBe('技术应用类 5/5')
  })

  it('matches nothing for a dimension that the list does not have, whatever else is asked', () => {
    const counts = counted(filter({ values: { 没有的: ['甲'], category: ['公共服务类'] } }))
    expect(counts.total).toEqual({ base: 10, count: 0 })
    expect(written(counts.facets.category)[0]).toBe('技术应用类 0/5')
    expect(counted(filter({ values: { 没有的: [] } })).total.count).toBe(10)
  })

  it('counts pairs in the order asked for, none for a dimension that is not counted', () => {
    const cross = [
      ['vertical', 'level'],
      ['seq', 'level'],
      ['level', 'vertical'],
    ] as const
    const [ofVertical, ofNumber, ofLevel] = read(source.counts({ filter: NO_FILTER, cross })).cross
    expect(ofVertical?.cells).toHaveLength(5)
    expect(ofNumber).toEqual({ pair: ['seq', 'level'], cells: [] })
    expect(ofLevel?.cells.map(({ row, column, base }) => `${row} ${column} ${base}`)).toEqual([
      'central 0 2',
      'provincial 0 2',
      'prefecture 1 1',
      'prefecture 0 2',
      'county 0 3',
    ])
  })

  it('counts a pair in full under its own filters, also where its dimensions are in two blocks', () => {
    const limits = { block: 1, cells: 1 << 16, table: 1 << 22 }
    const apart = createMemorySource(TEN, { limits })
    const own = { region: ['320500'], category: ['公共服务类'] }
    const pairs = (values: FacetFilter['values']) => {
      const asked = { filter: filter({ values }), cross: [['region', 'category']] as const }
      expect(read(apart.counts(asked))).toEqual(read(source.counts(asked)))
      return read(apart.counts(asked)).cross[0]?.cells ?? []
    }
    expect(pairs(own).every(({ count, base }) => count === base)).toBe(true)
    expect(pairs({ ...own, level: ['central'] }).some(({ count, base }) => count < base)).toBe(true)
    expect(pairs({ ...own, 没有的: ['某'] }).every(({ count }) => count === 0)).toBe(true)
  })

  it('counts a case for each of many values, and for none where it has none', () => {
    const theme = sampleDimension('theme', 'many', '主题', ['数据'])
    const themes = [['审批', '数据'], [], ['审批', '审批'], '数据']
    const own = createMemorySource(
      sampleDataset(
        themes.map((theme, i) => sampleCase(i, { values: { theme } })),
        [...DIMENSIONS, theme],
      ),
    )
    const themesOf = (values: FacetFilter['values']) =>
      written(read(own.counts({ filter: filter({ values }), cross: [] })).facets.theme)
    expect(themesOf({})).toEqual(['数据 2/2', '审批 2/2', ' 1/1'])
    expect(themesOf({ theme: [MISSING] })).toEqual(['数据 2/2', '审批 2/2', ' 1/1'])
    const asked = { filter: filter({ values: { theme: [MISSING, '数据'] } }), cross: [] }
    expect(read(own.counts(asked)).total).toEqual({ base: 4, count: 3 })
  })

  it('answers for a list of which nothing but the titles is known', () => {
    const bare = createMemorySource(
      sampleDataset(
        [1, 2].map((seq) => ({
          ...sampleCase(seq, { place: 'unknown', organizations: [] }),
          values: {},
        })),
        [sampleDimension('title', 'title', '案例')],
      ),
    )
    expect(read(bare.counts({ filter: NO_FILTER, cross: [] }))).toEqual({
      total: { base: 2, count: 2 },
      facets: { region: [{ key: 'unknown', base: 2, count: 2 }] },
      cross: [],
    })
  })

  it('answers for an empty dataset', () => {
    const counts = read(
      createMemorySource(sampleDataset([])).counts({ filter: NO_FILTER, cross: [] }),
    )
    expect(counts.total).toEqual({ base: 0, count: 0 })
    expect(counts.facets.region).toEqual([])
    expect(written(counts.facets.category)[0]).toBe('技术应用类 0/0')
  })
})

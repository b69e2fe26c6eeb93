import { describe, expect, it } from 'vitest'
import {
  NO_FILTER,
  createMemorySource,
  type FacetCount,
  type FacetFilter,
} from '../../../src/engine/index.ts'
import { TEN, sampleDataset } from './dataset-samples.ts'

const source = createMemorySource(TEN)
const filter = (parts: Partial<FacetFilter>): FacetFilter => ({ ...NO_FILTER, ...parts })
const written = (counts: readonly FacetCount[]) =>
  counts.map(({ key, count, base }) => `${key} ${count}/${base}`)

describe('counts', () => {
  it('without a filter counts everything in every view', () => {
    const counts = source.counts(NO_FILTER)
    expect(counts.total).toEqual({ base: 10, count: 10 })
    expect(written(counts.regions)).toEqual([
      'central 2/2',
      '110000 1/1',
      '320000 6/6',
      '330000 1/1',
    ])
    expect(written(counts.categories)).toEqual([
      '技术应用类 5/5',
      '公共服务类 3/3',
      '管理创新类 2/2',
    ])
    expect(written(counts.levels)).toEqual([
      'central 2/2',
      'provincial 2/2',
      'prefecture 3/3',
      'county 3/3',
    ])
    expect(written(counts.scopes)).toEqual(['central 2/2', 'local 8/8'])
  })

  it('lets every view ignore its own filter and no other', () => {
    const counts = source.counts(filter({ regions: ['320000'], categories: ['公共服务类'] }))
    expect(counts.total).toEqual({ base: 10, count: 2 })
    expect(written(counts.regions)).toEqual([
      'central 0/2',
      '110000 1/1',
      '320000 2/6',
      '330000 0/1',
    ])
    expect(written(counts.categories)).toEqual([
      '技术应用类 4/5',
      '公共服务类 2/3',
      '管理创新类 0/2',
    ])
    expect(written(counts.levels)[3]).toBe('county 1/3')
    expect(written(counts.scopes)).toEqual(['central 0/2', 'local 2/8'])
  })

  it('ignores both filters in region by category, and lists only what exists', () => {
    const counts = source.counts(
      filter({ regions: ['330000'], categories: ['公共服务类'], levels: ['county'] }),
    )
    expect(
      counts.regionByCategory.map((c) => `${c.region} ${c.category} ${c.count}/${c.base}`),
    ).toEqual([
      'central 技术应用类 0/1',
      'central 管理创新类 0/1',
      '110000 公共服务类 1/1',
      '320000 技术应用类 1/4',
      '320000 公共服务类 1/2',
      '330000 管理创新类 0/1',
    ])
  })

  it('inside a province counts nothing else, and lists its parts before its divisions', () => {
    const counts = source.counts(filter({ area: '320000', categories: ['技术应用类'] }))
    expect(counts.total).toEqual({ base: 6, count: 4 })
    expect(written(counts.regions)).toEqual(['320000-own 2/2', '320100 1/1', '320500 1/3'])
    expect(written(counts.categories)).toEqual([
      '技术应用类 4/4',
      '公共服务类 2/2',
      '管理创新类 0/0',
    ])
    expect(written(counts.levels)[0]).toBe('central 0/0')
    expect(
      counts.regionByCategory.map((c) => `${c.region} ${c.category} ${c.count}/${c.base}`),
    ).toEqual([
      '320000-own 技术应用类 2/2',
      '320100 技术应用类 1/1',
      '320500 技术应用类 1/1',
      '320500 公共服务类 2/2',
    ])
  })

  it('names what belongs to an area but to none of its divisions by its part', () => {
    expect(written(source.counts(filter({ area: '320500' })).regions)).toEqual([
      '320500-own 1/1',
      '320500-zone 1/1',
      '320583 1/1',
    ])
    expect(written(source.counts(filter({ area: '330200' })).regions)).toEqual([
      '330200-vertical 1/1',
    ])
  })

  it('lists a county that has no prefecture as a child of its province', () => {
    expect(written(source.counts(filter({ area: '110000' })).regions)).toEqual(['110108 1/1'])
  })

  it('answers inside a county, and where there is no case', () => {
    expect(written(source.counts(filter({ area: '320583' })).regions)).toEqual(['320583 1/1'])
    const empty = source.counts(filter({ area: '440000', text: '数据' }))
    expect(empty.total).toEqual({ base: 0, count: 0 })
    expect(empty.regions).toEqual([])
    expect(written(empty.categories)[0]).toBe('技术应用类 0/0')
  })

  it('filters by parts, and inside an area by regions above, below and beside it', () => {
    const count = (parts: Partial<FacetFilter>) => source.counts(filter(parts)).total
    expect(count({ regions: ['320500-own', '330200-vertical'] })).toEqual({ base: 10, count: 2 })
    expect(count({ area: '320500', regions: ['320500-zone', '320583'] })).toEqual({
      base: 3,
      count: 2,
    })
    expect(count({ area: '320500', regions: ['320000'] })).toEqual({ base: 3, count: 3 })
    expect(count({ area: '320500', regions: ['320100', 'central'] })).toEqual({ base: 3, count: 0 })
  })

  it('counts local branches of central agencies and the rest, each ignoring that filter', () => {
    const counts = source.counts(filter({ vertical: true, scopes: ['local'] }))
    expect(written(counts.verticals)).toEqual(['vertical 1/1', 'other 7/9'])
    expect(counts.total).toEqual({ base: 10, count: 1 })
    expect(written(counts.regions)[3]).toBe('330000 1/1')
  })

  it('filters by organisations, any of them, beside all other filters', () => {
    const count = (parts: Partial<FacetFilter>) => source.counts(filter(parts)).total.count
    expect(count({ organizations: ['苏州市政府'] })).toBe(2)
    expect(count({ organizations: ['苏州市政府', '国家税务总局'] })).toBe(4)
    expect(count({ organizations: ['苏州市政府', '国家税务总局'], text: '数据' })).toBe(2)
    expect(count({ organizations: ['苏州市政府'], area: '320583' })).toBe(1)
    expect(count({ organizations: ['苏州市'] })).toBe(0)
  })

  it('filters by prefecture and county, its parents included and its siblings not', () => {
    expect(source.counts(filter({ regions: ['320500'] })).total.count).toBe(3)
    expect(source.counts(filter({ regions: ['320583', 'central'] })).total.count).toBe(3)
    expect(source.counts(filter({ regions: ['320583', '320500'] })).total.count).toBe(3)
  })

  it('matches nothing for a value that no case has', () => {
    const counts = source.counts(filter({ categories: ['没有的类'] }))
    expect(counts.total).toEqual({ base: 10, count: 0 })
    expect(written(counts.categories)[0]).toBe('技术应用类 5/5')
  })

  it('answers for an empty dataset', () => {
    const counts = createMemorySource(sampleDataset([])).counts(NO_FILTER)
    expect(counts.total).toEqual({ base: 0, count: 0 })
    expect(counts.regions).toEqual([])
    expect(written(counts.categories)[0]).toBe('技术应用类 0/0')
  })
})

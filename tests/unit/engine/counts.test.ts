import { describe, expect, it } from 'vitest'
import { NO_FILTER, createMemorySource } from '../../../src/engine/index.ts'
import type { FacetCount, FacetFilter } from '../../../src/engine/index.ts'
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

  it('lists the children of a province, and what belongs to none of them under its own code', () => {
    const { regions } = source.counts(filter({ categories: ['技术应用类'] }), '320000')
    expect(written(regions)).toEqual(['320000 2/2', '320100 1/1', '320500 1/3'])
  })

  it('lists a county that has no prefecture as a child of its province', () => {
    expect(written(source.counts(NO_FILTER, '110000').regions)).toEqual(['110108 1/1'])
  })

  it('goes down to counties, and answers for a region without children', () => {
    expect(written(source.counts(NO_FILTER, '320500').regions)).toEqual([
      '320500 2/2',
      '320583 1/1',
    ])
    expect(written(source.counts(NO_FILTER, '320583').regions)).toEqual(['320583 1/1'])
    expect(written(source.counts(NO_FILTER, 'central').regions)).toEqual(['central 2/2'])
    expect(source.counts(NO_FILTER, '440000').regions).toEqual([])
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

import { describe, expect, it } from 'vitest'
import { encodeDataset } from '../../../src/engine/index.ts'
import { TEN, sampleCase, sampleDataset } from './dataset-samples.ts'

describe('encodeDataset', () => {
  const columns = encodeDataset(TEN)

  it('lists the region paths in use, central first, then by code, parts behind their area', () => {
    expect(columns.regions).toEqual([
      ['central'],
      ['110000', '110108'],
      ['320000', '320000-own'],
      ['320000', '320100', '320100-own'],
      ['320000', '320500', '320500-own'],
      ['320000', '320500', '320500-zone'],
      ['320000', '320500', '320583'],
      ['330000', '330200', '330200-vertical'],
    ])
    expect([...columns.region]).toEqual([0, 0, 1, 2, 4, 5, 6, 3, 2, 7])
  })

  it('completes a county by the prefecture of its code, where there is one', () => {
    const counties = ['320583', '110108'].map((countyCode, i) => sampleCase(i, { countyCode }))
    expect(encodeDataset(sampleDataset(counties)).regions).toEqual([
      ['110000', '110108'],
      ['320000', '320500', '320583'],
    ])
  })

  it('keeps a county right under its province there, though its code seems to name a prefecture', () => {
    const taipei = sampleCase(1, { provinceCode: '710000', countyCode: '710009' })
    const divisions = new Map([['710000', { code: '710000', name: '台湾省' }]])
    expect(encodeDataset({ ...sampleDataset([taipei]), divisions }).regions).toEqual([
      ['710000', '710009'],
    ])
  })

  it('encodes categories in the order of the dataset and levels from the centre outwards', () => {
    expect([...columns.category]).toEqual([0, 2, 1, 0, 1, 0, 1, 0, 0, 2])
    expect([...columns.level]).toEqual([0, 0, 3, 1, 2, 3, 3, 2, 1, 2])
    expect([...columns.vertical]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('names each organisation once, in the order of the list, and keeps all of a case', () => {
    expect(columns.organizations.slice(0, 3)).toEqual(['国家税务总局', '财政部', '海淀区政府'])
    expect([...columns.organizationStart]).toEqual([0, 1, 3, 4, 5, 6, 7, 9, 10, 11, 12])
    expect([...columns.organizationIds.subarray(1, 3)]).toEqual([1, 0])
  })

  it('joins titles, organisations and region names into one normalised text', () => {
    const lines = columns.search.text.split('\n')
    expect(lines[5]).toBe('园区通ai平台')
    expect(lines[10]).toBe('国家税务总局')
    const { text, ends } = columns.search
    expect(text.slice(ends.at(-3), ends.at(-2))).toBe('江苏省\n苏州市\n昆山市\n')
    expect(ends.at(-1)).toBe(text.length)
  })

  it('appends a category that the dataset does not list', () => {
    const odd = encodeDataset(sampleDataset([sampleCase(1, { category: '其他' })], ['甲']))
    expect(odd.categories).toEqual(['甲', '其他'])
    expect([...odd.category]).toEqual([1])
  })
})

import { describe, expect, it } from 'vitest'
import type { DimensionKind, RecordValue } from '../../../src/domain/index.ts'
import { encodeDataset } from '../../../src/engine/index.ts'
import { sampleCase, sampleDataset, sampleDimension, TEN } from './dataset-samples.ts'

describe('encodeDataset', () => {
  const columns = encodeDataset(TEN)

  it('lists the region paths in use, central first, then by code, parts behind their area', () => {
    expect(columns.paths).toEqual([
      ['central'],
      ['110000', '110108'],
      ['320000', '320000-own'],
      ['320000', '320100', '320100-own'],
      ['320000', '320500', '320500-own'],
      ['320000', '320500', '320500-zone'],
      ['320000', '320500', '320583'],
      ['330000', '330200', '330200-vertical'],
    ])
    expect([...columns.path]).toEqual([0, 0, 1, 2, 4, 5, 6, 3, 2, 7])
  })

  it('completes a county by the prefecture of its code, where there is one', () => {
    const counties = ['320583', '110108'].map((place, i) => sampleCase(i, { place }))
    expect(encodeDataset(sampleDataset(counties)).paths).toEqual([
      ['110000', '110108'],
      ['320000', '320500', '320583'],
    ])
  })

  it('keeps a county right under its province there, though its code seems to name a prefecture', () => {
    const taipei = sampleCase(1, { place: '710009' })
    const divisions = new Map([['710000', { code: '710000', name: '台湾省' }]])
    expect(encodeDataset({ ...sampleDataset([taipei]), divisions }).paths).toEqual([
      ['710000', '710009'],
    ])
  })

  it('has one path for an area as a whole and for its own bodies', () => {
    const cases = ['320500', '320500-own'].map((place, i) => sampleCase(i, { place }))
    expect(encodeDataset(sampleDataset(cases)).paths).toEqual([['320000', '320500', '320500-own']])
  })

  it('encodes values in their declared order, by dimension', () => {
    expect(columns.facets.map(({ id }) => id)).toEqual(['category', 'level', 'vertical'])
    const [category, level, vertical] = columns.facets
    expect([...(category?.codes ?? [])]).toEqual([0, 2, 1, 0, 1, 0, 1, 0, 0, 2])
    expect([...(level?.codes ?? [])]).toEqual([0, 0, 3, 1, 2, 3, 3, 2, 1, 2])
    expect([...(vertical?.codes ?? [])]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0])
    expect(columns.numbers.map(({ id }) => id)).toEqual(['seq'])
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

  const encodeValues = (kind: DimensionKind, said: readonly RecordValue[], keys: string[] = []) => {
    const dimensions = [sampleDimension('own', kind, '', keys)]
    const cases = said.map((own, i) => sampleCase(i, { values: { own } }))
    return encodeDataset(sampleDataset(cases, dimensions)).facets[0]
  }

  it('appends values that are not declared as they occur, and what is missing at the end', () => {
    const encoded = encodeValues('nominal', ['', '丁', '丙', '甲', '丁'], ['甲', '乙'])
    expect(encoded?.values).toEqual(['甲', '乙', '丁', '丙', ''])
    expect([...(encoded?.codes ?? [])]).toEqual([4, 2, 3, 0, 2])
  })

  it('leaves what is missing where it is declared', () => {
    const encoded = encodeValues('ordinal', ['', '甲'], ['', '甲'])
    expect(encoded?.values).toEqual(['', '甲'])
    expect([...(encoded?.codes ?? [])]).toEqual([0, 1])
  })

  it('puts times in their order, what is no time behind them, and what is missing last', () => {
    const said = ['以前', '2020-05', '', '2019', '998', '2020', '2020-11']
    expect(encodeValues('time', said)?.values).toEqual([
      '998',
      '2019',
      '2020',
      '2020-05',
      '2020-11',
      '以前',
      '',
    ])
    expect(encodeValues('time', ['2019'], ['', '2020'])?.values).toEqual(['2019', '2020', ''])
  })

  it('numbers the sets of many values, each once whatever its order and repetitions', () => {
    const encoded = encodeValues('many', [['乙', '甲'], [], ['甲', '乙', '乙'], '', ['', '甲']])
    expect(encoded?.values).toEqual(['乙', '甲', ''])
    expect(encoded?.sets).toEqual([[0, 1], [2], [1]])
    expect([...(encoded?.codes ?? [])]).toEqual([0, 1, 0, 1, 2])
  })
})

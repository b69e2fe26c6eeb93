import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { NO_FILTER, createMemorySource, type FacetFilter } from '../../../src/engine/index.ts'
import { parseDataset } from '../../../src/platform/index.ts'
import { readPinyin } from '../../../src/platform/pinyin.ts'

const folder = new URL('../../../public/data/egov-best-practice-nominees-1/', import.meta.url)
const [schema = '', cases = ''] = await Promise.all(
  ['datapackage.json', 'cases.csv'].map((name) => readFile(new URL(name, folder), 'utf8')),
)
const loaded = parseDataset(schema, cases)
if (!loaded.ok) throw new Error(loaded.error.code)
const source = createMemorySource(loaded.value.dataset)
const counts = (filter: Partial<FacetFilter>) => source.counts({ ...NO_FILTER, ...filter })

describe('the bundled list, from the country to a county', () => {
  it.each([
    ['320000', ['320000-own 4', '320100 2', '320500 5', '321000 1']],
    ['320500', ['320500-own 2', '320500-zone 2', '320583 1']],
    ['330200', ['330200-own 2', '330200-vertical 2', '330203 1']],
    ['320583', ['320583 1']],
    ['440000', []],
  ])('inside %s', (area, expected) => {
    const { total, regions } = counts({ area })
    expect(regions.map(({ key, base }) => `${key} ${base}`)).toEqual(expected)
    expect(regions.reduce((sum, { base }) => sum + base, 0)).toBe(total.base)
  })

  it('has two local branches of central agencies', () => {
    expect(counts({}).verticals.map(({ base }) => base)).toEqual([2, 51])
    expect(counts({ vertical: true, area: '330000' }).total).toEqual({ base: 6, count: 2 })
  })

  it('names each organisation once, in its own order', () => {
    const list = source.organizations({ filter: NO_FILTER, query: '', offset: 0, limit: 100 })
    expect(list).toMatchObject({ total: 55, repeated: false })
    expect(list.items[0]?.key).toBe(loaded.value.dataset.cases[0]?.organizations[0])
  })

  it('is found by pinyin and initials', () => {
    const read = createMemorySource(loaded.value.dataset)
    read.addReadings(readPinyin)
    const total = (text: string) => read.counts({ ...NO_FILTER, text }).total.count
    expect([total('nanjing'), total('nj'), total('changchun'), total('suzhou')]).toEqual([
      2, 2, 1, 5,
    ])
  })
})

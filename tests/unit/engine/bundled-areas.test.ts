import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { PLACE, settle } from '../../../src/domain/index.ts'
import { NO_FILTER, createMemorySource } from '../../../src/engine/index.ts'
import type { FacetFilter } from '../../../src/engine/index.ts'
import { parseDataset } from '../../../src/platform/index.ts'
import { readPinyin } from '../../../src/platform/pinyin.ts'
import { read } from './read-answer.ts'

const folder = new URL('../../../public/data/egov-best-practice-nominees-1/', import.meta.url)
const [schema = '', cases = ''] = await Promise.all(
  ['datapackage.json', 'cases.csv'].map((name) => readFile(new URL(name, folder), 'utf8')),
)
const loaded = parseDataset(schema, cases)
if (!loaded.ok) throw new Error(loaded.error.code)
const source = createMemorySource(loaded.value.dataset)
const counts = (filter: Partial<FacetFilter>) =>
  read(source.counts({ filter: { ...NO_FILTER, ...filter }, cross: [] }))

describe('the bundled list, from the country to a county', () => {
  it.each([
    ['320000', ['320000-own 4', '320100 2', '320500 5', '321000 1']],
    ['320500', ['320500-own 2', '320500-zone 2', '320583 1']],
    ['330200', ['330200-own 2', '330200-vertical 2', '330203 1']],
    ['320583', ['320583 1']],
    ['440000', []],
  ])('inside %s', (area, expected) => {
    const { total, facets } = counts({ area })
    const regions = facets[PLACE] ?? []
    expect(regions.map(({ key, base }) => `${key} ${base}`)).toEqual(expected)
    expect(regions.reduce((sum, { base }) => sum + base, 0)).toBe(total.base)
  })

  it('names each organisation once, in its own order', () => {
    const request = { filter: NO_FILTER, query: '', offset: 0, limit: 100 }
    const list = read(source.organizations(request))
    expect(list).toMatchObject({ total: 55, repeated: false })
    expect(list.items[0]?.key).toBe(loaded.value.dataset.cases[0]?.organizations[0])
  })

  it('is found by pinyin and initials', async () => {
    const loadReader = () => Promise.resolve(readPinyin)
    const readable = createMemorySource(loaded.value.dataset, { loadReader })
    const totals = ['nanjing', 'nj', 'changchun', 'suzhou'].map(async (text) => {
      const filter = { ...NO_FILTER, text }
      const settled = await settle(readable.counts({ filter, cross: [] }))
      return settled.state === 'here' ? settled.value.total.count : settled.error
    })
    expect(await Promise.all(totals)).toEqual([2, 2, 1, 5])
  })
})

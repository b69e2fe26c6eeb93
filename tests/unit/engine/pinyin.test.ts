import { describe, expect, it } from 'vitest'
import { settle } from '../../../src/domain/index.ts'
import { NO_FILTER, createMemorySource, findHits } from '../../../src/engine/index.ts'
import type { CaseSource, Reader } from '../../../src/engine/index.ts'
import { TEN, sampleCase, sampleDataset } from './dataset-samples.ts'

const SYLLABLES = new Map(
  (
    '南nan 京jing 市shi 政zheng 府fu 务wu 苏su 州zhou 昆kun 山shan 江jiang 省sheng 数shu 据ju 归gui ' +
    '集ji 大da 平ping 台tai 西xi 安an 先xian 海hai 关guan 通tong 区qu 园yuan 网wang 格ge 中zhong ' +
    '央yang 国guo 家jia 机ji 女nv'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
)
const read: Reader = (text) => Array.from(text, (sign) => SYLLABLES.get(sign) ?? '')

async function search(source: CaseSource, text: string): Promise<number[]> {
  const settled = await settle(
    source.rows({
      filter: { ...NO_FILTER, text },
      sort: { column: 'seq', descending: false },
      group: null,
      collapsed: new Set(),
      offset: 0,
      limit: 100,
    }),
  )
  const entries = settled.state === 'here' ? settled.value.entries : []
  return entries.flatMap((entry) => (entry.kind === 'case' ? [Number(entry.case.id)] : []))
}

const readSource = (dataset = TEN) =>
  createMemorySource(dataset, { loadReader: () => Promise.resolve(read) })

describe('search by pinyin', () => {
  const source = readSource()

  it.each([
    ['a region and a title by pinyin', 'nanjing', [8, 9]],
    ['by initials', 'nj', [8, 9]],
    ['pinyin as far as it is typed', 'nanj', [8, 9]],
    ['an organisation', 'kunshanshizhengfu', [7]],
    ['the central bodies', 'zygjjg', [1, 2]],
    ['letters in capitals', 'NanJing', [8, 9]],
    ['letters of the text between syllables', 'aipingtai', [6]],
    ['terms of both kinds', '数据 js', [5, 8, 9]],
    ['pinyin that begins within a syllable', 'anjing', []],
    ['initials across a sign between', 'tapt', []],
    ['initials across the names of regions', 'jsssz', []],
    ['a single letter only as it is written', 'n', []],
    ['pinyin with other signs', 'nanjing2', []],
  ])('finds %s: %s', async (_, text, expected) => {
    expect(await search(source, text)).toEqual(expected)
  })

  it('reads the regions only of a long list', async () => {
    const cases = Array.from({ length: 20_001 }, (_, i) =>
      sampleCase(i, { title: '南京', organizations: ['昆山'], place: '330000-own' }),
    )
    const long = readSource(sampleDataset([...cases, sampleCase(90_000, { place: '320100-own' })]))
    expect(await search(long, 'nanjing')).toEqual([90_000])
    expect(await search(long, 'kunshan')).toEqual([])
  })
})

describe('findHits with a reader', () => {
  const marked = (text: string, query: string) =>
    findHits(text, query, read).map(([start, end]) => text.slice(start, end))

  it.each([
    ['pinyin', '江苏南京市', 'nanjing', ['南京']],
    ['a character that is half typed', '江苏南京市', 'nanj', ['南京']],
    ['initials, every time', '南京和南京', 'nj', ['南京', '南京']],
    ['letters with what is read', '园区通ＡＩ平台', 'aipt', ['ＡＩ平台']],
    ['texts that read alike', '西安先', 'xian', ['西安先']],
    ['written and read hits together', '南京数据', '数据 nj', ['南京数据']],
    ['behind signs that grow and beyond the basic plane', '㎡𠮷南京', 'nj', ['南京']],
    ['ü as v', '女', 'nv', ['女']],
    ['nothing from within a syllable', '江苏南京市', 'anjing', []],
    ['nothing for a single letter', '南京', 'n', []],
  ])('marks %s', (_, text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })
})

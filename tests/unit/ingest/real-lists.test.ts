import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/index.ts'
import { normaliseList } from '../../../src/ingest/index.ts'
import { gazetteer } from './lcn-gazetteer.ts'

/**
 * Published lists of others, which are no part of this repository: they have no licence that would
 * allow it. Where they are is told by LISTS_DIR, or they lie in `shared/lists` above the checkout.
 */
const root = join(import.meta.dirname, '../../..')
const folders = [
  process.env['LISTS_DIR'] ?? '',
  join(root, '../shared/lists'),
  join(root, '../../shared/lists'),
]
const folder = folders.find((path) => path !== '' && existsSync(path))

/** Universities of 2016 by province, as the list's own headings count them. */
const UNIVERSITIES = `
北京市 91 天津市 55 河北省 120 山西省 80 内蒙古自治区 53 辽宁省 116 吉林省 60 黑龙江省 82 上海市 64
江苏省 166 浙江省 107 安徽省 119 福建省 88 江西省 98 山东省 144 河南省 129 湖北省 128 湖南省 123
广东省 147 广西壮族自治区 73 海南省 18 重庆市 65 四川省 109 贵州省 64 云南省 72 西藏自治区 6
陕西省 93 甘肃省 49 青海省 12 宁夏回族自治区 18 新疆维吾尔自治区 46
`
  .trim()
  .split(/\s+/)

function count(dataset: Dataset, keyOf: (record: Dataset['cases'][number]) => unknown) {
  const counts = new Map<string, number>()
  for (const record of dataset.cases) {
    const key = String(keyOf(record))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

describe.each([
  ['moe2016.gb18030.csv', 'gb18030'],
  ['moe2016.utf16le-no-bom.txt', 'utf-16le'],
])('the list of universities as %s', (name, encoding) => {
  const path = folder === undefined ? '' : join(folder, name)
  it('is read as it counts itself', ({ skip }) => {
    skip(!existsSync(path), `${name} is not here; LISTS_DIR names the folder that holds it`)
    const source = new TextDecoder(encoding).decode(readFileSync(path))
    const { dataset, counts, diagnostics } = normaliseList('x', source, gazetteer)
    expect(counts).toEqual({ in: 2595, accepted: 2595, rejected: 0, merged: 0 })
    const byProvince = count(
      dataset,
      ({ place }) => dataset.divisions.get(`${place.key.slice(0, 2)}0000`)?.name,
    )
    expect(Object.entries(byProvince).flat().map(String)).toEqual(UNIVERSITIES)
    expect(Object.values(count(dataset, ({ values }) => values['section']))).toEqual(
      Object.values(byProvince),
    )
    expect(count(dataset, ({ values }) => values['办学层次'])).toEqual({ 本科: 1236, 专科: 1359 })
    expect(count(dataset, ({ values }) => values['备注'] ?? '')).toEqual({
      '': 1854,
      民办: 734,
      中外合作办学: 5,
      内地与港澳台地区合作办学: 2,
    })
    const kinds = Object.fromEntries(dataset.dimensions.map(({ id, kind }) => [id, kind]))
    expect(kinds).toMatchObject({
      title: 'title',
      region: 'place',
      办学层次: 'nominal',
      备注: 'nominal',
    })
    expect(dataset.cases.map(({ id }) => id)).toEqual(dataset.cases.map((_, i) => String(i + 1)))
    const find = (title: string) => dataset.cases.find((record) => record.title === title)
    expect(find('北京科技大学天津学院')?.place.key).toBe('120000-own')
    expect(find('苏州大学')?.place.key).toBe('320500-own')
    // Two stand under a province that they are not in, as the list says itself.
    expect(diagnostics.map(({ code, params }) => [code, String(params['seq'])])).toEqual([
      ['region-conflict', find('河北工业大学')?.values['seq']],
      ['region-conflict', find('西藏民族大学')?.values['seq']],
    ])
  })
})

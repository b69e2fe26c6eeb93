import { describe, expect, it } from 'vitest'
import { MISSING, ORGANIZATION, settle } from '../../../src/domain/index.ts'
import { LIST_ORDER, NO_FILTER, createMemorySource } from '../../../src/engine/index.ts'
import type {
  FacetFilter,
  OrganizationList,
  OrganizationRequest,
} from '../../../src/engine/index.ts'
import { TEN, sampleCase, sampleDataset } from './dataset-samples.ts'
import { read } from './read-answer.ts'

const source = createMemorySource(TEN)
const list = (filter: Partial<FacetFilter>, parts: Partial<OrganizationRequest> = {}) =>
  read(
    source.organizations({
      filter: { ...NO_FILTER, ...filter },
      query: '',
      offset: 0,
      limit: 100,
      ...parts,
    }),
  )
const written = ({ items }: OrganizationList) =>
  items.map(({ key, count, base }) => `${key} ${count}/${base}`)

describe('organisations', () => {
  it('with the most cases first where some have several, ties in the order of the list', () => {
    const all = list({})
    expect(written(all)).toEqual([
      '国家税务总局 2/2',
      '江苏省政府 2/2',
      '苏州市政府 2/2',
      '财政部 1/1',
      '海淀区政府 1/1',
      '园区管委会 1/1',
      '昆山市政府 1/1',
      '南京市政府 1/1',
      '宁波海关 1/1',
    ])
    expect(all).toMatchObject({ total: 9, repeated: true })
  })

  it('in the order of the list where each has one case', () => {
    const single = createMemorySource(
      sampleDataset(['乙', '甲', '丙'].map((name, i) => sampleCase(i, { organizations: [name] }))),
    )
    const { items, repeated } = read(
      single.organizations({ filter: NO_FILTER, query: '', offset: 0, limit: 9 }),
    )
    expect(items.map((item) => item.key)).toEqual(['乙', '甲', '丙'])
    expect(repeated).toBe(false)
  })

  it('ignore their own filter and no other', () => {
    const filtered = list({
      values: { organization: ['财政部'], category: ['公共服务类'] },
    })
    expect(written(filtered).slice(0, 3)).toEqual([
      '国家税务总局 0/2',
      '江苏省政府 0/2',
      '苏州市政府 2/2',
    ])
  })

  it('are those of the area, and repeated only if they are there', () => {
    const inside = list({ area: '320583' })
    expect(written(inside)).toEqual(['苏州市政府 1/1', '昆山市政府 1/1'])
    expect(inside.repeated).toBe(false)
  })

  it('are found by name, every term, and paged', () => {
    expect(written(list({}, { query: '政府 市' }))).toEqual([
      '苏州市政府 2/2',
      '昆山市政府 1/1',
      '南京市政府 1/1',
    ])
    const page = list({}, { query: '政府', offset: 1, limit: 2 })
    expect(written(page)).toEqual(['苏州市政府 2/2', '海淀区政府 1/1'])
    expect(page).toMatchObject({ total: 5, repeated: true })
    expect(list({}, { query: '没有' })).toEqual({
      items: [],
      total: 0,
      repeated: true,
      missing: null,
    })
    expect(list({}, { query: '　' }).total).toBe(9)
  })

  it('are found by pinyin once it can be read', async () => {
    const reader = (text: string) =>
      Array.from(text, (sign) => ({ 海: 'hai', 关: 'guan' })[sign] ?? '')
    const readable = createMemorySource(TEN, { loadReader: () => Promise.resolve(reader) })
    const request = { filter: NO_FILTER, query: 'hg', offset: 0, limit: 9 }
    expect(await settle(readable.organizations(request))).toMatchObject({
      value: { items: [{ key: '宁波海关', base: 1, count: 1 }] },
    })
    expect(list({}, { query: 'hg' }).total).toBe(0)
  })

  it('say how many cases name none', () => {
    const two = createMemorySource(
      sampleDataset([
        sampleCase(1, { organizations: ['财政部'] }),
        sampleCase(2, { organizations: [] }),
      ]),
    )
    const ask = (text: string) =>
      read(two.organizations({ filter: { ...NO_FILTER, text }, query: '', offset: 0, limit: 9 }))
    expect(ask('').missing).toEqual({ key: MISSING, base: 1, count: 1 })
    expect(ask('没有这样的字').missing).toEqual({ key: MISSING, base: 1, count: 0 })
    expect(list({}).missing).toBeNull()
  })

  it('of cases that name none are a group of their own, so that none is lost by grouping', () => {
    const two = sampleDataset([
      sampleCase(1, { organizations: ['财政部'] }),
      sampleCase(2, { organizations: [] }),
    ])
    const { entries, caseCount } = read(
      createMemorySource(two).rows({
        filter: NO_FILTER,
        sort: LIST_ORDER,
        group: ORGANIZATION,
        collapsed: new Set(),
        offset: 0,
        limit: 10,
      }),
    )
    expect(caseCount).toBe(2)
    expect(entries.map((entry) => (entry.kind === 'group' ? entry.key : entry.case.id))).toEqual([
      '财政部',
      '1',
      MISSING,
      '2',
    ])
  })
})

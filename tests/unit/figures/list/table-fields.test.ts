import { describe, expect, it } from 'vitest'
import { failed, waiting, type Dataset } from '../../../../src/domain/index.ts'
import {
  createMemorySource,
  LIST_ORDER,
  NO_FILTER,
  type CaseSource,
  type Facts,
} from '../../../../src/engine/index.ts'
import {
  allFields,
  columnsOf,
  fieldText,
  firstRows,
  groupField,
  groupLabel,
  PLAIN_LIMIT,
  readRows,
  shownFields,
  UnansweredError,
  type RowQuery,
  type TableField,
} from '../../../../src/figures/index.ts'
import { writeCsv, type Cell } from '../../../../src/exports/index.ts'
import { DEFAULT_VIEW } from '../../../../src/view/index.ts'
import { factsOf, FROZEN_FACTS, FROZEN_LIST, frozenSource } from '../../../fixtures/frozen-list.ts'
import { BARE_LIST, THEMES_LIST } from '../../../fixtures/odd-lists.ts'

const never = new AbortController().signal
const ALL: RowQuery = { filter: NO_FILTER, sort: LIST_ORDER, group: null }

async function rowsOf(dataset: Dataset, query: RowQuery, fields: readonly TableField[]) {
  const rows: (readonly Cell[])[] = []
  const source = createMemorySource(dataset)
  for await (const block of readRows(source, query, fields, never)) rows.push(...block.rows)
  return rows
}

/** What all fields say of one case, by their headers. */
async function allOf(dataset: Dataset, row: number): Promise<Readonly<Record<string, Cell>>> {
  const fields = allFields(factsOf(dataset))
  const rows = await rowsOf(dataset, ALL, fields)
  return Object.fromEntries(fields.map(({ header }, i) => [header, rows[row]?.[i] ?? 'none']))
}

describe('the columns', () => {
  it('as shown: those that are visible, in their order, with the words of the page', async () => {
    const fields = shownFields(FROZEN_FACTS, ['organization', 'level', 'seq', 'region'])
    expect(fields.map((field) => field.header)).toEqual(['序号', '申报单位', '地区', '层级'])
    const rows = await rowsOf(FROZEN_LIST, ALL, fields)
    expect(rows).toHaveLength(53)
    expect(rows[41]).toEqual([
      42,
      '苏州市住房和城乡建设局、苏州市监察局',
      '江苏省 · 苏州市',
      '地市级',
    ])
    expect(rows[0]?.[2]).toBe('中央国家机关')
  })

  it('mark what holds for a case and has no column, as the page does', async () => {
    const rows = await rowsOf(FROZEN_LIST, ALL, shownFields(FROZEN_FACTS, ['level']))
    expect(rows[48]).toEqual(['地市级（中央驻地方单位）'])
    expect(rows[47]).toEqual(['省级'])
  })

  it('all fields: every dimension, codes as texts beside names, and what is missing stays empty', async () => {
    const fields = allFields(FROZEN_FACTS)
    const headers = fields.map((field) => field.header)
    expect(headers).toEqual(
      [
        '序号 案例 申报单位 类别 地区',
        '省级地区 省级代码 地市级地区 地市级代码 县级地区 县级代码',
        '层级 中央/地方 中央驻地方单位 名单分组 案例（原文） 申报单位（原文）',
        '原文起始行 原文结束行',
      ].flatMap((line) => line.split(' ')),
    )
    const suzhou = await allOf(FROZEN_LIST, 41)
    expect(suzhou).toMatchObject({
      序号: 42,
      地区: '江苏省 · 苏州市',
      省级地区: '江苏省',
      省级代码: '320000',
      地市级地区: '苏州市',
      地市级代码: '320500',
      县级地区: '',
      县级代码: '',
      中央驻地方单位: '否',
      原文起始行: FROZEN_LIST.cases[41]?.source?.startLine,
      '案例（原文）': FROZEN_LIST.cases[41]?.values['title_raw'],
    })
    expect(await allOf(FROZEN_LIST, 0)).toMatchObject({ 地区: '中央国家机关', 省级地区: '' })
  })

  it('under a grouping: the group as a first column, a case once under each of its values', async () => {
    const facts = factsOf(THEMES_LIST)
    const fields = [groupField(facts, 'theme'), ...shownFields(facts, ['title'])]
    expect(fields[0]?.header).toBe('分组：主题')
    expect(await rowsOf(THEMES_LIST, { ...ALL, group: 'theme' }, fields)).toEqual([
      ['交通', '公交到站'],
      ['交通', '地铁客流'],
      ['医疗', '公交到站'],
      ['医疗', '挂号'],
      ['未标明主题', '长三角一卡通'],
      ['未标明主题', '鼓楼停车'],
      ['未标明主题', '=2+3'],
    ])
  })
})

describe('the columns of a list of another kind', () => {
  it('are its own dimensions and no others', async () => {
    const facts = factsOf(THEMES_LIST)
    expect(columnsOf(facts).map(({ label }) => label)).toEqual([
      '名称',
      '属地',
      '主题',
      '年份',
      '经费（万元）',
    ])
    const bare = factsOf(BARE_LIST)
    expect(allFields(bare).map(({ header }) => header)).toEqual([
      '标题',
      '原文起始行',
      '原文结束行',
    ])
    expect(await rowsOf(BARE_LIST, ALL, allFields(bare))).toEqual([
      ['甲', '', ''],
      ['乙', '', ''],
    ])
  })

  it('keep codes and numbers as they are, several values, and name what is several or unsure', async () => {
    expect(await allOf(THEMES_LIST, 0)).toMatchObject({
      属地: '江苏省 · 苏州市 · 昆山市',
      县级代码: '320583',
      主题: '交通、医疗',
      '经费（万元）': 120.5,
      编号: '007',
      试点: '是',
      所涉地区代码: '',
    })
    expect(await allOf(THEMES_LIST, 1)).toMatchObject({ '经费（万元）': '007', 试点: '' })
    expect(await allOf(THEMES_LIST, 2)).toMatchObject({
      属地: '多地区：苏州市、杭州市',
      省级地区: '',
      所涉地区代码: '320500、330100',
    })
    expect(await allOf(THEMES_LIST, 3)).toMatchObject({
      属地: '地名有歧义：江苏省、浙江省',
      主题: '',
    })
    expect(await allOf(THEMES_LIST, 4)).toMatchObject({ 属地: '未识别', 年份: '' })
    expect(await allOf(THEMES_LIST, 5)).toMatchObject({
      属地: '江苏省 · 跨地区：苏州市、苏州市昆山市',
      省级代码: '320000',
      地市级代码: '',
    })
  })

  it('have groups named by their own values, what is missing too', () => {
    const facts = factsOf(THEMES_LIST)
    const label = (id: string, key: string) => groupLabel(facts, id, key)
    expect(label('theme', 'health')).toBe('医疗')
    expect(label('theme', '')).toBe('未标明主题')
    expect(label('region', '320500-own')).toBe('市级单位')
    expect(label('region', 'several')).toBe('多地区')
    const [title] = facts.dimensions
    const [record] = THEMES_LIST.cases
    expect(title && record && fieldText(facts, title, record)).toBe('公交到站')
  })
})

describe('reading rows', () => {
  const many: Dataset = {
    ...BARE_LIST,
    cases: Array.from({ length: 4500 }, (_, i) => ({
      id: String(i + 1),
      title: `案例${i + 1}`,
      place: { key: 'unknown' as const, codes: [] },
      organizations: [],
      values: {},
      source: null,
    })),
  }
  const facts: Facts = factsOf(many)
  const fields = shownFields(facts, ['title'])

  it('goes on in blocks, tells how far it is and stops when it is told to', async () => {
    const source = createMemorySource(many)
    const done: number[] = []
    let count = 0
    for await (const block of readRows(source, ALL, fields, never)) {
      count += block.rows.length
      done.push(block.done)
    }
    expect(count).toBe(4500)
    expect(done.length).toBeGreaterThan(2)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(done.at(-1)).toBe(1)

    const stop = new AbortController()
    const read = async () => {
      for await (const block of readRows(source, ALL, fields, stop.signal)) {
        if (block.done < 1) stop.abort()
      }
    }
    await expect(read()).rejects.toThrow(/abort/i)
  })

  it('gives one empty block where nothing passes', async () => {
    const shown = shownFields(FROZEN_FACTS, ['seq'])
    const nothing = { ...ALL, filter: { ...NO_FILTER, text: '没有这样的案例' } }
    expect(await rowsOf(FROZEN_LIST, nothing, shown)).toEqual([])
    const blocks = readRows(frozenSource(), nothing, shown, never)
    const { parts } = await writeCsv(['序号'], blocks)
    expect(parts.join('')).toBe('\ufeff序号\r\n')
  })

  const write = async (source: CaseSource) =>
    writeCsv(['标题'], readRows(source, ALL, fields, never))

  it('gives no file where a later block is not answered, rather than half of one', async () => {
    const memory = createMemorySource(many)
    const source: CaseSource = {
      ...memory,
      rows: (request) =>
        request.offset === 0
          ? memory.rows(request)
          : waiting(Promise.resolve(failed({ code: 'unreachable', detail: 'gone' }))),
    }
    const error: unknown = await write(source).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnansweredError)
    expect(error).toMatchObject({ ask: { code: 'unreachable' }, message: 'unreachable: gone' })
  })

  it('gives no file where the source says that there is more and has no more', async () => {
    const memory = createMemorySource(many)
    const source: CaseSource = {
      ...memory,
      rows: (request) => memory.rows({ ...request, limit: request.offset === 0 ? 1000 : 0 }),
    }
    await expect(write(source)).rejects.toMatchObject({ ask: { code: 'broken' } })
  })

  it('asks first for what fits into a plain list', () => {
    expect(PLAIN_LIMIT).toBe(500)
    expect(firstRows({ ...DEFAULT_VIEW, area: '320000', group: 'level' })).toEqual({
      filter: { area: '320000', values: {}, text: '' },
      sort: LIST_ORDER,
      group: 'level',
      collapsed: new Set(),
      offset: 0,
      limit: 500,
    })
  })
})

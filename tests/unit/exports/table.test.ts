import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/index.ts'
import { createMemorySource, NO_FILTER } from '../../../src/engine/index.ts'
import {
  allFields,
  groupField,
  notesSheet,
  readRows,
  shownFields,
  type Cell,
  type RowQuery,
  type TableField,
} from '../../../src/figures/index.ts'
import {
  fileName,
  guardFormula,
  scopeName,
  writeCsv,
  writeWorkbook,
} from '../../../src/exports/index.ts'
import { DEFAULT_SORT, DEFAULT_VIEW, facetFilter } from '../../../src/view/index.ts'
import { loadBundledDataset } from '../figures/bundled.ts'
import { sampleCase, sampleDataset } from '../engine/dataset-samples.ts'

const never = new AbortController().signal
const ALL: RowQuery = { filter: NO_FILTER, sort: DEFAULT_SORT, group: null }
const DATE = new Date(2026, 10, 5)

let bundled: Dataset
beforeAll(async () => {
  bundled = await loadBundledDataset()
})

async function rowsOf(dataset: Dataset, query: RowQuery, fields: readonly TableField[]) {
  const rows: (readonly Cell[])[] = []
  const source = createMemorySource(dataset)
  for await (const block of readRows(source, query, fields, never)) rows.push(...block.rows)
  return rows
}

const workbookOf = async (fields: readonly TableField[], rows: readonly (readonly Cell[])[]) =>
  writeWorkbook({ title: '样例', fields, rows, notes: [['数据来源', '样例'], [], ['分类']] })

describe('a text that a spreadsheet could take for a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', '＋1', '－1', '＠x'])(
    'is preceded by an apostrophe: %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`)
    },
  )

  it.each(['', '江苏省', ' =1', "'=1", '1-2', 'a@b'])('is left alone otherwise: %j', (text) => {
    expect(guardFormula(text)).toBe(text)
  })

  it('stays a text in a workbook, as it is', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1']
    const dataset = sampleDataset(texts.map((title, i) => sampleCase(i + 1, { title })))
    const fields = shownFields(dataset, ['seq', 'title'])
    const bytes = await workbookOf(fields, await rowsOf(dataset, ALL, fields))
    const sheet = read(bytes).Sheets['案例']!
    texts.forEach((text, i) => expect(sheet[`B${i + 2}`]).toMatchObject({ t: 's', v: text }))
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    expect(xml).not.toContain('<f>')
  })
})

describe('the columns', () => {
  it('as shown: those that are visible, in their order, with the words of the page', async () => {
    const fields = shownFields(bundled, ['seq', 'region', 'level', 'organizations'])
    expect(fields.map((field) => field.header)).toEqual(['序号', '地区', '层级', '申报单位'])
    const rows = await rowsOf(bundled, ALL, fields)
    expect(rows).toHaveLength(53)
    expect(rows[41]).toEqual([
      42,
      '江苏省 · 苏州市',
      '地市级',
      '苏州市住房和城乡建设局、苏州市监察局',
    ])
    expect(rows[0]?.[1]).toBe('中央国家机关')
  })

  it('all fields: codes as texts beside names, and what is missing stays empty', async () => {
    const fields = allFields(bundled)
    const rows = await rowsOf(bundled, ALL, fields)
    const cell = (seq: number, header: string) =>
      rows[seq - 1]?.[fields.findIndex((field) => field.header === header)]
    expect(cell(42, '省级代码')).toBe('320000')
    expect(cell(42, '地市级地区')).toBe('苏州市')
    expect(cell(42, '县级代码')).toBe('')
    expect(cell(1, '省级地区')).toBe('')
    expect(cell(42, '原文起始行')).toBe(bundled.cases[41]?.sourceStartLine)
    expect(cell(42, '案例（原文）')).toBe(bundled.cases[41]?.titleRaw)
    expect(new Set(fields.map((field) => field.header)).size).toBe(fields.length)
  })

  it('under a grouping: the group as a first column, a case once under each of its organisations', async () => {
    const dataset = sampleDataset([
      sampleCase(1, { organizations: ['甲', '乙'] }),
      sampleCase(2, { organizations: ['甲'] }),
    ])
    const fields = [groupField(dataset, 'organization'), ...shownFields(dataset, ['seq'])]
    expect(fields[0]?.header).toBe('分组：申报单位')
    const query: RowQuery = { ...ALL, group: 'organization' }
    expect(await rowsOf(dataset, query, fields)).toEqual([
      ['甲', 1],
      ['甲', 2],
      ['乙', 1],
    ])
  })
})

describe('reading rows', () => {
  it('goes on in blocks, tells how far it is and stops when it is told to', async () => {
    const many = sampleDataset(Array.from({ length: 4500 }, (_, i) => sampleCase(i + 1, {})))
    const source = createMemorySource(many)
    const fields = shownFields(many, ['seq'])
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
    const fields = shownFields(bundled, ['seq'])
    const nothing = { ...ALL, filter: { ...NO_FILTER, text: '没有这样的案例' } }
    expect(await rowsOf(bundled, nothing, fields)).toEqual([])
    const { parts } = await writeCsv(
      fields,
      readRows(createMemorySource(bundled), nothing, fields, never),
    )
    expect(parts.join('')).toBe('\ufeff序号\r\n')
  })
})

describe('CSV', () => {
  it('has a byte order mark, CRLF and one line per case', async () => {
    const fields = shownFields(bundled, ['seq', 'title'])
    const { parts, rows } = await writeCsv(
      fields,
      readRows(createMemorySource(bundled), ALL, fields, never),
    )
    const text = parts.join('')
    expect(rows).toBe(53)
    expect(text.startsWith('\ufeff序号,案例\r\n1,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Papa.parse<string[]>(text.slice(1).trimEnd()).data).toHaveLength(54)
  })
})

describe('the workbook', () => {
  it('has typed cells, a frozen header, a filter, wide and wrapped columns', async () => {
    const fields = allFields(bundled)
    const rows = await rowsOf(bundled, ALL, fields)
    const bytes = await workbookOf(fields, rows)
    const { Sheets, SheetNames } = read(bytes)
    expect(SheetNames).toEqual(['案例', '说明'])
    const sheet = Sheets['案例']!
    expect(utils.sheet_to_json(sheet, { header: 1, defval: '' })).toEqual([
      fields.map((field) => field.header),
      ...rows,
    ])
    expect(sheet['A2']).toMatchObject({ t: 'n', v: 1 })
    expect(sheet['G43']).toMatchObject({ t: 's', v: '320000' })
    const files = unzipSync(bytes)
    const xml = strFromU8(files['xl/worksheets/sheet1.xml']!)
    expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/)
    expect(xml).toContain('<autoFilter ref="A1:Q54"/>')
    expect(xml).toMatch(/<col min="2" max="2" width="56"/)
    // A title of 54 characters takes two lines of a column that is 28 characters wide.
    expect(bundled.cases[43]?.title.length).toBeGreaterThan(28)
    expect(xml).toMatch(/<row r="45" ht="(?:32|48)" customHeight="1"/)
    expect(strFromU8(files['xl/styles.xml']!)).toContain('wrapText="true"')
  })

  it('keeps a text that is longer than a cell may be from spoiling the file', async () => {
    const dataset = sampleDataset([sampleCase(1, { title: '长'.repeat(40_000) })])
    const fields = shownFields(dataset, ['title'])
    const bytes = await workbookOf(fields, await rowsOf(dataset, ALL, fields))
    const rows = utils.sheet_to_json<string[]>(read(bytes).Sheets['案例']!, { header: 1 })
    expect(rows[1]?.[0]).toMatch(/^长{32766}…$/)
  })
})

describe('the sheet 说明', () => {
  it('says source, choice, counts with bases, order, date and what they do not say', () => {
    const view = { ...DEFAULT_VIEW, regions: ['320000'], categories: ['公共服务类'] }
    const counts = createMemorySource(bundled).counts(facetFilter(view))
    const rows = notesSheet({
      dataset: bundled,
      view,
      scope: 'filter',
      columns: 'shown',
      counts,
      rows: 4,
      date: '2026-11-05',
    })
    for (const row of [
      ['数据来源', '《中国电子政务最佳实践提名奖（一）》'],
      ['名单原注', '排名不分先后'],
      ['年份与发布机构', '年份、发布机构：名单未载明'],
      ['筛选条件', '地区：江苏省；类别：公共服务类'],
      ['个数', '显示 4 / 53 个案例'],
      ['行数', '4 行，每行一个案例'],
      ['排序', '按名单顺序'],
      ['制作日期', '2026-11-05'],
      ['说明', '名单全量描述，非抽样，不据此推断优劣。'],
      ['合计', '', 4, 53],
      ['类别（不计类别条件）', '技术应用类', 7, 24],
      ['类别（不计类别条件）', '公共服务类', 4, 15],
      ['地区（不计地区条件）', '江苏省', 4, 12],
      ['地区（不计地区条件）', '黑龙江省', 0, 2],
    ]) {
      expect(rows).toContainEqual(row)
    }
    expect(JSON.stringify(rows)).toContain('“本部分未列出”，不等于没有案例')
    expect(JSON.stringify(rows)).not.toMatch(/河北|第 ?\d+ ?名|undefined|NaN/)
  })

  it('of the whole list has no filter, whatever the view has', () => {
    const view = { ...DEFAULT_VIEW, categories: ['公共服务类'], group: 'organization' as const }
    const rows = notesSheet({
      dataset: bundled,
      view,
      scope: 'all',
      columns: 'all',
      counts: createMemorySource(bundled).counts(NO_FILTER),
      rows: 57,
      date: '2026-11-05',
    })
    expect(rows).toContainEqual(['筛选条件', '未设筛选'])
    expect(rows).toContainEqual(['类别', '公共服务类', 15, 15])
    expect(rows).toContainEqual([
      '行数',
      '57 行，共 53 个案例：有多个申报单位的案例，在每个单位下各列一行',
    ])
  })
})

describe('file names', () => {
  it('say what, of which part and when, without what file systems refuse', () => {
    const name = (view: Partial<typeof DEFAULT_VIEW>) =>
      fileName(scopeName({ ...DEFAULT_VIEW, ...view }, bundled), '案例', DATE, 'xlsx')
    expect(name({})).toBe('政务案例图集-案例-20261105.xlsx')
    expect(name({ regions: ['320000'] })).toBe('政务案例图集-江苏省-案例-20261105.xlsx')
    expect(name({ area: '320500', categories: ['公共服务类'] })).toBe(
      '政务案例图集-苏州市-公共服务类-案例-20261105.xlsx',
    )
    expect(name({ text: '../a:b*?"<>|\\ \u202e' })).toBe('政务案例图集-..ab-案例-20261105.xlsx')
    expect(name({ text: '字'.repeat(100) }).length).toBeLessThan(80)
  })
})

import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import {
  guardFormula,
  writeCsv,
  writeWorkbook,
  type Cell,
  type RowBlock,
  type TableColumn,
} from '../../../src/exports/index.ts'

const COLUMNS: readonly TableColumn[] = [
  { header: '序号', width: 8, look: 'number' },
  { header: '案例', width: 56, look: 'wrap' },
  { header: '代码', width: 12, look: 'plain' },
]
const ROWS: readonly (readonly Cell[])[] = [
  [1, '政务云', '320000'],
  [2, '一'.repeat(54), '007'],
]

const workbookOf = (
  rows: readonly (readonly Cell[])[],
  columns: readonly TableColumn[] = COLUMNS,
) => writeWorkbook({ title: '样例', columns, rows, notes: [['数据来源', '样例'], [], ['分类']] })

async function* inBlocks(rows: readonly (readonly Cell[])[]): AsyncGenerator<RowBlock> {
  for (const [i, row] of rows.entries()) yield { rows: [row], done: (i + 1) / rows.length }
}

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
    const bytes = await workbookOf(texts.map((text, i) => [i + 1, text, '']))
    const sheet = read(bytes).Sheets['案例']
    texts.forEach((text, i) => expect(sheet?.[`B${i + 2}`]).toMatchObject({ t: 's', v: text }))
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })
})

const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name]
  if (!part) throw new Error(`No ${name}`)
  return strFromU8(part)
}

describe('CSV', () => {
  it('has a byte order mark, CRLF and one line per row, written as they come', async () => {
    const done: number[] = []
    const headers = COLUMNS.map(({ header }) => header)
    const { parts, rows } = await writeCsv(headers, inBlocks(ROWS), (share) => done.push(share))
    const text = parts.join('')
    expect(rows).toBe(2)
    expect(done).toEqual([0.5, 1])
    expect(text.startsWith('\ufeff序号,案例,代码\r\n1,政务云,320000\r\n')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Papa.parse<string[]>(text.slice(1).trimEnd()).data).toHaveLength(3)
  })
})

describe('the workbook', () => {
  it('has typed cells, a frozen header, a filter, wide and wrapped columns', async () => {
    const bytes = await workbookOf(ROWS)
    const { Sheets, SheetNames } = read(bytes)
    expect(SheetNames).toEqual(['案例', '说明'])
    const sheet = Sheets['案例']
    if (!sheet) throw new Error('No sheet 案例')
    expect(utils.sheet_to_json(sheet, { header: 1, defval: '' })).toEqual([
      COLUMNS.map(({ header }) => header),
      ...ROWS,
    ])
    expect(sheet['A2']).toMatchObject({ t: 'n', v: 1 })
    expect(sheet['C3']).toMatchObject({ t: 's', v: '007' })
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/)
    expect(xml).toContain('<autoFilter ref="A1:C3"/>')
    expect(xml).toMatch(/<col min="2" max="2" width="56"/)
    // 54 characters take two lines of a column that is 28 characters wide.
    expect(xml).toMatch(/<row r="3" ht="32" customHeight="1"/)
    expect(partOf(bytes, 'xl/styles.xml')).toContain('wrapText="true"')
  })

  it('keeps a text that is longer than a cell may be from spoiling the file', async () => {
    const bytes = await workbookOf([[1, '长'.repeat(40_000), '']])
    const sheet = read(bytes).Sheets['案例']
    if (!sheet) throw new Error('No sheet 案例')
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 })
    expect(rows[1]?.[1]).toMatch(/^长{32766}…$/)
  })

  it('has a filter over all columns of a list that has more than the alphabet has letters', async () => {
    const columns = Array.from({ length: 53 }, (_, i): TableColumn => {
      return { header: `列${i + 1}`, width: 8, look: 'plain' }
    })
    const bytes = await workbookOf([columns.map((_, i) => i)], columns)
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:BA2"/>')
  })
})

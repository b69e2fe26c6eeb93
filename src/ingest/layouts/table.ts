import type { CsvRow } from '../../formats/index.ts'
import type { Diagnostic } from '../../domain/index.ts'
import { diagnose } from '../diagnose.ts'
import type { Passage } from '../diagnose.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { EMPTY_LIST } from '../raw-list.ts'
import type { CellColumn, RawList, RawRecord } from '../raw-list.ts'
import { readNumber } from '../read-number.ts'
import type { Column } from '../recognise-column.ts'
import { namesPlace, readHeading } from '../recognise-heading.ts'
import type { Heading } from '../recognise-heading.ts'
import { foldText } from '../source-lines.ts'
import type { Token } from '../source-lines.ts'
import type { Layout } from './layout.ts'
import { assignColumns } from './table-columns.ts'
import type { TableColumns } from './table-columns.ts'
import { filledCells, findGrid } from './table-grid.ts'

const ENUMERATED = /^[（(]?[一二三四五六七八九十]+[)）]?[、.．]/
const REMARK = /^(?:备?注|说明|来源|资料|数据|合计|总计|共计?)/
const LONGEST_HEADING = 20

const passageOfRow = ({ startLine, endLine, raw }: CsvRow): Passage => ({ startLine, endLine, raw })

function tokenOf(row: CsvRow, cell: string): Token {
  return { line: row.startLine, raw: cell, text: foldText(cell) }
}

/** What a row with one filled cell is. */
function readLoneCell(
  row: CsvRow,
  next: CsvRow | undefined,
  { title, widths }: TableColumns,
  gazetteer: Gazetteer,
): Heading | 'record' | 'remark' {
  const [at = 0] = filledCells(row)
  const heading = readHeading(tokenOf(row, row.cells[at] ?? ''), gazetteer)
  if (namesPlace(heading)) return heading
  if (at === title && !(at === 0 && ENUMERATED.test(heading.name))) return 'record'
  const isHeading =
    at < widths &&
    next !== undefined &&
    filledCells(next).length > 1 &&
    heading.name.length <= LONGEST_HEADING &&
    !REMARK.test(heading.name)
  return isHeading ? heading : 'remark'
}

function readRecord(row: CsvRow, columns: TableColumns, heading: Heading | null): RawRecord {
  const passage = passageOfRow(row)
  const text = (column: number) => row.cells[column] ?? ''
  const cells: Partial<Record<CellColumn, Passage>> = {}
  for (const [column, at] of columns.known) {
    if (column !== 'number' && foldText(text(at)) !== '')
      cells[column] = { ...passage, raw: text(at) }
  }
  const number = columns.known.get('number')
  return {
    seq: number === undefined ? null : readNumber(foldText(text(number))),
    heading,
    cells,
    others: columns.others.map(({ at }) => foldText(text(at))),
    passage,
  }
}

/** Reads a table row by row: an empty cell keeps its place, a lone cell may head what follows. */
function parse(source: string, gazetteer: Gazetteer): RawList {
  const grid = findGrid(source)
  if (!grid) return EMPTY_LIST
  const { above, header, body } = grid
  const columns = assignColumns(header, body)
  const names = header.cells.map(foldText)
  const headings: Heading[] = []
  const records: RawRecord[] = []
  const numbers: { seq: number; passage: Passage }[] = []
  const diagnostics: Diagnostic[] = []
  body.forEach((row, index) => {
    const filled = filledCells(row)
    if (filled.length > 1 && filled.every((i) => foldText(row.cells[i] ?? '') === names[i])) return
    if (filled.length === 1) {
      const read = readLoneCell(row, body[index + 1], columns, gazetteer)
      if (read === 'remark') diagnostics.push(diagnose('unexpected-line', passageOfRow(row)))
      else if (read !== 'record') headings.push(read)
      if (read !== 'record') return
    }
    const beyond = filled.filter((i) => i >= columns.widths).map((i) => row.cells[i] ?? '')
    if (beyond.length > 0) {
      diagnostics.push(diagnose('unexpected-cells', passageOfRow(row), { cells: beyond }))
    }
    const record = readRecord(row, columns, headings.at(-1) ?? null)
    if (record.seq !== null) numbers.push({ seq: record.seq, passage: record.passage })
    records.push(record)
  })
  return {
    preamble: above.flatMap((row) => filledCells(row).map((i) => tokenOf(row, row.cells[i] ?? ''))),
    headings,
    names: Object.fromEntries(
      [...columns.known].flatMap(([column, at]) => (names[at] ? [[column, names[at]]] : [])),
    ) as Partial<Record<Column, string>>,
    columns: columns.others.map(({ name }) => name),
    records,
    numbers,
    rejected: 0,
    diagnostics,
  }
}

/** A table as spreadsheets write and copy it: a row of names, then one record a row. */
export const table: Layout = {
  id: 'table',
  detect: (source) => findGrid(source)?.score ?? 0,
  parse,
}

import type { MatrixCell } from '../matrix/model.ts'
import { cellText } from '../matrix/words.ts'
import {
  findDimension,
  NUMBER,
  ORGANIZATION,
  TITLE,
  type CaseRecord,
  type DatasetInfo,
} from '../../domain/index.ts'
import { compareWords, messages, slidesWords as words } from '../../messages/index.ts'
import { fieldText } from '../list/columns.ts'
import type { CompareContent, MatrixContent } from '../picture/content.ts'
import type { PictureLook } from '../picture/look.ts'
import {
  countFitting,
  fillingFont,
  rowHeight,
  type Area,
  type TableCell,
  type TablePart,
} from '../../exports/index.ts'

/** Room of the heading above a table, and of the line below it, in inches. */
const LINE = 0.3
/** Largest letters of a table that has room, in points. */
const MOST_FONT = 18
/** Width of the numbers, and of the organisations at most, in inches. */
const NUMBERS = 0.5
const ORGANIZATIONS = { most: 2.4, share: 0.36 } as const

/** As many of the cases as fit, with number and organisations where the list has them; `count` in all. */
export function caseTable(
  facts: DatasetInfo,
  cases: readonly CaseRecord[],
  count: number,
  fontSize: number,
  area: Area,
): TablePart {
  const { dimensions } = facts
  const number = findDimension(dimensions, NUMBER)
  const title = findDimension(dimensions, TITLE)
  const organization = findDimension(dimensions, ORGANIZATION)
  const before = number ? NUMBERS : 0
  const behind = organization
    ? Math.min(ORGANIZATIONS.most, (area.w - before) * ORGANIZATIONS.share)
    : 0
  const shown = [
    { dimension: number, width: before, align: 'right' },
    { dimension: title, width: area.w - before - behind, align: 'left' },
    { dimension: organization, width: behind, align: 'left' },
  ] as const
  const columns = shown.flatMap(({ dimension, width, align }) =>
    dimension ? [{ dimension, header: dimension.label, width, align }] : [],
  )
  const rows = cases.map((record) =>
    columns.map(({ dimension }) => ({ text: fieldText(facts, dimension, record) })),
  )
  return fitted(
    {
      kind: 'table',
      area,
      title: words.cases(count),
      columns: columns.map(({ header, width, align }) => ({ header, width, align })),
      rows,
      fontSize,
      more: '',
    },
    count,
    words.more,
  )
}

/** 地区 × 类别 with its totals, coloured as on the page. */
export function matrixTable(
  { model, narrowed }: MatrixContent,
  look: PictureLook,
  leastFont: number,
  area: Area,
): TablePart {
  const fontSize = fillingFont(model.rows.length + 2, area.h - LINE, leastFont, MOST_FONT)
  const nameWidth = Math.min(3, area.w * 0.25)
  const width = (area.w - nameWidth) / (model.columns.length + 1)
  const cellOf = (cell: MatrixCell): TableCell => {
    const fill = look.sequence[cell.step]
    return {
      text: cellText(cell, narrowed),
      bold: cell.selected,
      fill: fill ?? look.paper,
      color: fill === undefined ? look.ink : (look.onSequence[cell.step] ?? look.ink),
    }
  }
  const rows = model.rows.map((row): readonly TableCell[] => [
    { text: row.name, bold: row.selected },
    ...row.cells.map(cellOf),
    { text: cellText(row.total, narrowed), bold: true },
  ])
  const totals: readonly TableCell[] = [
    { text: words.total, bold: true },
    ...model.columns.map(({ total }) => ({ text: cellText(total, narrowed), bold: true })),
    { text: cellText(model.total, narrowed), bold: true },
  ]
  const column = (header: string) => ({ header, width, align: 'right' as const })
  const { label } = model.rowsDimension
  const part: TablePart = {
    kind: 'table',
    area,
    title: '',
    columns: [
      { header: label, width: nameWidth, align: 'left' },
      ...model.columns.map((one) => column(one.label)),
      column(words.total),
    ],
    rows,
    fontSize,
    more: '',
  }
  const more = (rest: number) => words.moreRows(rest, label)
  const shown = fitted(part, rows.length, more, heightOf(part, totals))
  return { ...shown, rows: [...shown.rows, totals] }
}

/** The groups of a comparison with their bases and what the reference's mix would give. */
export function compareTableOf({ model }: CompareContent, fontSize: number, area: Area): TablePart {
  const { count } = messages
  const compare = compareWords
  const hasExpected = model.groups.some((group) =>
    group.figures.some((figure) => figure.difference !== null),
  )
  const nameWidth = Math.min(2.2, area.w * 0.3)
  const width = (area.w - nameWidth) / model.values.length
  return {
    kind: 'table',
    area,
    title: hasExpected ? compare.countAgainst(model.reference.name) : compare.count,
    columns: [
      { header: compare.group, width: nameWidth, align: 'left' },
      ...model.values.map(({ label }) => ({ header: label, width, align: 'right' as const })),
    ],
    rows: model.groups.map((group) => [
      { text: group.name },
      ...group.figures.map((figure) => {
        const counted = count.of(figure.count, group.base)
        const about = figure.difference && compare.about(figure.difference.expected)
        return { text: about === null ? counted : `${counted}；${about}` }
      }),
    ]),
    fontSize,
    more: '',
  }
}

/** The part with as many rows as fit, and in words how many of `count` there are besides. */
function fitted(
  part: TablePart,
  count: number,
  more: (rest: number) => string,
  reserved = 0,
): TablePart {
  const headers = part.columns.map(({ header }) => ({ text: header }))
  const around = part.title === '' ? LINE : 2 * LINE
  const room = part.area.h - heightOf(part, headers) - around - reserved
  const heights = part.rows.map((row) => heightOf(part, row))
  const rows = part.rows.slice(0, countFitting(heights, room))
  return { ...part, rows, more: rows.length < count ? more(count - rows.length) : '' }
}

function heightOf({ columns, fontSize }: TablePart, row: readonly TableCell[]): number {
  return rowHeight(
    row.map((cell) => cell.text),
    columns.map((column) => column.width),
    fontSize,
  )
}

import type { Facts } from '../../engine/index.ts'
import { compareWords } from '../../messages/index.ts'
import { sourceWords } from '../summary/source-words.ts'
import { guardFormula } from '../../exports/index.ts'

/** The figures of a comparison, group by group. */
export interface ComparisonFigures {
  readonly dimension: { readonly label: string }
  readonly values: readonly { readonly label: string }[]
  readonly groups: readonly {
    readonly name: string
    readonly base: number
    readonly figures: readonly {
      readonly count: number
      readonly difference: { readonly expected: number } | null
    }[]
  }[]
  readonly reference: { readonly name: string }
  readonly whole: { readonly base: number; readonly counts: readonly number[] }
}

type Cell = string | number

/**
 * A comparison as a table for a spreadsheet or a document: one row per value and one for the
 * totals; per group its cases and, where there is one, what the reference's mix would give; the whole
 * list; below, the source. `html` and tab-separated `text` hold the same cells; figures are figures.
 */
export function compareTable(
  facts: Facts,
  model: ComparisonFigures,
): { readonly html: string; readonly text: string } {
  const compare = compareWords
  const groups = model.groups.map((group) => ({
    ...group,
    hasExpected: group.figures.some((figure) => figure.difference !== null),
  }))
  const head: Cell[] = [
    model.dimension.label,
    ...groups.flatMap(({ name, hasExpected }) =>
      hasExpected
        ? [compare.ofGroup(name), compare.expectedOf(name, model.reference.name)]
        : [compare.ofGroup(name)],
    ),
    compare.ofGroup(compare.wholeList),
  ]
  const rows = model.values.map(({ label }, index): Cell[] => [
    label,
    ...groups.flatMap(({ figures, hasExpected }): Cell[] => {
      const figure = figures[index]
      return hasExpected
        ? [figure?.count ?? 0, figure?.difference?.expected ?? '']
        : [figure?.count ?? 0]
    }),
    model.whole.counts[index] ?? 0,
  ])
  const totals: Cell[] = [
    compare.total,
    ...groups.flatMap(({ base, hasExpected }): Cell[] => (hasExpected ? [base, ''] : [base])),
    model.whole.base,
  ]
  const note = sourceWords(facts)
  return {
    html: htmlTable([head, ...rows, totals], note),
    text: [head, ...rows, totals, [note]].map((row) => row.map(plainCell).join('\t')).join('\n'),
  }
}

function htmlTable(rows: readonly (readonly Cell[])[], note: string): string {
  const [head = [], ...body] = rows
  const row = (cells: readonly Cell[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(safeCell(cell))}</${tag}>`).join('')}</tr>`
  const foot = `<tr><td colspan="${head.length}">${escape(note)}</td></tr>`
  return `<table border="1">${row(head, 'th')}${body.map((cells) => row(cells, 'td')).join('')}${foot}</table>`
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const safeCell = (cell: Cell): string =>
  typeof cell === 'string' ? guardFormula(cell) : String(cell)

const plainCell = (cell: Cell): string => safeCell(cell).replace(/[\t\r\n]+/g, ' ')

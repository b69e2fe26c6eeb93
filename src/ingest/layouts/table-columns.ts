import type { CsvRow } from '../../formats/index.ts'
import { readNumber, readYear } from '../read-number.ts'
import { PLACE_COLUMNS, recogniseColumn } from '../recognise-column.ts'
import type { Column } from '../recognise-column.ts'
import { foldText } from '../source-lines.ts'
import { filledCells } from './table-grid.ts'

/** What the columns of a table are; positions count from 0. */
export interface TableColumns {
  readonly known: ReadonlyMap<Column, number>
  /** The rest that hold anything, in their order. */
  readonly others: readonly { readonly at: number; readonly name: string }[]
  readonly title: number
  /** How many columns there are; what stands beyond belongs to none. */
  readonly widths: number
}

/**
 * Tells by its name what each column holds; of two of one name the first counts. A column of numbers
 * must hold nothing else. Without a name that says so, the column of the longest texts is the title.
 */
export function assignColumns(header: CsvRow, body: readonly CsvRow[]): TableColumns {
  const names = header.cells.map(foldText)
  const rows = body.filter((row) => filledCells(row).length > 1)
  const textsOf = (at: number) =>
    rows
      .map(({ cells }) => foldText(cells[at] ?? ''))
      .filter((text) => text !== '' && text !== names[at])
  const known = new Map<Column, number>()
  names.forEach((name, at) => {
    const column = recogniseColumn(name)
    // A year is kept as a column of the list's own.
    if (column === null || column === 'year' || known.has(column)) return
    const texts = column === 'number' ? textsOf(at) : []
    if (texts.every((text) => readNumber(text) !== null)) known.set(column, at)
  })
  if (!known.has('title')) {
    const taken = new Set(known.values())
    const organization = known.get('organization')
    const isText = (text: string) => readNumber(text) === null && readYear(text) === ''
    const candidates = names
      .map((_, at) => at)
      .filter((at) => (at === organization || !taken.has(at)) && textsOf(at).some(isText))
    const lengths = candidates.map((at) => averageLength(textsOf(at)))
    // A list of places is named by the lowest of them.
    const lowest = PLACE_COLUMNS.findLast((column) => known.has(column))
    const longest = candidates[lengths.indexOf(Math.max(...lengths))]
    const title = longest ?? known.get(lowest ?? 'number') ?? 0
    if (title === organization) known.delete('organization')
    known.set('title', title)
  }
  const taken = new Set(known.values())
  const others = names.flatMap((name, at) =>
    taken.has(at) || (name === '' && textsOf(at).length === 0)
      ? []
      : [{ at, name: name || `第${at + 1}列` }],
  )
  return { known, others, title: known.get('title') ?? 0, widths: names.length }
}

const averageLength = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length

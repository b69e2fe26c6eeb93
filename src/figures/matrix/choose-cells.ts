import { chosenIn, toggle, type Action, type ViewState } from '../../view/index.ts'

/** What was pressed: a cell, the header of a row, or the header of a column. */
export type CellTarget =
  | { readonly row: string; readonly column: string }
  | { readonly row: string; readonly column: null }
  | { readonly row: null; readonly column: string }

/** The ids of the dimensions of rows and columns. */
export interface CellAxes {
  readonly rows: string
  readonly columns: string
}

/** The filters of both dimensions: a cross product, in which an empty list means all. */
interface CellChoice {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/**
 * What pressing does. Plainly: only this, and nothing when it was the only one. With `adding`: added
 * to or taken from the cross product, which stays one.
 */
export function chooseCells(
  axes: CellAxes,
  view: Pick<ViewState, 'filters'>,
  { row, column }: CellTarget,
  adding: boolean,
): Action {
  const now = { rows: chosenIn(view, axes.rows), columns: chosenIn(view, axes.columns) }
  if (!adding) {
    const only = listOf(row, column)
    const sole = isSame(now.rows, only.rows) && isSame(now.columns, only.columns)
    return pickCells(axes, sole ? NOTHING : only)
  }
  if (row === null) return toggle(axes.columns, column)
  if (column === null) return toggle(axes.rows, row)
  return pickCells(axes, toggleCell(now, row, column))
}

const pickCells = (axes: CellAxes, { rows, columns }: CellChoice): Action => ({
  type: 'facet/picked',
  picks: { [axes.rows]: rows, [axes.columns]: columns },
  exactly: true,
})

const NOTHING: CellChoice = { rows: [], columns: [] }

const listOf = (row: string | null, column: string | null): CellChoice => ({
  rows: row === null ? [] : [row],
  columns: column === null ? [] : [column],
})

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value))

/**
 * A cell outside widens the product by its row and its column; "all" stays all. A cell inside leaves
 * with its row where several rows are chosen, else with its column.
 */
function toggleCell({ rows, columns }: CellChoice, row: string, column: string): CellChoice {
  if (rows.length === 0 && columns.length === 0) return listOf(row, column)
  const inRows = rows.length === 0 || rows.includes(row)
  const inColumns = columns.length === 0 || columns.includes(column)
  if (!inRows || !inColumns) {
    return {
      rows: inRows ? rows : [...rows, row],
      columns: inColumns ? columns : [...columns, column],
    }
  }
  if (rows.length > 1) return { rows: rows.filter((key) => key !== row), columns }
  if (columns.length > 1) return { rows, columns: columns.filter((key) => key !== column) }
  return NOTHING
}

/** What a cell of a written table holds. A missing value is `''`, never 0. */
export type Cell = string | number

/** How a column of a written table looks. */
export interface TableColumn {
  readonly header: string
  /** In characters of the width of a digit, as spreadsheets count. */
  readonly width: number
  /** `wrap`: long texts break within their cell. `number`: a number that is looked up, not added. */
  readonly look: 'plain' | 'wrap' | 'number'
}

/** Some rows of a table, one after another. */
export interface RowBlock {
  readonly rows: readonly (readonly Cell[])[]
  /** Share of the rows that are read with this block, from 0 to 1. */
  readonly done: number
}

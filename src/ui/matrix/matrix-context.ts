import type { CellTarget, CrossSpot } from '../../figures/index.ts'
import type { MatrixOrder } from '../../view/index.ts'

/** What a header or a cell needs to know of the grid that it stands in. */
export interface MatrixContext {
  /** The id of the rows' dimension. */
  readonly rows: string
  readonly narrowed: boolean
  /** Attributes of what holds a number, at the edge a sum. */
  readonly behind: (spot: CrossSpot) => { readonly 'data-behind': string | undefined }
  readonly press: (target: CellTarget, toggle: boolean) => void
  readonly order: (by: MatrixOrder) => void
  /** Attributes of the cell at a position: -1 is the header row, column 0 the row headers. */
  readonly place: (
    row: number,
    column: number,
  ) => { readonly tabIndex: 0 | -1; readonly 'data-row': number; readonly 'data-column': number }
}

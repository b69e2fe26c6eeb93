/** A cell of a grid: row -1 is the header row, columns count from 0. */
export interface GridPosition {
  readonly row: number
  readonly column: number
}

export interface GridShape {
  readonly rows: number
  readonly columns: number
  /** Rows that PageUp and PageDown move by. */
  readonly pageRows: number
}

/** Where a key leads, kept within the grid; `null` for a key that moves nothing. */
export function moveInGrid(
  from: GridPosition,
  key: string,
  ctrl: boolean,
  { rows, columns, pageRows }: GridShape,
): GridPosition | null {
  const at = (row: number, column: number): GridPosition => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  const { row, column } = from
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'PageUp':
      return at(Math.max(Math.min(row, 0), row - pageRows), column)
    case 'PageDown':
      return at(row + pageRows, column)
    case 'Home':
      return ctrl ? at(Math.min(0, rows - 1), 0) : at(row, 0)
    case 'End':
      return ctrl ? at(rows - 1, columns - 1) : at(row, columns - 1)
    default:
      return null
  }
}

import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { moveInGrid, type GridPosition } from '../table/grid-moves.ts'

interface MatrixFocus {
  /** Rows below the header row, the row of totals included. */
  readonly rows: number
  /** Columns, that of the row headers and that of totals included. */
  readonly columns: number
  /** Space, or Enter outside the header row. */
  readonly press: (row: number, column: number, toggle: boolean) => void
  /** Enter in the header row. */
  readonly sort: (column: number) => void
}

const PAGE_ROWS = 8

/** The grid's one Tab stop and the keys that move it. It starts on the first cell. */
export function useMatrixFocus({ rows, columns, press, sort }: MatrixFocus) {
  const root = useRef<HTMLTableElement>(null)
  const [wanted, setWanted] = useState<GridPosition>({ row: 0, column: 1 })
  const active = {
    row: Math.min(wanted.row, rows - 1),
    column: Math.min(wanted.column, columns - 1),
  }
  const place = (row: number, column: number) => ({
    tabIndex: tabIndexOf(row === active.row && column === active.column),
    'data-row': row,
    'data-column': column,
  })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || !(event.target instanceof Element) || event.target.closest('button')) return
    const ctrl = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && active.row === -1) sort(active.column)
    else if (event.key === ' ' || event.key === 'Enter') press(active.row, active.column, ctrl)
    else {
      const to = moveInGrid(active, event.key, ctrl, { rows, columns, pageRows: PAGE_ROWS })
      if (!to) return
      setWanted(to)
      root.current
        ?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)
        ?.focus()
    }
    event.preventDefault()
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const cell = event.target.closest<HTMLElement>('[data-row]')
    if (!cell) return
    setWanted({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) })
  }
  return { root, place, gridEvents: { onKeyDown, onFocus } }
}

const tabIndexOf = (active: boolean): 0 | -1 => (active ? 0 : -1)

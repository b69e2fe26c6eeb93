import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Answer } from '../../domain/index.ts'
import type { RowEntry } from '../../engine/index.ts'
import { moveInGrid, type GridPosition } from './grid-moves.ts'
import { useOpenCase } from './use-open-case.ts'
import { whenHere } from './when-here.ts'

interface GridFocusOptions {
  /** Without it nothing is tracked: a plain table has ordinary Tab stops. */
  readonly enabled: boolean
  readonly rows: number
  readonly columns: number
  /** `undefined` while the entry is on its way. */
  readonly entryAt: (row: number) => RowEntry | undefined
  readonly toggleGroup: (key: string) => void
  readonly findGroup: (key: string) => Answer<number | null>
  readonly pageRows: () => number
  /** Scrolls a row into view; where absent, focusing the cell does. */
  readonly reveal?: (row: number) => void
}

/**
 * Keyboard of a grid or treegrid: one cell is the Tab stop and carries the focus, arrow keys move it,
 * Enter opens the case or the group, left and right close and open a group.
 */
export function useGridFocus(options: GridFocusOptions) {
  const { enabled, rows, columns, entryAt, toggleGroup, findGroup, pageRows, reveal } = options
  const root = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<GridPosition>({ row: 0, column: 0 })
  const moving = useRef(false)
  const openCase = useOpenCase()
  const active: GridPosition = {
    row: Math.min(wanted.row, rows - 1),
    column: Math.min(wanted.column, columns - 1),
  }

  // Before the browser handles the next key: the old cell may just have gone, and with it the focus.
  useLayoutEffect(() => {
    if (!moving.current) return
    const cell = findCell(root.current, active)
    cell?.focus({ preventScroll: reveal !== undefined })
    // A row that is still loading may get another cell when it arrives.
    if (cell && (active.row < 0 || entryAt(active.row))) moving.current = false
  })

  const moveTo = (to: GridPosition) => {
    moving.current = true
    if (to.row >= 0) reveal?.(to.row)
    setWanted({ ...to })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!enabled || event.altKey || event.metaKey || !(event.target instanceof Element)) return
    const entry = active.row < 0 ? undefined : entryAt(active.row)
    const group = entry?.kind === 'group' ? entry : null
    if (event.key === 'Enter' || event.key === ' ') {
      if (event.target.closest('button')) return
      if (active.row < 0) findCell(root.current, active)?.querySelector('button')?.click()
      else if (group) toggleGroup(group.key)
      else if (entry?.kind === 'case' && event.key === 'Enter') {
        openCase(entry.case.id, event.target as HTMLElement)
      } else if (!entry) moveTo(active)
    } else if (group && event.key === 'ArrowRight' && group.collapsed) toggleGroup(group.key)
    else if (group && event.key === 'ArrowRight') moveTo({ row: active.row + 1, column: 0 })
    else if (group && event.key === 'ArrowLeft') {
      if (!group.collapsed) toggleGroup(group.key)
    } else if (
      event.key === 'ArrowLeft' &&
      active.column === 0 &&
      entry?.kind === 'case' &&
      entry.group !== null
    ) {
      whenHere(findGroup(entry.group), (row) => {
        if (row !== null) moveTo({ row, column: 0 })
      })
    } else {
      const to = moveInGrid(active, event.key, event.ctrlKey, {
        rows,
        columns,
        pageRows: pageRows(),
      })
      if (!to) return
      moveTo(to)
    }
    event.preventDefault()
  }

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const cell = enabled ? event.target.closest<HTMLElement>('[data-row]') : null
    if (!cell) return
    const row = Number(cell.dataset['row'])
    const column = Number(cell.dataset['column'])
    if (row !== wanted.row || (column !== wanted.column && !cell.dataset['whole'])) {
      setWanted({ row, column })
    }
  }

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) {
      moving.current = false
    }
  }

  return { root, active: enabled ? active : null, gridEvents: { onKeyDown, onFocus, onBlur } }
}

/** The cell at a position; a row with a single cell (a group) has that one in every column. */
function findCell(root: HTMLElement | null, { row, column }: GridPosition): HTMLElement | null {
  return (
    root?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ??
    root?.querySelector<HTMLElement>(`[data-row="${row}"]`) ??
    null
  )
}

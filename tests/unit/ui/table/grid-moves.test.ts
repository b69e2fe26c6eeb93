import { describe, expect, it } from 'vitest'
import { moveInGrid } from '../../../../src/ui/table/grid-moves.ts'

const shape = { rows: 100, columns: 6, pageRows: 10 }
const move = (row: number, column: number, key: string, ctrl = false) =>
  moveInGrid({ row, column }, key, ctrl, shape)

describe('moveInGrid', () => {
  it('moves by one cell and reaches the header above the first row', () => {
    expect(move(4, 2, 'ArrowDown')).toEqual({ row: 5, column: 2 })
    expect(move(4, 2, 'ArrowLeft')).toEqual({ row: 4, column: 1 })
    expect(move(0, 2, 'ArrowUp')).toEqual({ row: -1, column: 2 })
  })

  it('stays inside at every edge', () => {
    expect(move(-1, 0, 'ArrowUp')).toEqual({ row: -1, column: 0 })
    expect(move(99, 5, 'ArrowDown')).toEqual({ row: 99, column: 5 })
    expect(move(99, 5, 'ArrowRight')).toEqual({ row: 99, column: 5 })
  })

  it('pages to the first row, not past it into the header', () => {
    expect(move(95, 1, 'PageDown')).toEqual({ row: 99, column: 1 })
    expect(move(15, 1, 'PageUp')).toEqual({ row: 5, column: 1 })
    expect(move(5, 1, 'PageUp')).toEqual({ row: 0, column: 1 })
    expect(move(-1, 1, 'PageUp')).toEqual({ row: -1, column: 1 })
  })

  it('goes to the ends of the row, and with Ctrl of the grid', () => {
    expect(move(5, 3, 'Home')).toEqual({ row: 5, column: 0 })
    expect(move(5, 3, 'End')).toEqual({ row: 5, column: 5 })
    expect(move(5, 3, 'Home', true)).toEqual({ row: 0, column: 0 })
    expect(move(5, 3, 'End', true)).toEqual({ row: 99, column: 5 })
  })

  it('leaves other keys alone, and copes with a grid without rows', () => {
    expect(move(5, 3, 'a')).toBeNull()
    const empty = { rows: 0, columns: 6, pageRows: 10 }
    expect(moveInGrid({ row: -1, column: 0 }, 'ArrowDown', false, empty)).toEqual({
      row: -1,
      column: 0,
    })
    expect(moveInGrid({ row: -1, column: 0 }, 'Home', true, empty)?.row).toBe(-1)
  })
})

import { LEVELS } from '../domain/index.ts'
import type { FacetFilter } from './case-source.ts'
import type { Base } from './base.ts'
import {
  FAILS_CATEGORY,
  FAILS_LEVEL,
  FAILS_REGION,
  FAILS_SCOPE,
  FAILS_VERTICAL,
  SCOPES,
  VERTICALS,
} from './cells.ts'
import type { Cells } from './cells.ts'
import type { EncodedColumns } from './columns.ts'
import type { RowSet } from './row-set.ts'

/** Rows told by whole cells: those, of the row set if there is one, whose cell fails no filter. */
export interface Subset {
  readonly cells: Cells
  readonly rowSet: RowSet | null
  /** Bits `FAILS_…` per cell; the subset holds the cells with 0. */
  readonly failing: Uint8Array
  /** Rows of the subset. */
  readonly rowCount: number
}

/** A filter applied to the cells. */
export interface Selection extends Subset {
  readonly base: Base
  /** Per cell the rows to count: all of them, or those in the row set. */
  readonly size: Uint32Array
}

export function selectCells(
  columns: EncodedColumns,
  base: Base,
  filter: FacetFilter,
  rowSet: RowSet | null,
): Selection {
  const { cells, outside } = base
  const { categories, levels, scopes } = filter
  const regions = new Set(filter.regions)
  const regionPasses = flags(cells.regions, filter.regions, (path) =>
    path.some((key) => regions.has(key)),
  )
  const categoryPasses = flags(columns.categories, categories, (label) =>
    categories.includes(label),
  )
  const levelPasses = flags(LEVELS, levels, (level) => levels.includes(level))
  const scopePasses = flags(SCOPES, scopes, (scope) => scopes.includes(scope))
  const verticalPasses = VERTICALS.map((key) => !filter.vertical || key === 'vertical')

  const failing = outside.slice()
  for (let cell = 0; cell < cells.count; cell++) {
    failing[cell]! |=
      (regionPasses[cells.region[cell]!]! ? 0 : FAILS_REGION) |
      (categoryPasses[cells.category[cell]!]! ? 0 : FAILS_CATEGORY) |
      (levelPasses[cells.level[cell]!]! ? 0 : FAILS_LEVEL) |
      (scopePasses[cells.scope[cell]!]! ? 0 : FAILS_SCOPE) |
      (verticalPasses[cells.vertical[cell]!] ? 0 : FAILS_VERTICAL)
  }
  const size = rowSet === null ? cells.size : countSet(cells, rowSet)
  return { base, cells, rowSet, failing, size, rowCount: countRows(failing, size) }
}

/** The part of a selection whose cells also pass `keep`. */
export function narrowSelection(selection: Selection, keep: (cell: number) => boolean): Subset {
  const failing = selection.failing.map((bits, cell) => (bits === 0 && keep(cell) ? 0 : 1))
  return { ...selection, failing, rowCount: countRows(failing, selection.size) }
}

/** 1 per value that the filter lets through; an empty filter lets everything through. */
function flags<T>(values: readonly T[], filter: readonly unknown[], passes: (value: T) => boolean) {
  return Uint8Array.from(values, (value) => (filter.length === 0 || passes(value) ? 1 : 0))
}

function countSet(cells: Cells, { rows }: RowSet): Uint32Array {
  const size = new Uint32Array(cells.count)
  for (let i = 0; i < rows.length; i++) size[cells.ofRow[rows[i]!]!]!++
  return size
}

function countRows(failing: Uint8Array, size: Uint32Array): number {
  let rows = 0
  for (let cell = 0; cell < failing.length; cell++) {
    if (failing[cell] === 0) rows += size[cell]!
  }
  return rows
}

import { LEVELS } from '../domain/index.ts'
import type { FacetFilter } from './case-source.ts'
import { SCOPES } from './cells.ts'
import type { Cells } from './cells.ts'
import type { EncodedColumns } from './columns.ts'
import { regionContains } from './region-path.ts'
import type { Hits } from './search-text.ts'

/** One bit for each dimension whose filter a cell fails; no bit, no failure. */
export const FAILS_REGION = 1
export const FAILS_CATEGORY = 2
export const FAILS_LEVEL = 4
export const FAILS_SCOPE = 8

/** A set of rows, told by whole cells: the rows (or text hits) whose cell fails no filter. */
export interface Subset {
  readonly cells: Cells
  readonly hits: Hits | null
  /** Bits `FAILS_…` per cell; the subset holds the cells with 0. */
  readonly failing: Uint8Array
  /** Rows of the subset. */
  readonly rowCount: number
}

/** A filter applied to the cells. */
export interface Selection extends Subset {
  /** Per cell the rows to count: all of them, or those that the text query hits. */
  readonly size: Uint32Array
}

export function selectCells(
  columns: EncodedColumns,
  cells: Cells,
  filter: FacetFilter,
  hits: Hits | null,
): Selection {
  const { regions, categories, levels, scopes } = filter
  const regionPasses = flags(cells.regions, regions, (path) =>
    regions.some((key) => regionContains(key, path)),
  )
  const categoryPasses = flags(columns.categories, categories, (label) =>
    categories.includes(label),
  )
  const levelPasses = flags(LEVELS, levels, (level) => levels.includes(level))
  const scopePasses = flags(SCOPES, scopes, (scope) => scopes.includes(scope))

  const failing = new Uint8Array(cells.count)
  for (let cell = 0; cell < cells.count; cell++) {
    failing[cell] =
      (regionPasses[cells.region[cell]!]! ? 0 : FAILS_REGION) |
      (categoryPasses[cells.category[cell]!]! ? 0 : FAILS_CATEGORY) |
      (levelPasses[cells.level[cell]!]! ? 0 : FAILS_LEVEL) |
      (scopePasses[cells.scope[cell]!]! ? 0 : FAILS_SCOPE)
  }
  const size = hits === null ? cells.size : countHits(cells, hits)
  return { cells, hits, failing, size, rowCount: countRows(failing, size) }
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

function countHits(cells: Cells, hits: Hits): Uint32Array {
  const size = new Uint32Array(cells.count)
  for (let i = 0; i < hits.rows.length; i++) size[cells.ofRow[hits.rows[i]!]!]!++
  return size
}

function countRows(failing: Uint8Array, size: Uint32Array): number {
  let rows = 0
  for (let cell = 0; cell < failing.length; cell++) {
    if (failing[cell] === 0) rows += size[cell]!
  }
  return rows
}

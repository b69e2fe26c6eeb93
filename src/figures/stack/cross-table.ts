import { MISSING, PLACE, type Dimension } from '../../domain/index.ts'
import type { Counts, CrossCount, FacetCount, Facts } from '../../engine/index.ts'
import type { ViewState } from '../../view/index.ts'
import { axesOf, byDimension, cellsOf, facetsOf, rowsDimension } from '../ask-view.ts'

/** Cases that pass every filter but those of the two dimensions, and those of the area. */
export interface Tally {
  readonly count: number
  readonly base: number
}

export interface CrossRow {
  readonly key: string
  /** One for each column, in their order. */
  readonly cells: readonly Tally[]
  readonly total: Tally
}

/** Two dimensions of a view together, with their sums. */
export interface CrossTable {
  readonly rowsDimension: Dimension
  readonly columnsDimension: Dimension
  readonly rows: readonly CrossRow[]
  readonly columns: readonly { readonly key: string; readonly total: Tally }[]
  readonly total: Tally
}

/**
 * What matrix and stacked bars are made of; `null` where the list has nothing to break down by. A
 * case that has several values of a dimension stands under each, and counts once in the sums across
 * them; these then heed the filter of that dimension too.
 */
export function crossTable(facts: Facts, view: ViewState, counts: Counts): CrossTable | null {
  const columnsDimension = byDimension(facts, view)
  if (!columnsDimension) return null
  const rowDimension = rowsDimension(facts, view)
  const cells = byRow(cellsOf(counts, [rowDimension.id, columnsDimension.id]))
  const columnFacets = facetsOf(counts, columnsDimension.id)
  const manyColumns = columnsDimension.kind === 'many'
  const manyRows = rowDimension.kind === 'many'
  const rows = facetsOf(counts, rowDimension.id)
    .filter((facet) => (rowDimension.id === PLACE ? facet.base > 0 : isShown(facet)))
    .map((facet): CrossRow => {
      const own = cells.get(facet.key)
      const tallies = columnFacets.map(({ key }) => own?.get(key) ?? NOTHING)
      return {
        key: facet.key,
        cells: tallies,
        total: manyColumns ? tallyOf(facet) : sumOf(tallies),
      }
    })
  const columns = columnFacets.map((facet, i) => ({
    key: facet.key,
    total: manyRows ? tallyOf(facet) : sumOf(rows.map((row) => row.cells[i] ?? NOTHING)),
  }))
  const parts = manyRows ? (manyColumns ? [counts.total] : totalsOf(columns)) : totalsOf(rows)
  return { rowsDimension: rowDimension, columnsDimension, rows, columns, total: sumOf(parts) }
}

/** Whether an answer holds what matrix and stacked bars of a view are made of. */
export function hasCross(facts: Facts, view: ViewState, counts: Counts): boolean {
  const { by, rows } = axesOf(facts, view)
  return by === null || counts.cross.some(({ pair }) => pair[0] === rows && pair[1] === by)
}

export const NOTHING: Tally = { count: 0, base: 0 }

/** Every value, except that nothing is missing where no case lacks one. */
const isShown = ({ key, base }: FacetCount): boolean => key !== MISSING || base > 0

const tallyOf = ({ count, base }: Tally): Tally => ({ count, base })

const totalsOf = (parts: readonly { readonly total: Tally }[]) => parts.map(({ total }) => total)

const sumOf = (parts: readonly Tally[]): Tally =>
  parts.reduce(
    (sum, { count, base }) => ({ count: sum.count + count, base: sum.base + base }),
    NOTHING,
  )

function byRow(cells: readonly CrossCount[]): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const rows = new Map<string, Map<string, Tally>>()
  for (const { row, column, count, base } of cells) {
    const own = rows.get(row) ?? new Map<string, Tally>()
    own.set(column, { count, base })
    rows.set(row, own)
  }
  return rows
}

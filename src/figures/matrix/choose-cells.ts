import type { RegionKey } from '../../domain/index.ts'
import type { Action } from '../../view/index.ts'

/** The filters of region and category: a cross product, in which an empty list means all. */
export interface CellChoice {
  readonly regions: readonly RegionKey[]
  readonly categories: readonly string[]
}

/** What was pressed: a cell, the header of a row, or the header of a column. */
export type CellTarget =
  | { readonly region: RegionKey; readonly category: string }
  | { readonly region: RegionKey; readonly category: null }
  | { readonly region: null; readonly category: string }

/**
 * What pressing does. Plainly: only this, and nothing when it was the only one. With `toggle`: added
 * to or taken from the cross product, which stays one.
 */
export function chooseCells(now: CellChoice, target: CellTarget, toggle: boolean): Action {
  const { region, category } = target
  if (!toggle) {
    const only = listOf(region, category)
    const sole = isSame(now.regions, only.regions) && isSame(now.categories, only.categories)
    return { type: 'cells/chosen', ...(sole ? NOTHING : only) }
  }
  if (region === null) return { type: 'category/toggled', category }
  if (category === null) return { type: 'region/toggled', key: region }
  return { type: 'cells/chosen', ...toggleCell(now, region, category) }
}

const NOTHING: CellChoice = { regions: [], categories: [] }

const listOf = (region: RegionKey | null, category: string | null): CellChoice => ({
  regions: region === null ? [] : [region],
  categories: category === null ? [] : [category],
})

const isSame = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((value) => b.includes(value))

/**
 * A cell outside widens the product by its row and its column; "all" stays all. A cell inside leaves
 * with its row where several rows are chosen, else with its column.
 */
function toggleCell(now: CellChoice, region: RegionKey, category: string): CellChoice {
  const { regions, categories } = now
  if (regions.length === 0 && categories.length === 0) return listOf(region, category)
  const inRows = regions.length === 0 || regions.includes(region)
  const inColumns = categories.length === 0 || categories.includes(category)
  if (!inRows || !inColumns) {
    return {
      regions: inRows ? regions : [...regions, region],
      categories: inColumns ? categories : [...categories, category],
    }
  }
  if (regions.length > 1) return { regions: regions.filter((key) => key !== region), categories }
  if (categories.length > 1) {
    return { regions, categories: categories.filter((other) => other !== category) }
  }
  return NOTHING
}

import { isInside, PLACE, type Dimension } from '../../domain/index.ts'
import type { FacetFilter, Facts } from '../../engine/index.ts'
import { chosenIn, type Filters, type ViewState } from '../../view/index.ts'
import { shareDimension } from '../ask-view.ts'
import type { MapModel } from '../map/model.ts'

/**
 * Which number it is: what it puts in the place of the view's own conditions in the dimensions that it
 * names, so that its cases can be asked for like any others. No value means any: what a figure ignores.
 * Dimensions that it does not name keep the conditions of the view.
 */
export interface NumberOf {
  readonly picks: Filters
  /** Whose conditions it starts from, where not from those of the view: a compared group's. */
  readonly of?: FacetFilter
}

/** Every case that is shown. */
export const SHOWN: NumberOf = { picks: {} }

/** One value of a dimension, whatever the view chooses there: a bar, an option, a region. */
export const valueNumber = (dimension: string, key: string): NumberOf => ({
  picks: { [dimension]: [key] },
})

/** The two dimensions of matrix and stacked bars. */
export interface CrossAxes {
  readonly rowsDimension: Dimension
  readonly columnsDimension: Dimension
}

/** A place in matrix or stacked bars; `null`: the sum over it. */
export interface CrossSpot {
  readonly row: string | null
  readonly column: string | null
}

/**
 * A cell, or a sum. A sum across a dimension ignores its conditions, as its cells do; not so across
 * one of which a case may have several values (see `crossTable`).
 */
export function crossNumber(axes: CrossAxes, { row, column }: CrossSpot): NumberOf {
  return {
    picks: {
      ...sideOf(axes.rowsDimension, row),
      ...sideOf(axes.columnsDimension, column),
    },
  }
}

function sideOf({ id, kind }: Dimension, key: string | null): Filters {
  if (key !== null) return { [id]: [key] }
  return kind === 'many' ? {} : { [id]: [] }
}

/**
 * Regions of a map together: a region, or those of a class. Of a share, the cases that have the value
 * that it is the share of.
 */
export function regionsNumber(
  facts: Pick<Facts, 'dimensions'>,
  { metric }: Pick<MapModel, 'metric'>,
  keys: readonly string[],
): NumberOf {
  const share = shareDimension(facts, { metric })
  const part = metric.kind === 'share' && share !== null ? { [share]: [metric.value] } : {}
  return { picks: { [PLACE]: keys, ...part } }
}

/**
 * The head of a group of the list, which heeds the view's conditions in its own dimension too; `null`
 * where no filter says it: of cases with one of the chosen values those that have another one besides.
 */
export function groupNumber(view: ViewState, dimension: string, key: string): NumberOf | null {
  const chosen = chosenIn(view, dimension)
  if (chosen.length === 0 || chosen.includes(key)) return valueNumber(dimension, key)
  if (dimension !== PLACE) return null
  if (chosen.some((region) => isInside(key, region))) return valueNumber(dimension, key)
  const inside = chosen.filter((region) => isInside(region, key))
  return inside.length === 0 ? null : { picks: { [PLACE]: inside } }
}

/** A value within a compared group, by the group's own conditions; `null` as for a group of the list. */
export function comparedNumber(
  { filter }: { readonly filter: FacetFilter },
  dimension: string,
  key: string,
): NumberOf | null {
  const chosen = filter.values[dimension] ?? []
  if (chosen.length > 0 && !chosen.includes(key)) return null
  return { ...valueNumber(dimension, key), of: filter }
}

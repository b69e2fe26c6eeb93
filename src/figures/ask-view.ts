import {
  findDimension,
  isCounted,
  mainDimension,
  PLACE,
  type Answer,
  type Dimension,
} from '../domain/index.ts'
import {
  type CaseSource,
  type Counts,
  type CountsRequest,
  type CrossCount,
  type FacetCount,
  type Facts,
  type Pair,
} from '../engine/index.ts'
import { messages } from '../messages/index.ts'
import { facetFilter, type ViewState } from '../view/index.ts'

/** Whom a figure asks. */
export interface Asker {
  readonly source: CaseSource
  readonly facts: Facts
  readonly signal?: AbortSignal
}

/** The dimensions that a view is broken down by (`null`: the list has none), and of its rows. */
export interface Axes {
  readonly by: string | null
  readonly rows: string
}

/** Rows are the place unless another is chosen; never what the view is broken down by itself. */
export function axesOf({ dimensions }: Pick<Facts, 'dimensions'>, view: ViewState): Axes {
  const by = view.by ?? mainDimension(dimensions)?.id ?? null
  if (view.rows !== null && view.rows !== by) return { by, rows: view.rows }
  if (findDimension(dimensions, PLACE)) return { by, rows: PLACE }
  const other = dimensions.find((one) => isCounted(one) && one.id !== by)
  return { by, rows: other?.id ?? PLACE }
}

/** The dimension that a view is broken down by; `null` where the list has none. */
export const byDimension = (facts: Pick<Facts, 'dimensions'>, view: ViewState): Dimension | null =>
  facts.dimensions.find(({ id }) => id === axesOf(facts, view).by) ?? null

/** The place as a dimension, also of a list that has no column for it. */
const ANY_PLACE: Dimension = {
  id: PLACE,
  kind: 'place',
  label: messages.map.listbox,
  note: '',
  values: [],
  facet: true,
  column: false,
}

/** The dimension of the rows of matrix and stacked bars. */
export const rowsDimension = (facts: Pick<Facts, 'dimensions'>, view: ViewState): Dimension =>
  findDimension(facts.dimensions, axesOf(facts, view).rows) ?? ANY_PLACE

/** The dimensions that a view can be broken down by, in the list's order. */
export const byChoices = ({ dimensions }: Pick<Facts, 'dimensions'>): readonly Dimension[] =>
  dimensions.filter(isCounted)

/** The dimensions that its rows can be: the place, where the list tells it, and others than `by`. */
export function rowsChoices(facts: Pick<Facts, 'dimensions'>, view: ViewState) {
  const { by } = axesOf(facts, view)
  const place = findDimension(facts.dimensions, PLACE)
  return [...(place ? [place] : []), ...byChoices(facts).filter(({ id }) => id !== by)]
}

/** The dimension that the metric of a view takes a share of; `null` for any other metric. */
export function shareDimension(
  facts: Pick<Facts, 'dimensions'>,
  { metric }: Pick<ViewState, 'metric'>,
) {
  if (metric.kind !== 'share') return null
  return metric.dimension ?? mainDimension(facts.dimensions)?.id ?? null
}

/** The one question whose answer all figures of a view are made of, so that they agree. */
function viewQuestion(facts: Facts, view: ViewState): CountsRequest {
  const { by, rows } = axesOf(facts, view)
  const share = shareDimension(facts, view)
  const wanted = [
    ...(by === null ? [] : [[PLACE, by] as const, [rows, by] as const]),
    ...(share === null ? [] : [[PLACE, share] as const]),
  ]
  const cross = wanted.filter(
    ([a, b], i) => wanted.findIndex(([c, d]) => c === a && d === b) === i && a !== b,
  )
  return { filter: facetFilter(view), cross }
}

export const askView = ({ source, facts, signal }: Asker, view: ViewState): Answer<Counts> =>
  source.counts(viewQuestion(facts, view), signal)

const NO_FACETS: readonly FacetCount[] = []
const NO_CELLS: readonly CrossCount[] = []

/** What is counted of one dimension; nothing where the list does not count it. */
export const facetsOf = (counts: Counts, dimension: string): readonly FacetCount[] =>
  counts.facets[dimension] ?? NO_FACETS

/** What is counted of a pair of dimensions; it must be one that was asked for. */
export const cellsOf = (counts: Counts, [rows, columns]: Pair): readonly CrossCount[] =>
  counts.cross.find(({ pair }) => pair[0] === rows && pair[1] === columns)?.cells ?? NO_CELLS

import { allAnswers, here, mapAnswer, type Answer, type CaseRecord } from '../../domain/index.ts'
import { LIST_ORDER, type FacetFilter, type RowSpan } from '../../engine/index.ts'
import { facetFilter, type Action, type ViewState } from '../../view/index.ts'
import type { Asker } from '../ask-view.ts'
import { ALL_OPEN } from '../list/requests.ts'
import type { NumberOf } from './number.ts'

/** At most this many titles are shown behind a number. */
export const MOST_TITLES = 8

/** What stands behind a number. */
export interface CasesBehind {
  /** The first ones in the list's order. */
  readonly cases: readonly CaseRecord[]
  /** What the number says: the cases that pass. */
  readonly count: number
  /** Those of the same values that the view's other conditions leave out. */
  readonly left: number
}

/** The cases that a number of a view counts. */
export function numberFilter(view: ViewState, { picks, of }: NumberOf): FacetFilter {
  const { area, values, text } = of ?? facetFilter(view)
  return { area, values: { ...values, ...picks }, text }
}

/** The same values under no other condition; a compared group is not made by leaving cases out. */
const wholeFilter = (view: ViewState, number: NumberOf): FacetFilter =>
  number.of ? numberFilter(view, number) : { area: view.area, values: number.picks, text: '' }

export function askBehind(asker: Asker, view: ViewState, number: NumberOf): Answer<CasesBehind> {
  const rows = (filter: FacetFilter, limit: number): Answer<RowSpan> =>
    asker.source.rows(
      { filter, sort: LIST_ORDER, group: null, collapsed: ALL_OPEN, offset: 0, limit },
      asker.signal,
    )
  const asked = [
    rows(numberFilter(view, number), MOST_TITLES),
    rows(wholeFilter(view, number), 0),
  ] as const
  return mapAnswer(allAnswers(asked), ([own, whole]) => {
    const count = own?.caseCount ?? 0
    const entries = own?.entries ?? []
    return here({
      cases: entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : [])),
      count,
      left: (whole?.caseCount ?? count) - count,
    })
  })
}

/** What makes a view show the cases behind a number and no others: nothing more than is needed. */
export function showOnly(view: ViewState, number: NumberOf): Action {
  const { picks, of } = number
  return of
    ? { type: 'cases/shown', filter: numberFilter(view, number) }
    : { type: 'facet/picked', picks, exactly: true }
}

import { here, mapAnswer, type Answer, type CaseRecord } from '../../domain/index.ts'
import { LIST_ORDER, type Counts } from '../../engine/index.ts'
import { facetFilter, isFiltered, type ViewState } from '../../view/index.ts'
import { askView, type Asker } from '../ask-view.ts'
import { ALL_OPEN } from '../list/requests.ts'

/** At most this many titles are named one by one. */
export const MAX_TITLES = 10

/** What a summary is made of. */
export interface SummaryAnswers {
  readonly counts: Counts
  /** The cases that are named one by one, in the list's order; none where they are too many. */
  readonly named: readonly CaseRecord[]
}

export const askSummary = (asker: Asker, view: ViewState): Answer<SummaryAnswers> =>
  mapAnswer(askView(asker, view), (counts): Answer<SummaryAnswers> => {
    const { count } = counts.total
    if (!isFiltered(view) || count === 0 || count > MAX_TITLES) return here({ counts, named: [] })
    const rows = asker.source.rows(
      {
        filter: facetFilter(view),
        sort: LIST_ORDER,
        group: null,
        collapsed: ALL_OPEN,
        offset: 0,
        limit: MAX_TITLES,
      },
      asker.signal,
    )
    return mapAnswer(rows, ({ entries }) =>
      here({
        counts,
        named: entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : [])),
      }),
    )
  })

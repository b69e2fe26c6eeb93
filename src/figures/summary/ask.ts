import { here, mapAnswer, type Answer, type CaseRecord } from '../../domain/index.ts'
import { LIST_ORDER, type Counts } from '../../engine/index.ts'
import { facetFilter, isFiltered, type ViewState } from '../../view/index.ts'
import { askView, type Asker } from '../ask-view.ts'
import { askComparison, type ComparisonAnswers } from '../comparison/ask.ts'
import { ALL_OPEN } from '../list/requests.ts'

/** At most this many titles are named one by one. */
export const MAX_TITLES = 10

/** What a summary is made of. */
export interface SummaryAnswers {
  readonly counts: Counts
  /** The cases that are named one by one, in the list's order; none where they are too many. */
  readonly named: readonly CaseRecord[]
  /** Of the groups where 对比 is shown, else `null`. */
  readonly comparison: ComparisonAnswers | null
}

export const askSummary = (asker: Asker, view: ViewState): Answer<SummaryAnswers> =>
  mapAnswer(askView(asker, view), (counts) =>
    mapAnswer(askNamed(asker, view, counts), (named) =>
      mapAnswer(askShownComparison(asker, view), (comparison) =>
        here({ counts, named, comparison }),
      ),
    ),
  )

/** The cases that pass, where a filter leaves few enough to be named. */
function askNamed(
  { source, signal }: Asker,
  view: ViewState,
  { total: { count } }: Counts,
): Answer<readonly CaseRecord[]> {
  if (!isFiltered(view) || count === 0 || count > MAX_TITLES) return here([])
  const rows = source.rows(
    {
      filter: facetFilter(view),
      sort: LIST_ORDER,
      group: null,
      collapsed: ALL_OPEN,
      offset: 0,
      limit: MAX_TITLES,
    },
    signal,
  )
  return mapAnswer(rows, ({ entries }) =>
    here(entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : []))),
  )
}

const askShownComparison = (asker: Asker, view: ViewState): Answer<ComparisonAnswers | null> =>
  view.tab === 'compare' && view.groups.length > 0 ? askComparison(asker, view) : here(null)

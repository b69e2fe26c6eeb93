import { askSummary, summaryText, valueOf, type Asker } from '../../figures/index.ts'
import type { ViewState } from '../../view/index.ts'

/** The view in words, from answers of its own; fetched when it is asked for. */
export const writeSummary = async (asker: Asker, view: ViewState): Promise<string> =>
  summaryText(asker.facts, view, await valueOf(askSummary(asker, view)))

import {
  askComparison,
  askView,
  buildComparison,
  type ComparisonModel,
} from '../../../src/figures/index.ts'
import type { Answer, Dataset } from '../../../src/domain/index.ts'
import { createMemorySource } from '../../../src/engine/index.ts'
import { DEFAULT_VIEW, type Filters, type ViewState } from '../../../src/view/index.ts'
import { FROZEN_LIST, factsOf } from '../../fixtures/frozen-list.ts'

/** The default view with some parts replaced. */
export const viewOf = (parts: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, ...parts })

export const filtered = (filters: Filters, parts: Partial<ViewState> = {}): ViewState =>
  viewOf({ filters, ...parts })

/** An answer that must be here at once, as all are in memory. */
export function hereNow<T>(answer: Answer<T>): T {
  if (answer.state !== 'here') throw new Error(`Not here: ${answer.state}`)
  return answer.value
}

/** What the figures of a view are made of, counted in memory. */
export function countView(view: ViewState, list: Dataset = FROZEN_LIST) {
  const facts = factsOf(list)
  const counts = hereNow(askView({ source: createMemorySource(list), facts }, view))
  return { facts, view, counts }
}

/** A model of a view by one of the builders; it must not be `null`. */
export function build<T>(
  make: (
    ...parts: [ReturnType<typeof factsOf>, ViewState, ReturnType<typeof countView>['counts']]
  ) => T | null,
  view: ViewState,
  list: Dataset = FROZEN_LIST,
): T {
  const { facts, counts } = countView(view, list)
  const model = make(facts, view, counts)
  if (model === null) throw new Error('Nothing to break down by')
  return model
}

/** The comparison of some groups, by the main dimension and with what suits them unless `parts` say otherwise. */
export function compareGroups(
  groups: readonly string[],
  list: Dataset = FROZEN_LIST,
  parts: Partial<Pick<ViewState, 'by' | 'reference'>> = {},
): ComparisonModel {
  const facts = factsOf(list)
  const view = viewOf({ groups, ...parts })
  const answers = hereNow(askComparison({ source: createMemorySource(list), facts }, view))
  const model = buildComparison(facts, view, answers)
  if (!model) throw new Error('Nothing to compare by')
  return model
}

import type { RowsRequest } from '../../engine/index.ts'
import { facetFilter, type ViewState } from '../../view/index.ts'

/** Up to this many entries a list is shown in one go, and asked for in one go. */
export const PLAIN_LIMIT = 500

/** Every group is open. */
export const ALL_OPEN: ReadonlySet<string> = new Set()

/** Which entries of a view's list are wanted. */
export type ListSpan = Pick<RowsRequest, 'collapsed' | 'offset' | 'limit'>

/** The question for the list of a view, in its order and groups. */
export const listRequest = (view: ViewState, span: ListSpan): RowsRequest => ({
  filter: facetFilter(view),
  sort: view.sort,
  group: view.group,
  collapsed: span.collapsed,
  offset: span.offset,
  limit: span.limit,
})

/** What the page asks first: the beginning of the list, which is all of a short one. */
export const firstRows = (view: ViewState): RowsRequest =>
  listRequest(view, { collapsed: ALL_OPEN, offset: 0, limit: PLAIN_LIMIT })

import type { Level, RegionKey } from '../domain/index.ts'
import type { Grouping, Sort } from '../engine/index.ts'

/** Tabs of the breakdown panel. */
export const TABS = ['overall'] as const
export type Tab = (typeof TABS)[number]

/** How 按地区的类别构成 draws its bars. */
export const STACK_MODES = ['count', 'share'] as const
export type StackMode = (typeof STACK_MODES)[number]

/** Row order of 按地区的类别构成: by code, or by the count of one category. */
export type StackOrder =
  { readonly by: 'code' } | { readonly by: 'category'; readonly category: string }

/** Everything a link carries. Readonly and JSON-serialisable; derived data is never stored here. */
export interface ViewState {
  readonly regions: readonly RegionKey[]
  readonly categories: readonly string[]
  readonly levels: readonly Level[]
  readonly text: string
  readonly sort: Sort
  readonly group: Grouping | null
  readonly tab: Tab
  readonly stackMode: StackMode
  readonly stackOrder: StackOrder
  /** Number (seq) of the case whose detail is open. */
  readonly detail: number | null
}

export const DEFAULT_SORT: Sort = { column: 'seq', descending: false }

export const DEFAULT_VIEW: ViewState = {
  regions: [],
  categories: [],
  levels: [],
  text: '',
  sort: DEFAULT_SORT,
  group: null,
  tab: 'overall',
  stackMode: 'count',
  stackOrder: { by: 'code' },
  detail: null,
}

/** Whether anything narrows what is shown. */
export function isFiltered(view: ViewState): boolean {
  return (
    view.regions.length > 0 ||
    view.categories.length > 0 ||
    view.levels.length > 0 ||
    view.text.trim() !== ''
  )
}

import type { Adcode } from '../domain/index.ts'
import type { FacetFilter, Sort } from '../engine/index.ts'
import type {
  ClassMethod,
  Drawing,
  Filters,
  GroupKey,
  MatrixOrder,
  Metric,
  Reference,
  StackMode,
  StackOrder,
  Tab,
  ViewState,
} from './view-state.ts'

/**
 * Facts about what a person did. `facet/picked` means "only these" in the dimensions that it names,
 * and picking once more what is the selection there clears it; with `exactly` it says the whole
 * selection, and saying it again changes nothing. `facet/toggled` adds or removes, `facet/cleared`
 * always removes: one value, or with `null` all of a dimension. A region outside the area is never a
 * filter. `cases/shown` filters by just this, to show the cases behind a figure; the area stays where
 * they all lie in it. The `first` scene of a presentation that shows something else is a step of its own; the
 * others take its place.
 */
export type Action =
  | { readonly type: 'facet/picked'; readonly picks: Filters; readonly exactly?: boolean }
  | { readonly type: 'facet/toggled'; readonly dimension: string; readonly value: string }
  | { readonly type: 'facet/cleared'; readonly dimension: string; readonly value: string | null }
  | { readonly type: 'area/entered'; readonly area: Adcode | null }
  | { readonly type: 'text/changed'; readonly text: string }
  | { readonly type: 'filters/cleared' }
  | { readonly type: 'sort/changed'; readonly sort: Sort }
  | { readonly type: 'group/changed'; readonly group: string | null }
  | { readonly type: 'tab/changed'; readonly tab: Tab }
  | { readonly type: 'drawing/changed'; readonly drawing: Drawing }
  | { readonly type: 'metric/changed'; readonly metric: Metric }
  | { readonly type: 'class-method/changed'; readonly method: ClassMethod }
  | { readonly type: 'by/changed'; readonly by: string | null }
  | { readonly type: 'rows/changed'; readonly rows: string | null }
  | { readonly type: 'compare/added'; readonly group: GroupKey }
  | { readonly type: 'compare/removed'; readonly group: GroupKey }
  | { readonly type: 'compare/cleared' }
  | { readonly type: 'reference/changed'; readonly reference: Reference | null }
  | { readonly type: 'cases/shown'; readonly filter: Pick<FacetFilter, 'values' | 'text'> }
  | { readonly type: 'matrix/order-changed'; readonly order: MatrixOrder }
  | { readonly type: 'view/reset' }
  | { readonly type: 'stack/mode-changed'; readonly mode: StackMode }
  | { readonly type: 'stack/order-changed'; readonly order: StackOrder }
  | { readonly type: 'detail/opened'; readonly id: string }
  | { readonly type: 'detail/stepped'; readonly id: string }
  | { readonly type: 'detail/closed' }
  | { readonly type: 'view/restored'; readonly view: ViewState }
  | { readonly type: 'scene/shown'; readonly view: ViewState; readonly first: boolean }

/** How an action enters the browser's history. `none`: the address already says it. */
export function historyMode(action: Action): 'push' | 'replace' | 'none' {
  switch (action.type) {
    case 'view/restored':
      return 'none'
    case 'text/changed':
    case 'sort/changed':
    case 'stack/mode-changed':
    case 'stack/order-changed':
    case 'matrix/order-changed':
    case 'class-method/changed':
    case 'detail/stepped':
    case 'detail/closed':
      return 'replace'
    case 'scene/shown':
      return action.first ? 'push' : 'replace'
    default:
      return 'push'
  }
}

/** Only this value of a dimension, or none where it was the only one. */
export const pick = (dimension: string, value: string): Action => ({
  type: 'facet/picked',
  picks: { [dimension]: [value] },
})

export const toggle = (dimension: string, value: string): Action => ({
  type: 'facet/toggled',
  dimension,
  value,
})

import type { Adcode, Level, RegionKey } from '../domain/index.ts'
import type { Grouping, Sort } from '../engine/index.ts'
import type {
  ClassMethod,
  Drawing,
  GroupKey,
  MatrixOrder,
  Metric,
  StackMode,
  StackOrder,
  Tab,
  ViewState,
} from './view-state.ts'

/**
 * Facts about what a person did. `chosen` means "only this" (and clears a sole selection), `toggled`
 * adds or removes, `removed` always removes; the plurals `regions/chosen` and `cells/chosen` say the
 * whole selection, and saying it again changes nothing. A region outside the area is never a filter.
 * The `first` scene of a presentation that shows something else is a step of its own; the others take
 * its place.
 */
export type Action =
  | { readonly type: 'region/chosen'; readonly key: RegionKey }
  | { readonly type: 'region/toggled'; readonly key: RegionKey }
  | { readonly type: 'region/removed'; readonly key: RegionKey }
  | { readonly type: 'category/chosen'; readonly category: string }
  | { readonly type: 'category/toggled'; readonly category: string }
  | { readonly type: 'category/removed'; readonly category: string }
  | { readonly type: 'level/chosen'; readonly level: Level }
  | { readonly type: 'level/toggled'; readonly level: Level }
  | { readonly type: 'level/removed'; readonly level: Level }
  | { readonly type: 'vertical/toggled' }
  | { readonly type: 'organization/chosen'; readonly organization: string }
  | { readonly type: 'organization/toggled'; readonly organization: string }
  | { readonly type: 'organization/removed'; readonly organization: string }
  | { readonly type: 'area/entered'; readonly area: Adcode | null }
  | { readonly type: 'regions/chosen'; readonly keys: readonly RegionKey[] }
  | {
      readonly type: 'cells/chosen'
      readonly regions: readonly RegionKey[]
      readonly categories: readonly string[]
    }
  | { readonly type: 'cell/chosen'; readonly region: RegionKey; readonly category: string }
  | { readonly type: 'text/changed'; readonly text: string }
  | { readonly type: 'filters/cleared' }
  | { readonly type: 'sort/changed'; readonly sort: Sort }
  | { readonly type: 'group/changed'; readonly group: Grouping | null }
  | { readonly type: 'tab/changed'; readonly tab: Tab }
  | { readonly type: 'drawing/changed'; readonly drawing: Drawing }
  | { readonly type: 'metric/changed'; readonly metric: Metric }
  | { readonly type: 'class-method/changed'; readonly method: ClassMethod }
  | { readonly type: 'compare/added'; readonly group: GroupKey }
  | { readonly type: 'compare/removed'; readonly group: GroupKey }
  | { readonly type: 'compare/cleared' }
  | { readonly type: 'matrix/order-changed'; readonly order: MatrixOrder }
  | { readonly type: 'view/reset' }
  | { readonly type: 'stack/mode-changed'; readonly mode: StackMode }
  | { readonly type: 'stack/order-changed'; readonly order: StackOrder }
  | { readonly type: 'detail/opened'; readonly seq: number }
  | { readonly type: 'detail/stepped'; readonly seq: number }
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

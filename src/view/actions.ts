import type { Level, RegionKey } from '../domain/index.ts'
import type { Grouping, Sort } from '../engine/index.ts'
import type { StackMode, StackOrder, ViewState } from './view-state.ts'

/**
 * Facts about what a person did. `chosen` means "only this" (and clears a sole selection), `toggled`
 * adds or removes, `removed` always removes.
 */
export type Action =
  | { readonly type: 'region/chosen'; readonly key: RegionKey }
  | { readonly type: 'region/toggled'; readonly key: RegionKey }
  | { readonly type: 'region/removed'; readonly key: RegionKey }
  | { readonly type: 'category/chosen'; readonly category: string }
  | { readonly type: 'category/toggled'; readonly category: string }
  | { readonly type: 'category/removed'; readonly category: string }
  | { readonly type: 'level/removed'; readonly level: Level }
  | { readonly type: 'cell/chosen'; readonly region: RegionKey; readonly category: string }
  | { readonly type: 'text/changed'; readonly text: string }
  | { readonly type: 'filters/cleared' }
  | { readonly type: 'sort/changed'; readonly sort: Sort }
  | { readonly type: 'group/changed'; readonly group: Grouping | null }
  | { readonly type: 'stack/mode-changed'; readonly mode: StackMode }
  | { readonly type: 'stack/order-changed'; readonly order: StackOrder }
  | { readonly type: 'detail/opened'; readonly seq: number }
  | { readonly type: 'detail/stepped'; readonly seq: number }
  | { readonly type: 'detail/closed' }
  | { readonly type: 'view/restored'; readonly view: ViewState }

/** How an action enters the browser's history. `none`: the address already says it. */
export function historyMode(action: Action): 'push' | 'replace' | 'none' {
  switch (action.type) {
    case 'view/restored':
      return 'none'
    case 'text/changed':
    case 'sort/changed':
    case 'stack/mode-changed':
    case 'stack/order-changed':
    case 'detail/stepped':
    case 'detail/closed':
      return 'replace'
    default:
      return 'push'
  }
}

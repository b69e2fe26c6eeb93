import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Population } from '../../charts/index.ts'
import type { Dataset, Diagnostic, MapFile, MapIndex, Result } from '../../domain/index.ts'
import type { CaseSource, Reader } from '../../engine/index.ts'
import type { Action, AddressNotice, Embed, ViewState } from '../../view/index.ts'

/** What changes while the app runs. */
export interface AppState {
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
  /** How the page is embedded in another one 嵌入; `null` for the whole page. */
  readonly embed: Embed | null
  /** Whether there is another view to go back to, and one to go ahead to. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether a plain click adds or removes instead of choosing only one (多选). */
  readonly multi: boolean
  /** Maps by name, as far as they were asked for; the page works without. */
  readonly maps: Readonly<Record<string, MapEntry>>
  /** Which areas can be entered below the provinces; `null` until it is loaded. */
  readonly index: MapIndex | null
  /** Residents per province; `null` until they are loaded. */
  readonly population: Population
  /** Reads texts by pinyin; `null` until a query has asked for it. */
  readonly reader: Reader | null
  /** Scenes that the address has brought, packed, until they are taken or refused; `''` for none. */
  readonly carried: string
  /** What covers the page while presenting 演示, drawn outside of it. */
  readonly presentation: ReactNode
}

export type MapEntry =
  | { readonly status: 'ready'; readonly map: MapFile }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }

/** What the browser does for the views; replaced by inert ones when the page is made at build time. */
export interface AppServices {
  /** Lines of the list as printed, loaded when first asked for. */
  loadSourceLines(): Promise<Result<readonly string[], string>>
  /** Whether the text reached the clipboard. */
  copyText(text: string): Promise<boolean>
  /** Back to the view before, or ahead to the one after, as the browser's own buttons. */
  undo(): void
  redo(): void
  /** Loads a map into the state unless it is there or on its way; again after a failure. */
  requestMap(name: string): void
  /** Loads the table of residents into the state. */
  requestPopulation(): void
  /** Lets the source and the state read texts by pinyin; keeps quiet when that cannot be had. */
  requestReader(): void
}

export interface AppModel {
  readonly dataset: Dataset
  readonly diagnostics: readonly Diagnostic[]
  readonly source: CaseSource
  readonly store: StoreApi<AppState>
  readonly dispatch: (action: Action) => void
  readonly setMulti: (multi: boolean) => void
  readonly dismissNotices: () => void
  readonly services: AppServices
}

const AppContext = createContext<AppModel | null>(null)

export function AppProvider({ model, children }: { model: AppModel; children: ReactNode }) {
  return <AppContext value={model}>{children}</AppContext>
}

/** The running app; only below `AppProvider`. */
export function useApp(): AppModel {
  const model = useContext(AppContext)
  if (!model) throw new Error('useApp is only for components below AppProvider')
  return model
}

/** A part of the state; the component renders again only when that part changes. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select)
}

export const useView = <T,>(select: (view: ViewState) => T): T =>
  useAppState((state) => select(state.view))

export const useDispatch = () => useApp().dispatch

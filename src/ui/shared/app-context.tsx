import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Diagnostic, Load, MapFile, MapIndex, Result } from '../../domain/index.ts'
import type { Facts, KeptSource, Reader } from '../../engine/index.ts'
import type { Population } from '../../figures/index.ts'
import type { MapError } from '../../platform/index.ts'
import type { Action, AddressNotice, Embed, Scene, ViewState } from '../../view/index.ts'

/** What changes while the app runs. */
export interface AppState {
  /** The view that was asked for last: what actions change and the address says. */
  readonly view: ViewState
  /** The latest view whose answers are here, or have failed: what the page shows. */
  readonly shown: ViewState
  /** Whether the answers of `view` take long enough to be said. */
  readonly querying: boolean
  readonly notices: readonly AddressNotice[]
  /** How the page is embedded in another one 嵌入; `null` for the whole page. */
  readonly embed: Embed | null
  /** Whether there is another view to go back to, and one to go ahead to. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether a plain click adds or removes instead of choosing only one (多选). */
  readonly multi: boolean
  /** Maps by name, as far as they were asked for; the page works without. */
  readonly maps: Readonly<Record<string, Load<MapFile, MapError>>>
  /** Which areas can be entered below the provinces. */
  readonly index: Load<MapIndex>
  /** Residents per province; waiting also before they are asked for. */
  readonly population: Load<Population>
  /** Reads texts by pinyin; `null` until a query has asked for it. */
  readonly reader: Reader | null
  /** Scenes that the address has brought, packed, until they are taken or refused; `''` for none. */
  readonly carried: string
  /** What is being presented 演示; `null` for nothing. */
  readonly presenting: Presenting | null
}

/** A presentation under way. */
export interface Presenting {
  readonly scenes: readonly Scene[]
  /** The scene to begin with, counted from 0. */
  readonly start: number
}

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
  /** Loads the table of residents into the state; again after a failure. */
  requestPopulation(): void
  /** Lets the state read texts by pinyin, so that what was found is marked. */
  requestReader(): void
}

export interface AppModel {
  /** What is known of the list before anything is counted. */
  readonly facts: Facts
  readonly diagnostics: readonly Diagnostic[]
  readonly source: KeptSource
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

/** A part of the view that the page shows; never ahead of the figures. */
export const useView = <T,>(select: (view: ViewState) => T): T =>
  useAppState((state) => select(state.shown))

/** A part of the view that was asked for; for the controls that asked, which answer at once. */
export const useWantedView = <T,>(select: (view: ViewState) => T): T =>
  useAppState((state) => select(state.view))

export const useDispatch = () => useApp().dispatch

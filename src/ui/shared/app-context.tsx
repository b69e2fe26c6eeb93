import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Dataset, Diagnostic, MapFile, Result } from '../../domain/index.ts'
import type { CaseSource } from '../../engine/index.ts'
import type { Action, AddressNotice, ViewState } from '../../view/index.ts'

/** What changes while the app runs. */
export interface AppState {
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
  /** Whether a plain click adds or removes instead of choosing only one (多选). */
  readonly multi: boolean
  /** `null` when its file could not be read; the rest of the page works without. */
  readonly map: MapFile | null
}

/** What the browser does for the views; replaced by inert ones when the page is made at build time. */
export interface AppServices {
  /** Lines of the list as printed, loaded when first asked for. */
  loadSourceLines(): Promise<Result<readonly string[], string>>
  /** Whether the text reached the clipboard. */
  copyText(text: string): Promise<boolean>
  /** Fetches the map again after a failure. */
  reloadMap(): Promise<void>
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

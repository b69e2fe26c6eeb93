import { createStore } from 'zustand/vanilla'
import type { Dataset, Diagnostic, MapFile } from '../domain/index.ts'
import type { CaseSource } from '../engine/index.ts'
import type { Action, AddressNotice, Embed, ViewState } from '../view/index.ts'
import type { AppModel, AppServices, AppState } from './shared/app-context.tsx'

export const NATIONAL_MAP = 'cn'

interface ModelParts {
  readonly dataset: Dataset
  readonly diagnostics: readonly Diagnostic[]
  readonly source: CaseSource
  /** The national map, or `null` when it could not be read. */
  readonly map: MapFile | null
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
  /** `null`, the default, for the whole page. */
  readonly embed?: Embed | null
  readonly services: AppServices
  /** Makes the function that carries out actions on the store. */
  readonly connect: (store: AppModel['store']) => (action: Action) => void
}

/** The running app's model: its data, its state, and what it may ask of the browser. */
export function createModel(parts: ModelParts): AppModel {
  const {
    dataset,
    diagnostics,
    source,
    map,
    view,
    notices,
    embed = null,
    services,
    connect,
  } = parts
  const store = createStore<AppState>(() => ({
    view,
    notices,
    embed,
    canUndo: false,
    canRedo: false,
    multi: false,
    maps: { [NATIONAL_MAP]: map ? { status: 'ready', map } : { status: 'failed' } },
    index: null,
    population: null,
    reader: null,
    carried: '',
    presentation: null,
  }))
  return {
    dataset,
    diagnostics,
    source,
    store,
    services,
    dispatch: connect(store),
    setMulti: (multi) => store.setState({ multi }),
    dismissNotices: () => store.setState({ notices: [] }),
  }
}

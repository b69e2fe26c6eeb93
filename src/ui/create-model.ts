import { createStore } from 'zustand/vanilla'
import {
  WAITING,
  type Diagnostic,
  type Load,
  type MapFile,
  type MapIndex,
} from '../domain/index.ts'
import type { Facts, KeptSource } from '../engine/index.ts'
import type { MapError } from '../platform/index.ts'
import type { Action, AddressNotice, Embed, ViewState } from '../view/index.ts'
import { prepareView } from './prepare-view.ts'
import { settleViews } from './settle-view.ts'
import type { AppModel, AppServices, AppState } from './shared/app-context.tsx'

export const NATIONAL_MAP = 'cn'

interface ModelParts {
  readonly facts: Facts
  readonly diagnostics: readonly Diagnostic[]
  readonly source: KeptSource
  /** The national map, or why it could not be read. */
  readonly map: Load<MapFile, MapError>
  /** `WAITING`, the default, until it is fetched. */
  readonly index?: Load<MapIndex>
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
  /** `null`, the default, for the whole page. */
  readonly embed?: Embed | null
  readonly services: AppServices
  /** Makes the function that carries out actions on the store. */
  readonly connect: (store: AppModel['store']) => (action: Action) => void
}

/**
 * The running app's model: what is known of its list, its state, and what it may ask of the browser. The
 * first view counts as shown at once; whoever wants it complete prepares it before.
 */
export function createModel(parts: ModelParts): AppModel {
  const { facts, diagnostics, source, map, view, notices, services, connect } = parts
  const { index = WAITING, embed = null } = parts
  const store = createStore<AppState>(() => ({
    view,
    shown: view,
    querying: false,
    notices,
    embed,
    canUndo: false,
    canRedo: false,
    multi: false,
    maps: { [NATIONAL_MAP]: map },
    index,
    population: WAITING,
    reader: null,
    carried: '',
    presenting: null,
  }))
  settleViews(store, (next, signal) =>
    prepareView({ source, facts, signal }, next, store.getState().maps),
  )
  return {
    facts,
    diagnostics,
    source,
    store,
    services,
    dispatch: connect(store),
    setMulti: (multi) => store.setState({ multi }),
    dismissNotices: () => store.setState({ notices: [] }),
  }
}

import type { StoreApi } from 'zustand/vanilla'
import {
  failed,
  here,
  WAITING,
  type Adcode,
  type Division,
  type MapFile,
  type MapIndex,
  type Result,
} from '../domain/index.ts'
import type { MapError } from '../platform/index.ts'
import type { AppState } from './shared/app-context.tsx'

interface LoaderParts {
  readonly store: StoreApi<AppState>
  readonly load: (name: string) => Promise<Result<{ readonly map: MapFile }, MapError>>
  /** Names of divisions that the list does not mention are learnt from the maps. */
  readonly divisions: Map<Adcode, Division>
}

/** Loads maps into the state, each once; a failed one again when it is asked for again. */
export function createMapLoader({ store, load, divisions }: LoaderParts) {
  const put = (name: string, entry: AppState['maps'][string]) =>
    store.setState(({ maps }) => ({ maps: { ...maps, [name]: entry } }))
  return (name: string) => {
    const state = store.getState().maps[name]?.state
    if (state === 'here' || state === 'waiting') return
    put(name, WAITING)
    void load(name).then((loaded) => {
      if (!loaded.ok) return put(name, failed(loaded.error))
      const { map } = loaded.value
      for (const { properties } of [...map.features, ...(map.inset?.features ?? [])]) {
        if (properties.kind === undefined) learn(divisions, properties.adcode, properties.name)
      }
      for (const { adcode, name: own } of map.withoutShape ?? []) learn(divisions, adcode, own)
      return put(name, here(map))
    })
  }
}

/** Takes over the names of an index of maps. */
export function learnIndex(divisions: Map<Adcode, Division>, index: MapIndex) {
  for (const [code, { name }] of Object.entries(index.divisions)) learn(divisions, code, name)
}

function learn(divisions: Map<Adcode, Division>, code: Adcode, name: string) {
  if (code !== '' && !divisions.has(code)) divisions.set(code, { code, name })
}

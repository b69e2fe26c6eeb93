import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DatasetInfo } from '../../domain/index.ts'
import { guardLeaving, openSceneStorage, type SceneStorage } from '../../platform/index.ts'
import { readScene, type KeptScene, type Scene, type SceneChange } from '../../view/index.ts'

/** What was done last, in words, and how to take it back where that is possible. */
export interface SceneDeed {
  readonly words: string
  readonly undo: SceneChange | null
}

export interface SceneState {
  readonly scenes: readonly Scene[]
  /**
   * `loading`: those of earlier visits are not here yet. `refused`: the browser does not keep them, they
   * live as long as the page.
   */
  readonly storage: 'loading' | 'kept' | 'refused'
  /** Whether those of earlier visits are among them; if not, nobody knows whether there are any. */
  readonly read: boolean
  /** Whether someone has read that it is refused. */
  readonly told: boolean
  readonly done: SceneDeed | null
}

export interface SceneStore {
  readonly state: StoreApi<SceneState>
  /** Changes the list at once, here and in what is kept. */
  readonly change: (change: SceneChange, done?: SceneDeed | null) => void
  /** Says something that changes nothing. */
  readonly say: (words: string) => void
  /** Resolves when everything up to now was kept, or refused. */
  readonly settled: () => Promise<void>
  /** All scenes are in a file now: leaving the page loses none. */
  readonly takenAway: () => void
}

const VERSION = 1

/**
 * The scenes of one list. Several windows may hold them: each change is applied to what is kept by
 * then, so that none loses another's scenes. What cannot be kept stays here and is tried again with
 * the next change; `guard` has the browser ask before the page is left meanwhile.
 */
export function createSceneStore(storage: SceneStorage, guard = guardLeaving): SceneStore {
  const state = createStore<SceneState>(() => ({
    scenes: [],
    storage: 'loading',
    read: false,
    told: false,
    done: null,
  }))
  let pending: readonly SceneChange[] = []
  let unguard: (() => void) | null = null
  const release = () => {
    unguard?.()
    unguard = null
  }
  const show = (kept: readonly Scene[]) => {
    state.setState({ scenes: applyAll(pending, kept), storage: 'kept', read: true })
    if (pending.length === 0) release()
  }
  const refuse = () => {
    if (pending.length > 0) unguard ??= guard()
    state.setState({ storage: 'refused' })
  }

  const load = async () => {
    try {
      show(readKept(await storage.read()))
    } catch {
      refuse()
    }
  }
  const write = async () => {
    const taken = pending
    if (taken.length === 0) return
    try {
      const { scenes } = await storage.update((kept) => ({
        version: VERSION,
        scenes: applyAll(taken, readKept(kept)),
      }))
      pending = pending.slice(taken.length)
      show(scenes)
    } catch {
      refuse()
    }
  }
  let queue = load()
  const enqueue = (step: () => Promise<void>) => {
    queue = queue.then(step)
  }
  storage.onChange(() => enqueue(load))
  return {
    state,
    change(change, done) {
      pending = [...pending, change]
      const { scenes } = state.getState()
      state.setState({ scenes: change(scenes), ...(done === undefined ? {} : { done }) })
      enqueue(write)
    },
    say: (words) => state.setState({ done: { words, undo: null } }),
    settled: () => queue,
    takenAway: release,
  }
}

const applyAll = (changes: readonly SceneChange[], scenes: readonly Scene[]) =>
  changes.reduce((list, change) => change(list), scenes)

/**
 * Reads what is kept.
 *
 * @throws on what this version does not understand, so that it is never written over.
 */
function readKept(kept: unknown): readonly Scene[] {
  if (kept === undefined) return []
  const { version, scenes } = kept as { version?: unknown; scenes?: unknown }
  if (version !== VERSION || !Array.isArray(scenes)) throw new Error('Scenes of another version')
  return (scenes as unknown[]).flatMap((entry) => {
    const scene = readScene(entry)
    return scene ? { ...scene, id: String((entry as { id?: unknown }).id) } : []
  })
}

const stores = new Map<string, SceneStore>()

/** The scenes of a list; the same store each time. */
export function sceneStoreOf({ id }: Pick<DatasetInfo, 'id'>): SceneStore {
  const store = stores.get(id) ?? createSceneStore(openSceneStorage(id))
  stores.set(id, store)
  return store
}

/** Gives scenes that come from outside ids of their own. */
export const withIds = (scenes: readonly KeptScene[]): readonly Scene[] =>
  scenes.map((scene) => ({ ...scene, id: newId() }))

/** `crypto.randomUUID` is not there on plain http addresses. */
const newId = () => crypto.getRandomValues(new Uint32Array(3)).join('-')

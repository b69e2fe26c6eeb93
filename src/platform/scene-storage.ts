import { createStore, get, update } from 'idb-keyval'

/** A database that does not answer for this long is taken for one that is refused. */
const PATIENCE_MS = 5000

/** A place in the browser that keeps one value per list across visits, shared by all its windows. */
export interface SceneStorage {
  /** What is kept, or `undefined`. Rejects where the browser refuses. */
  read(): Promise<unknown>
  /**
   * Replaces what is kept by what `change` makes of it, with nothing in between; gives the new value.
   * Rejects, and keeps what there was, where the browser refuses or `change` throws.
   */
  update<T>(change: (kept: unknown) => T): Promise<T>
  /** Calls back when another window has changed it. Returns how to stop. */
  onChange(listener: () => void): () => void
}

/** Storage of the scenes of a list by the list's id. */
export function openSceneStorage(datasetId: string): SceneStorage {
  const database = createStore('egov-atlas', 'scenes')
  const channel = openChannel(`egov-atlas scenes ${datasetId}`)
  return {
    read: async () => inTime(get<unknown>(datasetId, database)),
    async update<T>(change: (kept: unknown) => T) {
      let made: { readonly value: T } | null = null
      const replace = (kept: unknown) => {
        made = { value: change(kept) }
        return made.value
      }
      await inTime(update<unknown>(datasetId, replace, database))
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel?.postMessage(null)
      if (!made) throw new Error('The database has not asked for the new value')
      return (made as { readonly value: T }).value
    },
    onChange(listener) {
      channel?.addEventListener('message', listener)
      return () => channel?.removeEventListener('message', listener)
    },
  }
}

/** `null` where the browser has none: then other windows show changes when they are loaded again. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}

/** Some browsers neither open nor refuse the database, in private windows for instance. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer')), PATIENCE_MS)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

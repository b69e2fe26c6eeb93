/** Answers by key, each made once. */
export function keepByKey<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    let value = kept.get(key)
    if (value === undefined) {
      value = make(key)
      kept.set(key, value)
    }
    return value
  }
}

/** Answers about objects, each made once and kept as long as its object lives. */
export function keepPerObject<T extends object, V>(make: (object: T) => V): (object: T) => V {
  const kept = new WeakMap<T, { readonly value: V }>()
  return (object) => {
    let entry = kept.get(object)
    if (entry === undefined) {
      entry = { value: make(object) }
      kept.set(object, entry)
    }
    return entry.value
  }
}

export interface Latest<V> {
  get(key: string, make: () => V): V
  clear(): void
}

/** The `limit` answers that were asked for last. */
export function keepLatest<V>(limit: number): Latest<V> {
  const kept = new Map<string, V>()
  return {
    get(key, make) {
      const value = kept.get(key) ?? make()
      kept.delete(key)
      kept.set(key, value)
      for (const oldest of kept.keys()) {
        if (kept.size <= limit) break
        kept.delete(oldest)
      }
      return value
    },
    clear: () => kept.clear(),
  }
}

/** Puts the kept one that is wanted, or a new one, to the front of `kept`, which holds `limit` at most. */
export function keepMatching<T>(
  kept: T[],
  limit: number,
  isWanted: (one: T) => boolean,
  make: () => T,
): T {
  const at = kept.findIndex(isWanted)
  const [found = make()] = at < 0 ? [] : kept.splice(at, 1)
  kept.unshift(found)
  if (kept.length > limit) kept.pop()
  return found
}

/** Made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

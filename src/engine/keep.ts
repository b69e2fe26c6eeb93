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

/** Answers by key for as long as their object lives. */
export function keepPerObject<T extends object, K extends string, V>(
  make: (object: T, key: K) => V,
): (object: T, key: K) => V {
  const kept = new WeakMap<T, Map<K, V>>()
  return (object, key) => {
    const values = kept.get(object) ?? new Map<K, V>()
    kept.set(object, values)
    const value = values.get(key) ?? make(object, key)
    values.set(key, value)
    return value
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

/** A seeded source of numbers in [0, 1) (mulberry32): the same data and questions in every run. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of `values`; with `skew` above 1 the earlier ones more often. */
export function pick<T>(random: () => number, values: readonly T[], skew = 1): T {
  return values[Math.floor(random() ** skew * values.length)] as T
}

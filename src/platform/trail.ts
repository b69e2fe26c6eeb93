/**
 * The entries of the browser's history that belong to this page, as far as they are known. Positions
 * count from the entry with which the page was first opened in its tab.
 */
export interface Trail {
  readonly at: number
  /** The first and the last position that can still be reached. */
  readonly first: number
  readonly last: number
  /** What entries show, by position. */
  readonly fragments: ReadonlyMap<number, string>
}

/** After loading at a position: what lies behind is sure, what lies ahead is not known. */
export function startTrail(at: number, fragment: string): Trail {
  return { at, first: 0, last: at, fragments: new Map([[at, fragment]]) }
}

/** A new entry after the current one, which ends what lay ahead. `length`: that of the history now. */
export function pushEntry(trail: Trail, fragment: string, length: number): Trail {
  const at = trail.at + 1
  const kept = [...trail.fragments].filter(([position]) => position < at)
  return {
    at,
    // A browser keeps a limited number of entries and lets go of the first ones.
    first: Math.max(trail.first, at - (length - 1)),
    last: at,
    fragments: new Map([...kept, [at, fragment]]),
  }
}

/** The current entry shows something else. */
export function replaceEntry(trail: Trail, fragment: string): Trail {
  return { ...trail, fragments: new Map(trail.fragments).set(trail.at, fragment) }
}

/** Another entry has become the current one. */
export function arriveAt(trail: Trail, at: number, fragment: string): Trail {
  return {
    at,
    first: Math.min(trail.first, at),
    last: Math.max(trail.last, at),
    fragments: new Map(trail.fragments).set(at, fragment),
  }
}

/** The page was away and came back: other pages may now lie ahead. */
export function forgetAhead(trail: Trail): Trail {
  return { ...trail, last: trail.at }
}

/**
 * Whether the current entry shows what the one before it shows, as after closing what was opened:
 * the next choice can take its place, so that going back always changes something.
 */
export function isSpare({ at, last, fragments }: Trail): boolean {
  return at === last && fragments.has(at - 1) && fragments.get(at - 1) === fragments.get(at)
}

/** How far to go for another view, back (−1) or ahead (1): a signed number of entries, 0 for nowhere. */
export function stepsToOther(trail: Trail, direction: -1 | 1): number {
  const { at, first, last, fragments } = trail
  const current = fragments.get(at)
  for (let to = at + direction; to >= first && to <= last; to += direction) {
    if (fragments.get(to) !== current) return to - at
  }
  return 0
}

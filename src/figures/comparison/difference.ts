/** How many of some cases have one value. */
export interface Share {
  readonly count: number
  readonly base: number
}

/**
 * How the cases of a group with one value differ from what the mix of its reference would give.
 *
 * With n of the group's N cases and m of the reference's M, the expected number is e = N·m / M and the
 * difference d = n − e. Nothing is inferred: d is asked how many cases would have to be of another value
 * for it to vanish or turn, the reference staying as it is. All of it is decided in whole numbers, d·M,
 * so that no fraction is off by its last digit.
 */
export interface Difference {
  /** e to one decimal, halves up. */
  readonly expected: number
  /** |n − `expected`|, so that the three numbers that are printed agree; to one decimal. */
  readonly size: number
  /** `alike`: |d| is below one case. */
  readonly side: 'more' | 'fewer' | 'alike'
  /**
   * The least k for which |d| is below one case, were k of the group's cases of another value (`more`:
   * d − k) or k others of this one (`fewer`: d + k); 0 where it is below already.
   */
  readonly vanishes: number
  /** The least k for which d changes its sign; `null` where the group has not as many, or where alike. */
  readonly turns: number | null
  /** |d| before rounding, to tell the larger of two differences. */
  readonly exact: number
}

/** `null` where the reference has no case: there is no mix to expect. */
export function differenceFrom(own: Share, reference: Share): Difference | null {
  if (reference.base === 0) return null
  const scaled = own.count * reference.base - own.base * reference.count
  const expected = expectedCount(own.base, reference.count, reference.base)
  const size = Math.abs(scaled)
  const alike = size < reference.base
  // |d| − k is below 1 from k = ⌊|d|⌋, and below 0 from the next.
  const vanishes = alike ? 0 : Math.floor(size / reference.base)
  const movable = scaled > 0 ? own.count : own.base - own.count
  return {
    expected,
    size: Math.abs(Math.round(10 * own.count - 10 * expected)) / 10,
    side: alike ? 'alike' : scaled > 0 ? 'more' : 'fewer',
    vanishes,
    turns: alike || vanishes >= movable ? null : vanishes + 1,
    exact: size / reference.base,
  }
}

/** `base × outside / rest` to one decimal, halves up, without the errors of binary fractions. */
export function expectedCount(base: number, outside: number, rest: number): number {
  return Math.floor((20 * base * outside + rest) / (2 * rest)) / 10
}

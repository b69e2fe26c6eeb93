import { bitsOf, bitsWhere, intersectBits, sumBits, type Bits } from './bits.ts'
import type { Units } from './blocks.ts'
import type { RowSet } from './row-set.ts'
import { passing, type Tally } from './tally.ts'

/** Counts units; what it keeps decides how long an answer takes, never the answer. */
export interface UnitCounter {
  /**
   * `rowSet`: the rows to count, `null` for all of them; `size`: how many of them are in each unit, `null`
   * where all are.
   */
  readonly tally: (
    failing: Tally['failing'],
    rowSet: RowSet | null,
    size: Uint32Array | Uint8Array | null,
  ) => Tally
  /** The units that fail nothing but, perhaps, the `ignored` bits of a block; none of them if left out. */
  readonly passing: (failing: Tally['failing'], ignored?: (block: number) => number) => Bits
}

/** The combinations of a block that fail nothing, as one object as long as it is kept. */
interface Passing {
  /** 1 per combination that fails nothing. */
  readonly flags: Uint8Array
  /** Whether all do. */
  readonly all: boolean
  /** The units that have one of them. */
  readonly bits: () => Bits
}

/** Units one combination of a block after another. */
interface ByCombination {
  /** Per combination where its units begin; one more at the end. */
  readonly start: Uint32Array
  /** `null` where that is their own order. */
  readonly units: Uint32Array | null
}

/**
 * As much is kept per block. A view differs from the one before it in one filter, those of a comparison
 * in one filter too: what the other blocks pass is known already.
 */
const KEPT = 8

/**
 * The rows of a block's combinations whose other blocks fail nothing depend on these alone. So what is
 * made anew after a change of one block's filter is the set of units which that block passes, and the
 * sums of the other blocks.
 */
export function createUnitCounter(units: Units): UnitCounter {
  const { blocks, cells, count, areRows, start } = units
  const whole = blocks.map((_, block) => once(() => sumAll(units, block, weightsOf(null))))
  const byCombination = blocks.map((_, block) =>
    once(() =>
      block === 0 && start !== null ? { start, units: null } : orderByCombination(units, block),
    ),
  )
  const keptPassing = blocks.map((): Passing[] => [])
  const keptRows = blocks.map(
    (): { readonly others: readonly Passing[]; readonly rows: Float64Array }[] => [],
  )

  function weightsOf(size: Uint32Array | Uint8Array | null) {
    return size ?? (areRows ? null : units.size)
  }

  const passingOf = (
    failing: Tally['failing'],
    ignored = (_block: number) => 0,
  ): readonly Passing[] =>
    failing.map((bits, block) => {
      const flags = passing(bits, ignored(block))
      return keep(
        keptPassing[block]!,
        (known) => areEqual(known.flags, flags),
        () => ({
          flags,
          all: !flags.includes(0),
          bits: once(() => bitsWhere(cells[block]!, flags)),
        }),
      )
    })

  const countAll = (block: number, others: readonly Passing[]) => {
    if (others.every(({ all }) => all)) return whole[block]!()
    return keep(
      keptRows[block]!,
      (known) => others.every((other, i) => other === known.others[i]),
      () => ({ others, rows: countSome(block, others, null, null) }),
    ).rows
  }

  function countSome(
    block: number,
    others: readonly Passing[],
    set: Bits | null,
    size: Uint32Array | Uint8Array | null,
  ): Float64Array {
    const weights = weightsOf(size)
    if (!areRows && blocks.length === 2 && weights !== null) {
      const rows = new Float64Array(blocks[block]!.count)
      sumRuns(byCombination[1 - block]!(), others[0]!.flags, cells[block]!, weights, rows)
      return rows
    }
    const filtered = others.flatMap(({ all, bits }) => (all ? [] : [bits()]))
    const [first, ...more] = set === null ? filtered : [set, ...filtered]
    if (first === undefined) return sumAll(units, block, weights)
    const rows = new Float64Array(blocks[block]!.count)
    // A set of rows says all that the weights of rows would.
    sumBits([first, ...more], cells[block]!, areRows ? null : weights, rows)
    return rows
  }

  return {
    tally(failing, rowSet, size) {
      const passes = passingOf(failing)
      const set = areRows && rowSet !== null ? bitsOf(rowSet.rows, count) : null
      const rows = blocks.map((_, block) => {
        const others = passes.filter((_, i) => i !== block)
        return rowSet === null ? countAll(block, others) : countSome(block, others, set, size)
      })
      return { failing, rows }
    },
    passing(failing, ignored) {
      const filtered = passingOf(failing, ignored).flatMap(({ all, bits }) => (all ? [] : [bits()]))
      return intersectBits(filtered, count)
    },
  }
}

function sumAll(
  { cells, count, blocks }: Units,
  block: number,
  weights: Uint32Array | Uint8Array | null,
): Float64Array {
  const rows = new Float64Array(blocks[block]!.count)
  const own = cells[block]!
  for (let unit = 0; unit < count; unit++)
    rows[own[unit]!]! += weights === null ? 1 : weights[unit]!
  return rows
}

/** Adds up, by their codes, the weights of the units whose combination has the flag 1. */
function sumRuns(
  { start, units }: ByCombination,
  flags: Uint8Array,
  codes: Units['cells'][number],
  weights: Uint32Array | Uint8Array,
  sums: Float64Array,
): void {
  for (let combination = 0; combination < flags.length; combination++) {
    if (flags[combination] === 0) continue
    const end = start[combination + 1]!
    for (let i = start[combination]!; i < end; i++) {
      const unit = units === null ? i : units[i]!
      sums[codes[unit]!]! += weights[unit]!
    }
  }
}

/** Counting sort. */
function orderByCombination({ cells, count, blocks }: Units, block: number): ByCombination {
  const own = cells[block]!
  const start = new Uint32Array(blocks[block]!.count + 1)
  for (let unit = 0; unit < count; unit++) start[own[unit]! + 1]!++
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!
  const next = start.slice()
  const units = new Uint32Array(count)
  for (let unit = 0; unit < count; unit++) units[next[own[unit]!]!++] = unit
  return { start, units }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** The kept one that is wanted, or a new one; the latest first, in place. */
function keep<T>(kept: T[], isWanted: (one: T) => boolean, make: () => T): T {
  const at = kept.findIndex(isWanted)
  const [found = make()] = at < 0 ? [] : kept.splice(at, 1)
  kept.unshift(found)
  if (kept.length > KEPT) kept.pop()
  return found
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

import { bitsOf, intersectBits, sumBits, type Bits, type Weights } from './bits.ts'
import type { Units } from './blocks.ts'
import { keepMatching, once } from './keep.ts'
import { KEPT_PER_BLOCK, createPassings, type Passing } from './keep-passing.ts'
import type { RowSet } from './row-set.ts'
import type { Tally } from './tally.ts'

/** Counts units; what it keeps decides how long an answer takes, never the answer. */
export interface UnitCounter {
  /**
   * `rowSet`: the rows to count, `null` for all of them; `size`: how many of them are in each unit, `null`
   * where all are.
   */
  readonly tally: (failing: Tally['failing'], rowSet: RowSet | null, size: Weights) => Tally
  /** The units that fail nothing but, perhaps, the `ignored` bits of a block; none of them if left out. */
  readonly passing: (failing: Tally['failing'], ignored?: (block: number) => number) => Bits
}

/** Units one combination of a block after another. */
interface ByCombination {
  /** Per combination where its units begin; one more at the end. */
  readonly start: Uint32Array
  /** `null` where that is their own order. */
  readonly units: Uint32Array | null
}

/** What a block's combinations count where the other blocks pass `others`. */
interface KeptRows {
  readonly others: readonly Passing[]
  readonly rows: Float64Array
}

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
  const passingOf = createPassings(units)
  const keptRows = blocks.map((): KeptRows[] => [])
  const weightsOf = (size: Weights): Weights => size ?? (areRows ? null : units.size)

  const countAll = (block: number, others: readonly Passing[]) => {
    if (others.every(({ all }) => all)) return whole[block]!()
    return keepMatching(
      keptRows[block]!,
      KEPT_PER_BLOCK,
      (known) => others.every((other, i) => other === known.others[i]),
      () => ({ others, rows: countSome(block, others, null, null) }),
    ).rows
  }

  const countSome = (
    block: number,
    others: readonly Passing[],
    set: Bits | null,
    size: Weights,
  ): Float64Array => {
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

function sumAll({ cells, count, blocks }: Units, block: number, weights: Weights): Float64Array {
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

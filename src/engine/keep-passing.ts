import { bitsWhere, type Bits } from './bits.ts'
import type { Units } from './blocks.ts'
import { keepMatching, once } from './keep.ts'
import { passing, type Tally } from './tally.ts'

/** The combinations of a block that fail nothing: one object, as long as it is kept. */
export interface Passing {
  /** 1 per combination that fails nothing. */
  readonly flags: Uint8Array
  /** Whether all do. */
  readonly all: boolean
  /** The units that have one of them. */
  readonly bits: () => Bits
}

/**
 * As much is kept per block; bits take 125 KB per million rows. A view differs from the one before it in
 * one filter, those of a comparison in one filter too: what the other blocks pass is known already.
 */
export const KEPT_PER_BLOCK = 8

/** Per block what fails nothing but, perhaps, its `ignored` bits. */
export type Passings = (
  failing: Tally['failing'],
  ignored?: (block: number) => number,
) => readonly Passing[]

/** The same combinations give the same object, so that what depends on them can be kept, too. */
export function createPassings({ blocks, cells }: Units): Passings {
  const kept = blocks.map((): Passing[] => [])
  return (failing, ignored) =>
    failing.map((bits, block) => {
      const flags = passing(bits, ignored?.(block))
      return keepMatching(
        kept[block]!,
        KEPT_PER_BLOCK,
        (known) => areEqual(known.flags, flags),
        () => ({
          flags,
          all: !flags.includes(0),
          bits: once(() => bitsWhere(cells[block]!, flags)),
        }),
      )
    })
}

/** Of the same length. */
function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

import { ORGANIZATION, PLACE } from '../domain/index.ts'
import type { FacetFilter } from './case-source.ts'
import type { Base, Space } from './base.ts'
import type { Bits } from './bits.ts'
import type { Units } from './blocks.ts'
import type { EncodedColumns } from './columns.ts'
import type { RowSet } from './row-set.ts'
import { FAILS_ALWAYS, totalOf, type Tally } from './tally.ts'

/** Rows told by whole units: those, of the row set if there is one, whose unit passes. */
export interface Subset {
  readonly units: Units
  readonly rowSet: RowSet | null
  /** Per block and combination 0 where it fails nothing, else something above. */
  readonly failing: Tally['failing']
  /** The units that fail nothing: made where all units are looked at. */
  readonly passing: () => Bits
  /** The same where it is made already, or next to nothing to make; else `null`. */
  readonly cheapPassing: () => Bits | null
  /** Rows of the subset. */
  readonly rowCount: number
}

/** A filter applied to the units. */
export interface Selection {
  readonly base: Base
  readonly units: Units
  readonly rowSet: RowSet | null
  readonly tally: Tally
  /** Per unit the rows to count: those in the row set; `null` for all of them. */
  readonly size: Uint32Array | Uint8Array | null
  readonly rowCount: number
  /** Made when rows are first asked for. */
  readonly subset: () => Subset
}

export function selectUnits(
  columns: EncodedColumns,
  base: Base,
  filter: FacetFilter,
  rowSet: RowSet | null,
): Selection {
  const { units, counter } = base.space
  const hopeless = asksForUnknown(filter, base)
  const failing = units.blocks.map((block, i) => {
    const bits = base.outside[i]!.slice()
    if (hopeless && i === 0) bits.fill(FAILS_ALWAYS)
    block.ids.forEach((id, at) => {
      const wanted = filter.values[id] ?? []
      if (wanted.length === 0) return
      const passes = passingCodes(columns, base, id, wanted)
      const codes = block.codes[at]!
      for (let cell = 0; cell < codes.length; cell++) {
        if (passes[codes[cell]!] === 0) bits[cell]! |= 1 << at
      }
    })
    return bits
  })
  const size = rowSet === null ? null : units.areRows ? rowSet.mask : countSet(units, rowSet)
  const tally = counter.tally(failing, rowSet, size)
  const rowCount = totalOf(tally)
  let subset: Subset | undefined
  return {
    base,
    units,
    rowSet,
    tally,
    size,
    rowCount,
    subset: () => (subset ??= createSubset(base.space, rowSet, failing, rowCount)),
  }
}

function createSubset(
  { units, counter }: Space,
  rowSet: RowSet | null,
  failing: Tally['failing'],
  rowCount: number,
): Subset {
  let made: Bits | undefined
  const passing = () => (made ??= counter.passing(failing))
  const isCheap = units.areRows || units.count <= FEW_UNITS
  const cheapPassing = () => (isCheap ? passing() : (made ?? null))
  return { units, rowSet, failing, passing, cheapPassing, rowCount }
}

/** Whether a filter names a dimension that the list does not have: then no case matches. */
const asksForUnknown = ({ values }: FacetFilter, { listings }: Base) =>
  Object.entries(values).some(
    ([id, wanted]) => wanted.length > 0 && id !== ORGANIZATION && !listings.has(id),
  )

/** Telling of as many costs less than looking up the blocks of each row that is tried; of rows the counting has told. */
const FEW_UNITS = 4096

/**
 * The part of a selection whose combinations of one block also pass `keep`; `rowCount`: how many rows
 * those are.
 */
export function narrowSelection(
  { base, rowSet, tally }: Selection,
  block: number,
  keep: (combination: number) => boolean,
  rowCount: number,
): Subset {
  const failing = tally.failing.map((bits, i) =>
    i === block ? bits.map((own, at) => (keep(at) ? own : FAILS_ALWAYS)) : bits,
  )
  return createSubset(base.space, rowSet, failing, rowCount)
}

/** 1 per code of a dimension that holds any of the wanted values. */
function passingCodes(
  columns: EncodedColumns,
  { space }: Base,
  id: string,
  wanted: readonly string[],
): Uint8Array {
  const keys = new Set(wanted)
  if (id === PLACE) return flags(space.paths, (path) => path.some((key) => keys.has(key)))
  const facet = columns.facets.find((column) => column.id === id)
  if (!facet) return new Uint8Array(0)
  const { values, sets } = facet
  if (sets === null) return flags(values, (value) => keys.has(value))
  return flags(sets, (set) => set.some((value) => keys.has(values[value]!)))
}

const flags = <T>(items: readonly T[], passes: (item: T) => boolean) =>
  Uint8Array.from(items, (item) => (passes(item) ? 1 : 0))

function countSet(units: Units, { rows }: RowSet): Uint32Array {
  const size = new Uint32Array(units.count)
  for (let i = 0; i < rows.length; i++) size[units.ofRow[rows[i]!]!]!++
  return size
}

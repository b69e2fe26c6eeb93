import type { RegionKey } from '../domain/index.ts'

/** Whole numbers from 0, as narrow as they can be. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Room for `length` codes below `count`. */
export function createCodes(length: number, count: number): Codes {
  if (count <= 1 << 8) return new Uint8Array(length)
  return count <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length)
}

/**
 * Normalised documents joined into one string, each followed by a line break, so that a single
 * `indexOf` walks over all of them. Documents are, in this order: one per row (its title), one per
 * distinct organisation, one per region path (its names, a line each).
 */
export interface SearchText {
  readonly text: string
  /** For each document the index behind its line break; ascending. */
  readonly ends: Uint32Array
}

/** A counted dimension. */
export interface FacetColumn {
  readonly id: string
  /** Keys of the values in their order. */
  readonly values: readonly string[]
  /**
   * The distinct sets of values that rows hold, each ascending indices into `values`; `null` where
   * every row has one value, and its code is that of the value.
   */
  readonly sets: readonly (readonly number[])[] | null
  /** Per row an index into `sets`, or into `values`. */
  readonly codes: Codes
}

/** A dimension that is only shown and sorted by. */
export interface TextColumn {
  readonly id: string
  /** Per row; `''` for none. */
  readonly texts: readonly string[]
}

/** The same where it is sorted by value. */
export interface NumberColumn {
  readonly id: string
  /** Per row; `Infinity` for what is no number, which comes last. */
  readonly numbers: Float64Array
}

/**
 * A dataset as dictionary-encoded columns: everything the engine needs, nothing it does not. A row is
 * the position of a case in the list. Plain strings and typed arrays, so a worker may make and send
 * them.
 */
export interface EncodedColumns {
  readonly rowCount: number
  /** Id of the case per row. */
  readonly ids: readonly string[]
  /** Region paths in use, from the province down: off the map first, then by their last key. */
  readonly paths: readonly (readonly RegionKey[])[]
  /** Index into `paths` per row. */
  readonly path: Codes
  /** In the order of the dataset's dimensions. */
  readonly facets: readonly FacetColumn[]
  readonly texts: readonly TextColumn[]
  readonly numbers: readonly NumberColumn[]
  readonly titles: readonly string[]
  /** Distinct organisations in the order of their first appearance. */
  readonly organizations: readonly string[]
  /** Row `r` has the organisations `organizationIds[organizationStart[r] … organizationStart[r + 1]]`. */
  readonly organizationStart: Uint32Array
  /** Indices into `organizations`; none twice within a row. */
  readonly organizationIds: Uint32Array
  readonly search: SearchText
}

import type { RegionKey } from '../domain/index.ts'

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

/**
 * A dataset as dictionary-encoded columns: everything the engine needs, nothing it does not. A row is
 * the position of a case in the list. Plain strings and typed arrays, so a worker may make and send
 * them. Central/local is read off the region path: `central` is its first key.
 */
export interface EncodedColumns {
  readonly rowCount: number
  /** Printed number per row. */
  readonly seq: Float64Array
  /** Region paths in use, from the province down: central first, then by their last key. */
  readonly regions: readonly (readonly RegionKey[])[]
  /** Index into `regions` per row. */
  readonly region: Uint16Array
  /** The dataset's categories in its order; one that only a case mentions is appended. */
  readonly categories: readonly string[]
  /** Index into `categories` per row. */
  readonly category: Uint16Array
  /** Index into `LEVELS` per row. */
  readonly level: Uint8Array
  /** 1 per row of a local branch of a central agency, else 0. */
  readonly vertical: Uint8Array
  readonly titles: readonly string[]
  /** Distinct organisations in the order of their first appearance. */
  readonly organizations: readonly string[]
  /** Row `r` has the organisations `organizationIds[organizationStart[r] … organizationStart[r + 1]]`. */
  readonly organizationStart: Uint32Array
  /** Indices into `organizations`; none twice within a row. */
  readonly organizationIds: Uint32Array
  readonly search: SearchText
}

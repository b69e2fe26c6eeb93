/** A set of rows. */
export interface RowSet {
  /** Ascending. */
  readonly rows: Uint32Array
  /** 1 per row of the set, else 0. */
  readonly mask: Uint8Array
}

export function toRowSet(mask: Uint8Array): RowSet {
  let count = 0
  for (let row = 0; row < mask.length; row++) count += mask[row]!
  const rows = new Uint32Array(count)
  // Written past the end where nothing is marked any more; a typed array ignores that.
  for (let row = 0, at = 0; row < mask.length; row++) {
    rows[at] = row
    at += mask[row]!
  }
  return { rows, mask }
}

/** The rows of both; `null` stands for all rows. */
export function intersect(a: RowSet | null, b: RowSet | null): RowSet | null {
  if (a === null || b === null) return a ?? b
  const mask = new Uint8Array(a.mask.length)
  for (let i = 0; i < a.rows.length; i++) mask[a.rows[i]!] = b.mask[a.rows[i]!]!
  return toRowSet(mask)
}

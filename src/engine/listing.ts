/** The values that a view lists of a dimension, and which of them each code counts for. */
export interface Listing {
  /** In their order; of places, those with rows. */
  readonly keys: readonly string[]
  /** Per code the indices into `keys`: none, one, or of many values several. */
  readonly members: readonly (readonly number[])[]
}

import type { RegionKey } from '../../domain/index.ts'
import type { Counts } from '../../engine/index.ts'

/** What a map is made of: the counts of its view, by the regions of the map at hand. */
export interface MapCounts extends Counts {
  /**
   * Per region what a share is a part of: the cases that pass every filter but those of the place and
   * of the dimension that the share is of.
   */
  readonly wholes: ReadonlyMap<RegionKey, number>
  /** Of the cases on the national map, those that are something the list has no column for. */
  readonly including: readonly { readonly dimension: string; readonly base: number }[]
}

import type { Place } from './place.ts'

/** Lines of a source, 1-based and inclusive. */
export interface LineSpan {
  readonly startLine: number
  readonly endLine: number
}

/** What a record says in one dimension: the key of a value, or of several where there may be many. */
export type RecordValue = string | readonly string[]

/** One row of a list 案例, as the normalised dataset holds it. Only a title is certain to be there. */
export interface CaseRecord {
  /**
   * Names the row within its dataset and stands in addresses; never shown. The printed number where
   * every record has one of its own, else the position in the list, from 1.
   */
  readonly id: string
  /** Cleaned title 案例名称, without its category bracket or a stray label. */
  readonly title: string
  readonly place: Place
  /** Applying organisations 申报单位 in the list's order; may be none. */
  readonly organizations: readonly string[]
  /** What the other dimensions say, by their id; one that is missing is left out. */
  readonly values: Readonly<Record<string, RecordValue>>
  /** The record's lines in the source; `null` where it was not made from lines. */
  readonly source: LineSpan | null
}

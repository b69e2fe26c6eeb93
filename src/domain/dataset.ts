import type { CaseRecord } from './case.ts'
import type { Dimension } from './dimension.ts'
import type { Adcode, Division, ProvinceCode } from './division.ts'

/**
 * What a list says it covers. A province that is not in `provinces` is 本部分未列出: whether it has
 * cases is unknown, so it is never drawn or written as zero.
 */
export interface Coverage {
  /** Whether the list has a group 中央国家机关. */
  readonly central: boolean
  /** Provinces with a heading of their own, in code order. */
  readonly provinces: readonly ProvinceCode[]
  /** Part of a longer list, as its title prints it (e.g. `（一）`), or `''`. */
  readonly part: string
}

/** What a list says of itself, without its cases. */
export interface DatasetInfo {
  /** Folder name under `public/data/`. */
  readonly id: string
  readonly title: string
  /** The list's own note, e.g. 排名不分先后; `''` when it has none. */
  readonly note: string
  /** `''` when the source does not say. */
  readonly publisher: string
  /** `''` when the source does not say. */
  readonly year: string
  readonly coverage: Coverage
  /** In the order of the table's columns; exactly one is the title. */
  readonly dimensions: readonly Dimension[]
  /** All 34 provinces and every lower division that a case refers to, in code order. */
  readonly divisions: ReadonlyMap<Adcode, Division>
}

/** A normalised list, ready for the engine. */
export interface Dataset extends DatasetInfo {
  readonly cases: readonly CaseRecord[]
}

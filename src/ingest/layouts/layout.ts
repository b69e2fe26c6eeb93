import type { Gazetteer } from '../gazetteer.ts'
import type { RawList } from '../raw-list.ts'

/** One way in which lists are set out. Both functions are total and pure. */
export interface Layout {
  readonly id: string
  /** How sure it is that a source is set out like this, 0 to 1. */
  readonly detect: (source: string) => number
  /** Reads the source, whatever it is; what cannot be read is said, never lost. */
  readonly parse: (source: string, gazetteer: Gazetteer) => RawList
}

import type { Dataset } from '../../src/domain/index.ts'
import type { Interaction } from './interactions.ts'
import type { Column } from './shapes.ts'

/** What every contender must find, in the order of the columns of a shape and of their keys. */
export interface Answer {
  readonly total: number
  readonly facets: readonly (readonly number[])[]
  /** The first column × the second, row by row. */
  readonly cross: readonly number[]
  /** First rows in sorted order. */
  readonly rows: readonly number[]
}

/** What every contender is given, beyond the records, before its own building is timed. */
export interface Material {
  readonly dataset: Dataset
  readonly columns: readonly Column[]
  /** For each of `SORTS`, each row's place in that order; ties in list order. */
  readonly places: readonly Uint32Array[]
  /** Searchable text per row. */
  readonly texts: readonly string[]
}

/** A built contender, ready to answer. */
export interface Contender {
  /** Times in ms of what was done before the first interaction, by name. */
  readonly prepared: Readonly<Record<string, number>>
  /** The timed part. */
  interact(interaction: Interaction): unknown
  /** Brings what `interact` gave into the common form; not timed. */
  read(result: unknown): Answer
  /** Times in ms of other questions, by name, asked after all the rest. */
  others?(): Readonly<Record<string, number>>
}

export type BuildContender = (material: Material) => Contender | Promise<Contender>

/** Times of one contender at one size, in ms, and its answers to be compared. */
export interface Run {
  readonly prepared: Readonly<Record<string, number>>
  readonly times: Readonly<Record<'facets' | 'text', readonly number[]>>
  readonly answers: readonly string[]
  readonly others: Readonly<Record<string, number>>
}

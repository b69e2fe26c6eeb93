import type { Vocabulary } from './vocabulary.ts'
import { DEFAULT_VIEW, type GroupKey, type ViewState } from './view-state.ts'

export type NoticeCode =
  | 'unknown-area'
  /** A value of the dimension that the notice names. */
  | 'unknown-value'
  | 'unknown-sort'
  | 'unknown-group'
  | 'unknown-tab'
  | 'unknown-drawing'
  | 'unknown-metric'
  | 'unknown-classes'
  | 'unknown-dimension'
  | 'unknown-comparison'
  | 'unknown-reference'
  | 'unknown-stack'
  | 'unknown-order'
  | 'unknown-case'
  /** A division whose name could not be looked up, so that nobody knows whether there is one. */
  | 'unread-division'
  | 'unknown-part'
  | 'unknown-version'

/** Says that a text of the address was not understood; `dimension` by its id, `''` for none. */
export type SayUnknown = (code: NoticeCode, raw: string, dimension?: string) => void

/** The values of one key of a fragment, decoded. */
export interface KeyReader {
  readonly values: readonly string[]
  /** All values as one, for keys that hold a single one. */
  readonly one: string
  readonly vocabulary: Vocabulary
  /** What the address breaks down by; see `ViewState.by`. */
  readonly by: string | null
  /** A group `~…` in its one spelling, or `null` where any of it is not understood. */
  readonly filterGroup: (text: string) => GroupKey | null
  readonly notice: SayUnknown
}

/** A key of the address that is not a dimension's. */
export interface AddressKey {
  readonly key: string
  /** Nothing for the default. */
  readonly write: (view: ViewState) => readonly string[]
  /** What it says about the view; says by notices what it does not understand. */
  readonly read: (reader: KeyReader) => Partial<ViewState>
}

export const isOneOf = <T extends string>(known: readonly T[], value: string): value is T =>
  (known as readonly string[]).includes(value)

/** A key with one value out of a closed list. */
export function choice<K extends keyof ViewState>(
  key: string,
  field: K,
  known: readonly (ViewState[K] & string)[],
  code: NoticeCode,
): AddressKey {
  return {
    key,
    write: (view) => {
      const value = view[field]
      return typeof value === 'string' && value !== DEFAULT_VIEW[field] ? [value] : []
    },
    read: ({ one, notice }) => {
      if (isOneOf(known, one)) return { [field]: one }
      notice(code, one)
      return {}
    },
  }
}

/** A key with the id of a dimension. */
export function dimensionChoice(
  key: string,
  field: 'by' | 'rows' | 'group',
  isRight: (id: string, vocabulary: Vocabulary) => boolean,
  code: NoticeCode,
): AddressKey {
  return {
    key,
    write: ({ [field]: id }) => (id === null ? [] : [id]),
    read: ({ one, vocabulary, notice }) => {
      if (isRight(one, vocabulary)) return { [field]: one }
      notice(code, one)
      return {}
    },
  }
}

import type { Vocabulary } from './vocabulary.ts'
import { DEFAULT_VIEW, type GroupKey, type ViewState } from './view-state.ts'

export type NoticeCode =
  | 'unknown-area'
  | 'unknown-region'
  | 'unknown-category'
  | 'unknown-level'
  | 'unknown-organization'
  | 'unknown-sort'
  | 'unknown-group'
  | 'unknown-tab'
  | 'unknown-drawing'
  | 'unknown-metric'
  | 'unknown-classes'
  | 'unknown-comparison'
  | 'unknown-stack'
  | 'unknown-order'
  | 'unknown-case'
  | 'unknown-part'
  | 'unknown-version'

/** The values of one part of a fragment, decoded. */
export interface PartReader {
  readonly values: readonly string[]
  /** All values as one, for parts that hold a single one. */
  readonly one: string
  readonly vocabulary: Vocabulary
  /** A group `~…` in its one spelling, or `null` where any of it is not understood. */
  readonly filterGroup: (text: string) => GroupKey | null
  readonly notice: (code: NoticeCode, raw: string) => void
}

export interface AddressPart {
  readonly key: string
  /** Nothing for the default. */
  readonly write: (view: ViewState) => readonly string[]
  /** What the part says about the view; says by notices what it does not understand. */
  readonly read: (reader: PartReader) => Partial<ViewState>
}

export const isOneOf = <T extends string>(known: readonly T[], value: string): value is T =>
  (known as readonly string[]).includes(value)

/** Known values, each once; the others are said. */
export function pick<T extends string>(
  { values, notice }: PartReader,
  isKnown: (value: string) => value is T,
  code: NoticeCode,
): readonly T[] {
  const found = new Set<T>()
  for (const value of values) {
    if (isKnown(value)) found.add(value)
    else notice(code, value)
  }
  return [...found]
}

/** A part with one value out of a closed list. */
export function choice<K extends keyof ViewState>(
  key: string,
  field: K,
  known: readonly (ViewState[K] & string)[],
  code: NoticeCode,
): AddressPart {
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

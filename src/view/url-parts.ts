import { LEVELS } from '../domain/index.ts'
import type { Grouping, SortColumn } from '../engine/index.ts'
import type { Vocabulary } from './url-codec.ts'
import {
  CLASS_METHODS,
  DEFAULT_SORT,
  DEFAULT_VIEW,
  DRAWINGS,
  FIXED_GROUPS,
  MAX_GROUPS,
  STACK_MODES,
  TABS,
  type ViewState,
} from './view-state.ts'

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
  readonly notice: (code: NoticeCode, raw: string) => void
}

interface AddressPart {
  readonly key: string
  /** Nothing for the default. */
  readonly write: (view: ViewState) => readonly string[]
  /** What the part says about the view; says by notices what it does not understand. */
  readonly read: (reader: PartReader) => Partial<ViewState>
}

const COLUMNS: readonly SortColumn[] = [
  'seq',
  'title',
  'organizations',
  'category',
  'region',
  'level',
]
const GROUPINGS: readonly Grouping[] = ['region', 'category', 'organization']
const SHARE = 'share:'
const BY_CATEGORY = 'category:'

const isOneOf = <T extends string>(known: readonly T[], value: string): value is T =>
  (known as readonly string[]).includes(value)

/** Known values, each once; the others are said. */
function pick<T extends string>(
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
function choice<K extends keyof ViewState>(
  key: string,
  field: K,
  known: readonly (ViewState[K] & string)[],
  code: NoticeCode,
): AddressPart {
  return {
    key,
    write: (view) => {
      const value = view[field]
      return value === DEFAULT_VIEW[field] || value === null ? [] : [String(value)]
    },
    read: ({ one, notice }) => {
      if (isOneOf(known, one)) return { [field]: one }
      notice(code, one)
      return {}
    },
  }
}

/** Every key that a fragment may hold, in the order in which they are written. */
export const ADDRESS_PARTS: readonly AddressPart[] = [
  {
    key: 'area',
    write: ({ area }) => (area === null ? [] : [area]),
    read: ({ one, vocabulary, notice }) => {
      if (vocabulary.hasArea(one)) return { area: one }
      notice('unknown-area', one)
      return {}
    },
  },
  {
    key: 'region',
    write: ({ regions }) => regions,
    read: (reader) => ({
      regions: pick(
        reader,
        (value): value is string => reader.vocabulary.hasRegion(value),
        'unknown-region',
      ),
    }),
  },
  {
    key: 'category',
    write: ({ categories }) => categories,
    read: (reader) => ({
      categories: pick(
        reader,
        (value): value is string => reader.vocabulary.categories.has(value),
        'unknown-category',
      ),
    }),
  },
  {
    key: 'level',
    write: ({ levels }) => levels,
    read: (reader) => ({
      levels: pick(reader, (value) => isOneOf(LEVELS, value), 'unknown-level'),
    }),
  },
  {
    key: 'vertical',
    write: ({ vertical }) => (vertical ? ['1'] : []),
    read: ({ one, notice }) => {
      if (one === '1') return { vertical: true }
      notice('unknown-part', `vertical=${one}`)
      return {}
    },
  },
  {
    key: 'organization',
    write: ({ organizations }) => organizations,
    read: (reader) => ({
      organizations: pick(
        reader,
        (value): value is string => reader.vocabulary.hasOrganization(value),
        'unknown-organization',
      ),
    }),
  },
  {
    key: 'q',
    write: ({ text }) => (text === '' ? [] : [text]),
    read: ({ one }) => ({ text: one }),
  },
  {
    key: 'sort',
    write: ({ sort }) =>
      sort.column === DEFAULT_SORT.column && !sort.descending
        ? []
        : [`${sort.descending ? '-' : ''}${sort.column}`],
    read: ({ one, notice }) => {
      const descending = one.startsWith('-')
      const column = descending ? one.slice(1) : one
      if (isOneOf(COLUMNS, column)) return { sort: { column, descending } }
      notice('unknown-sort', one)
      return {}
    },
  },
  choice('group', 'group', GROUPINGS, 'unknown-group'),
  choice('tab', 'tab', TABS, 'unknown-tab'),
  choice('map', 'drawing', DRAWINGS, 'unknown-drawing'),
  {
    key: 'metric',
    write: ({ metric }) => {
      if (metric.kind === 'count') return []
      return [metric.kind === 'share' ? `${SHARE}${metric.category}` : metric.kind]
    },
    read: ({ one, vocabulary, notice }) => {
      const category = one.startsWith(SHARE) ? one.slice(SHARE.length) : null
      if (category !== null && vocabulary.categories.has(category)) {
        return { metric: { kind: 'share', category } }
      }
      if (one === 'count' || one === 'per-population') return { metric: { kind: one } }
      notice('unknown-metric', one)
      return {}
    },
  },
  choice('classes', 'classMethod', CLASS_METHODS, 'unknown-classes'),
  {
    key: 'groups',
    write: ({ groups }) => groups,
    read: (reader) => ({
      groups: pick(
        reader,
        (value): value is string =>
          value.startsWith('~') ||
          isOneOf(FIXED_GROUPS, value) ||
          reader.vocabulary.hasRegion(value),
        'unknown-comparison',
      ).slice(0, MAX_GROUPS),
    }),
  },
  {
    key: 'matrix',
    write: ({ matrixOrder: order }) => {
      if (order.by === 'code') return []
      return [order.by === 'category' ? `${BY_CATEGORY}${order.category}` : order.by]
    },
    read: ({ one, vocabulary, notice }) => {
      const category = one.startsWith(BY_CATEGORY) ? one.slice(BY_CATEGORY.length) : null
      if (category !== null && vocabulary.categories.has(category)) {
        return { matrixOrder: { by: 'category', category } }
      }
      if (one === 'code' || one === 'total') return { matrixOrder: { by: one } }
      notice('unknown-order', one)
      return {}
    },
  },
  choice('stack', 'stackMode', STACK_MODES, 'unknown-stack'),
  {
    key: 'order',
    write: ({ stackOrder }) => (stackOrder.by === 'category' ? [stackOrder.category] : []),
    read: ({ one, vocabulary, notice }) => {
      if (vocabulary.categories.has(one)) return { stackOrder: { by: 'category', category: one } }
      notice('unknown-order', one)
      return {}
    },
  },
  {
    key: 'case',
    write: ({ detail }) => (detail === null ? [] : [String(detail)]),
    read: ({ one, vocabulary, notice }) => {
      const seq = /^\d{1,9}$/.test(one) ? Number(one) : NaN
      if (vocabulary.hasCase(seq)) return { detail: seq }
      notice('unknown-case', one)
      return {}
    },
  },
]

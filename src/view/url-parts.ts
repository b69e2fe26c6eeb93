import { LEVELS } from '../domain/index.ts'
import type { Grouping, SortColumn } from '../engine/index.ts'
import { embedOf } from './embed.ts'
import { choice, isOneOf, pick, type AddressPart } from './url-reader.ts'
import {
  CLASS_METHODS,
  DEFAULT_SORT,
  DRAWINGS,
  FIXED_GROUPS,
  MAX_GROUPS,
  STACK_MODES,
  TABS,
  type GroupKey,
} from './view-state.ts'

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

/** Every key that a fragment may hold, in the order in which they are written. */
export const ADDRESS_PARTS: readonly AddressPart[] = [
  {
    // How the page is shown, not what: it is no part of a view.
    key: 'embed',
    write: () => [],
    read: ({ one, notice }) => {
      if (embedOf(one) === null) notice('unknown-part', `embed=${one}`)
      return {}
    },
  },
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
    read: ({ values, vocabulary, filterGroup, notice }) => {
      const groups = new Set<GroupKey>()
      for (const value of values) {
        const isNamed = isOneOf(FIXED_GROUPS, value) || vocabulary.hasRegion(value)
        const group = isNamed ? value : filterGroup(value)
        if (group !== null && (groups.has(group) || groups.size < MAX_GROUPS)) groups.add(group)
        else notice('unknown-comparison', value)
      }
      return { groups: [...groups] }
    },
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
  // Read by `carriedScenes`.
  { key: 'scenes', write: () => [], read: () => ({}) },
]

const FILTERS = new Set(['area', 'region', 'category', 'level', 'vertical', 'organization', 'q'])

/** Those of the keys that say which cases are shown: where one looks, and what narrows it. */
export const FILTER_PARTS = ADDRESS_PARTS.filter(({ key }) => FILTERS.has(key))

import { findDimension, isCounted, mainDimension, NUMBER, ORGANIZATION } from '../domain/index.ts'
import { LIST_ORDER, type Sort } from '../engine/index.ts'
import { embedOf } from './embed.ts'
import { choice, dimensionChoice, isOneOf, type AddressKey, type KeyReader } from './url-reader.ts'
import { decodeKey, encodeKey, facetOf } from './url-values.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  CLASS_METHODS,
  DRAWINGS,
  FIXED_GROUPS,
  MAX_GROUPS,
  STACK_MODES,
  TABS,
  type GroupKey,
} from './view-state.ts'

const SHARE = 'share'
const BY_VALUE = 'value:'
/** What stood for `BY_VALUE` when a list could be broken down by its categories alone. */
const BY_CATEGORY = 'category:'
/** What the column of the organisations was called. */
const ORGANIZATIONS = 'organizations'
/** The directions of a column, where they stand before it. */
const UP = 'up'
const DOWN = 'down'

/** What groups are compared with: the whole list, or what is left of it or of a group. */
const ALL = 'all'
const REST = 'rest'

/** A group that can be compared, or `null` where it is not understood. */
function groupOf(
  text: string,
  { vocabulary, filterGroup }: Pick<KeyReader, 'vocabulary' | 'filterGroup'>,
): GroupKey | null {
  const isNamed = isOneOf(FIXED_GROUPS, text) || vocabulary.hasRegion(text)
  return isNamed ? text : filterGroup(text)
}

function readSort(values: readonly string[]): Sort {
  const [direction = '', column] = values
  if (column !== undefined && values.length === 2 && isOneOf([UP, DOWN], direction)) {
    return { column, descending: direction === DOWN }
  }
  const one = values.join(',')
  const descending = one.startsWith('-')
  const name = descending ? one.slice(1) : one
  return { column: name === ORGANIZATIONS ? ORGANIZATION : name, descending }
}

const isCountedId = (id: string, { dimensions }: Vocabulary): boolean => {
  const dimension = findDimension(dimensions, id)
  return dimension !== null && isCounted(dimension)
}

/** The key of a value of a dimension (`null`: the main one), or `null` where it has none such. */
function valueOf(dimension: string | null, text: string, vocabulary: Vocabulary): string | null {
  const { dimensions } = vocabulary
  const found =
    dimension === null ? mainDimension(dimensions) : findDimension(dimensions, dimension)
  return found && isCounted(found) ? decodeKey(text, found, vocabulary) : null
}

/** Every key that a fragment may hold besides those of the dimensions, in the order in which they are written. */
export const ADDRESS_KEYS: readonly AddressKey[] = [
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
    key: 'q',
    write: ({ text }) => (text === '' ? [] : [text]),
    read: ({ one }) => ({ text: one }),
  },
  {
    key: 'sort',
    write: ({ sort: { column, descending } }) => {
      if (column === LIST_ORDER.column && !descending) return []
      // What would be read as something else says its direction apart.
      if (column.startsWith('-') || column === ORGANIZATIONS) {
        return [descending ? DOWN : UP, column]
      }
      return [`${descending ? '-' : ''}${column}`]
    },
    read: ({ values, one, vocabulary, notice }) => {
      const sort = readSort(values)
      const { column } = sort
      const isColumn = column === NUMBER || findDimension(vocabulary.dimensions, column) !== null
      if (isColumn) return { sort }
      notice('unknown-sort', one)
      return {}
    },
  },
  dimensionChoice('group', 'group', (id, words) => facetOf(words, id) !== null, 'unknown-group'),
  choice('tab', 'tab', TABS, 'unknown-tab'),
  choice('map', 'drawing', DRAWINGS, 'unknown-drawing'),
  dimensionChoice('by', 'by', isCountedId, 'unknown-dimension'),
  dimensionChoice('rows', 'rows', isCountedId, 'unknown-dimension'),
  {
    key: 'metric',
    write: ({ metric }) => {
      if (metric.kind === 'count') return []
      if (metric.kind !== 'share') return [metric.kind]
      const value = encodeKey(metric.value)
      return metric.dimension === null ? [`${SHARE}:${value}`] : [SHARE, metric.dimension, value]
    },
    read: ({ values, one, vocabulary, notice }) => {
      const [kind = '', dimension = null, text] =
        values.length === 1 && one.startsWith(`${SHARE}:`)
          ? [SHARE, null, one.slice(SHARE.length + 1)]
          : values
      const value = kind === SHARE ? valueOf(dimension, text ?? '', vocabulary) : null
      if (value !== null) return { metric: { kind: 'share', dimension, value } }
      if (one === 'count' || one === 'per-population') return { metric: { kind: one } }
      notice('unknown-metric', one)
      return {}
    },
  },
  choice('classes', 'classMethod', CLASS_METHODS, 'unknown-classes'),
  {
    key: 'groups',
    write: ({ groups }) => groups,
    read: ({ values, notice, ...reader }) => {
      const groups = new Set<GroupKey>()
      for (const value of values) {
        const group = groupOf(value, reader)
        if (group !== null && (groups.has(group) || groups.size < MAX_GROUPS)) groups.add(group)
        else notice('unknown-comparison', value)
      }
      return { groups: [...groups] }
    },
  },
  {
    key: 'against',
    write: ({ reference }) => {
      if (reference === null) return []
      const { within, rest } = reference
      if (within === null) return [rest ? REST : ALL]
      return rest ? [REST, within] : [within]
    },
    read: ({ values, one, notice, ...reader }) => {
      const [first = '', ...more] = values
      if (values.length === 1 && isOneOf([ALL, REST], first)) {
        return { reference: { within: null, rest: first === REST } }
      }
      const rest = first === REST && more.length === 1
      const within = rest || values.length === 1 ? groupOf(more[0] ?? first, reader) : null
      if (within !== null) return { reference: { within, rest } }
      notice('unknown-reference', one)
      return {}
    },
  },
  {
    key: 'matrix',
    write: ({ matrixOrder: order }) => {
      if (order.by === 'code') return []
      return [order.by === 'value' ? `${BY_VALUE}${encodeKey(order.value)}` : order.by]
    },
    read: ({ one, vocabulary, by, notice }) => {
      const prefix = [BY_VALUE, BY_CATEGORY].find((known) => one.startsWith(known))
      const value = prefix ? valueOf(by, one.slice(prefix.length), vocabulary) : null
      if (value !== null) return { matrixOrder: { by: 'value', value } }
      if (one === 'code' || one === 'total') return { matrixOrder: { by: one } }
      notice('unknown-order', one)
      return {}
    },
  },
  choice('stack', 'stackMode', STACK_MODES, 'unknown-stack'),
  {
    key: 'order',
    write: ({ stackOrder }) => (stackOrder.by === 'value' ? [encodeKey(stackOrder.value)] : []),
    read: ({ one, vocabulary, by, notice }) => {
      const value = valueOf(by, one, vocabulary)
      if (value !== null) return { stackOrder: { by: 'value', value } }
      notice('unknown-order', one)
      return {}
    },
  },
  {
    key: 'case',
    write: ({ detail }) => (detail === null ? [] : [detail]),
    read: ({ one, vocabulary, notice }) => {
      if (one !== '' && vocabulary.hasCase(one)) return { detail: one }
      notice('unknown-case', one)
      return {}
    },
  },
  // Read by `carriedScenes`.
  { key: 'scenes', write: () => [], read: () => ({}) },
]

/** Those of the keys that say, with the dimensions' own, which cases are shown. */
export const FILTER_KEYS = ADDRESS_KEYS.filter(({ key }) => key === 'area' || key === 'q')

import { CENTRAL, isInside, LEVELS, type Level, type RegionKey } from '../domain/index.ts'
import type { Grouping, Sort, SortColumn } from '../engine/index.ts'
import {
  DEFAULT_SORT,
  DEFAULT_VIEW,
  STACK_MODES,
  TABS,
  type StackOrder,
  type ViewState,
} from './view-state.ts'

/** What a fragment may name; anything else is answered by a notice. */
export interface Vocabulary {
  /** `central` and every known adcode. */
  readonly regions: ReadonlySet<RegionKey>
  readonly categories: ReadonlySet<string>
  /** Numbers of the cases, for `case=`. */
  readonly hasCase: (seq: number) => boolean
}

/** A part of the address that was not understood and was replaced by its default. */
export interface AddressNotice {
  readonly code:
    | 'unknown-region'
    | 'unknown-category'
    | 'unknown-level'
    | 'unknown-sort'
    | 'unknown-group'
    | 'unknown-tab'
    | 'unknown-stack'
    | 'unknown-order'
    | 'unknown-case'
    | 'unknown-part'
    | 'unknown-version'
  /** The text as it stood in the address, shortened to 40 characters. */
  readonly raw: string
}

/** Version of the fragment's grammar; written only when it is not 1. */
const VERSION = '1'
const COLUMNS: readonly SortColumn[] = [
  'seq',
  'title',
  'organizations',
  'category',
  'region',
  'level',
]
const GROUPS: readonly Grouping[] = ['region', 'category', 'organization']

/**
 * The fragment (without `#`) for a view, defaults left out; `''` for the default view. Commas join
 * values and stay readable, everything else is percent-encoded.
 */
export function encodeView(view: ViewState): string {
  const parts: string[] = []
  const put = (key: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${key}=${values.map(encodeValue).join(',')}`)
  }
  put('region', view.regions)
  put('category', view.categories)
  put('level', view.levels)
  if (view.text !== '') put('q', [view.text])
  if (view.sort.column !== DEFAULT_SORT.column || view.sort.descending) {
    put('sort', [`${view.sort.descending ? '-' : ''}${view.sort.column}`])
  }
  if (view.group) put('group', [view.group])
  if (view.tab !== DEFAULT_VIEW.tab) put('tab', [view.tab])
  if (view.stackMode !== DEFAULT_VIEW.stackMode) put('stack', [view.stackMode])
  if (view.stackOrder.by === 'category') put('order', [view.stackOrder.category])
  if (view.detail !== null) put('case', [String(view.detail)])
  return parts.join('&')
}

/**
 * Reads any string: what is understood becomes the view, what is not becomes a default and a notice.
 * `decodeView(encodeView(v))` is `v` for every view within the vocabulary.
 */
export function decodeView(
  fragment: string,
  vocabulary: Vocabulary,
): { readonly view: ViewState; readonly notices: readonly AddressNotice[] } {
  const notices: AddressNotice[] = []
  const notice = (code: AddressNotice['code'], raw: string) => {
    const short = raw.length > 40 ? `${raw.slice(0, 40)}…` : raw
    if (!notices.some((n) => n.code === code && n.raw === short)) notices.push({ code, raw: short })
  }
  let view: ViewState = DEFAULT_VIEW
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const key = at < 0 ? part : part.slice(0, at)
    const values = at < 0 ? null : decodeValues(part.slice(at + 1))
    if (values === null) {
      notice('unknown-part', part)
      continue
    }
    const pick = <T extends string>(
      known: (value: string) => value is T,
      code: AddressNotice['code'],
    ): readonly T[] => {
      const found: T[] = []
      for (const value of values) {
        if (!known(value)) notice(code, value)
        else if (!found.includes(value)) found.push(value)
      }
      return found
    }
    const one = values.join(',')
    switch (key) {
      case 'v':
        if (one !== VERSION) notice('unknown-version', one)
        break
      case 'region':
        view = {
          ...view,
          regions: outermost(
            pick((v): v is RegionKey => vocabulary.regions.has(v), 'unknown-region'),
          ),
        }
        break
      case 'category':
        view = {
          ...view,
          categories: pick((v): v is string => vocabulary.categories.has(v), 'unknown-category'),
        }
        break
      case 'level':
        view = { ...view, levels: pick((v): v is Level => isOneOf(LEVELS, v), 'unknown-level') }
        break
      case 'q':
        view = { ...view, text: one }
        break
      case 'sort': {
        const sort = decodeSort(one)
        if (sort) view = { ...view, sort }
        else notice('unknown-sort', one)
        break
      }
      case 'group':
        if (isOneOf(GROUPS, one)) view = { ...view, group: one }
        else notice('unknown-group', one)
        break
      case 'tab':
        if (isOneOf(TABS, one)) view = { ...view, tab: one }
        else notice('unknown-tab', one)
        break
      case 'stack':
        if (isOneOf(STACK_MODES, one)) view = { ...view, stackMode: one }
        else notice('unknown-stack', one)
        break
      case 'order': {
        const order = decodeOrder(one, vocabulary)
        if (order) view = { ...view, stackOrder: order }
        else notice('unknown-order', one)
        break
      }
      case 'case': {
        const seq = /^\d{1,9}$/.test(one) ? Number(one) : NaN
        if (vocabulary.hasCase(seq)) view = { ...view, detail: seq }
        else notice('unknown-case', one)
        break
      }
      default:
        notice('unknown-part', part)
    }
  }
  return { view, notices }
}

/** A half of a surrogate pair cannot be percent-encoded; it is written as U+FFFD. */
const encodeValue = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))

/** A region stands for all inside it, as it does when it is chosen. */
const outermost = (regions: readonly RegionKey[]): readonly RegionKey[] =>
  regions.filter((key) => !regions.some((other) => isInside(key, other)))

/** `null` when the percent-encoding is broken. */
function decodeValues(text: string): readonly string[] | null {
  if (text === '') return []
  try {
    return text.split(',').map((value) => decodeURIComponent(value.replaceAll('+', '%20')))
  } catch {
    return null
  }
}

const isOneOf = <T extends string>(known: readonly T[], value: string): value is T =>
  (known as readonly string[]).includes(value)

function decodeSort(value: string): Sort | null {
  const descending = value.startsWith('-')
  const column = descending ? value.slice(1) : value
  return isOneOf(COLUMNS, column) ? { column, descending } : null
}

function decodeOrder(value: string, vocabulary: Vocabulary): StackOrder | null {
  return vocabulary.categories.has(value) ? { by: 'category', category: value } : null
}

/** Every region key that a fragment may name for these divisions. */
export function regionVocabulary(codes: Iterable<string>): ReadonlySet<RegionKey> {
  return new Set([CENTRAL, ...codes])
}

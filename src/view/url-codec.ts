import { isInside, ORGANIZATION, PLACE, type Dimension } from '../domain/index.ts'
import { ADDRESS_KEYS, FILTER_KEYS } from './url-keys.ts'
import type { AddressKey, NoticeCode, SayUnknown } from './url-reader.ts'
import { decodeKey, encodeKey, facetOf } from './url-values.ts'
import type { Vocabulary } from './vocabulary.ts'
import { DEFAULT_VIEW, type Filters, type GroupKey, type ViewState } from './view-state.ts'

/** A part of the address that was not understood and was replaced by its default. */
export interface AddressNotice {
  readonly code: NoticeCode
  /** The text as it stood in the address, shortened to 40 characters. */
  readonly raw: string
  /** The id of the dimension that it should be a value of; `''` for none. */
  readonly dimension: string
}

/** Version of the fragment's grammar; written only when it is not 1. */
const VERSION = '1'

/** What a group that is a filter begins with; the fragment of the filter follows. */
const FILTER_MARK = '~'

/**
 * The fragment (without `#`) for a view, defaults left out; `''` for the default view. Commas join
 * values and stay readable, everything else is percent-encoded.
 */
export function encodeView(view: ViewState): string {
  return encodeKeys(view, ADDRESS_KEYS)
}

/** The keys of the dimensions stand behind the area: the place first, the organisations last. */
function encodeKeys(view: ViewState, keys: readonly AddressKey[]): string {
  const written = keys.map(({ key, write }) => [key, write(view)] as const)
  const behind = written.findIndex(([key]) => key === 'area') + 1
  const filters = Object.entries(view.filters)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([id, values]) => [id, id === PLACE ? values : values.map(encodeKey)] as const)
  return [...written.slice(0, behind), ...filters, ...written.slice(behind)]
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${encodeValue(key)}=${values.map(encodeValue).join(',')}`)
    .join('&')
}

const rank = (id: string) => (id === PLACE ? 0 : id === ORGANIZATION ? 2 : 1)

/** What a view shows, as a group to compare: its area and its filters, in their one spelling. */
export function filterGroup(view: ViewState): GroupKey {
  return `${FILTER_MARK}${encodeKeys(view, FILTER_KEYS)}`
}

/**
 * The default view with the area and the filters of a group made by `filterGroup`; `null` for any
 * other group, and where any of it is not understood, as a filter less would be another group.
 */
export function readFilterGroup(group: GroupKey, vocabulary: Vocabulary): ViewState | null {
  if (!group.startsWith(FILTER_MARK)) return null
  const fragment = group.slice(FILTER_MARK.length)
  const { view, notices } = decodeKeys(fragment, vocabulary, FILTER_KEYS)
  return notices.length > 0 ? null : view
}

/**
 * Reads any string: what is understood becomes the view, what is not becomes a default and a notice.
 * `decodeView(encodeView(v))` is `v` for every view within the vocabulary.
 */
export function decodeView(fragment: string, vocabulary: Vocabulary): DecodedView {
  return decodeKeys(fragment, vocabulary, ADDRESS_KEYS)
}

export interface DecodedView {
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
}

function decodeKeys(
  fragment: string,
  vocabulary: Vocabulary,
  keys: readonly AddressKey[],
): DecodedView {
  const notices: AddressNotice[] = []
  const notice: SayUnknown = (code, raw, dimension = '') => {
    const short = raw.length > 40 ? `${raw.slice(0, 40)}…` : raw
    const known = notices.some(
      (one) => one.code === code && one.raw === short && one.dimension === dimension,
    )
    if (!known) notices.push({ code, raw: short, dimension })
  }
  const oneSpelling = (text: string) => {
    const shown = readFilterGroup(text, vocabulary)
    return shown && filterGroup(shown)
  }
  let view: ViewState = DEFAULT_VIEW
  // What is broken down by decides what an order by a value means, wherever it stands.
  for (const part of splitFragment(fragment).sort((a, b) => Number(isBy(b)) - Number(isBy(a)))) {
    const { key, values } = part
    const known = keys.find((candidate) => candidate.key === key)
    const facet = known ? null : facetOf(vocabulary, key)
    if (values && key === 'v') {
      if (values.join(',') !== VERSION) notice('unknown-version', values.join(','))
    } else if (values && known) {
      const one = values.join(',')
      const { by } = view
      const reader = { values, one, vocabulary, by, notice, filterGroup: oneSpelling }
      view = { ...view, ...known.read(reader) }
    } else if (values && facet) {
      const found = decodeFilter(values, facet, vocabulary, notice)
      const { [key]: _, ...others } = view.filters
      view = { ...view, filters: found.length > 0 ? { ...others, [key]: found } : others }
    } else notice('unknown-part', part.text)
  }
  return { view: { ...view, filters: withinArea(view, notice) }, notices }
}

interface FragmentPart {
  readonly text: string
  readonly key: string
  /** `null` where there are none, or their percent-encoding is broken. */
  readonly values: readonly string[] | null
}

function splitFragment(fragment: string): FragmentPart[] {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((text) => text !== '')
    .map((text) => {
      const at = text.indexOf('=')
      const key = decodeValues(at < 0 ? text : text.slice(0, at))?.join(',') ?? ''
      return { text, key, values: at < 0 ? null : decodeValues(text.slice(at + 1)) }
    })
}

const isBy = ({ key }: FragmentPart) => key === 'by'

/** Known values, each once; the others are said. */
function decodeFilter(
  values: readonly string[],
  facet: Dimension,
  vocabulary: Vocabulary,
  notice: SayUnknown,
): readonly string[] {
  const found = new Set<string>()
  for (const value of values) {
    const key = decodeKey(value, facet, vocabulary)
    if (key === null) notice('unknown-value', value, facet.id)
    else found.add(key)
  }
  return [...found]
}

/** Region filters lie strictly inside the area, and stand for all that is inside them. */
function withinArea({ area, filters }: ViewState, notice: SayUnknown): Filters {
  const regions = filters[PLACE]
  if (regions === undefined) return filters
  const inside = regions.filter((key) => {
    const isIn = area === null || isInside(key, area)
    if (!isIn) notice('unknown-value', key, PLACE)
    return isIn
  })
  const { [PLACE]: _, ...others } = filters
  const kept = inside.filter((key) => !inside.some((other) => isInside(key, other)))
  return kept.length > 0 ? { ...others, [PLACE]: kept } : others
}

/** A half of a surrogate pair cannot be percent-encoded; it is written as U+FFFD. */
const encodeValue = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))

/** `null` when the percent-encoding is broken. */
function decodeValues(text: string): readonly string[] | null {
  if (text === '') return []
  try {
    return text.split(',').map((value) => decodeURIComponent(value.replaceAll('+', '%20')))
  } catch {
    return null
  }
}

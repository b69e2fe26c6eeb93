import { isInside } from '../domain/index.ts'
import { ADDRESS_PARTS, FILTER_PARTS } from './url-parts.ts'
import type { AddressPart, NoticeCode, PartReader } from './url-reader.ts'
import type { Vocabulary } from './vocabulary.ts'
import { DEFAULT_VIEW, type GroupKey, type ViewState } from './view-state.ts'

/** A part of the address that was not understood and was replaced by its default. */
export interface AddressNotice {
  readonly code: NoticeCode
  /** The text as it stood in the address, shortened to 40 characters. */
  readonly raw: string
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
  return encodeParts(view, ADDRESS_PARTS)
}

function encodeParts(view: ViewState, parts: readonly AddressPart[]): string {
  return parts
    .flatMap(({ key, write }) => {
      const values = write(view)
      return values.length > 0 ? [`${key}=${values.map(encodeValue).join(',')}`] : []
    })
    .join('&')
}

/** What a view shows, as a group to compare: its area and its filters, in their one spelling. */
export function filterGroup(view: ViewState): GroupKey {
  return `${FILTER_MARK}${encodeParts(view, FILTER_PARTS)}`
}

/**
 * The default view with the area and the filters of a group made by `filterGroup`; `null` for any
 * other group, and where any of it is not understood, as a filter less would be another group.
 */
export function readFilterGroup(group: GroupKey, vocabulary: Vocabulary): ViewState | null {
  if (!group.startsWith(FILTER_MARK)) return null
  const fragment = group.slice(FILTER_MARK.length)
  const { view, notices } = decodeParts(fragment, vocabulary, FILTER_PARTS)
  return notices.length > 0 ? null : view
}

/**
 * Reads any string: what is understood becomes the view, what is not becomes a default and a notice.
 * `decodeView(encodeView(v))` is `v` for every view within the vocabulary.
 */
export function decodeView(fragment: string, vocabulary: Vocabulary): DecodedView {
  return decodeParts(fragment, vocabulary, ADDRESS_PARTS)
}

interface DecodedView {
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
}

function decodeParts(
  fragment: string,
  vocabulary: Vocabulary,
  parts: readonly AddressPart[],
): DecodedView {
  const notices: AddressNotice[] = []
  const notice = (code: NoticeCode, raw: string) => {
    const short = raw.length > 40 ? `${raw.slice(0, 40)}…` : raw
    if (!notices.some((n) => n.code === code && n.raw === short)) notices.push({ code, raw: short })
  }
  const oneSpelling = (text: string) => {
    const shown = readFilterGroup(text, vocabulary)
    return shown && filterGroup(shown)
  }
  let view: ViewState = DEFAULT_VIEW
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const key = at < 0 ? part : part.slice(0, at)
    const values = at < 0 ? null : decodeValues(part.slice(at + 1))
    const known = parts.find((candidate) => candidate.key === key)
    if (values && key === 'v') {
      if (values.join(',') !== VERSION) notice('unknown-version', values.join(','))
    } else if (values && known) {
      const one = values.join(',')
      const reader: PartReader = { values, one, vocabulary, notice, filterGroup: oneSpelling }
      view = { ...view, ...known.read(reader) }
    } else notice('unknown-part', part)
  }
  return { view: { ...view, regions: withinArea(view, notice) }, notices }
}

/** Region filters lie strictly inside the area, and stand for all that is inside them. */
function withinArea({ area, regions }: ViewState, notice: PartReader['notice']) {
  const inside = regions.filter((key) => {
    const isIn = area === null || isInside(key, area)
    if (!isIn) notice('unknown-region', key)
    return isIn
  })
  return inside.filter((key) => !inside.some((other) => isInside(key, other)))
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

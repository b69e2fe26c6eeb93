import { CENTRAL, isInside, parsePartKey, type Adcode, type RegionKey } from '../domain/index.ts'
import { ADDRESS_PARTS, type NoticeCode, type PartReader } from './url-parts.ts'
import { DEFAULT_VIEW, type ViewState } from './view-state.ts'

/** What a fragment may name; anything else is answered by a notice. */
export interface Vocabulary {
  readonly hasRegion: (key: RegionKey) => boolean
  /** Whether one can go into it: a province or a prefecture. */
  readonly hasArea: (code: Adcode) => boolean
  readonly categories: ReadonlySet<string>
  readonly hasOrganization: (name: string) => boolean
  /** Numbers of the cases, for `case=`. */
  readonly hasCase: (seq: number) => boolean
}

/** A part of the address that was not understood and was replaced by its default. */
export interface AddressNotice {
  readonly code: NoticeCode
  /** The text as it stood in the address, shortened to 40 characters. */
  readonly raw: string
}

/** Version of the fragment's grammar; written only when it is not 1. */
const VERSION = '1'

/**
 * The fragment (without `#`) for a view, defaults left out; `''` for the default view. Commas join
 * values and stay readable, everything else is percent-encoded.
 */
export function encodeView(view: ViewState): string {
  return ADDRESS_PARTS.flatMap(({ key, write }) => {
    const values = write(view)
    return values.length > 0 ? [`${key}=${values.map(encodeValue).join(',')}`] : []
  }).join('&')
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
  const notice = (code: NoticeCode, raw: string) => {
    const short = raw.length > 40 ? `${raw.slice(0, 40)}…` : raw
    if (!notices.some((n) => n.code === code && n.raw === short)) notices.push({ code, raw: short })
  }
  let view: ViewState = DEFAULT_VIEW
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const key = at < 0 ? part : part.slice(0, at)
    const values = at < 0 ? null : decodeValues(part.slice(at + 1))
    const known = ADDRESS_PARTS.find((candidate) => candidate.key === key)
    if (values && key === 'v') {
      if (values.join(',') !== VERSION) notice('unknown-version', values.join(','))
    } else if (values && known) {
      const reader: PartReader = { values, one: values.join(','), vocabulary, notice }
      view = { ...view, ...known.read(reader) }
    } else notice('unknown-part', part)
  }
  return { view: { ...view, regions: withinArea(view, notice) }, notices }
}

/** Region filters stand for all inside them, and lie strictly inside the area. */
function withinArea(view: ViewState, notice: (code: NoticeCode, raw: string) => void) {
  const { area } = view
  return view.regions.filter((key) => {
    const inside = area === null || isInside(key, area)
    if (!inside) notice('unknown-region', key)
    return inside && !view.regions.some((other) => isInside(key, other))
  })
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

/** Whether a key names `central`, one of the codes, or a part of one of them. */
export function isKnownRegion(key: RegionKey, hasCode: (code: Adcode) => boolean): boolean {
  return key === CENTRAL || hasCode(parsePartKey(key)?.area ?? key)
}

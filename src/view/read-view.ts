import {
  here,
  mapAnswer,
  ORGANIZATION,
  PLACE,
  settle,
  waiting,
  type Answer,
} from '../domain/index.ts'
import type { CaseSource, Facts, Names } from '../engine/index.ts'
import { decodeView, readFilterGroup, type AddressNotice, type DecodedView } from './url-codec.ts'
import { vocabularyOf } from './vocabulary.ts'
import { chosenIn, type ViewState } from './view-state.ts'

/**
 * Reads any fragment as a view of a list, asking the source for the names that only it knows. An
 * address without such names is read at once. Names that cannot be looked up are taken as they stand:
 * what asks for them next says that it has failed. So this fails only when nobody waits any more.
 */
export function readView(
  fragment: string,
  facts: Facts,
  source: CaseSource,
  signal?: AbortSignal,
): Answer<DecodedView> {
  const decoded = decodeView(fragment, vocabularyOf(facts))
  const names = namesIn(decoded.view, facts)
  if (names.cases.length === 0 && names.organizations.length === 0) return here(decoded)
  const read = mapAnswer(source.known(names, signal), (known) =>
    here(decodeView(fragment, vocabularyOf(facts, known))),
  )
  if (read.state === 'here') return read
  if (read.state === 'failed') return signal?.aborted === true ? read : here(decoded)
  return waiting(
    settle(read).then((settled) =>
      settled.state === 'failed' && signal?.aborted !== true ? here(decoded) : settled,
    ),
  )
}

/**
 * What was read without knowing all divisions: a code that was not understood may be one of those. Only
 * a place or what contains one is affected.
 */
export function withoutNames({ view, notices }: DecodedView): DecodedView {
  const told = notices.map((notice): AddressNotice => {
    const { code, raw, dimension } = notice
    const isPlace =
      code === 'unknown-area' ||
      code === 'unknown-comparison' ||
      code === 'unknown-reference' ||
      (code === 'unknown-value' && dimension === PLACE)
    return isPlace && /\d{6}/.test(raw) ? { ...notice, code: 'unread-division' } : notice
  })
  return { view, notices: told }
}

/** The names in a view, and in the filters that it compares, that have to be looked up. */
function namesIn(view: ViewState, facts: Facts): Names {
  const vocabulary = vocabularyOf(facts)
  const within = view.reference?.within ?? null
  const groups = within === null ? view.groups : [...view.groups, within]
  const compared = groups.flatMap((group) => readFilterGroup(group, vocabulary) ?? [])
  return {
    cases: view.detail === null ? [] : [view.detail],
    organizations: [view, ...compared].flatMap((one) => chosenIn(one, ORGANIZATION)),
  }
}

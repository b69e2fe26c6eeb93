import { mapAnswer, here, ORGANIZATION, type Answer } from '../domain/index.ts'
import type { CaseSource, Facts, Names } from '../engine/index.ts'
import { decodeView, readFilterGroup, type DecodedView } from './url-codec.ts'
import { vocabularyOf } from './vocabulary.ts'
import { chosenIn, type ViewState } from './view-state.ts'

/**
 * Reads any fragment as a view of a list, asking the source for the names that only it knows. An
 * address without such names is read at once.
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
  return mapAnswer(source.known(names, signal), (known) =>
    here(decodeView(fragment, vocabularyOf(facts, known))),
  )
}

/** The names in a view, and in the filters that it compares, that have to be looked up. */
function namesIn(view: ViewState, facts: Facts): Names {
  const vocabulary = vocabularyOf(facts)
  const compared = view.groups.flatMap((group) => readFilterGroup(group, vocabulary) ?? [])
  return {
    cases: view.detail === null ? [] : [view.detail],
    organizations: [view, ...compared].flatMap((one) => chosenIn(one, ORGANIZATION)),
  }
}

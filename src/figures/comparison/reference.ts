import { CENTRAL, isOffMap, PLACE } from '../../domain/index.ts'
import { NO_FILTER, type FacetFilter, type Facts } from '../../engine/index.ts'
import { compareWords } from '../../messages/index.ts'
import { FIXED_GROUPS, type GroupKey, type Reference, type ViewState } from '../../view/index.ts'
import { offMapChoices } from './choices.ts'
import { describeGroup } from './describe-group.ts'

/** What the groups of a comparison are compared with, as one list understands it. */
export interface DescribedReference {
  readonly reference: Reference
  /** As sentences name it: 其余地方, 东部. */
  readonly name: string
  /** Its cases within the whole list, those of the compared group among them. */
  readonly filter: FacetFilter
  /** Why nothing can be said of it, in words; `''` where it can be compared with. */
  readonly problem: string
}

/** The reference of a view: the one that was chosen, or what suits its groups. */
export const referenceOf = (facts: Facts, view: ViewState): Reference =>
  view.reference ?? suitableReference(facts, view.groups)

export function describeReference(facts: Facts, reference: Reference): DescribedReference {
  const { within, rest } = reference
  if (within === null) {
    const name = rest ? compareWords.restOfAll : compareWords.all
    return { reference, name, filter: NO_FILTER, problem: '' }
  }
  const { name, filter, problem } = describeGroup(facts, within)
  const restName = within === 'local' ? compareWords.restOfLocal : compareWords.restOf(name)
  return { reference, name: rest ? restName : name, filter, problem }
}

/**
 * The references that a list has a use for: what is left of the provinces and of all, both as a whole,
 * what is left of the area where one looks, 中央, the four regions, and the compared groups themselves.
 * The one that is in use is always among them.
 */
export function referenceChoices(facts: Facts, view: ViewState): readonly DescribedReference[] {
  const local = dividesList(facts)
  const groups = [
    ...offMapChoices(facts).filter((key) => key === CENTRAL),
    ...FIXED_GROUPS.filter((key) => key !== 'local'),
    ...view.groups,
  ].filter((key) => describeGroup(facts, key).problem === '')
  const references: readonly Reference[] = [
    ...(local ? [{ within: 'local', rest: true }] : []),
    { within: null, rest: true },
    ...(view.area === null ? [] : [{ within: view.area, rest: true }]),
    { within: null, rest: false },
    ...(local ? [{ within: 'local', rest: false }] : []),
    ...groups.map((within) => ({ within, rest: false })),
    referenceOf(facts, view),
  ]
  const byKey = new Map(references.map((reference) => [referenceKey(reference), reference]))
  return [...byKey.values()].map((reference) => describeReference(facts, reference))
}

/** One text for each reference, for a control that chooses among them. */
export const referenceKey = ({ within, rest }: Reference): string => `${rest} ${within ?? ''}`

/** The rest of the provinces for groups that are each a part of them, else the rest of all. */
function suitableReference(facts: Facts, groups: readonly GroupKey[]): Reference {
  const isLocal = groups.length > 0 && groups.every((key) => isPartOfLocal(facts, key))
  return { within: isLocal && dividesList(facts) ? 'local' : null, rest: true }
}

function isPartOfLocal(facts: Facts, key: GroupKey): boolean {
  const places = describeGroup(facts, key).filter.values[PLACE] ?? []
  return key !== 'local' && places.length > 0 && !places.some(isOffMap)
}

/** Whether 地方 is something, and something else than the whole list. */
const dividesList = (facts: Facts): boolean =>
  offMapChoices(facts).length > 0 && describeGroup(facts, 'local').problem === ''

import { isOffMap, OFF_MAP, parsePartKey, PLACE, CENTRAL } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import {
  chosenIn,
  FIXED_GROUPS,
  MAX_GROUPS,
  type GroupKey,
  type ViewState,
} from '../../view/index.ts'
import { currentGroup, describeGroup, provincesOf } from './describe-group.ts'

/** What can be added to a comparison, or why it cannot. */
export interface GroupChoice {
  readonly key: GroupKey
  readonly name: string
  /** Coverage, or the reason against, in words. */
  readonly note: string
  readonly disabled: boolean
}

/**
 * Everything that can be compared: the current filter, what is off the map and 地方, the four regions,
 * then the provinces by code, each followed by those of its divisions that have cases.
 */
export function listChoices(facts: Facts, view: ViewState): readonly GroupChoice[] {
  const current = currentGroup(view)
  const keys = new Set<GroupKey>([
    ...(current === null ? [] : [current]),
    ...offMapChoices(facts),
    ...FIXED_GROUPS,
    ...comparedRegions(facts),
  ])
  const choices = [...keys].map((key) => choiceOf(facts, view, key, key === current))
  return current === null ? [noCurrent(), ...choices] : choices
}

/** What is off the map and has cases; 中央 also where the list only has a heading for it. */
export const offMapChoices = ({ coverage, regions }: Facts): readonly GroupKey[] =>
  OFF_MAP.filter(
    (key) =>
      (key === CENTRAL && coverage.central) ||
      regions.some((region) => region.key === key && region.base > 0),
  )

/** All provinces and those of their divisions that have cases, by code. */
function comparedRegions(facts: Facts): readonly GroupKey[] {
  const withCases = facts.regions
    .map(({ key }) => key)
    .filter((key) => !isOffMap(key) && !parsePartKey(key))
  return [...new Set([...provincesOf(facts), ...withCases])].sort()
}

function choiceOf(facts: Facts, view: ViewState, key: GroupKey, isCurrent: boolean): GroupChoice {
  const why = messages.addToCompare
  const group = describeGroup(facts, key)
  const taken = view.groups.includes(key)
  const full = view.groups.length >= MAX_GROUPS
  const against = taken ? why.taken : full ? why.full(MAX_GROUPS) : group.problem
  return {
    key,
    name: isCurrent ? compareWords.currentIs(group.name) : group.name,
    note: against === '' ? noteOf(key, group.coverage) : against,
    disabled: against !== '',
  }
}

/** Coverage where it says more than that the one province is listed. */
function noteOf(key: GroupKey, coverage: string): string {
  const isFixed = (FIXED_GROUPS as readonly string[]).includes(key)
  return isFixed ? coverage : ''
}

const noCurrent = (): GroupChoice => ({
  key: '~',
  name: compareWords.current,
  note: compareWords.currentNone,
  disabled: true,
})

/** Choices whose name holds what was typed, or whose code begins with it. */
export function findChoices(
  choices: readonly GroupChoice[],
  typed: string,
): readonly GroupChoice[] {
  const text = typed.trim()
  if (text === '') return choices
  return choices.filter(({ key, name }) => name.includes(text) || key.startsWith(text))
}

/**
 * Comparisons to begin with, two groups each, none chosen by its figures: what is selected, 中央国家机关
 * and 地方, the first two listed provinces by code, the first two of the four regions that are listed.
 */
export function proposeComparisons(
  facts: Facts,
  view: ViewState,
): readonly (readonly GroupKey[])[] {
  const able = (keys: readonly GroupKey[]) =>
    keys.filter((key) => describeGroup(facts, key).problem === '')
  const selected = chosenIn(view, PLACE)
  const pairs = [
    selected.length <= MAX_GROUPS ? able(selected) : [],
    able([CENTRAL, 'local']),
    able(provincesOf(facts)).slice(0, 2),
    able(FIXED_GROUPS.filter((key) => key !== 'local')).slice(0, 2),
  ]
  const seen = new Set<string>()
  return pairs.filter((keys) => {
    const known = seen.has(keys.join())
    seen.add(keys.join())
    return keys.length >= 2 && !known
  })
}

import { CENTRAL, type Adcode, type Dataset } from '../../domain/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import { FIXED_GROUPS, MAX_GROUPS, type GroupKey, type ViewState } from '../../view/index.ts'
import { currentGroup, describeGroup } from './describe-group.ts'

/** What can be added to a comparison, or why it cannot. */
export interface GroupChoice {
  readonly key: GroupKey
  readonly name: string
  /** Coverage, or the reason against, in words. */
  readonly note: string
  readonly disabled: boolean
}

/**
 * Everything that can be compared: the current filter, 中央国家机关 and 地方, the four regions, then the
 * provinces by code, each followed by those of its divisions that have cases.
 */
export function listChoices(dataset: Dataset, view: ViewState): readonly GroupChoice[] {
  const current = currentGroup(view)
  const keys = new Set<GroupKey>([
    ...(current === null ? [] : [current]),
    ...(dataset.coverage.central ? [CENTRAL] : []),
    ...FIXED_GROUPS,
    ...comparedRegions(dataset),
  ])
  const choices = [...keys].map((key) => choiceOf(dataset, view, key, key === current))
  return current === null ? [noCurrent(), ...choices] : choices
}

/** All provinces and those of their divisions that have cases, by code. */
function comparedRegions(dataset: Dataset): readonly Adcode[] {
  const withCases = dataset.cases.flatMap((one) => [one.prefectureCode, one.countyCode])
  return [...new Set([...provincesOf(dataset), ...withCases])].filter((code) => code !== '').sort()
}

const provincesOf = (dataset: Dataset): readonly Adcode[] =>
  [...dataset.divisions.keys()].filter((code) => code.endsWith('0000'))

function choiceOf(
  dataset: Dataset,
  view: ViewState,
  key: GroupKey,
  isCurrent: boolean,
): GroupChoice {
  const why = messages.addToCompare
  const group = describeGroup(dataset, key)
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
  dataset: Dataset,
  view: ViewState,
): readonly (readonly GroupKey[])[] {
  const able = (keys: readonly GroupKey[]) =>
    keys.filter((key) => describeGroup(dataset, key).problem === '')
  const pairs = [
    view.regions.length <= MAX_GROUPS ? able(view.regions) : [],
    able([CENTRAL, 'local']),
    able([...provincesOf(dataset)].sort()).slice(0, 2),
    able(FIXED_GROUPS.filter((key) => key !== 'local')).slice(0, 2),
  ]
  const seen = new Set<string>()
  return pairs.filter((keys) => {
    const known = seen.has(keys.join())
    seen.add(keys.join())
    return keys.length >= 2 && !known
  })
}

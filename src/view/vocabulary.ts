import {
  CENTRAL,
  divisionLevel,
  parsePartKey,
  type Adcode,
  type Dataset,
  type RegionKey,
} from '../domain/index.ts'

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

const known = new WeakMap<Dataset, Vocabulary>()

/** What an address may name, for one list; made once per list. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const vocabulary = known.get(dataset) ?? makeVocabulary(dataset)
  known.set(dataset, vocabulary)
  return vocabulary
}

function makeVocabulary(dataset: Dataset): Vocabulary {
  const hasCode = (code: string) => dataset.divisions.has(code)
  const numbers = new Set(dataset.cases.map((one) => one.seq))
  const organizations = new Set(dataset.cases.flatMap((one) => one.organizations))
  return {
    hasRegion: (key) => isKnownRegion(key, hasCode),
    hasArea: (code) => /^\d{4}00$/.test(code) && hasCode(code),
    categories: new Set(dataset.categories),
    hasOrganization: (name) => organizations.has(name),
    hasCase: (seq) => numbers.has(seq),
  }
}

/** Whether a key names `central`, one of the codes, or a part of one; a county has no parts. */
export function isKnownRegion(key: RegionKey, hasCode: (code: Adcode) => boolean): boolean {
  const part = parsePartKey(key)
  if (part) return divisionLevel(part.area) !== 'county' && hasCode(part.area)
  return key === CENTRAL || hasCode(key)
}

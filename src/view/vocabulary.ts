import type { Dataset } from '../domain/index.ts'
import { isKnownRegion, type Vocabulary } from './url-codec.ts'

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

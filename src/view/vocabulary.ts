import type { Dataset } from '../domain/index.ts'
import { isKnownRegion, type Vocabulary } from './url-codec.ts'

/** What an address may name, for one list. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const hasCode = (code: string) => dataset.divisions.has(code)
  return {
    hasRegion: (key) => isKnownRegion(key, hasCode),
    hasArea: (code) => /^\d{4}00$/.test(code) && hasCode(code),
    categories: new Set(dataset.categories),
    hasOrganization: (name) => dataset.cases.some((one) => one.organizations.includes(name)),
    hasCase: (seq) => dataset.cases.some((one) => one.seq === seq),
  }
}

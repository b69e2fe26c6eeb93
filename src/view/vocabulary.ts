import {
  divisionLevel,
  isOffMap,
  parsePartKey,
  type Adcode,
  type Dimension,
  type RegionKey,
} from '../domain/index.ts'
import type { Facts, Names } from '../engine/index.ts'

/** What a fragment may name; anything else is answered by a notice. */
export interface Vocabulary {
  /** With all their values. */
  readonly dimensions: readonly Dimension[]
  readonly hasRegion: (key: RegionKey) => boolean
  /** Whether one can go into it: a province or a prefecture. */
  readonly hasArea: (code: Adcode) => boolean
  readonly hasOrganization: (name: string) => boolean
  readonly hasCase: (id: string) => boolean
}

/**
 * What an address may name, for one list. Which organisations and cases there are only the source
 * knows: `known` are those of the address; without it every one is taken as it stands.
 */
export function vocabularyOf(facts: Facts, known: Names | null = null): Vocabulary {
  const hasCode = (code: string) => facts.divisions.has(code)
  return {
    dimensions: facts.dimensions,
    hasRegion: (key) => isKnownRegion(key, hasCode),
    hasArea: (code) => /^\d{4}00$/.test(code) && hasCode(code),
    hasOrganization: (name) => known?.organizations.includes(name) ?? true,
    hasCase: (id) => known?.cases.includes(id) ?? true,
  }
}

/** Whether a key is off the map, one of the codes, or a part of one; a county has no parts. */
function isKnownRegion(key: RegionKey, hasCode: (code: Adcode) => boolean): boolean {
  const part = parsePartKey(key)
  if (part) return divisionLevel(part.area) !== 'county' && hasCode(part.area)
  return isOffMap(key) || hasCode(key)
}

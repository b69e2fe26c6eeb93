import type { Adcode } from '../domain/index.ts'
import { findMentions, liesIn } from './find-mentions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readRegion } from './recognise-region.ts'
import type { RegionReading } from './recognise-region.ts'

const SEPARATOR = /[、，,；;／/\s]+/

/** What a text that lists divisions names. */
export interface DivisionList {
  /** Each once, in the text's order; one that contains another of them is left out. */
  readonly codes: readonly Adcode[]
  /** Names that may mean several divisions, none of which is taken. */
  readonly ambiguous: RegionReading['ambiguous']
  /** Whether every part of the text names a division. */
  readonly whole: boolean
}

/**
 * Reads a text that names divisions and nothing else, such as 遂平县、汝南县 or 江苏省 南京市, going down
 * from `scope` (`''`: the whole country). A part after a wider one is read inside it where it can be.
 */
export function readDivisions(text: string, gazetteer: Gazetteer, scope: Adcode): DivisionList {
  const codes: Adcode[] = []
  let ambiguous: RegionReading['ambiguous'] = null
  let whole = true
  let wider = scope
  for (const part of text.split(SEPARATOR).filter((name) => name !== '')) {
    const inside = readRegion(part, gazetteer, wider, 'organization')
    const reading = inside.named ? inside : readRegion(part, gazetteer, scope, 'organization')
    const starts = findMentions(part, gazetteer, scope, 'organization')[0]?.start === 0
    if (!reading.named || !starts) {
      whole = false
      continue
    }
    ambiguous = joinOpen(ambiguous, reading.ambiguous)
    if (reading.code === '') continue
    codes.push(reading.code)
    wider = reading.code.endsWith('00') ? reading.code : scope
  }
  const lowest = codes.filter((code) => !codes.some((c) => c !== code && liesIn(c, code)))
  return { codes: [...new Set(lowest)], ambiguous, whole }
}

/** Two names that are open, as one. */
function joinOpen(
  a: RegionReading['ambiguous'],
  b: RegionReading['ambiguous'],
): RegionReading['ambiguous'] {
  if (!a || !b) return a ?? b
  const candidates = [...new Set([...a.candidates, ...b.candidates])].sort()
  return { name: `${a.name}、${b.name}`, candidates }
}

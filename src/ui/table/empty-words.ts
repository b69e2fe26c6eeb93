import type { Adcode } from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { isListed } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'

export interface EmptyWords {
  /** Why there is no figure, in place of one; `null` where there is one. */
  readonly why: string | null
  readonly sentence: string
  /** Whether there would be cases without the filters. */
  readonly filtered: boolean
}

/**
 * What a list without a case says: that the filters leave none, that there is none, or that the area
 * is not listed, which is never a number. `null` where there are cases.
 */
export function emptyWords(
  facts: Facts,
  area: Adcode | null,
  { count, base }: Counts['total'],
): EmptyWords | null {
  if (count > 0) return null
  const { table, map, option } = messages
  if (base > 0) {
    return { why: null, sentence: `${table.empty}。${table.emptyHint}`, filtered: true }
  }
  if (area === null) return { why: null, sentence: table.noCases, filtered: false }
  const name = regionLabel(facts, area)
  return isListed(facts, area)
    ? { why: null, sentence: table.noCasesIn(name), filtered: false }
    : { why: option.unlisted(name), sentence: map.allUnlisted(name), filtered: false }
}

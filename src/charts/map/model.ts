import {
  CENTRAL,
  isInside,
  shortProvinceName,
  type Dataset,
  type RegionKey,
} from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { classBreaks, classOf, sequenceStep, type ClassBreak } from './class-breaks.ts'

/**
 * `class`: has matches, filled by its class. `no-match`: has cases, none passes the filters. `zero`:
 * listed, but without a case. `unlisted`: 本部分未列出, whether it has cases is unknown.
 */
export type RegionLook = 'class' | 'no-match' | 'zero' | 'unlisted'

export interface RegionMark {
  readonly key: RegionKey
  readonly name: string
  readonly shortName: string
  readonly look: RegionLook
  /** Step of the colour sequence, 0-based; -1 unless `look` is `class`. */
  readonly step: number
  /** Cases that pass every filter but the region's. */
  readonly count: number
  readonly base: number
  readonly selected: boolean
  /** Has cases, and something else is selected. What is not listed stays as it is. */
  readonly dimmed: boolean
  /** Selected regions strictly inside this one. */
  readonly containsSelected: readonly RegionKey[]
}

export interface MapModel {
  /** 中央国家机关 first where the list has it, then all provinces by code. */
  readonly marks: readonly RegionMark[]
  /** Made from the base, so that a filter never moves them. */
  readonly classes: readonly ClassBreak[]
}

const SEQUENCE_STEPS = 5

/** What the map of all provinces shows: numbers and looks, no pixels. */
export function buildMapModel(
  dataset: Dataset,
  counts: LinkedCounts,
  selected: readonly RegionKey[],
): MapModel {
  const byKey = new Map(counts.regions.map((region) => [region.key, region]))
  const classes = classBreaks(counts.regions.map((region) => region.base))
  const listed = new Set<RegionKey>(dataset.coverage.provinces)
  if (dataset.coverage.central) listed.add(CENTRAL)

  const mark = (key: RegionKey, name: string, shortName: string): RegionMark => {
    const { base, count } = byKey.get(key) ?? { base: 0, count: 0 }
    const containsSelected = selected.filter((other) => isInside(other, key))
    const isSelected = selected.includes(key)
    const look = lookOf(base, count, listed.has(key))
    return {
      key,
      name,
      shortName,
      look,
      step:
        look === 'class'
          ? sequenceStep(classOf(count, classes), classes.length, SEQUENCE_STEPS)
          : -1,
      count,
      base,
      selected: isSelected,
      dimmed:
        look !== 'unlisted' && selected.length > 0 && !isSelected && containsSelected.length === 0,
      containsSelected,
    }
  }

  const marks: RegionMark[] = []
  if (dataset.coverage.central || byKey.has(CENTRAL)) {
    marks.push(mark(CENTRAL, messages.region.central, messages.region.central))
  }
  for (const { code, name } of dataset.divisions.values()) {
    if (code.endsWith('0000')) marks.push(mark(code, name, shortProvinceName(name)))
  }
  return { marks, classes }
}

function lookOf(base: number, count: number, listed: boolean): RegionLook {
  if (count > 0) return 'class'
  if (base > 0) return 'no-match'
  return listed ? 'zero' : 'unlisted'
}

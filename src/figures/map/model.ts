import { isInside, type RegionKey } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import type { ClassMethod, Metric } from '../../view/index.ts'
import { sequenceStep, type ClassBreak } from './class-breaks.ts'
import { classAt, makeClasses } from './class-methods.ts'
import { measureRegions, type MetricValue, type Population } from './metric.ts'
import type { Place } from './places.ts'

/**
 * `class`: has matches, filled by its class. `no-match`: has cases, none passes the filters. `zero`:
 * listed, but without a case. `unlisted`: 本部分未列出, whether it has cases is unknown. `no-value`: has
 * matches, but the metric does not apply or its base is too small.
 */
export type RegionLook = 'class' | 'no-match' | 'zero' | 'unlisted' | 'no-value'

export interface RegionMark extends Place {
  readonly look: RegionLook
  /** Step of the colour sequence, 0-based; -1 unless `look` is `class`. */
  readonly step: number
  /** Position of the class; -1 unless `look` is `class`. */
  readonly classIndex: number
  /** Cases that pass every filter but the region's. */
  readonly count: number
  readonly base: number
  readonly metric: MetricValue
  readonly selected: boolean
  /** Has cases, and something else is selected. What is not listed stays as it is. */
  readonly dimmed: boolean
  /** Selected regions strictly inside this one. */
  readonly containsSelected: readonly RegionKey[]
}

export interface MapModel {
  readonly marks: readonly RegionMark[]
  /** Made from the base, so that a filter never moves them. */
  readonly classes: readonly ClassBreak[]
  readonly metric: Metric
}

/** What a map measures and how. */
export interface MapMeasure {
  readonly metric: Metric
  readonly method: ClassMethod
  readonly population: Population
}

const COUNT_CASES: MapMeasure = {
  metric: { kind: 'count' },
  method: 'auto',
  population: null,
}

const SEQUENCE_STEPS = 5
const NOTHING: MetricValue = { value: null, of: null }

/** What a map of these places shows: numbers and looks, no pixels. */
export function buildMapModel(
  places: readonly Place[],
  counts: LinkedCounts,
  selected: readonly RegionKey[],
  { metric, method, population }: MapMeasure = COUNT_CASES,
): MapModel {
  const byKey = new Map(counts.regions.map((region) => [region.key, region]))
  const { now, base: baseValues } = measureRegions(counts, metric, population)
  const classes = makeClasses(baseValues, metric.kind, method)

  const marks = places.map((place): RegionMark => {
    const { base, count } = byKey.get(place.key) ?? { base: 0, count: 0 }
    const value = now.get(place.key) ?? NOTHING
    const containsSelected = selected.filter((other) => isInside(other, place.key))
    const isSelected = selected.includes(place.key)
    const look = lookOf(base, count, place.listed, value)
    const classIndex = look === 'class' ? classAt(value.value ?? 0, classes) : -1
    return {
      ...place,
      look,
      step: classIndex < 0 ? -1 : sequenceStep(classIndex, classes.length, SEQUENCE_STEPS),
      classIndex,
      count,
      base,
      metric: value,
      selected: isSelected,
      dimmed:
        look !== 'unlisted' && selected.length > 0 && !isSelected && containsSelected.length === 0,
      containsSelected,
    }
  })
  return { marks, classes, metric }
}

function lookOf(base: number, count: number, listed: boolean, metric: MetricValue): RegionLook {
  if (count > 0) return metric.value === null ? 'no-value' : 'class'
  if (base > 0) return 'no-match'
  return listed ? 'zero' : 'unlisted'
}

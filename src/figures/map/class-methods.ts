import { ckmeans, quantileSorted } from 'simple-statistics'
import type { ClassMethod, Metric } from '../../view/index.ts'
import { classBreaks, type ClassBreak } from './class-breaks.ts'

const MAX_CLASSES = 5
/** Shares stand in five classes of equal width, whatever the data. */
const SHARE_STEPS = [0, 0.2, 0.4, 0.6, 0.8] as const

/** Counts per residents are printed, and classed, by so many parts of one. */
const RATE_PARTS = 10

/**
 * Closed classes for the values of a metric. Counts: the chosen method's bounds, gapless over whole
 * numbers from 1. Counts per residents: the same over tenths, as they are printed, and from 0, as a
 * filter may leave any; `auto` means natural breaks. Shares: fifths.
 */
export function makeClasses(
  values: readonly number[],
  metric: Metric['kind'],
  method: ClassMethod,
): readonly ClassBreak[] {
  if (metric === 'share') {
    return SHARE_STEPS.map((from, i) => ({ from, to: SHARE_STEPS[i + 1] ?? 1 }))
  }
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b)
  const distinct = [...new Set(positive)]
  if (distinct.length === 0) return []
  if (metric === 'count') {
    return method === 'auto'
      ? classBreaks(values)
      : gapless(lowerBounds(positive, method), positive.at(-1) ?? 1, 1)
  }
  const tenths = lowerBounds(positive, method).map(tenthsOf)
  return gapless(tenths, tenthsOf(positive.at(-1) ?? 0), 0).map(({ from, to }) => ({
    from: from / RATE_PARTS,
    to: to / RATE_PARTS,
  }))
}

/** A count per residents as it is printed. */
export const rateText = (rate: number): string => rate.toFixed(1)

const tenthsOf = (rate: number): number => Math.round(Number(rateText(rate)) * RATE_PARTS)

/** The smallest value of each class, ascending, none twice. */
function lowerBounds(sorted: readonly number[], method: ClassMethod): readonly number[] {
  const classes = Math.min(MAX_CLASSES, new Set(sorted).size)
  if (method === 'quantile') {
    const cuts = Array.from({ length: classes }, (_, k) => quantileSorted([...sorted], k / classes))
    const starts = cuts.map((cut) => sorted.find((value) => value >= cut) ?? cut)
    return [...new Set(starts)]
  }
  return ckmeans([...sorted], classes).map((cluster) => cluster[0] ?? 0)
}

/** Whole-number classes without gaps, the first from `first`, the last to the largest value. */
function gapless(bounds: readonly number[], max: number, first: number): readonly ClassBreak[] {
  const [least = first, ...others] = bounds
  const starts = [first, ...new Set(others.filter((start) => start > least))]
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? max + 1) - 1 }))
}

/** Class of a value of the metric under some filter: the one in which the value as printed stands. */
export function classAt(
  value: number,
  classes: readonly ClassBreak[],
  metric: Metric['kind'] = 'count',
): number {
  const printed = metric === 'per-population' ? Number(rateText(value)) : value
  return Math.max(
    0,
    classes.findLastIndex(({ from }) => printed >= from),
  )
}

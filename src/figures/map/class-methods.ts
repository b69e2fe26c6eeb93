import { ckmeans, quantileSorted } from 'simple-statistics'
import type { ClassMethod, Metric } from '../../view/index.ts'
import { classBreaks, type ClassBreak } from './class-breaks.ts'

const MAX_CLASSES = 5
/** Shares stand in five classes of equal width, whatever the data. */
const SHARE_STEPS = [0, 0.2, 0.4, 0.6, 0.8] as const

/**
 * Closed classes for the values of a metric. Counts: the chosen method's bounds, gapless over whole
 * numbers from 1. Counts per residents: each class ends where its last value stands; `auto` means
 * natural breaks. Shares: fifths.
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
      : gapless(lowerBounds(positive, method), positive)
  }
  const bounds = lowerBounds(positive, method)
  return bounds.map((from, i) => {
    const next = bounds[i + 1] ?? Number.POSITIVE_INFINITY
    return { from, to: positive.findLast((value) => value < next) ?? from }
  })
}

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

/** Whole-number classes without gaps, the first from 1, the last to the largest value. */
function gapless(bounds: readonly number[], sorted: readonly number[]): readonly ClassBreak[] {
  const max = sorted.at(-1) ?? 1
  const starts = [...new Set([1, ...bounds.slice(1)])]
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? max + 1) - 1 }))
}

/** Class of a value of the metric under some filter; values below the first class belong to it. */
export function classAt(value: number, classes: readonly ClassBreak[]): number {
  return Math.max(
    0,
    classes.findLastIndex(({ from }) => value >= from),
  )
}

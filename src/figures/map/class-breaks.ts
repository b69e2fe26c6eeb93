/** A class of a choropleth: counts from `from` to `to`, both included. */
export interface ClassBreak {
  readonly from: number
  readonly to: number
}

const MAX_CLASSES = 5
const NICE = [1, 2, 3, 6] as const

/**
 * Closed classes, at most five, derived from the data alone: lower bounds come from 1, 2, 3, 6, 10, 20,
 * 30, 60 …; when there are more such steps than classes, those nearest below the quintiles of the
 * distinct counts are kept. Up to five, every number has a class of its own. The first class begins at
 * 1, whatever the smallest count, as a filter may leave any number; the last ends at the largest count.
 * No positive count gives no class.
 */
export function classBreaks(counts: readonly number[]): readonly ClassBreak[] {
  const distinct = [...new Set(counts.filter((n) => n > 0))].sort((a, b) => a - b)
  const max = distinct.at(-1)
  if (max === undefined) return []
  const bounds =
    max <= MAX_CLASSES ? Array.from({ length: max }, (_, i) => i + 1) : niceBounds(distinct, max)
  return bounds.map((from, i) => ({ from, to: (bounds[i + 1] ?? max + 1) - 1 }))
}

function niceBounds(distinct: readonly number[], max: number): readonly number[] {
  const steps = niceSteps(max)
  if (steps.length <= MAX_CLASSES) return steps
  const chosen = new Set([1])
  for (let k = 1; k < MAX_CLASSES; k += 1) {
    const quantile = distinct[Math.floor((k * distinct.length) / MAX_CLASSES)] ?? max
    chosen.add(steps.findLast((step) => step <= quantile) ?? 1)
  }
  return [...chosen].sort((a, b) => a - b)
}

function niceSteps(max: number): readonly number[] {
  const steps: number[] = []
  for (let power = 1; power <= max; power *= 10) {
    for (const digit of NICE) if (digit * power <= max) steps.push(digit * power)
  }
  return steps
}

/** Index of the class that holds `count`, or -1 for zero and for counts outside all classes. */
export function classOf(count: number, breaks: readonly ClassBreak[]): number {
  return breaks.findIndex(({ from, to }) => count >= from && count <= to)
}

/**
 * Step of a `steps`-long colour sequence for class `index` of `classes`: few classes are spread so
 * that the darkest class is always the darkest colour.
 */
export function sequenceStep(index: number, classes: number, steps: number): number {
  return classes <= 1 ? steps - 1 : Math.round((index * (steps - 1)) / (classes - 1))
}

import { messages } from '../../messages/index.ts'
import type { Metric } from '../../view/index.ts'
import type { RegionMark } from './model.ts'

/**
 * What is printed beside or on a region: the metric's value, "0 / 2" without matches, a dash if not
 * listed.
 */
export function figureOf(mark: RegionMark, metric: Metric = { kind: 'count' }): string {
  const { count, map } = messages
  if (mark.look === 'unlisted') return '–'
  if (mark.look === 'no-match') return count.of(mark.count, mark.base)
  if (metric.kind === 'share' && mark.metric.of && mark.base > 0) {
    return count.of(mark.metric.of.part, mark.metric.of.whole)
  }
  if (metric.kind === 'per-population' && mark.base > 0) {
    return mark.metric.value === null ? map.noValue : mark.metric.value.toFixed(1)
  }
  return count.number(mark.count)
}

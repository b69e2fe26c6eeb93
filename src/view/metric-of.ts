import type { Metric, ViewState } from './view-state.ts'

const COUNT: Metric = { kind: 'count' }

/**
 * The metric, where it holds: the area of a circle is a number of cases, and residents are known of
 * provinces alone; elsewhere cases are counted.
 */
export function metricOf({
  metric,
  area,
  drawing,
}: Pick<ViewState, 'metric' | 'area' | 'drawing'>): Metric {
  if (drawing === 'bubbles') return COUNT
  const provinces = area === null && drawing !== 'prefectures'
  return metric.kind === 'per-population' && !provinces ? COUNT : metric
}

import { CENTRAL, type RegionKey } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import type { Metric, ViewState } from '../../view/index.ts'

/**
 * What a region is coloured by. `value` is a count, a count per ten million residents, or a share
 * from 0 to 1; `null` where it does not apply (central bodies have no residents) or where the base is
 * too small for a share. `of` is what a share is printed with: "3 / 5".
 */
export interface MetricValue {
  readonly value: number | null
  readonly of: { readonly part: number; readonly whole: number } | null
}

/** Residents per provincial unit; `null` while they are not loaded. */
export type Population = ReadonlyMap<RegionKey, number> | null

const COUNT: Metric = { kind: 'count' }

/** The metric, where it holds: residents are known of provinces alone, elsewhere cases are counted. */
export function metricOf({
  metric,
  area,
  drawing,
}: Pick<ViewState, 'metric' | 'area' | 'drawing'>): Metric {
  const provinces = area === null && drawing !== 'prefectures'
  return metric.kind === 'per-population' && !provinces ? COUNT : metric
}

/** Shares with a smaller base are not coloured. */
const MIN_SHARE_BASE = 5

const PER = 10_000_000

/**
 * The metric of every region, once under the filters (`now`) and once for the whole base (`base`),
 * from which the classes are made. A share ignores the filters of region and category.
 */
export function measureRegions(
  counts: LinkedCounts,
  metric: Metric,
  population: Population,
): { readonly now: ReadonlyMap<RegionKey, MetricValue>; readonly base: readonly number[] } {
  const now = new Map<RegionKey, MetricValue>()
  const base: number[] = []
  const keep = (key: RegionKey, value: MetricValue, whole: MetricValue) => {
    now.set(key, value)
    if (whole.value !== null) base.push(whole.value)
  }
  for (const region of counts.regions) {
    const { key } = region
    if (metric.kind === 'count') keep(key, plain(region.count), plain(region.base))
    else if (metric.kind === 'per-population') {
      const residents = key === CENTRAL ? undefined : population?.get(key)
      keep(key, perResidents(region.count, residents), perResidents(region.base, residents))
    } else {
      const cells = counts.regionByCategory.filter((cell) => cell.region === key)
      const sum = (field: 'count' | 'base', category?: string) =>
        cells
          .filter((cell) => category === undefined || cell.category === category)
          .reduce((total, cell) => total + cell[field], 0)
      keep(
        key,
        share(sum('count', metric.category), sum('count')),
        share(sum('base', metric.category), sum('base')),
      )
    }
  }
  return { now, base }
}

const plain = (value: number | null): MetricValue => ({ value, of: null })

const perResidents = (count: number, residents: number | undefined): MetricValue =>
  plain(residents === undefined ? null : (count / residents) * PER)

const share = (part: number, whole: number): MetricValue => ({
  value: whole < MIN_SHARE_BASE ? null : part / whole,
  of: { part, whole },
})

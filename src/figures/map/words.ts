import { parsePartKey, type Adcode, type Dataset } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel, type Metric, type ViewState } from '../../view/index.ts'
import { isListed } from '../is-listed.ts'
import type { ClassBreak } from './class-breaks.ts'
import type { MapModel } from './model.ts'

/** Title of a map by what it measures. */
export function mapTitle(metric: Metric): string {
  const { map } = messages
  if (metric.kind === 'per-population') return map.titlePerPopulation
  return metric.kind === 'share' ? map.titleShare(metric.category) : map.title
}

export function metricName(metric: Metric): string {
  const { map } = messages
  if (metric.kind === 'share') return map.metricShare(metric.category)
  return metric.kind === 'count' ? map.metricCount : map.metricPerPopulation
}

/** A class of the legend, both ends included. */
export function rangeText({ from, to }: ClassBreak, metric: Metric): string {
  const { legend, count } = messages
  if (metric.kind === 'count') return legend.range(from, to)
  if (metric.kind === 'share') {
    return `${count.percent(from)}–${count.percent(to < 1 ? to - 0.01 : to)}`
  }
  return from === to ? from.toFixed(1) : `${from.toFixed(1)}–${to.toFixed(1)}`
}

/** Whether the list says nothing of all that is on a map; an area may have nothing on it. */
export function isAllUnlisted(dataset: Dataset, area: Adcode | null, { marks }: MapModel): boolean {
  const listed = area === null || isListed(dataset, area)
  return marks.length === 0 ? !listed : marks.every((mark) => mark.look === 'unlisted')
}

/** What a map counts, how its base is made up, and what must be known to read it. */
export function mapSubtitle(
  dataset: Dataset,
  { area, drawing }: Pick<ViewState, 'area' | 'drawing'>,
  model: MapModel,
  { total, scopes, verticals, regions }: LinkedCounts,
): string {
  const { map } = messages
  const of = (key: string) => scopes.find((scope) => scope.key === key)?.base ?? 0
  const vertical = verticals.find((one) => one.key === 'vertical')?.base ?? 0
  if (area !== null && isAllUnlisted(dataset, area, model)) {
    return messages.option.unlisted(regionLabel(dataset, area))
  }
  const base =
    area === null
      ? map.subtitle({
          local: of('local'),
          vertical,
          central: of('central'),
          total: total.base,
        })
      : map.areaSubtitle(
          regionLabel(dataset, area),
          [
            [map.below, sumOfRegions(regions, false)],
            [messages.region.remainder, sumOfRegions(regions, true)],
          ],
          total.base,
        )
  const unlisted = model.marks.some((mark) => mark.look === 'unlisted') && map.unlisted
  const parts = [base, mapNotes({ area, drawing }, model, { regions }), unlisted]
  return parts.filter(Boolean).join(' · ')
}

/** Of that only what must be known to read the figures; `''` for nothing. */
export function mapNotes(
  { area, drawing }: Pick<ViewState, 'area' | 'drawing'>,
  { metric }: MapModel,
  { regions }: Pick<LinkedCounts, 'regions'>,
): string {
  const { map } = messages
  const rest = sumOfRegions(regions, true)
  const notes = [
    metric.kind === 'per-population' && map.perPopulationNote,
    metric.kind === 'share' && map.shareNote,
    area === null && drawing === 'prefectures' && rest > 0 && map.prefecturesRest(rest),
  ]
  return notes.filter(Boolean).join(' · ')
}

/** Cases of the parts of an area, or of its divisions. */
const sumOfRegions = (regions: LinkedCounts['regions'], parts: boolean) =>
  regions
    .filter((region) => (parsePartKey(region.key) !== null) === parts)
    .reduce((sum, region) => sum + region.base, 0)

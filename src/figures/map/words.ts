import type { DatasetInfo } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import {
  metricOf,
  regionLabel,
  shareValueName,
  type Metric,
  type ViewState,
} from '../../view/index.ts'
import { SMALL_BASE, type Figure } from '../figure.ts'
import type { ClassBreak } from './class-breaks.ts'
import { rateText } from './class-methods.ts'
import type { MapModel, RegionMark } from './model.ts'

type Where = Pick<ViewState, 'metric' | 'area' | 'drawing'>

/** Title of the map of a view, by what it measures. */
export function mapTitle(facts: DatasetInfo, view: Where): string {
  const { map } = messages
  const metric = metricOf(view)
  if (metric.kind === 'per-population') return map.titlePerPopulation
  return metric.kind === 'share' ? map.titleShare(shareValueName(facts, metric)) : map.title
}

export function metricName(facts: DatasetInfo, metric: Metric): string {
  const { map } = messages
  if (metric.kind === 'share') return map.metricShare(shareValueName(facts, metric))
  return metric.kind === 'count' ? map.metricCount : map.metricPerPopulation
}

/** A class of the legend, both ends included. */
export function rangeText({ from, to }: ClassBreak, metric: Metric): string {
  const { legend, count } = messages
  if (metric.kind === 'count') return legend.range(from, to)
  if (metric.kind === 'share') {
    return `${count.percent(from)}–${count.percent(to < 1 ? to - 0.01 : to)}`
  }
  if (from === 0) return legend.upTo(rateText(to))
  return from === to ? rateText(from) : `${rateText(from)}–${rateText(to)}`
}

type Said = Pick<MapModel, 'metric' | 'residents' | 'narrowed'>

/** What is printed beside or on a region: the metric's value, or why there is none. */
export function figureText({ figure }: Pick<RegionMark, 'figure'>, model: Said): string {
  const { count, map } = messages
  const { metric } = model
  const isShare = metric.kind === 'share'
  switch (figure.state) {
    case 'not-listed':
      return '–'
    case 'zero':
      return count.number(0)
    case 'filtered-out':
      return isShare ? map.filteredOut : count.of(figure.count, figure.base)
    case 'not-applicable':
      return map.noValue
    case 'waiting':
      return model.residents === 'failed' ? map.notRead : map.beingRead
    case 'base-too-small':
      return count.of(figure.count, figure.base)
    case 'value':
      if (isShare) return count.of(figure.count, figure.base)
      return metric.kind === 'count' ? count.number(figure.count) : rateText(figure.value ?? 0)
  }
}

/** The same where there is room for the base that other filters narrow, e.g. 3 / 17. */
export function basedFigureText(mark: Pick<RegionMark, 'figure'>, model: Said): string {
  const { count, base } = mark.figure
  const hasBase = model.narrowed && model.metric.kind === 'count' && base > 0
  return hasBase ? messages.count.of(count, base) : figureText(mark, model)
}

/** A region as it is spoken: its name, what the metric says with its base, and what it contains. */
export function optionWords(
  facts: DatasetInfo,
  mark: RegionMark,
  model: Pick<MapModel, 'metric' | 'residents' | 'narrowed'>,
): string {
  const { option } = messages
  const words = figureWords(facts, mark, model)
  const inside = mark.containsSelected.map((key) => regionLabel(facts, key))
  return inside.length > 0 ? option.containsSelected(words, inside) : words
}

function figureWords(facts: DatasetInfo, mark: RegionMark, model: Said): string {
  const { option, map } = messages
  const { name, figure, cases } = mark
  if (figure.state === 'not-listed') return option.unlisted(name)
  if (figure.state === 'zero') return option.all(name, 0)
  const metric = metricName(facts, model.metric)
  if (model.metric.kind === 'share') return map.spoken(name, metric, shareWords(figure, model))
  const counted = model.narrowed
    ? option.filtered(name, cases.count, cases.base)
    : option.all(name, cases.base)
  if (model.metric.kind === 'count' || figure.state === 'filtered-out') return counted
  return map.spoken(counted, metric, figureText(mark, model))
}

function shareWords({ state, count, base }: Figure, { narrowed }: Said): string {
  const { map } = messages
  if (state === 'filtered-out') return map.filteredOut
  const said = narrowed ? map.spokenShareOfRest(count, base) : map.spokenShare(count, base)
  return state === 'base-too-small' ? map.spokenTooSmall(said, SMALL_BASE) : said
}

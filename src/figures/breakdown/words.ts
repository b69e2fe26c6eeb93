import { regionLabel } from '../../view/index.ts'
import { isUnlistedArea } from '../summary/unlisted-area.ts'
import { ORGANIZATION, type Dimension } from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { chosenIn, isFiltered, type Tab, type ViewState } from '../../view/index.ts'
import { axesOf, byDimension, rowsDimension } from '../ask-view.ts'
import { saysNothing } from './model.ts'

/** 类别分布, by whatever the view is broken down by. */
export function breakdownTitle(facts: Facts, view: ViewState): string {
  const { breakdown } = messages
  const by = byDimension(facts, view)
  return by ? breakdown.title(by.label) : breakdown.untitled
}

/** 按地区的类别构成. */
export function stackTitle(facts: Facts, view: ViewState): string {
  const { breakdown } = messages
  const by = byDimension(facts, view)
  return by ? breakdown.stackTitle(rowsDimension(facts, view).label, by.label) : breakdown.untitled
}

/** 地区 × 类别. */
export function matrixTitle(facts: Facts, view: ViewState): string {
  const by = byDimension(facts, view)
  return by
    ? messages.tabs.matrixTitle(rowsDimension(facts, view).label, by.label)
    : messages.tabs.matrix
}

/** What a tab of the panel is about. */
export function tabTitle(facts: Facts, view: ViewState, tab: Tab): string {
  if (tab === 'compare') return messages.tabs.compareTitle
  return tab === 'matrix' ? matrixTitle(facts, view) : breakdownTitle(facts, view)
}

/** How the figures of a tab are to be read, with their base. */
export function tabSubtitle(facts: Facts, view: ViewState, tab: Tab, counts: Counts): string {
  const { breakdown, tabs } = messages
  const by = byDimension(facts, view)
  if (tab === 'compare') {
    const byFilter = view.groups.some((group) => group.startsWith('~'))
    return byFilter ? `${tabs.compareSubtitle} · ${tabs.compareFilter}` : tabs.compareSubtitle
  }
  if (tab === 'matrix') {
    if (isCrossNarrowed(facts, view) || !by) return tabs.matrixNarrowed
    return tabs.matrixSubtitle(rowsDimension(facts, view).label, by.label)
  }
  if (view.area !== null && isUnlistedArea(facts, view, counts.total)) {
    return messages.option.unlisted(regionLabel(facts, view.area))
  }
  const all = breakdown.subtitleAll(counts.total.base)
  return isFiltered(view) ? `${all} · ${breakdown.subtitleFiltered}` : all
}

/** Whether another filter than that of the breakdown's own dimension narrows its bars. */
export function isBreakdownNarrowed(facts: Facts, view: ViewState): boolean {
  const { by } = axesOf(facts, view)
  return isFiltered(view, by === null ? [] : [by])
}

/** Whether another filter than those of both dimensions narrows matrix and stacked bars. */
export function isCrossNarrowed(facts: Facts, view: ViewState): boolean {
  const { by, rows } = axesOf(facts, view)
  return isFiltered(view, by === null ? [rows] : [rows, by])
}

/** Why there is nothing to break down, and what there is instead; `''` where there is something. */
export function nothingToBreakDown(facts: Facts, dimension: Dimension | null): string {
  const { breakdown } = messages
  if (dimension) return saysNothing(dimension) ? breakdown.onlyMissing(dimension.label) : ''
  const others = facts.dimensions.filter(({ id, facet }) => facet && id === ORGANIZATION)
  const labels = others.map(({ label }) => label)
  return labels.length > 0 ? `${breakdown.none}${breakdown.noneBut(labels)}` : breakdown.none
}

/** What must be known of a dimension in which a case may have several values, else `''`. */
export function manyNote(facts: Facts, view: ViewState): string {
  const both = [byDimension(facts, view), rowsDimension(facts, view)]
  const many = both.filter((one) => one !== null).filter(({ kind }) => kind === 'many')
  const filtered = many.some(({ id }) => chosenIn(view, id).length > 0)
  return many
    .map(({ label }) => messages.breakdown.many(label))
    .concat(filtered ? [messages.breakdown.manyFiltered] : [])
    .join('；')
}

import { parsePartKey, provinceOf, type Dataset, type RegionKey } from '../domain/index.ts'
import { messages } from '../messages/index.ts'
import type { Action } from './actions.ts'
import { partName } from './part-name.ts'
import type { ViewState } from './view-state.ts'

/** One active condition, as it stands in the filter bar. */
export interface FilterChip {
  readonly id: string
  readonly dimension: string
  readonly name: string
  /** What removing the chip does. */
  readonly remove: Action
}

/**
 * The active conditions in a fixed order: regions, categories, levels, local branches of central
 * agencies, organisations, text. The area is where one looks, not a condition.
 */
export function selectChips(view: ViewState, dataset: Dataset): readonly FilterChip[] {
  const { filters } = messages
  const chips: FilterChip[] = [
    ...view.regions.map((key) => ({
      id: `region ${key}`,
      dimension: filters.region,
      name: regionLabel(dataset, key),
      remove: { type: 'region/removed', key } as const,
    })),
    ...view.categories.map((category) => ({
      id: `category ${category}`,
      dimension: filters.category,
      name: category,
      remove: { type: 'category/removed', category } as const,
    })),
    ...view.levels.map((level) => ({
      id: `level ${level}`,
      dimension: filters.level,
      name: messages.level[level],
      remove: { type: 'level/removed', level } as const,
    })),
  ]
  if (view.vertical) {
    chips.push({
      id: 'vertical',
      dimension: filters.vertical,
      name: filters.verticalOnly,
      remove: { type: 'vertical/toggled' },
    })
  }
  for (const organization of view.organizations) {
    chips.push({
      id: `organization ${organization}`,
      dimension: filters.organization,
      name: organization,
      remove: { type: 'organization/removed', organization },
    })
  }
  const text = view.text.trim()
  if (text !== '') {
    chips.push({
      id: 'text',
      dimension: filters.text,
      name: text,
      remove: { type: 'text/changed', text: '' },
    })
  }
  return chips
}

/**
 * Full name of a region; a county's with its prefecture's, since county names repeat, and a part's
 * with its area's: 苏州市 · 市级单位. The key itself where the dataset has no name for it.
 */
export function regionLabel(dataset: Dataset, key: RegionKey): string {
  const inArea = parsePartKey(key)
  if (inArea) {
    const { area, part } = inArea
    return messages.region.within(regionLabel(dataset, area), partName(area, part))
  }
  const own = dataset.divisions.get(key)?.name
  if (own === undefined) return key === 'central' ? messages.region.central : key
  if (key.endsWith('00')) return own
  const above =
    dataset.divisions.get(`${key.slice(0, 4)}00`) ?? dataset.divisions.get(provinceOf(key))
  return above ? `${above.name}${own}` : own
}

/** The conditions in words, e.g. 地区：江苏省；类别：公共服务类、管理创新类; `''` when there is none. */
export function selectFilterWords(view: ViewState, dataset: Dataset): string {
  const groups = new Map<string, string[]>()
  for (const { dimension, name } of selectChips(view, dataset)) {
    groups.set(dimension, [...(groups.get(dimension) ?? []), name])
  }
  return [...groups].map(([dimension, names]) => `${dimension}：${names.join('、')}`).join('；')
}

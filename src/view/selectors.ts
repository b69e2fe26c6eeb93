import { findDimension, ORGANIZATION, PLACE, type DatasetInfo } from '../domain/index.ts'
import { messages } from '../messages/index.ts'
import type { Action } from './actions.ts'
import { dimensionLabel, valueLabel } from './names.ts'
import type { ViewState } from './view-state.ts'

/** One active condition, as it stands in the filter bar. */
export interface FilterChip {
  /** Unique among the chips of a view. */
  readonly id: string
  /** Id of the dimension; `''` for the text. */
  readonly of: string
  readonly dimension: string
  readonly name: string
  /** What removing the chip does. */
  readonly remove: Action
}

/**
 * The active conditions in a fixed order: the place, the dimensions in the list's order, the
 * organisations, the text. The area is where one looks, not a condition.
 */
export function selectChips(view: ViewState, dataset: DatasetInfo): readonly FilterChip[] {
  const chips = filteredIds(view, dataset).flatMap((id) => chipsOf(view, dataset, id))
  const text = view.text.trim()
  if (text === '') return chips
  const remove: Action = { type: 'text/changed', text: '' }
  return [...chips, { id: 'text', of: '', dimension: messages.filters.text, name: text, remove }]
}

function filteredIds({ filters }: ViewState, { dimensions }: DatasetInfo): readonly string[] {
  const rank = (id: string) => {
    if (id === PLACE) return -1
    const at = dimensions.findIndex((dimension) => dimension.id === id)
    return id === ORGANIZATION || at < 0 ? dimensions.length : at
  }
  return Object.keys(filters).sort((a, b) => rank(a) - rank(b))
}

function chipsOf(view: ViewState, dataset: DatasetInfo, id: string): readonly FilterChip[] {
  const dimension = findDimension(dataset.dimensions, id)
  return (view.filters[id] ?? []).map((key) => ({
    id: `${id} ${key}`,
    of: id,
    dimension: dimensionLabel(dataset, id),
    name: dimension ? valueLabel(dataset, dimension, key) : key,
    remove: { type: 'facet/cleared', dimension: id, value: key },
  }))
}

/** The conditions in words, e.g. 地区：江苏省；类别：公共服务类、管理创新类; `''` when there is none. */
export function selectFilterWords(view: ViewState, dataset: DatasetInfo): string {
  const groups = new Map<string, string[]>()
  for (const { dimension, name } of selectChips(view, dataset)) {
    groups.set(dimension, [...(groups.get(dimension) ?? []), name])
  }
  return [...groups].map(([dimension, names]) => `${dimension}：${names.join('、')}`).join('；')
}

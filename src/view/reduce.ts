import { isInside, type RegionKey } from '../domain/index.ts'
import type { Action } from './actions.ts'
import type { ViewState } from './view-state.ts'

/** The next view. Pure and exhaustive; returns the same object when nothing changes. */
export function reduce(view: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'region/chosen':
      return change(view, { regions: chooseOnly(view.regions, action.key) })
    case 'region/toggled':
      return change(view, { regions: toggleRegion(view.regions, action.key) })
    case 'region/removed':
      return change(view, { regions: without(view.regions, action.key) })
    case 'category/chosen':
      return change(view, { categories: chooseOnly(view.categories, action.category) })
    case 'category/toggled':
      return change(view, { categories: toggle(view.categories, action.category) })
    case 'category/removed':
      return change(view, { categories: without(view.categories, action.category) })
    case 'level/removed':
      return change(view, { levels: without(view.levels, action.level) })
    case 'cell/chosen': {
      const sole = isSole(view.regions, action.region) && isSole(view.categories, action.category)
      return sole
        ? { ...view, regions: [], categories: [] }
        : { ...view, regions: [action.region], categories: [action.category] }
    }
    case 'text/changed':
      return change(view, { text: action.text })
    case 'filters/cleared':
      return change(view, { regions: [], categories: [], levels: [], text: '' })
    case 'sort/changed':
      return change(view, { sort: action.sort })
    case 'group/changed':
      return change(view, { group: action.group })
    case 'stack/mode-changed':
      return change(view, { stackMode: action.mode })
    case 'stack/order-changed':
      return change(view, { stackOrder: action.order })
    case 'detail/opened':
    case 'detail/stepped':
      return change(view, { detail: action.seq })
    case 'detail/closed':
      return change(view, { detail: null })
    case 'view/restored':
      return action.view
  }
}

/** The view with some parts replaced; the same object when they say what it says already. */
function change(view: ViewState, parts: Partial<ViewState>): ViewState {
  const keys = Object.keys(parts) as (keyof ViewState)[]
  const same = keys.every((key) => JSON.stringify(view[key]) === JSON.stringify(parts[key]))
  return same ? view : { ...view, ...parts }
}

const isSole = <T>(list: readonly T[], item: T) => list.length === 1 && list[0] === item

const chooseOnly = <T>(list: readonly T[], item: T): readonly T[] =>
  isSole(list, item) ? [] : [item]

const without = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : list

const toggle = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? without(list, item) : [...list, item]

/** Adding a region replaces its selected descendants and its selected ancestors. */
function toggleRegion(regions: readonly RegionKey[], key: RegionKey): readonly RegionKey[] {
  if (regions.includes(key)) return without(regions, key)
  const apart = regions.filter((other) => !isInside(other, key) && !isInside(key, other))
  return [...apart, key]
}

import { isInside, type Adcode, type RegionKey } from '../domain/index.ts'
import type { Action } from './actions.ts'
import { DEFAULT_VIEW, MAX_GROUPS, type GroupKey, type ViewState } from './view-state.ts'

/** The next view. Pure and exhaustive; returns the same object when nothing changes. */
export function reduce(view: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'region/chosen':
      return canFilterBy(view, action.key)
        ? change(view, { regions: chooseOnly(view.regions, action.key) })
        : view
    case 'region/toggled':
      return canFilterBy(view, action.key)
        ? change(view, { regions: toggleRegion(view.regions, action.key) })
        : view
    case 'region/removed':
      return change(view, { regions: without(view.regions, action.key) })
    case 'category/chosen':
      return change(view, { categories: chooseOnly(view.categories, action.category) })
    case 'category/toggled':
      return change(view, { categories: toggle(view.categories, action.category) })
    case 'category/removed':
      return change(view, { categories: without(view.categories, action.category) })
    case 'level/chosen':
      return { ...view, levels: chooseOnly(view.levels, action.level) }
    case 'level/toggled':
      return { ...view, levels: toggle(view.levels, action.level) }
    case 'level/removed':
      return change(view, { levels: without(view.levels, action.level) })
    case 'vertical/toggled':
      return { ...view, vertical: !view.vertical }
    case 'organization/chosen':
      return { ...view, organizations: chooseOnly(view.organizations, action.organization) }
    case 'organization/toggled':
      return { ...view, organizations: toggle(view.organizations, action.organization) }
    case 'organization/removed':
      return change(view, { organizations: without(view.organizations, action.organization) })
    case 'area/entered':
      return change(view, enterArea(view, action.area))
    case 'regions/chosen':
      return change(view, { regions: allRegions(view, action.keys) })
    case 'cells/chosen':
      return change(view, {
        regions: allRegions(view, action.regions),
        categories: [...new Set(action.categories)],
      })
    case 'cell/chosen': {
      if (!canFilterBy(view, action.region)) return view
      const sole = isSole(view.regions, action.region) && isSole(view.categories, action.category)
      return sole
        ? { ...view, regions: [], categories: [] }
        : { ...view, regions: [action.region], categories: [action.category] }
    }
    case 'text/changed':
      return change(view, { text: action.text })
    case 'filters/cleared':
      return change(view, NO_FILTERS)
    case 'sort/changed':
      return change(view, { sort: action.sort })
    case 'group/changed':
      return change(view, { group: action.group })
    case 'stack/mode-changed':
      return change(view, { stackMode: action.mode })
    case 'tab/changed':
      return change(view, { tab: action.tab })
    case 'drawing/changed':
      return change(view, { drawing: action.drawing })
    case 'metric/changed':
      return change(view, { metric: action.metric })
    case 'class-method/changed':
      return change(view, { classMethod: action.method })
    case 'compare/added':
      return change(view, { tab: 'compare', groups: addGroup(view.groups, action.group) })
    case 'compare/removed':
      return change(view, { groups: without(view.groups, action.group) })
    case 'compare/cleared':
      return change(view, { groups: [] })
    case 'matrix/order-changed':
      return change(view, { matrixOrder: action.order })
    case 'view/reset':
      return change(view, DEFAULT_VIEW)
    case 'stack/order-changed':
      return change(view, { stackOrder: action.order })
    case 'detail/opened':
    case 'detail/stepped':
      return change(view, { detail: action.seq })
    case 'detail/closed':
      return change(view, { detail: null })
    case 'view/restored':
      return action.view
    case 'scene/shown':
      return change(view, action.view)
  }
}

/** The view with some parts replaced; the same object when they say what it says already. */
function change(view: ViewState, parts: Partial<ViewState>): ViewState {
  const keys = Object.keys(parts) as (keyof ViewState)[]
  const same = keys.every((key) => JSON.stringify(view[key]) === JSON.stringify(parts[key]))
  return same ? view : { ...view, ...parts }
}

const NO_REGIONS: readonly RegionKey[] = []

const NO_FILTERS = {
  regions: NO_REGIONS,
  categories: [],
  levels: [],
  vertical: false,
  organizations: [],
  text: '',
} satisfies Partial<ViewState>

/** Region filters that are not strictly inside the new area are dropped with the step. */
function enterArea({ regions }: ViewState, area: Adcode | null): Partial<ViewState> {
  return { area, regions: regions.filter((key) => canFilterBy({ area }, key)) }
}

/** Whether a region can be a filter: everywhere in the country, and strictly inside an area. */
function canFilterBy({ area }: Pick<ViewState, 'area'>, key: RegionKey): boolean {
  return area === null || isInside(key, area)
}

/** Several regions at once; those outside the area are left out. */
function allRegions(view: ViewState, keys: readonly RegionKey[]): readonly RegionKey[] {
  return keys.filter((key) => canFilterBy(view, key)).reduce(addRegion, NO_REGIONS)
}

/** A group that is already there, or one too many, changes nothing. */
function addGroup(groups: readonly GroupKey[], group: GroupKey): readonly GroupKey[] {
  return groups.includes(group) || groups.length >= MAX_GROUPS ? groups : [...groups, group]
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
  return regions.includes(key) ? without(regions, key) : addRegion(regions, key)
}

function addRegion(regions: readonly RegionKey[], key: RegionKey): readonly RegionKey[] {
  const apart = regions.filter(
    (other) => other !== key && !isInside(other, key) && !isInside(key, other),
  )
  return [...apart, key]
}

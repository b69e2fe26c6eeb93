import { isInside, PLACE, type Adcode, type RegionKey } from '../domain/index.ts'
import type { FacetFilter } from '../engine/index.ts'
import type { Action } from './actions.ts'
import {
  chosenIn,
  DEFAULT_VIEW,
  MAX_GROUPS,
  type Filters,
  type GroupKey,
  type ViewState,
} from './view-state.ts'

/** The next view. Pure and exhaustive; returns the same object when nothing changes. */
export function reduce(view: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'facet/picked':
      return pickValues(view, action.picks, action.exactly === true)
    case 'facet/toggled':
      return toggleValue(view, action.dimension, action.value)
    case 'facet/cleared':
      return change(view, { filters: cleared(view.filters, action.dimension, action.value) })
    case 'area/entered':
      return change(view, enterArea(view, action.area))
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
    case 'by/changed':
      return change(view, { by: action.by, ...orderedAnew(view) })
    case 'rows/changed':
      return change(view, { rows: action.rows })
    case 'compare/added':
      return change(view, { tab: 'compare', groups: addGroup(view.groups, action.group) })
    case 'compare/removed':
      return change(view, { groups: without(view.groups, action.group) })
    case 'compare/cleared':
      return change(view, { groups: [] })
    case 'reference/changed':
      return change(view, { reference: action.reference })
    case 'cases/shown':
      return change(view, showCases(view, action.filter))
    case 'matrix/order-changed':
      return change(view, { matrixOrder: action.order })
    case 'view/reset':
      return change(view, DEFAULT_VIEW)
    case 'stack/order-changed':
      return change(view, { stackOrder: action.order })
    case 'detail/opened':
    case 'detail/stepped':
      return change(view, { detail: action.id })
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
  const same = keys.every((key) => inOneOrder(view[key]) === inOneOrder(parts[key]))
  return same ? view : { ...view, ...parts }
}

/** In which order its keys were set makes no difference to what a part of a view says. */
const inOneOrder = (part: unknown): string =>
  JSON.stringify(part, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

const NO_FILTERS = { filters: {}, text: '' } satisfies Partial<ViewState>

/** Orders by a value of what was broken down by before mean nothing any more. */
function orderedAnew({ matrixOrder, stackOrder }: ViewState): Partial<ViewState> {
  return {
    ...(matrixOrder.by === 'value' ? { matrixOrder: DEFAULT_VIEW.matrixOrder } : {}),
    ...(stackOrder.by === 'value' ? { stackOrder: DEFAULT_VIEW.stackOrder } : {}),
  }
}

/** Region filters that are not strictly inside the new area are dropped with the step. */
function enterArea(view: ViewState, area: Adcode | null): Partial<ViewState> {
  const regions = chosenIn(view, PLACE).filter((key) => canFilterBy({ area }, key))
  return { area, filters: withValues(view.filters, PLACE, regions) }
}

/** Whether a region can be a filter: everywhere in the country, and strictly inside an area. */
function canFilterBy({ area }: Pick<ViewState, 'area'>, key: RegionKey): boolean {
  return area === null || isInside(key, area)
}

/** Just this filter, in the area where all its places lie in it, else in the country. */
function showCases(
  view: ViewState,
  { values, text }: Pick<FacetFilter, 'values' | 'text'>,
): Partial<ViewState> {
  const places = values[PLACE] ?? []
  const isIn = (key: RegionKey) => key === view.area || canFilterBy(view, key)
  const area = places.length > 0 && places.every(isIn) ? view.area : null
  // The area is no filter of itself.
  const regions = area !== null && places.includes(area) ? [] : places
  return { area, filters: withValues(values, PLACE, regions), text }
}

function pickValues(view: ViewState, picks: Filters, exactly: boolean): ViewState {
  const wanted = Object.entries(picks).map(
    ([id, values]) => [id, id === PLACE ? allRegions(view, values) : [...new Set(values)]] as const,
  )
  // What lies outside the area is no choice at all.
  const outside = wanted.some(([id, values]) => values.length === 0 && picks[id]?.length !== 0)
  if (outside && !exactly) return view
  const again = !exactly && wanted.every(([id, values]) => isSame(chosenIn(view, id), values))
  return change(view, {
    filters: wanted.reduce<Filters>(
      (filters, [id, values]) => withValues(filters, id, again ? [] : values),
      view.filters,
    ),
  })
}

function toggleValue(view: ViewState, dimension: string, value: string): ViewState {
  const chosen = chosenIn(view, dimension)
  if (chosen.includes(value)) {
    return change(view, { filters: cleared(view.filters, dimension, value) })
  }
  if (dimension !== PLACE) {
    return change(view, { filters: withValues(view.filters, dimension, [...chosen, value]) })
  }
  if (!canFilterBy(view, value)) return view
  return change(view, { filters: withValues(view.filters, PLACE, addRegion(chosen, value)) })
}

function cleared(filters: Filters, dimension: string, value: string | null): Filters {
  const chosen = filters[dimension]
  if (chosen === undefined) return filters
  return withValues(filters, dimension, value === null ? [] : without(chosen, value))
}

/** The filters with one dimension's values replaced; a dimension without values is left out. */
function withValues(filters: Filters, dimension: string, values: readonly string[]): Filters {
  const { [dimension]: _, ...others } = filters
  return values.length === 0 ? others : { ...others, [dimension]: values }
}

/** Several regions at once; those outside the area are left out. */
function allRegions(view: ViewState, keys: readonly RegionKey[]): readonly RegionKey[] {
  return keys.filter((key) => canFilterBy(view, key)).reduce<readonly RegionKey[]>(addRegion, [])
}

/** A group that is already there, or one too many, changes nothing. */
function addGroup(groups: readonly GroupKey[], group: GroupKey): readonly GroupKey[] {
  return groups.includes(group) || groups.length >= MAX_GROUPS ? groups : [...groups, group]
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value))

const without = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : list

/** Adding a region replaces its selected descendants and its selected ancestors. */
function addRegion(regions: readonly RegionKey[], key: RegionKey): readonly RegionKey[] {
  const apart = regions.filter(
    (other) => other !== key && !isInside(other, key) && !isInside(key, other),
  )
  return [...apart, key]
}

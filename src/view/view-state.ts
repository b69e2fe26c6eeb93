import { LIST_ORDER, type Sort } from '../engine/index.ts'
import type { Adcode } from '../domain/index.ts'

/** Tabs of the breakdown panel: 总体, 矩阵, 对比. */
export const TABS = ['overall', 'matrix', 'compare'] as const
export type Tab = (typeof TABS)[number]

/** How the stacked bars are drawn. */
export const STACK_MODES = ['count', 'share'] as const
export type StackMode = (typeof STACK_MODES)[number]

/** Row order of the stacked bars: by code, or by the count of one value of what splits them. */
export type StackOrder = { readonly by: 'code' } | { readonly by: 'value'; readonly value: string }

/**
 * Ways to draw the same figures: shapes of the divisions 地图, the national map by prefecture 地市,
 * equal squares 方块, circles whose area is the count 气泡.
 */
export const DRAWINGS = ['regions', 'prefectures', 'squares', 'bubbles'] as const
export type Drawing = (typeof DRAWINGS)[number]

/**
 * What colours the regions: 案例数, 每千万常住人口案例数, or the share of one value (某类别占比) of a
 * dimension; `null` is the list's main one.
 */
export type Metric =
  | { readonly kind: 'count' }
  | { readonly kind: 'per-population' }
  | { readonly kind: 'share'; readonly dimension: string | null; readonly value: string }

/** How classes are made: chosen for the data, quantiles, or natural breaks (Jenks). */
export const CLASS_METHODS = ['auto', 'quantile', 'jenks'] as const
export type ClassMethod = (typeof CLASS_METHODS)[number]

/**
 * A group to compare: a region key, one of the fixed groups of `FIXED_GROUPS`, or `~` and the
 * fragment of a filter.
 */
export type GroupKey = string

/** 地方 and the four regions of the National Bureau of Statistics: 东部, 中部, 西部, 东北. */
export const FIXED_GROUPS = ['local', 'east', 'middle', 'west', 'northeast'] as const
export type FixedGroup = (typeof FIXED_GROUPS)[number]

/**
 * What the groups of a comparison are compared with: the cases of a group, of the whole list where that
 * is `null`. With `rest` those of the compared group itself are left out: 其余地方, 江苏省其余.
 */
export interface Reference {
  readonly within: GroupKey | null
  readonly rest: boolean
}

/** A comparison holds at most this many groups. */
export const MAX_GROUPS = 4

/** Order of the matrix: both sides in their own, or by the counts of one column, or of all. */
export type MatrixOrder =
  | { readonly by: 'code' }
  | { readonly by: 'value'; readonly value: string }
  | { readonly by: 'total' }

/** Keys of the values chosen, by dimension; one without any is left out. */
export type Filters = Readonly<Record<string, readonly string[]>>

/** Everything a link carries. Readonly and JSON-serialisable; derived data is never stored here. */
export interface ViewState {
  /** Where one looks: `null` is the whole country, else a province or prefecture. */
  readonly area: Adcode | null
  readonly filters: Filters
  readonly text: string
  readonly sort: Sort
  /** Dimension that the table is grouped by. */
  readonly group: string | null
  readonly tab: Tab
  readonly drawing: Drawing
  readonly metric: Metric
  readonly classMethod: ClassMethod
  /** Dimension that everything is broken down by; `null` is the list's main one. */
  readonly by: string | null
  /** Dimension of the rows of matrix and stacked bars; `null` is the place. */
  readonly rows: string | null
  readonly groups: readonly GroupKey[]
  /** `null`: what suits the groups. */
  readonly reference: Reference | null
  readonly matrixOrder: MatrixOrder
  readonly stackMode: StackMode
  readonly stackOrder: StackOrder
  /** Id of the case whose detail is open. */
  readonly detail: string | null
}

export const DEFAULT_VIEW: ViewState = {
  area: null,
  filters: {},
  text: '',
  sort: LIST_ORDER,
  group: null,
  tab: 'overall',
  drawing: 'regions',
  metric: { kind: 'count' },
  classMethod: 'auto',
  by: null,
  rows: null,
  groups: [],
  reference: null,
  matrixOrder: { by: 'code' },
  stackMode: 'count',
  stackOrder: { by: 'code' },
  detail: null,
}

const NONE: readonly string[] = []

/** The values chosen in a dimension; the same list as long as they are the same. */
export const chosenIn = ({ filters }: Pick<ViewState, 'filters'>, dimension: string) =>
  filters[dimension] ?? NONE

/** Whether anything narrows what is shown, besides the filters of the dimensions left aside. */
export function isFiltered(
  { filters, text }: Pick<ViewState, 'filters' | 'text'>,
  aside: readonly string[] = NONE,
): boolean {
  const filtered = Object.entries(filters).some(
    ([id, values]) => values.length > 0 && !aside.includes(id),
  )
  return filtered || text.trim() !== ''
}

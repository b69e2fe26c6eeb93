import type { Adcode, Level, RegionKey } from '../domain/index.ts'
import type { Grouping, Sort } from '../engine/index.ts'

/** Tabs of the breakdown panel: 总体, 矩阵, 对比. */
export const TABS = ['overall', 'matrix', 'compare'] as const
export type Tab = (typeof TABS)[number]

/** How 按地区的类别构成 draws its bars. */
export const STACK_MODES = ['count', 'share'] as const
export type StackMode = (typeof STACK_MODES)[number]

/** Row order of 按地区的类别构成: by code, or by the count of one category. */
export type StackOrder =
  { readonly by: 'code' } | { readonly by: 'category'; readonly category: string }

/**
 * Ways to draw the same figures: shapes of the divisions 地图, the national map by prefecture 地市,
 * equal squares 方块, circles whose area is the count 气泡.
 */
export const DRAWINGS = ['regions', 'prefectures', 'squares', 'bubbles'] as const
export type Drawing = (typeof DRAWINGS)[number]

/** What colours the regions: 案例数, 每千万常住人口案例数, or 某类别占比. */
export type Metric =
  | { readonly kind: 'count' }
  | { readonly kind: 'per-population' }
  | { readonly kind: 'share'; readonly category: string }

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

/** A comparison holds at most this many groups. */
export const MAX_GROUPS = 4

/** Order of the matrix: by code and by the list's categories, or by the counts of one row or column. */
export type MatrixOrder =
  | { readonly by: 'code' }
  | { readonly by: 'category'; readonly category: string }
  | { readonly by: 'total' }

/** Everything a link carries. Readonly and JSON-serialisable; derived data is never stored here. */
export interface ViewState {
  /** Where one looks: `null` is the whole country, else a province or prefecture. */
  readonly area: Adcode | null
  readonly regions: readonly RegionKey[]
  readonly categories: readonly string[]
  readonly levels: readonly Level[]
  /** Only local branches of central agencies 中央驻地方单位. */
  readonly vertical: boolean
  readonly organizations: readonly string[]
  readonly text: string
  readonly sort: Sort
  readonly group: Grouping | null
  readonly tab: Tab
  readonly drawing: Drawing
  readonly metric: Metric
  readonly classMethod: ClassMethod
  readonly groups: readonly GroupKey[]
  readonly matrixOrder: MatrixOrder
  readonly stackMode: StackMode
  readonly stackOrder: StackOrder
  /** Number (seq) of the case whose detail is open. */
  readonly detail: number | null
}

export const DEFAULT_SORT: Sort = { column: 'seq', descending: false }

export const DEFAULT_VIEW: ViewState = {
  area: null,
  regions: [],
  categories: [],
  levels: [],
  vertical: false,
  organizations: [],
  text: '',
  sort: DEFAULT_SORT,
  group: null,
  tab: 'overall',
  drawing: 'regions',
  metric: { kind: 'count' },
  classMethod: 'auto',
  groups: [],
  matrixOrder: { by: 'code' },
  stackMode: 'count',
  stackOrder: { by: 'code' },
  detail: null,
}

/** Whether anything narrows what is shown. */
export function isFiltered(view: ViewState): boolean {
  return (
    view.regions.length > 0 ||
    view.categories.length > 0 ||
    view.levels.length > 0 ||
    view.vertical ||
    view.organizations.length > 0 ||
    view.text.trim() !== ''
  )
}

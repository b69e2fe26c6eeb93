import {
  CENTRAL,
  isInside,
  parsePartKey,
  shortDivisionName,
  type Dataset,
  type RegionKey,
} from '../../domain/index.ts'
import type { CrossCount, LinkedCounts } from '../../engine/index.ts'
import { partName, regionLabel, type StackMode, type StackOrder } from '../../view/index.ts'

export interface StackSegment {
  readonly category: string
  /** Position in the dataset's category order. */
  readonly index: number
  /** Cases that pass every filter but those of region and category. */
  readonly count: number
  readonly base: number
  readonly dimmed: boolean
}

export interface StackRow {
  readonly key: RegionKey
  readonly name: string
  readonly shortName: string
  readonly segments: readonly StackSegment[]
  readonly count: number
  readonly base: number
  readonly selected: boolean
  readonly dimmed: boolean
  /** Too few for shares to mean anything: drawn as an outline, without percentages. */
  readonly small: boolean
}

export interface StackedBarsModel {
  readonly mode: StackMode
  readonly rows: readonly StackRow[]
  /** End of the axis: the largest base, or 1 for shares. */
  readonly max: number
}

/** Below this many cases no percentage is given. */
export const SMALL_BASE = 10

/** 按地区的类别构成: one row per listed region that has cases, central first. */
export function buildStackedBars(
  dataset: Dataset,
  counts: LinkedCounts,
  view: {
    readonly regions: readonly RegionKey[]
    readonly categories: readonly string[]
    readonly stackMode: StackMode
    readonly stackOrder: StackOrder
  },
): StackedBarsModel {
  const cells = new Map(counts.regionByCategory.map((cell) => [cellKey(cell), cell]))
  const anyRegion = view.regions.length > 0
  const rows = counts.regions
    .filter((region) => region.base > 0)
    .map(({ key, base }): StackRow => {
      const segments = dataset.categories.map((category, index): StackSegment => {
        const cell = cells.get(cellKey({ region: key, category }))
        return {
          category,
          index,
          count: cell?.count ?? 0,
          base: cell?.base ?? 0,
          dimmed: view.categories.length > 0 && !view.categories.includes(category),
        }
      })
      const count = segments.reduce((sum, segment) => sum + segment.count, 0)
      const part = parsePartKey(key)
      const name = part ? partName(part.area, part.part) : regionLabel(dataset, key)
      const selected = view.regions.some((region) => touches(region, key))
      return {
        key,
        name,
        shortName: key === CENTRAL || part ? name : shortDivisionName(nameOf(dataset, key)),
        segments,
        count,
        base,
        selected,
        dimmed: anyRegion && !selected,
        small: count < SMALL_BASE,
      }
    })
  const max = view.stackMode === 'share' ? 1 : Math.max(1, ...rows.map((row) => row.base))
  return { mode: view.stackMode, rows: ordered(rows, view.stackOrder), max }
}

const nameOf = (dataset: Dataset, key: RegionKey) => dataset.divisions.get(key)?.name ?? key

const cellKey = (cell: Pick<CrossCount, 'region' | 'category'>) => `${cell.region} ${cell.category}`

const touches = (selected: RegionKey, key: RegionKey) => selected === key || isInside(selected, key)

/** By the count of a category, most first; equal counts stay in code order. */
function ordered(rows: readonly StackRow[], order: StackOrder): readonly StackRow[] {
  if (order.by === 'code') return rows
  const countOf = (row: StackRow) =>
    row.segments.find((segment) => segment.category === order.category)?.count ?? 0
  return [...rows].sort((a, b) => countOf(b) - countOf(a))
}

/** Length of a segment on the axis, in the axis' unit (cases, or a share of the row). */
export function segmentLength(row: StackRow, segment: StackSegment, mode: StackMode): number {
  if (mode === 'count') return segment.count
  return row.count === 0 ? 0 : segment.count / row.count
}

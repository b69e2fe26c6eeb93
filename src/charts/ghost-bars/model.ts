import type { LinkedCounts } from '../../engine/index.ts'

export interface CategoryBar {
  readonly category: string
  /** Position in the dataset's category order; decides the hue. */
  readonly index: number
  readonly count: number
  readonly base: number
  readonly selected: boolean
  readonly dimmed: boolean
}

export interface GhostBarsModel {
  readonly bars: readonly CategoryBar[]
  /** End of the axis: the largest base, so that a filter never moves it. */
  readonly max: number
}

/** 类别分布: what passes the other filters (solid) within the whole list (pale). */
export function buildGhostBars(counts: LinkedCounts, selected: readonly string[]): GhostBarsModel {
  const bars = counts.categories.map(({ key, base, count }, index) => ({
    category: key,
    index,
    count,
    base,
    selected: selected.includes(key),
    dimmed: selected.length > 0 && !selected.includes(key),
  }))
  return { bars, max: Math.max(1, ...bars.map((bar) => bar.base)) }
}

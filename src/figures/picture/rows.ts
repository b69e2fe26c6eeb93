import type { Box } from '../map/geometry.ts'
import { heightOf, widthOf } from './content.ts'

/** Least height of a row that letters stand in without touching, in em. */
const LEAST_ROW = 1.25
/** Letters of many rows become smaller, down to this share. */
const LEAST_SHARE = 0.75

export interface Rows {
  /** Rows that there is room for. */
  readonly count: number
  readonly height: number
  /** Height of the letters. */
  readonly size: number
}

/** The least height in which rows stand, whose letters are as small as they may be. */
export const leastHeight = (rows: number, size: number): number =>
  rows * LEAST_ROW * LEAST_SHARE * size

/** How rows share a height: not higher than `most` em, and rather smaller than cut off. */
export function shareHeight(wanted: number, height: number, size: number, most: number): Rows {
  if (wanted === 0) return { count: 0, height: 0, size }
  const least = leastHeight(1, size)
  const count = Math.max(0, Math.min(wanted, Math.floor(height / least + 1e-6)))
  const own = count === 0 ? least : Math.min(most * size, height / count)
  return { count, height: own, size: Math.min(size, own / LEAST_ROW) }
}

/** Rows of a figure, each as a box, from the top. */
export function rowBoxes([x0, y0, x1]: Box, { count, height }: Rows): readonly Box[] {
  return Array.from({ length: count }, (_, i) => [x0, y0 + i * height, x1, y0 + (i + 1) * height])
}

/** Letters of which at least `least` stand side by side, smaller where a figure is too narrow. */
export const narrowSize = (size: number, box: Box, least: number): number =>
  Math.min(size, widthOf(box) / least)

export const middleOf = (box: Box): number => box[1] + heightOf(box) / 2

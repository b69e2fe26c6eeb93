import type { Box } from '../map/geometry.ts'
import type { ComparisonModel } from '../comparison/model.ts'
import type { ComparisonWords } from '../comparison/sentences.ts'
import type { GhostBarsModel } from '../breakdown/model.ts'
import type { MapModel } from '../map/model.ts'
import type { MatrixModel } from '../matrix/model.ts'
import type { StackedBarsModel } from '../stack/model.ts'
import type { MapFile } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import type { PictureLook } from './look.ts'

export interface MapContent {
  readonly kind: 'map'
  readonly map: MapFile
  readonly model: MapModel
  readonly counts: LinkedCounts
  readonly bubbles: boolean
  /** Whether another filter than the region's narrows, so that "x of y" is worth saying. */
  readonly narrowed: boolean
  /** All categories, and those that the filter has chosen. */
  readonly categories: readonly string[]
  readonly chosen: readonly string[]
}

/** Categories over all, and within each region. */
export interface OverallContent {
  readonly kind: 'overall'
  readonly bars: GhostBarsModel
  readonly stack: StackedBarsModel
  /** Whether another filter than the category's narrows. */
  readonly narrowed: boolean
  readonly categories: readonly string[]
}

export interface MatrixContent {
  readonly kind: 'matrix'
  readonly model: MatrixModel
  /** Whether another filter than those of region and category narrows. */
  readonly narrowed: boolean
}

export interface CompareContent {
  readonly kind: 'compare'
  readonly model: ComparisonModel
  readonly words: ComparisonWords
}

/** In place of a figure about which there is nothing to draw. */
export interface SentenceContent {
  readonly kind: 'sentence'
  readonly title: string
  readonly sentence: string
}

/** What a figure shows: the same models that the page draws. */
export type Content = MapContent | OverallContent | MatrixContent | CompareContent | SentenceContent

/** Where a figure is drawn. */
export interface Canvas {
  /** In pixels. */
  readonly box: Box
  /** Height of its usual letters in pixels. */
  readonly size: number
  readonly look: PictureLook
}

export const widthOf = ([x0, , x1]: Box): number => x1 - x0
export const heightOf = ([, y0, , y1]: Box): number => y1 - y0

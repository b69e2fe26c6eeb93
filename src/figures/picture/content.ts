import type { Box } from '../map/geometry.ts'
import type { ComparisonModel } from '../comparison/model.ts'
import type { ComparisonWords } from '../comparison/sentences.ts'
import type { BreakdownModel } from '../breakdown/model.ts'
import type { MapCounts } from '../map/map-counts.ts'
import type { MapModel } from '../map/model.ts'
import type { MatrixModel } from '../matrix/model.ts'
import type { StackModel } from '../stack/model.ts'
import type { MapFile } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import type { ViewState } from '../../view/index.ts'
import type { PictureLook } from './look.ts'

/** What a figure is a figure of. */
interface Shown {
  readonly facts: Facts
  readonly view: ViewState
}

export interface MapContent extends Shown {
  readonly kind: 'map'
  readonly map: MapFile
  readonly model: MapModel
  readonly counts: MapCounts
  readonly bubbles: boolean
  /** Whether another filter than the place's narrows, so that "x of y" is worth saying. */
  readonly narrowed: boolean
}

/** Values over all, and within each row. */
export interface OverallContent extends Shown {
  readonly kind: 'overall'
  readonly bars: BreakdownModel
  readonly stack: StackModel
  /** Whether another filter than that of the values narrows. */
  readonly narrowed: boolean
}

export interface MatrixContent extends Shown {
  readonly kind: 'matrix'
  readonly model: MatrixModel
  /** Whether another filter than those of rows and columns narrows. */
  readonly narrowed: boolean
}

export interface CompareContent extends Shown {
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

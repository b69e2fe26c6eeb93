import type { Figure, FigureState } from '../figure.ts'
import type { MapModel } from './model.ts'

/**
 * How a region is drawn. `class`: filled by its class. `no-match`: has cases, none passes the filters.
 * `zero`: listed, but without a case. `unlisted`: 本部分未列出, whether it has cases is unknown.
 * `no-value`: has matches, but the metric does not apply, its base is too small, or it is not here yet.
 */
export type RegionLook = 'class' | 'no-match' | 'zero' | 'unlisted' | 'no-value'

const LOOKS = {
  value: 'class',
  'filtered-out': 'no-match',
  zero: 'zero',
  'not-listed': 'unlisted',
  'base-too-small': 'no-value',
  'not-applicable': 'no-value',
  waiting: 'no-value',
} as const satisfies Record<FigureState, RegionLook>

export const lookOf = ({ state }: Pick<Figure, 'state'>): RegionLook => LOOKS[state]

/** Whether any region of a map looks so. */
export const hasLook = ({ marks }: MapModel, look: RegionLook): boolean =>
  marks.some(({ figure }) => lookOf(figure) === look)

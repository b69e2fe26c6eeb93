import type { Figure, FigureState } from './figure.ts'

/**
 * How a region, a tile or a cell is drawn. `class`: filled by its class. `no-match`: has cases, none
 * passes the filters. `zero`: listed, but without a case. `unlisted`: 本部分未列出, whether it has cases
 * is unknown. `no-value`: has matches, but the metric does not apply or its base is too small.
 * `waiting`: what it is made of is not here yet.
 */
export type RegionLook = 'class' | 'no-match' | 'zero' | 'unlisted' | 'no-value' | 'waiting'

const LOOKS = {
  value: 'class',
  'filtered-out': 'no-match',
  zero: 'zero',
  'not-listed': 'unlisted',
  'base-too-small': 'no-value',
  'not-applicable': 'no-value',
  waiting: 'waiting',
} as const satisfies Record<FigureState, RegionLook>

export const lookOf = ({ state }: Pick<Figure, 'state'>): RegionLook => LOOKS[state]

/** Whether any region of a map looks so. */
export const hasLook = (
  { marks }: { readonly marks: readonly { readonly figure: Figure }[] },
  look: RegionLook,
): boolean => marks.some(({ figure }) => lookOf(figure) === look)

/**
 * How a figure is to be read. `value`: a number that stands for itself. `filtered-out`: the list has
 * cases here, none passes the filters. `zero`: listed, but without a case. `not-listed`: 本部分未列出,
 * whether there is a case is unknown. `base-too-small`: too few cases for a share.
 * `not-applicable`: the metric means nothing here. `waiting`: what it is made of is not here yet.
 */
export type FigureState =
  'value' | 'filtered-out' | 'zero' | 'not-listed' | 'base-too-small' | 'not-applicable' | 'waiting'

/** One number of a figure, with all that must be known to print it, colour it or say it. */
export interface Figure {
  readonly state: FigureState
  /** Cases counted: of a share, those that have the value; else those that pass the filters. */
  readonly count: number
  /** What `count` is a part of: of a share, the cases that pass the filters; else those of the area. */
  readonly base: number
  /** What the metric makes of it, and what is coloured; `null` unless the state is `value`. */
  readonly value: number | null
}

/** Whether cases are listed that the filters leave out, are none, or are not known. */
export function stateOf(count: number, base: number, listed: boolean): FigureState {
  if (count > 0) return 'value'
  if (base > 0) return 'filtered-out'
  return listed ? 'zero' : 'not-listed'
}

/** The figure of a plain number of cases. */
export function countFigure(count: number, base: number, listed = true): Figure {
  const state = stateOf(count, base, listed)
  return { state, count, base, value: state === 'value' ? count : null }
}

/** Below this many cases no percentage is given or drawn, on any surface. */
export const SMALL_BASE = 10

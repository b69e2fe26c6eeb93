import { isOffMap, PLACE } from '../../domain/index.ts'
import type { Counts } from '../../engine/index.ts'
import type { ViewState } from '../../view/index.ts'
import { facetsOf } from '../ask-view.ts'
import { sequenceStep, type ClassBreak } from '../map/class-breaks.ts'
import { classAt, makeClasses } from '../map/class-methods.ts'

/** A class of cells with its step of the colour sequence, 0-based. */
export interface CellClass extends ClassBreak {
  readonly step: number
}

const SEQUENCE_STEPS = 5

/**
 * The classes in which the map beside the matrix shows numbers of cases, so that a number has one
 * colour on both; those above all cells are left out, and the last reaches to the largest cell.
 * Where nothing lies on a map, the cells have classes of their own. `bases`: those of the cells, so
 * that a filter never moves the classes.
 */
export function cellClasses(
  counts: Counts,
  { classMethod }: Pick<ViewState, 'classMethod'>,
  bases: readonly number[],
): readonly CellClass[] {
  const places = facetsOf(counts, PLACE)
  const onMap = places.some(({ key, base }) => base > 0 && !isOffMap(key))
  const from = onMap ? places.map(({ base }) => base) : bases
  const classes = makeClasses(from, 'count', classMethod)
  const max = Math.max(0, ...bases)
  return classes
    .map((one, i) => ({
      from: one.from,
      to: i === classes.length - 1 ? Math.max(one.to, max) : one.to,
      step: sequenceStep(i, classes.length, SEQUENCE_STEPS),
    }))
    .filter((one) => one.from <= max)
}

/** Step of the colour sequence for a number of cases; -1 for none. */
export const cellStep = (count: number, classes: readonly CellClass[]): number =>
  count > 0 ? (classes[classAt(count, classes)]?.step ?? -1) : -1

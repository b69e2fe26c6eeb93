import {
  isInside,
  isOffMap,
  parsePartKey,
  PLACE,
  shortDivisionName,
  type Dimension,
} from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import {
  chosenIn,
  regionName,
  valueLabel,
  type StackMode,
  type StackOrder,
  type ViewState,
} from '../../view/index.ts'
import { countFigure, SMALL_BASE, stateOf, type Figure } from '../figure.ts'
import { isListed } from '../is-listed.ts'
import { crossTable, type CrossRow, type CrossTable, type Tally } from './cross-table.ts'

export interface StackSegment {
  readonly key: string
  readonly label: string
  /** Position in the dimension's order; decides the hue. */
  readonly index: number
  /** Cases within those of the area; of shares, cases within those of the row. */
  readonly figure: Figure
  readonly dimmed: boolean
}

export interface StackRow {
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly segments: readonly StackSegment[]
  /** Cases of the row that pass every filter but those of the two dimensions. */
  readonly figure: Figure
  /** What the filters leave out of the bar, in cases; of shares 0. */
  readonly rest: number
  readonly selected: boolean
  readonly dimmed: boolean
  /** Too few for shares to mean anything: drawn as an outline, without percentages. */
  readonly small: boolean
}

/** 按地区的类别构成: what each value of the rows' dimension is made of. */
export interface StackModel {
  readonly rowsDimension: Dimension
  readonly columnsDimension: Dimension
  /** The values that the rows are made of, in their order. */
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly mode: StackMode
  readonly rows: readonly StackRow[]
  /** End of the axis: the longest bar of the base in cases, or 1 for shares. */
  readonly max: number
}

/** One row per value that has cases; `null` where the list has nothing to break down by. */
export function buildStack(facts: Facts, view: ViewState, counts: Counts): StackModel | null {
  const table = crossTable(facts, view, counts)
  if (!table) return null
  const { rowsDimension, columnsDimension } = table
  const shown = table.rows.filter((row) => row.total.base > 0)
  const columns = table.columns.map(({ key }) => ({
    key,
    label: valueLabel(facts, columnsDimension, key),
  }))
  const rows = shown.map((row) => rowOf(facts, view, table, columns, row))
  const longest = shown.map(({ cells }) => cells.reduce((sum, { base }) => sum + base, 0))
  const max = view.stackMode === 'share' ? 1 : Math.max(1, ...longest)
  return {
    rowsDimension,
    columnsDimension,
    columns,
    mode: view.stackMode,
    rows: ordered(rows, view.stackOrder),
    max,
  }
}

function rowOf(
  facts: Facts,
  view: ViewState,
  { rowsDimension, columnsDimension }: CrossTable,
  columns: StackModel['columns'],
  { key, cells, total }: CrossRow,
): StackRow {
  const isShare = view.stackMode === 'share'
  const chosenRows = chosenIn(view, rowsDimension.id)
  const chosenColumns = chosenIn(view, columnsDimension.id)
  const isPlace = rowsDimension.id === PLACE
  const selected = chosenRows.some((other) => other === key || (isPlace && isInside(other, key)))
  const listed = !isPlace || isListed(facts, key)
  const name =
    isPlace && parsePartKey(key) ? regionName(facts, key) : valueLabel(facts, rowsDimension, key)
  return {
    key,
    name,
    shortName:
      isPlace && !isOffMap(key) && !parsePartKey(key)
        ? shortDivisionName(regionName(facts, key))
        : name,
    segments: columns.map((column, index) => {
      const cell = cells[index] ?? { count: 0, base: 0 }
      return {
        ...column,
        index,
        figure: isShare ? shareFigure(cell, total) : countFigure(cell.count, cell.base, listed),
        dimmed: chosenColumns.length > 0 && !chosenColumns.includes(column.key),
      }
    }),
    figure: countFigure(total.count, total.base, listed),
    rest: isShare ? 0 : cells.reduce((sum, { count, base }) => sum + base - count, 0),
    selected,
    dimmed: chosenRows.length > 0 && !selected,
    small: total.count < SMALL_BASE,
  }
}

/** Cases of a row that have a value, as a share of those that pass the other filters. */
function shareFigure({ count, base }: Tally, row: Tally): Figure {
  const state = stateOf(count, base, true)
  if (state !== 'value') return { state, count, base: row.count, value: null }
  if (row.count < SMALL_BASE)
    return { state: 'base-too-small', count, base: row.count, value: null }
  return { state, count, base: row.count, value: count / row.count }
}

/** By the count of one value, most first; equal counts stay in their own order. */
function ordered(rows: readonly StackRow[], order: StackOrder): readonly StackRow[] {
  if (order.by === 'code') return rows
  const countOf = (row: StackRow) =>
    row.segments.find((segment) => segment.key === order.value)?.figure.count ?? 0
  return [...rows].sort((a, b) => countOf(b) - countOf(a))
}

/**
 * Length of a segment on the axis, in the axis' unit (cases, or a share of the bar). Where a case may
 * have several values, the bar of shares is all that the row's cases have.
 */
export function segmentLength(row: StackRow, { figure }: StackSegment, mode: StackMode): number {
  if (mode === 'count') return figure.count
  const all = row.segments.reduce((sum, segment) => sum + segment.figure.count, 0)
  return all === 0 ? 0 : figure.count / all
}

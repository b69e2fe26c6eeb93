import {
  CENTRAL,
  isInside,
  isOffMap,
  OFF_MAP,
  PLACE,
  shortProvinceName,
  type Dimension,
  type RegionKey,
} from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import {
  chosenIn,
  regionName,
  valueLabel,
  type MatrixOrder,
  type ViewState,
} from '../../view/index.ts'
import { countFigure, type Figure } from '../figure.ts'
import { isListed } from '../is-listed.ts'
import {
  crossTable,
  NOTHING,
  type CrossRow,
  type CrossTable,
  type Tally,
} from '../stack/cross-table.ts'
import { cellClasses, cellStep, type CellClass } from './cell-classes.ts'

/** Cases of one value of both dimensions; ignores the filters of both. */
export interface MatrixCell extends Figure {
  readonly row: string
  readonly column: string
  /** Step of the colour sequence, 0-based; -1 when nothing passes the filters. */
  readonly step: number
  /** Part of what the filters of both dimensions mean together. */
  readonly selected: boolean
  /** Something else is selected. */
  readonly dimmed: boolean
}

export interface MatrixRow {
  readonly key: string
  /** As a list of many regions names it, e.g. 江苏省, 苏州市 · 市级单位. */
  readonly name: string
  /** As the row prints it, within its area. */
  readonly shortName: string
  /** One for each column, in their order. */
  readonly cells: readonly MatrixCell[]
  readonly total: Figure
  readonly selected: boolean
  /** Selected regions strictly inside this one. */
  readonly containsSelected: readonly RegionKey[]
}

export interface MatrixColumn {
  readonly key: string
  readonly label: string
  /** Position in the dimension's order; decides the hue. */
  readonly index: number
  readonly total: Figure
  readonly selected: boolean
}

export interface MatrixModel {
  readonly rowsDimension: Dimension
  readonly columnsDimension: Dimension
  /** Regions that are listed, or every value of another dimension, in the wanted order. */
  readonly rows: readonly MatrixRow[]
  /** Every value, in the dimension's order. */
  readonly columns: readonly MatrixColumn[]
  readonly total: Figure
  /** Classes of the cells: those of the map. */
  readonly classes: readonly CellClass[]
}

/** 地区 × 类别, with totals; `null` where the list has nothing to break down by. */
export function buildMatrix(facts: Facts, view: ViewState, counts: Counts): MatrixModel | null {
  const table = crossTable(facts, view, counts)
  if (!table) return null
  const { rowsDimension, columnsDimension } = table
  const all =
    rowsDimension.id === PLACE && view.area === null ? withListed(facts, table) : table.rows
  const classes = cellClasses(
    counts,
    view,
    table.rows.flatMap(({ cells }) => cells.map(({ base }) => base)),
  )
  const chosenColumns = chosenIn(view, columnsDimension.id)
  return {
    rowsDimension,
    columnsDimension,
    rows: ordered(
      all.map((row) => rowOf(facts, view, table, classes, row)),
      view.matrixOrder,
    ),
    columns: table.columns.map(({ key, total }, index) => ({
      key,
      label: valueLabel(facts, columnsDimension, key),
      index,
      total: figureOf(total),
      selected: chosenColumns.includes(key),
    })),
    total: figureOf(table.total),
    classes,
  }
}

function rowOf(
  facts: Facts,
  view: ViewState,
  { rowsDimension, columnsDimension, columns }: CrossTable,
  classes: readonly CellClass[],
  { key, cells, total }: CrossRow,
): MatrixRow {
  const rows = chosenIn(view, rowsDimension.id)
  const chosen = chosenIn(view, columnsDimension.id)
  const anything = rows.length > 0 || chosen.length > 0
  const isPlace = rowsDimension.id === PLACE
  const listed = !isPlace || isListed(facts, key)
  const inRows = rows.length === 0 || rows.includes(key)
  const name = valueLabel(facts, rowsDimension, key)
  return {
    key,
    name,
    shortName: isPlace && !isOffMap(key) ? rowName(facts, key) : name,
    cells: columns.map((column, i): MatrixCell => {
      const cell = cells[i] ?? NOTHING
      const inColumns = chosen.length === 0 || chosen.includes(column.key)
      const selected = anything && inRows && inColumns
      return {
        ...figureOf(cell, listed),
        row: key,
        column: column.key,
        step: cellStep(cell.count, classes),
        selected,
        dimmed: anything && !selected,
      }
    }),
    total: figureOf(total, listed),
    selected: rows.includes(key),
    containsSelected: isPlace ? rows.filter((other) => isInside(other, key)) : [],
  }
}

const figureOf = ({ count, base }: Tally, listed = true): Figure => countFigure(count, base, listed)

/** Regions with cases, and those with a heading but without a case, which are zeros. */
function withListed({ coverage }: Facts, { rows, columns }: CrossTable): readonly CrossRow[] {
  const listed = [...(coverage.central ? [CENTRAL] : []), ...coverage.provinces]
  const missing = listed
    .filter((key) => !rows.some((row) => row.key === key))
    .map((key) => ({ key, cells: columns.map(() => NOTHING), total: NOTHING }))
  return missing.length === 0 ? rows : [...rows, ...missing].sort((a, b) => byPlace(a.key, b.key))
}

/** Off the map first, then by code. */
function byPlace(a: RegionKey, b: RegionKey): number {
  const rank = (key: RegionKey) => (isOffMap(key) ? OFF_MAP.indexOf(key) : OFF_MAP.length)
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function rowName(facts: Facts, key: RegionKey): string {
  const name = regionName(facts, key)
  return key.endsWith('0000') ? shortProvinceName(name) : name
}

/** Most cases first; equal ones stay in their own order. */
function ordered(rows: readonly MatrixRow[], order: MatrixOrder): readonly MatrixRow[] {
  if (order.by === 'code') return rows
  const countOf = (row: MatrixRow) =>
    order.by === 'total'
      ? row.total.count
      : (row.cells.find((cell) => cell.column === order.value)?.count ?? 0)
  return [...rows].sort((a, b) => countOf(b) - countOf(a))
}

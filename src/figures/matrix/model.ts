import {
  CENTRAL,
  isInside,
  parsePartKey,
  shortProvinceName,
  type Adcode,
  type Dataset,
  type RegionKey,
} from '../../domain/index.ts'
import type { FacetCount, LinkedCounts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { partName, regionLabel, type MatrixOrder } from '../../view/index.ts'
import { classBreaks, classOf, sequenceStep, type ClassBreak } from '../map/class-breaks.ts'

/** A figure of the matrix; ignores the filters of region and category. */
export interface MatrixFigure {
  /** Cases that pass the other filters. */
  readonly count: number
  readonly base: number
}

export interface MatrixCell extends MatrixFigure {
  readonly region: RegionKey
  readonly category: string
  /** Step of the colour sequence, 0-based; -1 when nothing passes the filters. */
  readonly step: number
  /** Part of what the filters of region and category mean together. */
  readonly selected: boolean
  /** Something else is selected. */
  readonly dimmed: boolean
}

export interface MatrixRow {
  readonly key: RegionKey
  /** As a list of many regions names it, e.g. 江苏省, 苏州市 · 市级单位. */
  readonly name: string
  /** As the row prints it, within its area. */
  readonly shortName: string
  readonly cells: readonly MatrixCell[]
  readonly total: MatrixFigure
  readonly selected: boolean
  /** Selected regions strictly inside this one. */
  readonly containsSelected: readonly RegionKey[]
}

export interface MatrixColumn {
  readonly category: string
  readonly index: number
  readonly total: MatrixFigure
  readonly selected: boolean
}

export interface MatrixModel {
  /** Regions that are listed, in the wanted order. */
  readonly rows: readonly MatrixRow[]
  /** Every category, in the list's order. */
  readonly columns: readonly MatrixColumn[]
  readonly total: MatrixFigure
  /** Classes of the cells, made from the base, so that a filter never moves them. */
  readonly classes: readonly ClassBreak[]
}

/** What the matrix is asked to show. */
export interface MatrixView {
  readonly area: Adcode | null
  readonly regions: readonly RegionKey[]
  readonly categories: readonly string[]
  readonly matrixOrder: MatrixOrder
}

const SEQUENCE_STEPS = 5

/** 地区 × 类别: what each region has in each category, with totals. */
export function buildMatrix(dataset: Dataset, counts: LinkedCounts, view: MatrixView): MatrixModel {
  const figures = new Map(
    counts.regionByCategory.map(({ region, category, base, count }) => [
      `${region} ${category}`,
      { base, count },
    ]),
  )
  const figureOf = (region: RegionKey, category: string): MatrixFigure =>
    figures.get(`${region} ${category}`) ?? NOTHING
  const categories = counts.categories.map((category) => category.key)
  const classes = classBreaks([...figures.values()].map((figure) => figure.base))
  const anything = view.regions.length > 0 || view.categories.length > 0

  const rowOf = (key: RegionKey): MatrixRow => {
    const selected = view.regions.includes(key)
    const inRows = view.regions.length === 0 || selected
    const cells = categories.map((category): MatrixCell => {
      const figure = figureOf(key, category)
      const inColumns = view.categories.length === 0 || view.categories.includes(category)
      const isSelected = anything && inRows && inColumns
      return {
        region: key,
        category,
        ...figure,
        step:
          figure.count === 0
            ? -1
            : sequenceStep(classOf(figure.count, classes), classes.length, SEQUENCE_STEPS),
        selected: isSelected,
        dimmed: anything && !isSelected,
      }
    })
    return {
      key,
      name: regionLabel(dataset, key),
      shortName: shortNameOf(dataset, key),
      cells,
      total: sumOf(cells),
      selected,
      containsSelected: view.regions.filter((other) => isInside(other, key)),
    }
  }
  const rows = listedRegions(dataset, counts.regions, view.area).map(rowOf)
  const columns = categories.map((category, index) => ({
    category,
    index,
    total: sumOf(rows.map((row) => figureOf(row.key, category))),
    selected: view.categories.includes(category),
  }))
  return {
    rows: ordered(rows, view.matrixOrder),
    columns,
    total: sumOf(columns.map((column) => column.total)),
    classes,
  }
}

const NOTHING: MatrixFigure = { base: 0, count: 0 }

const sumOf = (figures: readonly MatrixFigure[]): MatrixFigure =>
  figures.reduce(
    (sum, { base, count }) => ({ base: sum.base + base, count: sum.count + count }),
    NOTHING,
  )

/** Regions with cases; over the whole country also provinces with a heading but without a case. */
function listedRegions(
  dataset: Dataset,
  regions: readonly FacetCount<RegionKey>[],
  area: Adcode | null,
): readonly RegionKey[] {
  const keys = regions.filter((region) => region.base > 0).map((region) => region.key)
  if (area !== null) return keys
  const missing = dataset.coverage.provinces.filter((code) => !keys.includes(code))
  if (missing.length === 0) return keys
  const central = keys.filter((key) => key === CENTRAL)
  return [...central, ...[...keys.filter((key) => key !== CENTRAL), ...missing].sort()]
}

function shortNameOf(dataset: Dataset, key: RegionKey): string {
  if (key === CENTRAL) return messages.region.central
  const part = parsePartKey(key)
  if (part) return partName(part.area, part.part)
  const name = dataset.divisions.get(key)?.name ?? key
  return key.endsWith('0000') ? shortProvinceName(name) : name
}

/** Most cases first; equal ones stay in code order. */
function ordered(rows: readonly MatrixRow[], order: MatrixOrder): readonly MatrixRow[] {
  if (order.by === 'code') return rows
  const countOf = (row: MatrixRow) =>
    order.by === 'total'
      ? row.total.count
      : (row.cells.find((cell) => cell.category === order.category)?.count ?? 0)
  return [...rows].sort((a, b) => countOf(b) - countOf(a))
}

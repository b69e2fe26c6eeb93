import type {
  FacetFilter,
  Grouping,
  LinkedCounts,
  RowIndex,
  Sort,
  WindowRequest,
} from './case-source.ts'
import { createBase } from './base.ts'
import type { Base } from './base.ts'
import { buildCells } from './cells.ts'
import type { Cells, Granularity } from './cells.ts'
import { countBelow, createCellOrders } from './cell-order.ts'
import type { EncodedColumns } from './columns.ts'
import { nameCounts, sumFacets } from './count-facets.ts'
import { groupByCategory, groupByOrganization, groupByRegion } from './group-rows.ts'
import type { Groups } from './group-rows.ts'
import { keepByKey, keepLatest, keepPerObject } from './keep.ts'
import { createOrganizationIndex } from './organization-index.ts'
import { createPager } from './page-rows.ts'
import { placeRow } from './place-row.ts'
import type { Place } from './place-row.ts'
import { isBelowProvince } from './region-path.ts'
import { intersect } from './row-set.ts'
import type { RowSet } from './row-set.ts'
import { createSearch } from './search-text.ts'
import { selectCells } from './selection.ts'
import type { Selection } from './selection.ts'
import { createSorter } from './sort-rows.ts'
import { windowOfGroups, windowOfRows } from './window-rows.ts'
import type { RowIndexWindow } from './window-rows.ts'

/** The port's questions, answered at once and in row numbers; the doc comments of `CaseSource` hold. */
export interface Engine {
  readonly counts: (filter: FacetFilter) => LinkedCounts
  readonly window: (request: WindowRequest) => RowIndexWindow
  readonly place: (row: RowIndex, filter: FacetFilter, sort: Sort) => Place
  readonly find: (seq: number) => RowIndex | null
}

const LIST_ORDER: Sort = { column: 'seq', descending: false }
/**
 * Selections kept, the latest first: an interaction asks several questions about the same one, and a
 * comparison the same questions about several.
 */
const KEPT_SELECTIONS = 16
/** Those of text or organisations hold up to five bytes per row, and more when sorted: fewer are kept. */
const KEPT_ROW_SETS = 6

/**
 * Builds an engine. The cells of the national view are made now; finer cells, other orders and the
 * lists of deep windows when something first needs them.
 */
export function buildEngine(columns: EncodedColumns): Engine {
  const organizations = createOrganizationIndex(columns)
  const search = createSearch(columns, organizations)
  const sorter = createSorter(columns)
  const orders = createCellOrders(sorter)
  const pager = createPager()
  const cellsAt = keepByKey((granularity: Granularity): Cells => buildCells(columns, granularity))
  orders(cellsAt('province'), null, LIST_ORDER).cellPositions()

  const nationalBase = keepByKey((granularity: Granularity): Base => {
    return createBase(cellsAt(granularity), null, columns.categories.length)
  })
  const baseOf = keepByKey((area: string): Base => {
    return createBase(cellsAt('division'), area, columns.categories.length)
  })

  const rowSets = keepLatest<RowSet | null>(KEPT_ROW_SETS)
  const rowSetOf = ({ text, organizations: names }: FacetFilter): RowSet | null =>
    rowSets.get(JSON.stringify([text, names]), () => {
      return intersect(search(text), organizations.rowsOfAny(names))
    })

  const selections = keepLatest<Selection>(KEPT_SELECTIONS)
  const selectionsOfSets = keepLatest<Selection>(KEPT_ROW_SETS)
  const select = (filter: FacetFilter): Selection => {
    const narrowed = filter.text !== '' || filter.organizations.length > 0
    const kept = narrowed ? selectionsOfSets : selections
    return kept.get(JSON.stringify(filter), () => {
      const base = filter.area === null ? nationalBase(granularityOf(filter)) : baseOf(filter.area)
      return selectCells(columns, base, filter, narrowed ? rowSetOf(filter) : null)
    })
  }

  const groupsOf = keepPerObject((selection: Selection, grouping: Grouping): Groups => {
    switch (grouping) {
      case 'region':
        return groupByRegion(selection, pager)
      case 'category':
        return groupByCategory(selection, pager, columns.categories)
      case 'organization':
        return groupByOrganization(selection, columns, organizations)
    }
  })

  return {
    counts(filter) {
      const selection = select(filter)
      const { listing, sums: base } = selection.base
      const sums = sumFacets(selection, listing, columns.categories.length)
      return nameCounts(base, sums, listing, columns.categories)
    },
    window(request) {
      const selection = select(request.filter)
      const order = orders(selection.cells, selection.rowSet, request.sort)
      return request.group === null
        ? windowOfRows(selection, order, pager, request)
        : windowOfGroups(selection, order, groupsOf(selection, request.group), request)
    },
    place(row, filter, sort) {
      const selection = select(filter)
      return placeRow(selection, orders(selection.cells, selection.rowSet, sort), row)
    },
    find(seq) {
      const { rows } = sorter(LIST_ORDER)
      const at = countBelow(0, rows.length, (i) => columns.seq[rows[i]!]! < seq)
      const row = rows[at]
      return row !== undefined && columns.seq[row] === seq ? row : null
    },
  }
}

/** Of the national view: provinces are enough unless a filter goes below them. */
function granularityOf({ regions }: FacetFilter): Granularity {
  return regions.some(isBelowProvince) ? 'division' : 'province'
}

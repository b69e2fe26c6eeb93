import type {
  FacetFilter,
  Grouping,
  LinkedCounts,
  RowIndex,
  Sort,
  WindowRequest,
} from './case-source.ts'
import type { RegionKey } from '../domain/index.ts'
import { buildCells } from './cells.ts'
import type { Cells, Granularity } from './cells.ts'
import { countBelow, createCellOrders } from './cell-order.ts'
import type { EncodedColumns } from './columns.ts'
import { listRegions, nameCounts, sumBase, sumFacets } from './count-facets.ts'
import { groupByCategory, groupByOrganization, groupByRegion } from './group-rows.ts'
import type { Groups } from './group-rows.ts'
import { createOrganizationIndex } from './organization-index.ts'
import { createPager } from './page-rows.ts'
import { placeRow } from './place-row.ts'
import type { Place } from './place-row.ts'
import { isBelowProvince } from './region-path.ts'
import { createSearch } from './search-text.ts'
import { selectCells } from './selection.ts'
import type { Selection } from './selection.ts'
import { createSorter } from './sort-rows.ts'
import { windowOfGroups, windowOfRows } from './window-rows.ts'
import type { RowIndexWindow } from './window-rows.ts'

/** The port's questions, answered at once and in row numbers; the doc comments of `CaseSource` hold. */
export interface Engine {
  readonly counts: (filter: FacetFilter, under?: RegionKey) => LinkedCounts
  readonly window: (request: WindowRequest) => RowIndexWindow
  readonly place: (row: RowIndex, filter: FacetFilter, sort: Sort) => Place
  readonly find: (seq: number) => RowIndex | null
}

const LIST_ORDER: Sort = { column: 'seq', descending: false }
/** Selections kept, the latest first: an interaction asks several questions about the same one. */
const KEPT_SELECTIONS = 4

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

  const select = keepSelections((filter: FacetFilter, granularity: Granularity) =>
    selectCells(columns, cellsAt(granularity), filter, search(filter.text)),
  )

  const bases = keepByKey((key: string) => {
    const [granularity, under] = key.split('/') as [Granularity, RegionKey | undefined]
    const cells = cellsAt(granularity)
    const listing = listRegions(cells, under ?? null)
    return { listing, base: sumBase(cells, listing, columns.categories.length) }
  })

  const groupsOf = keepPerSelection((selection: Selection, grouping: Grouping): Groups => {
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
    counts(filter, under) {
      const granularity = granularityFor(filter, under)
      const selection = select(filter, granularity)
      const { listing, base } = bases(under === undefined ? granularity : `${granularity}/${under}`)
      const sums = sumFacets(selection, listing, columns.categories.length)
      return nameCounts(base, sums, listing, columns.categories)
    },
    window(request) {
      const selection = select(request.filter, granularityFor(request.filter))
      const order = orders(selection.cells, selection.hits, request.sort)
      return request.group === null
        ? windowOfRows(selection, order, pager, request)
        : windowOfGroups(selection, order, groupsOf(selection, request.group), request)
    },
    place(row, filter, sort) {
      const selection = select(filter, granularityFor(filter))
      return placeRow(selection, orders(selection.cells, selection.hits, sort), row)
    },
    find(seq) {
      const { rows } = sorter(LIST_ORDER)
      const at = countBelow(0, rows.length, (i) => columns.seq[rows[i]!]! < seq)
      const row = rows[at]
      return row !== undefined && columns.seq[row] === seq ? row : null
    },
  }
}

/** Provinces are enough unless a filter or the view itself goes below them. */
function granularityFor(filter: FacetFilter, under?: RegionKey): Granularity {
  return under !== undefined || filter.regions.some(isBelowProvince) ? 'division' : 'province'
}

function keepByKey<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    let value = kept.get(key)
    if (value === undefined) {
      value = make(key)
      kept.set(key, value)
    }
    return value
  }
}

function keepSelections(make: (filter: FacetFilter, granularity: Granularity) => Selection) {
  const kept = new Map<string, Selection>()
  return (filter: FacetFilter, granularity: Granularity): Selection => {
    const key = granularity + JSON.stringify(filter)
    const selection = kept.get(key) ?? make(filter, granularity)
    kept.delete(key)
    kept.set(key, selection)
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_SELECTIONS) break
      kept.delete(oldest)
    }
    return selection
  }
}

function keepPerSelection<K extends string, V>(make: (selection: Selection, key: K) => V) {
  const kept = new WeakMap<Selection, Map<K, V>>()
  return (selection: Selection, key: K): V => {
    const values = kept.get(selection) ?? new Map<K, V>()
    kept.set(selection, values)
    const value = values.get(key) ?? make(selection, key)
    values.set(key, value)
    return value
  }
}

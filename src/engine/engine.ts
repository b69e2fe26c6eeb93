import type {
  FacetFilter,
  Grouping,
  LinkedCounts,
  OrganizationList,
  OrganizationRequest,
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
import { countOrganizations, pageOrganizations, rankOrganizations } from './count-organizations.ts'
import { groupByCategory, groupByOrganization, groupByRegion } from './group-rows.ts'
import type { Groups } from './group-rows.ts'
import { keepByKey, keepLatest, keepPerObject } from './keep.ts'
import { createOrganizationIndex } from './organization-index.ts'
import { parseTerms } from './normalise-text.ts'
import { createPager } from './page-rows.ts'
import { placeRow } from './place-row.ts'
import type { Place } from './place-row.ts'
import type { Reader } from './readings.ts'
import { isBelowProvince } from './region-path.ts'
import { intersect } from './row-set.ts'
import type { RowSet } from './row-set.ts'
import { createSearch } from './search-text.ts'
import { selectCells } from './selection.ts'
import type { Selection } from './selection.ts'
import { createSorter } from './sort-rows.ts'
import { createTextIndex } from './text-index.ts'
import { windowOfGroups, windowOfRows } from './window-rows.ts'
import type { RowIndexWindow } from './window-rows.ts'

/** The port's questions, answered at once and in row numbers; the doc comments of `CaseSource` hold. */
export interface Engine {
  readonly counts: (filter: FacetFilter) => LinkedCounts
  readonly window: (request: WindowRequest) => RowIndexWindow
  readonly organizations: (request: OrganizationRequest) => OrganizationList
  readonly place: (row: RowIndex, filter: FacetFilter, sort: Sort) => Place
  readonly find: (seq: number) => RowIndex | null
  /** From now on texts are found by their pinyin too; see `MemoryCaseSource`. */
  readonly addReadings: (read: Reader) => void
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
  const texts = createTextIndex(columns)
  const search = createSearch(columns, organizations, texts)
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

  const found = keepLatest<RowSet | null>(KEPT_ROW_SETS)
  const narrowed = keepLatest<RowSet | null>(KEPT_ROW_SETS)
  const rowSetOf = ({ text, organizations: names }: FacetFilter): RowSet | null => {
    const rows = found.get(parseTerms(text).join(' '), () => search.rows(text))
    if (names.length === 0) return rows
    return narrowed.get(JSON.stringify([text, names]), () =>
      intersect(rows, organizations.rowsOfAny(names)),
    )
  }

  const selections = keepLatest<Selection>(KEPT_SELECTIONS)
  const selectionsOfSets = keepLatest<Selection>(KEPT_ROW_SETS)
  const select = (filter: FacetFilter): Selection => {
    const hasSet = filter.text !== '' || filter.organizations.length > 0
    const kept = hasSet ? selectionsOfSets : selections
    return kept.get(JSON.stringify(filter), () => {
      const base = filter.area === null ? nationalBase(granularityOf(filter)) : baseOf(filter.area)
      return selectCells(columns, base, filter, hasSet ? rowSetOf(filter) : null)
    })
  }

  const organizationsOf = keepPerObject((selection: Selection) => {
    const counted = countOrganizations(selection, columns)
    return { counted, ranking: rankOrganizations(counted) }
  })

  const groupsOf = keepPerObject((selection: Selection) =>
    keepByKey((grouping: Grouping): Groups => {
      switch (grouping) {
        case 'region':
          return groupByRegion(selection, pager)
        case 'category':
          return groupByCategory(selection, pager, columns.categories)
        case 'organization': {
          const { counted } = organizationsOf(selection)
          return groupByOrganization(selection, columns.organizations, counted, organizations)
        }
      }
    }),
  )

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
        : windowOfGroups(selection, order, groupsOf(selection)(request.group), request)
    },
    organizations(request) {
      const selection = select({ ...request.filter, organizations: [] })
      const { counted, ranking } = organizationsOf(selection)
      const matching = search.organizations(request.query)
      return pageOrganizations(columns, counted, ranking, matching, request)
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
    addReadings(read) {
      texts.addReadings(read)
      for (const kept of [found, narrowed, selectionsOfSets]) kept.clear()
    },
  }
}

/** Of the national view: provinces are enough unless a filter goes below them. */
function granularityOf({ regions }: FacetFilter): Granularity {
  return regions.some(isBelowProvince) ? 'division' : 'province'
}

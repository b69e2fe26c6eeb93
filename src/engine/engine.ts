import { ORGANIZATION, PLACE } from '../domain/index.ts'
import {
  LIST_ORDER,
  type Counts,
  type CountsRequest,
  type FacetFilter,
  type Names,
  type OrganizationList,
  type OrganizationRequest,
  type RowIndex,
  type RowsRequest,
  type Sort,
} from './case-source.ts'
import { UNIT_LIMITS, type UnitLimits } from './blocks.ts'
import { buildSpace, createBase, type Base, type Space } from './base.ts'
import type { EncodedColumns } from './columns.ts'
import type { Granularity } from './coordinates.ts'
import { countFacets } from './count-facets.ts'
import { countOrganizations, pageOrganizations, rankOrganizations } from './count-organizations.ts'
import { filterKey } from './filter-key.ts'
import { groupByFacet, groupByOrganization, type Groups } from './group-rows.ts'
import { keepByKey, keepLatest, keepPerObject } from './keep.ts'
import { parseTerms } from './normalise-text.ts'
import { createOrganizationIndex } from './organization-index.ts'
import { createPager } from './page-rows.ts'
import type { Reader } from './readings.ts'
import { isBelowProvince } from './region-path.ts'
import { intersect, type RowSet } from './row-set.ts'
import { createSearch } from './search-text.ts'
import { selectUnits, type Selection } from './selection.ts'
import { createSorter } from './sort-rows.ts'
import { spanOfGroups, spanOfRows, type RowIndexSpan } from './span-rows.ts'
import { standRow, type RowStanding } from './stand-row.ts'
import { createTextIndex } from './text-index.ts'
import { createUnitOrders } from './unit-order.ts'

/** The port's questions, answered at once and in row numbers; the doc comments of `CaseSource` hold. */
export interface Engine {
  readonly counts: (request: CountsRequest) => Counts
  readonly rows: (request: RowsRequest) => RowIndexSpan
  readonly organizations: (request: OrganizationRequest) => OrganizationList
  readonly standing: (row: RowIndex, filter: FacetFilter, sort: Sort) => RowStanding
  /** Row of the case with this id, or `null`. */
  readonly find: (id: string) => RowIndex | null
  readonly known: (names: Names) => Names
  /** From now on texts are found by their pinyin too; see `MemorySourceParts`. */
  readonly addReadings: (read: Reader) => void
}

/**
 * Selections kept, the latest first: an interaction asks several questions about the same one, and a
 * comparison the same questions about several.
 */
const KEPT_SELECTIONS = 16
/** Those of text or organisations hold up to five bytes per row, and more when sorted: fewer are kept. */
const KEPT_ROW_SETS = 6

/**
 * Builds an engine. The units of the national view are made now; finer ones, other orders and the
 * lists of deep spans when something first needs them.
 */
export function buildEngine(columns: EncodedColumns, limits: UnitLimits = UNIT_LIMITS): Engine {
  const organizations = createOrganizationIndex(columns)
  const texts = createTextIndex(columns)
  const search = createSearch(columns, organizations, texts)
  const sorter = createSorter(columns)
  const orders = createUnitOrders(sorter)
  const pager = createPager()
  const spaceOf = keepByKey((granularity: Granularity): Space => {
    return buildSpace(columns, granularity, limits)
  })
  const { units } = spaceOf('province')
  if (!units.areRows) orders(units, null, LIST_ORDER).unitPositions()

  const nationalBase = keepByKey((granularity: Granularity): Base => {
    return createBase(spaceOf(granularity), null)
  })
  const baseOf = keepByKey((area: string): Base => createBase(spaceOf('division'), area))

  const found = keepLatest<RowSet | null>(KEPT_ROW_SETS)
  const narrowed = keepLatest<RowSet | null>(KEPT_ROW_SETS)
  const rowSetOf = ({ text, values }: FacetFilter): RowSet | null => {
    const names = values[ORGANIZATION] ?? []
    const rows = found.get(parseTerms(text).join(' '), () => search.rows(text))
    if (names.length === 0) return rows
    return narrowed.get(JSON.stringify([text, names]), () =>
      intersect(rows, organizations.rowsOfAny(names)),
    )
  }

  const selections = keepLatest<Selection>(KEPT_SELECTIONS)
  const selectionsOfSets = keepLatest<Selection>(KEPT_ROW_SETS)
  const select = (filter: FacetFilter): Selection => {
    const hasSet = filter.text !== '' || (filter.values[ORGANIZATION]?.length ?? 0) > 0
    const kept = hasSet ? selectionsOfSets : selections
    return kept.get(filterKey(filter), () => {
      const base = filter.area === null ? nationalBase(granularityOf(filter)) : baseOf(filter.area)
      return selectUnits(columns, base, filter, hasSet ? rowSetOf(filter) : null)
    })
  }

  const organizationsOf = keepPerObject((selection: Selection) => {
    const counted = countOrganizations(selection, columns)
    return { counted, ranking: rankOrganizations(counted) }
  })

  const groupsOf = keepPerObject((selection: Selection) =>
    keepByKey((id: string): { readonly groups: Groups | null } => {
      if (id !== ORGANIZATION) return { groups: groupByFacet(selection, pager, id) }
      const { counted } = organizationsOf(selection)
      return { groups: groupByOrganization(selection, columns, counted, organizations) }
    }),
  )

  const find = createFinder(columns.ids)
  return {
    counts: ({ filter, cross }) => countFacets(select(filter), cross),
    rows(request) {
      const selection = select(request.filter)
      const order = orders(selection.units, selection.rowSet, request.sort)
      const { groups } =
        request.group === null ? { groups: null } : groupsOf(selection)(request.group)
      return groups === null
        ? spanOfRows(selection.subset(), order, pager, request)
        : spanOfGroups(selection.subset(), order, groups, request)
    },
    organizations(request) {
      const { filter } = request
      const values = { ...filter.values, [ORGANIZATION]: [] }
      const selection = select({ ...filter, values })
      const { counted, ranking } = organizationsOf(selection)
      const matching = search.organizations(request.query)
      return pageOrganizations(columns, counted, ranking, matching, request)
    },
    standing(row, filter, sort) {
      const selection = select(filter)
      return standRow(selection.subset(), orders(selection.units, selection.rowSet, sort), row)
    },
    find,
    known: (names) => ({
      cases: names.cases.filter((id) => find(id) !== null),
      organizations: names.organizations.filter(organizations.has),
    }),
    addReadings(read) {
      texts.addReadings(read)
      for (const kept of [found, narrowed, selectionsOfSets]) kept.clear()
    },
  }
}

/** Rows that were found are kept: the neighbours of a case are asked for next. */
const MOST_FOUND = 1000

/**
 * Finds rows by their ids. Looking through a million ids takes some milliseconds, a map of them all a
 * second or two.
 */
function createFinder(ids: readonly string[]): (id: string) => RowIndex | null {
  const found = new Map<string, RowIndex | null>()
  return (id) => {
    const known = found.get(id)
    if (known !== undefined) return known
    const row = ids.indexOf(id)
    if (found.size >= MOST_FOUND) found.clear()
    found.set(id, row < 0 ? null : row)
    return row < 0 ? null : row
  }
}

/** Of the national view: provinces are enough unless a filter goes below them. */
function granularityOf({ values }: FacetFilter): Granularity {
  return values[PLACE]?.some(isBelowProvince) === true ? 'division' : 'province'
}

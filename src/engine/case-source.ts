import {
  NUMBER,
  type Adcode,
  type Answer,
  type CaseRecord,
  type DatasetInfo,
  type RegionKey,
} from '../domain/index.ts'

/**
 * One predicate for every view: OR inside a dimension, AND across dimensions. Nothing, an empty list
 * or string and `null` mean "no filter".
 */
export interface FacetFilter {
  /**
   * Where one looks. The cases inside it are the base of every count, and no view ignores it; `null`
   * for the whole country. A case is inside the areas of its `regionPath`.
   */
  readonly area: Adcode | null
  /**
   * Keys of values by dimension; `MISSING` is one. A case matches the keys of its `regionPath`, each of
   * its organisations, and each of many values. Regions need not lie inside the area; those apart from
   * it match nothing, and neither do the values of a dimension that the list does not have or count.
   */
  readonly values: Readonly<Record<string, readonly string[]>>
  /** Free text; terms separated by white space must all occur (in any of title, organisations, region names). */
  readonly text: string
}

export const NO_FILTER: FacetFilter = { area: null, values: {}, text: '' }

/** `base`: cases in the area with this key. `count`: of those, the ones that pass every *other* dimension's filter. */
export interface FacetCount<K extends string = string> {
  readonly key: K
  readonly base: number
  readonly count: number
}

/** A pair of dimensions, by their ids. */
export type Pair = readonly [rows: string, columns: string]

/** One combination of two dimensions' values; ignores the filters of both. Only `base > 0` is listed. */
export interface CrossCount {
  readonly row: string
  readonly column: string
  readonly base: number
  readonly count: number
}

/** What two dimensions' values are together. */
export interface CrossCounts {
  readonly pair: Pair
  /** Regions and values as `Counts.facets` lists them. */
  readonly cells: readonly CrossCount[]
}

export interface CountsRequest {
  readonly filter: FacetFilter
  /** Pairs to be counted together; a pair with a dimension that is not counted has no cells. */
  readonly cross: readonly Pair[]
}

/** Counts of every counted dimension, each ignoring its own filter. */
export interface Counts {
  /** `count` passes all filters. */
  readonly total: { readonly base: number; readonly count: number }
  /**
   * `PLACE`: what is off the map and the provinces, or the children of the area, each with `base > 0`:
   * off the map first, then the parts of the area (未细分到下一级) in the order of `PARTS`, then by code.
   * Their bases add up to the base. A county has no children and is its own only entry; an area without
   * cases has none. The other counted dimensions: every value, in its order, also those with `base` 0;
   * where values can be many they add up to more than the base.
   */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>
  /** For each pair asked for, in its order. */
  readonly cross: readonly CrossCounts[]
}

/** The id of a dimension; `NUMBER` is the list's own order where the list has no unique numbers. */
export type SortColumn = string

/**
 * Numbers by value; titles, organisations (joined by 、) and other texts by pinyin, digits by value;
 * values in their order; regions by the most specific code, off the map first, the parts of an area
 * alike; what is missing last. Descending reverses the key; ties keep the list's order either way.
 */
export interface Sort {
  readonly column: SortColumn
  readonly descending: boolean
}

export const LIST_ORDER: Sort = { column: NUMBER, descending: false }

/** Position of a case in the dataset, 0-based, in the list's order. */
export type RowIndex = number

export interface RowsRequest {
  readonly filter: FacetFilter
  /** Ties keep the list's order. */
  readonly sort: Sort
  /**
   * Dimension to group by: groups are what `Counts` lists, in its order, or the list's order of
   * organisations. A group without a case that passes the filter is left out. `null` for none, which
   * is also what a dimension that cannot be grouped by means.
   */
  readonly group: string | null
  /** Keys of groups that are closed; ignored without grouping. */
  readonly collapsed: ReadonlySet<string>
  /** First entry wanted, 0-based, among all entries (group headers and cases). */
  readonly offset: number
  /** At most this many entries. */
  readonly limit: number
}

export type RowEntry =
  | {
      readonly kind: 'group'
      /** A region (province level, or child of the area), the key of a value, or an organisation. */
      readonly key: string
      /** Cases of this group that pass the filter, and all in the area. */
      readonly count: number
      readonly base: number
      readonly collapsed: boolean
    }
  | {
      readonly kind: 'case'
      readonly row: RowIndex
      readonly case: CaseRecord
      /** The group the entry stands under, or `null`. A case with two organisations stands under each. */
      readonly group: string | null
    }

/** Some of the entries of a list, one after another. */
export interface RowSpan {
  readonly entries: readonly RowEntry[]
  /** Entries in all (headers included), for the scroll height. */
  readonly entryCount: number
  /** Cases that pass the filter, each counted once. */
  readonly caseCount: number
}

export interface StandingRequest {
  readonly id: string
  readonly filter: FacetFilter
  readonly sort: Sort
}

/** A case, and where it stands in the filtered, sorted, ungrouped order. */
export interface Standing {
  readonly case: CaseRecord
  /**
   * 0-based position among the cases that pass the filter, or `null` if it does not pass: then it has
   * no neighbours either.
   */
  readonly position: number | null
  /** Ids of the neighbours. */
  readonly previous: string | null
  readonly next: string | null
}

export interface OrganizationRequest {
  readonly filter: FacetFilter
  /** Terms that must all occur in a name, compared as the text search does; `''` for every name. */
  readonly query: string
  /** First organisation wanted, 0-based. */
  readonly offset: number
  /** At most this many. */
  readonly limit: number
}

/** Organisations 申报单位 with a case in the area; a case with several counts for each. */
export interface OrganizationList {
  /**
   * In the list's order of first appearance; where some are `repeated`, those with more cases in the
   * area come first.
   */
  readonly items: readonly FacetCount[]
  /** How many the query finds. */
  readonly total: number
  /** Whether any organisation, found or not, has several cases in the area. */
  readonly repeated: boolean
  /** Cases of no organisation; `null` where every case in the area names one. */
  readonly missing: FacetCount | null
}

/** Names that an address holds and only the source knows. */
export interface Names {
  /** Ids of cases. */
  readonly cases: readonly string[]
  readonly organizations: readonly string[]
}

/** What is known of a dataset before anything is counted. */
export interface Facts extends DatasetInfo {
  /** Cases in all. */
  readonly total: number
  /** Every region of every case's path with its cases in the whole list: off the map first, then by code. */
  readonly regions: readonly { readonly key: RegionKey; readonly base: number }[]
}

/**
 * The one port through which everything above asks about cases. Nothing above it knows whether the
 * answer comes from memory at once or from a remote engine later. A question whose signal is aborted
 * may be answered by the failure `aborted`.
 */
export interface CaseSource {
  /** `dimensions` hold all values that occur. */
  facts(signal?: AbortSignal): Answer<Facts>
  counts(request: CountsRequest, signal?: AbortSignal): Answer<Counts>
  rows(request: RowsRequest, signal?: AbortSignal): Answer<RowSpan>
  /** The organisations as a facet: counts ignore their own filter. */
  organizations(request: OrganizationRequest, signal?: AbortSignal): Answer<OrganizationList>
  /** `null`: the list has no such case. */
  standing(request: StandingRequest, signal?: AbortSignal): Answer<Standing | null>
  /** Those of the names that the list has. */
  known(names: Names, signal?: AbortSignal): Answer<Names>
}

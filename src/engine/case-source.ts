import type { Adcode, CaseRecord, Level, RegionKey } from '../domain/index.ts'

/** An answer that is either here already (in memory) or on its way (a remote engine). */
export type Answer<T> = T | Promise<T>

export type Scope = 'central' | 'local'
/** Local branches of central agencies 中央驻地方单位, and all the rest. */
export type Verticality = 'vertical' | 'other'

/**
 * One predicate for every view: OR inside a dimension, AND across dimensions. An empty list or
 * string, `null` and `false` mean "no filter on this dimension".
 */
export interface FacetFilter {
  /**
   * Where one looks. The cases inside it are the base of every count, and no view ignores it; `null`
   * for the whole country. A case is inside the areas of its `regionPath`.
   */
  readonly area: Adcode | null
  /**
   * `central`, adcodes of any level or part keys; a case matches the keys of its `regionPath`. They
   * need not lie inside the area; those apart from it match nothing.
   */
  readonly regions: readonly RegionKey[]
  readonly categories: readonly string[]
  readonly levels: readonly Level[]
  readonly scopes: readonly Scope[]
  /** Only local branches of central agencies. */
  readonly vertical: boolean
  /** Names as the list has them; a case matches each of its organisations. */
  readonly organizations: readonly string[]
  /** Free text; terms separated by white space must all occur (in any of title, organisations, region names). */
  readonly text: string
}

/** `base`: cases in the area with this key. `count`: of those, the ones that pass every *other* dimension's filter. */
export interface FacetCount<K extends string = string> {
  readonly key: K
  readonly base: number
  readonly count: number
}

/** One region × category combination; ignores the filters of both dimensions. Only `base > 0` is listed. */
export interface CrossCount {
  readonly region: RegionKey
  readonly category: string
  readonly base: number
  readonly count: number
}

/** Counts for every linked view, each ignoring its own dimension's filter. */
export interface LinkedCounts {
  /** `count` passes all filters. */
  readonly total: { readonly base: number; readonly count: number }
  /**
   * `central` and the provinces, or the children of the area, each with `base > 0`: central first,
   * then the parts of the area (未细分到下一级) in the order of `PARTS`, then by code. Their bases add
   * up to the base. A county has no children and is its own only entry; an area without cases has
   * none.
   */
  readonly regions: readonly FacetCount<RegionKey>[]
  /** Every category of the dataset, in its order. */
  readonly categories: readonly FacetCount[]
  /** Every level, both scopes, vertical and other: also those with `base` 0. */
  readonly levels: readonly FacetCount<Level>[]
  readonly scopes: readonly FacetCount<Scope>[]
  readonly verticals: readonly FacetCount<Verticality>[]
  /** By the same regions as `regions`. */
  readonly regionByCategory: readonly CrossCount[]
}

/**
 * `seq` by number; `title` and `organizations` (joined by 、) by pinyin, digits by value; `category` in
 * the dataset's order; `region` by the most specific code, central first, the parts of an area alike; `level` from the centre
 * outwards. Descending reverses the key; ties keep the list's order either way.
 */
export type SortColumn = 'seq' | 'title' | 'organizations' | 'category' | 'region' | 'level'
export interface Sort {
  readonly column: SortColumn
  readonly descending: boolean
}
/**
 * Groups are the regions that `LinkedCounts` lists, in its order, or come in the dataset's order of
 * categories or the list's order of organisations. A group without a case that passes the filter is left out.
 */
export type Grouping = 'region' | 'category' | 'organization'

/** Position of a case in the dataset, 0-based, in the list's order. */
export type RowIndex = number

export interface WindowRequest {
  readonly filter: FacetFilter
  /** Ties keep the list's order. */
  readonly sort: Sort
  readonly group: Grouping | null
  /** Keys of groups that are closed; ignored without grouping. */
  readonly collapsed: ReadonlySet<string>
  /** First entry wanted, 0-based, among all entries (group headers and cases). */
  readonly offset: number
  /** At most this many entries. */
  readonly limit: number
}

export type WindowEntry =
  | {
      readonly kind: 'group'
      /** RegionKey (province level, or child of the area), category label or organisation name. */
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

export interface RowWindow {
  readonly entries: readonly WindowEntry[]
  /** Entries in all (headers included), for the scroll height. */
  readonly entryCount: number
  /** Cases that pass the filter, each counted once. */
  readonly caseCount: number
}

/** A case in its place within the filtered, sorted order. */
export interface CasePlace {
  readonly case: CaseRecord
  /**
   * 0-based position among the cases that pass the filter, or `null` if it does not pass: then it has
   * no neighbours either.
   */
  readonly position: number | null
  readonly previous: RowIndex | null
  readonly next: RowIndex | null
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
}

/**
 * The one port through which views ask about cases. Nothing above it knows whether the answer comes
 * from memory at once or from a remote engine later.
 */
export interface CaseSource {
  counts(filter: FacetFilter): Answer<LinkedCounts>
  window(request: WindowRequest): Answer<RowWindow>
  /** The organisations as a facet: counts ignore their own filter. */
  organizations(request: OrganizationRequest): Answer<OrganizationList>
  /** Neighbours are those of the ungrouped order under `filter` and `sort`. */
  place(row: RowIndex, filter: FacetFilter, sort: Sort): Answer<CasePlace>
  /** Row of the case numbered `seq`, or `null`. */
  find(seq: number): Answer<RowIndex | null>
}

export const NO_FILTER: FacetFilter = {
  area: null,
  regions: [],
  categories: [],
  levels: [],
  scopes: [],
  vertical: false,
  organizations: [],
  text: '',
}

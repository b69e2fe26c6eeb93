import type { CaseRecord, Dataset } from '../domain/index.ts'
import type {
  CasePlace,
  CaseSource,
  FacetFilter,
  LinkedCounts,
  OrganizationList,
  OrganizationRequest,
  RowIndex,
  RowWindow,
  Sort,
  WindowRequest,
} from './case-source.ts'
import type { EncodedColumns } from './columns.ts'
import { encodeDataset } from './encode-dataset.ts'
import { buildEngine } from './engine.ts'
import type { Reader } from './readings.ts'

/** A source that has the cases in memory and answers at once. */
export interface MemoryCaseSource extends CaseSource {
  counts(filter: FacetFilter): LinkedCounts
  window(request: WindowRequest): RowWindow
  organizations(request: OrganizationRequest): OrganizationList
  /** Throws a `RangeError` for a row that the dataset does not have. */
  place(row: RowIndex, filter: FacetFilter, sort: Sort): CasePlace
  find(seq: number): RowIndex | null
  /**
   * From now on a term of two or more Latin letters also matches the pinyin (`nanjing`) or the
   * initials (`nj`) of titles, organisations and regions; in lists of more than 20,000 cases those
   * of regions only. The texts are read with the first such term. Answers given before do not change:
   * ask again.
   */
  addReadings(read: Reader): void
}

/** `columns`: those of the dataset, when they are already encoded (by a worker, say). */
export function createMemorySource(
  dataset: Dataset,
  columns: EncodedColumns = encodeDataset(dataset),
): MemoryCaseSource {
  const engine = buildEngine(columns)
  const caseAt = (row: RowIndex): CaseRecord => {
    const record = dataset.cases[row]
    if (record === undefined) throw new RangeError(`No case in row ${row}`)
    return record
  }
  return {
    counts: engine.counts,
    window(request) {
      const { entries, ...sizes } = engine.window(request)
      return {
        entries: entries.map((entry) =>
          entry.kind === 'group'
            ? entry
            : { kind: 'case', row: entry.row, case: caseAt(entry.row), group: entry.group },
        ),
        ...sizes,
      }
    },
    organizations: engine.organizations,
    place: (row, filter, sort) => ({ case: caseAt(row), ...engine.place(row, filter, sort) }),
    find: engine.find,
    addReadings: engine.addReadings,
  }
}

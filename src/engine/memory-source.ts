import {
  here,
  isCounted,
  MISSING,
  waiting,
  type Answer,
  type CaseRecord,
  type Dataset,
  type Dimension,
  type RegionKey,
  type Settled,
} from '../domain/index.ts'
import type { UnitLimits } from './blocks.ts'
import type { CaseSource, Facts, RowEntry, RowIndex } from './case-source.ts'
import type { EncodedColumns } from './columns.ts'
import { encodeDataset } from './encode-dataset.ts'
import { buildEngine } from './engine.ts'
import { isReadableQuery } from './find-hits.ts'
import type { Reader } from './readings.ts'
import { compareRegions } from './region-path.ts'
import type { RowIndexEntry } from './span-rows.ts'

export interface MemorySourceParts {
  /** Those of the dataset, when they are already encoded (by a worker, say). */
  readonly columns?: EncodedColumns
  /**
   * Reads texts by pinyin. With it a term of two or more Latin letters also matches the pinyin
   * (`nanjing`) or the initials (`nj`) of titles, organisations and regions; in lists of more than
   * 20,000 cases those of regions only. It is fetched with the first such term, whose answers wait for
   * it; `null`: it cannot be had now, and texts are found by their characters alone.
   */
  readonly loadReader?: () => Promise<Reader | null>
  /** Other than those for lists of any length, e.g. to try with a short list what long ones do. */
  readonly limits?: UnitLimits
}

/** A source that has the cases in memory: its answers are here at once, unless a reader is awaited. */
export function createMemorySource(dataset: Dataset, parts: MemorySourceParts = {}): CaseSource {
  const { columns = encodeDataset(dataset), loadReader, limits } = parts
  const engine = buildEngine(columns, limits)
  const facts = describeDataset(dataset, columns)
  const caseAt = (row: RowIndex): CaseRecord => {
    const record = dataset.cases[row]
    if (record === undefined) throw new RangeError(`No case in row ${row}`)
    return record
  }
  let readable = loadReader === undefined
  const afterReading = <T>(query: string, answer: () => T): Answer<T> => {
    if (readable || !loadReader || !isReadableQuery(query)) return here(answer())
    const settled = loadReader().then(
      (reader): Settled<T> => {
        if (reader !== null && !readable) {
          engine.addReadings(reader)
          readable = true
        }
        return here(answer())
      },
      (): Settled<T> => here(answer()),
    )
    return waiting(settled)
  }
  const idOf = (row: RowIndex | null) => (row === null ? null : (columns.ids[row] ?? null))
  return {
    facts: () => here(facts),
    counts: (request) => afterReading(request.filter.text, () => engine.counts(request)),
    rows: (request) =>
      afterReading(request.filter.text, () => {
        const { entries, ...sizes } = engine.rows(request)
        return { entries: entries.map((entry) => withCase(entry, caseAt)), ...sizes }
      }),
    organizations: (request) =>
      afterReading(`${request.filter.text} ${request.query}`, () => engine.organizations(request)),
    standing: ({ id, filter, sort }) =>
      afterReading(filter.text, () => {
        const row = engine.find(id)
        if (row === null) return null
        const { position, previous, next } = engine.standing(row, filter, sort)
        return { case: caseAt(row), position, previous: idOf(previous), next: idOf(next) }
      }),
    known: (names) => here(engine.known(names)),
  }
}

/** Names each field: to spread an entry takes several times as long, and a span has many. */
function withCase(entry: RowIndexEntry, caseAt: (row: RowIndex) => CaseRecord): RowEntry {
  if (entry.kind === 'group') return entry
  const { row, group } = entry
  return { kind: 'case', row, case: caseAt(row), group }
}

/** What a dataset says of itself, with the values and regions that its cases have. */
function describeDataset(
  { cases, dimensions, ...info }: Dataset,
  { rowCount, facets, paths, path }: EncodedColumns,
): Facts {
  const rows = new Float64Array(paths.length)
  for (let row = 0; row < path.length; row++) rows[path[row]!]!++
  const bases = new Map<RegionKey, number>()
  paths.forEach((keys, i) => {
    for (const key of keys) bases.set(key, (bases.get(key) ?? 0) + rows[i]!)
  })
  return {
    ...info,
    dimensions: dimensions.map((dimension) =>
      isCounted(dimension) ? withValues(dimension, facets) : dimension,
    ),
    total: rowCount,
    regions: [...bases]
      .map(([key, base]) => ({ key, base }))
      .sort((a, b) => compareRegions(a.key, b.key)),
  }
}

function withValues(dimension: Dimension, facets: EncodedColumns['facets']): Dimension {
  const labels = new Map(dimension.values.map(({ key, label }) => [key, label]))
  const values = facets.find(({ id }) => id === dimension.id)?.values ?? []
  return {
    ...dimension,
    values: values.map((key) => ({ key, label: labels.get(key) ?? (key === MISSING ? '' : key) })),
  }
}

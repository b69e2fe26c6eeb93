import { NO, YES } from '../domain/index.ts'
import type { CaseRecord, Dataset, Dimension } from '../domain/index.ts'
import { writeCsv } from '../formats/index.ts'

/** Names of the columns of a dataset's `cases.csv`, in their order. */
export function caseFields({ dimensions, cases }: Dataset): readonly string[] {
  const fields = dimensions.flatMap(({ id, kind }) =>
    kind === 'place' ? [id, 'region_codes'] : [id],
  )
  const hasLines = cases.some(({ source }) => source !== null)
  return ['id', ...fields, ...(hasLines ? ['source_start_line', 'source_end_line'] : [])]
}

const writeList = (items: readonly string[]) => (items.length === 0 ? '' : JSON.stringify(items))

function writeDimension({ id, kind }: Dimension, record: CaseRecord): string {
  if (kind === 'title') return record.title
  if (kind === 'place') return record.place.key
  if (kind === 'organization') return writeList(record.organizations)
  const value = record.values[id] ?? ''
  if (typeof value !== 'string') return writeList(value)
  if (kind !== 'boolean') return value
  return value === YES ? 'true' : value === NO ? 'false' : ''
}

/** `cases.csv`: UTF-8 without a BOM, a header row, LF line ends, quotes only where needed. */
export function writeCasesCsv(dataset: Dataset): string {
  const names = caseFields(dataset)
  const byId = new Map(dataset.dimensions.map((dimension) => [dimension.id, dimension]))
  const rows = dataset.cases.map((record) =>
    names.map((name) => {
      if (name === 'id') return record.id
      if (name === 'region_codes') return writeList(record.place.codes)
      if (name === 'source_start_line') return String(record.source?.startLine ?? '')
      if (name === 'source_end_line') return String(record.source?.endLine ?? '')
      const dimension = byId.get(name)
      return dimension ? writeDimension(dimension, record) : ''
    }),
  )
  return writeCsv([names, ...rows])
}

import type { Gazetteer } from './gazetteer.ts'
import { normaliseList } from './normalise-list.ts'
import type { NormalisedList, RecordCounts } from './normalise-list.ts'
import { writeCasesCsv } from './write-cases.ts'
import { writeDataPackage } from './write-datapackage.ts'

/** File name → content of everything that is made from one source. */
export interface DatasetFiles {
  readonly 'cases.csv': string
  readonly 'datapackage.json': string
  readonly 'diagnostics.json': string
}

/** `diagnostics.json`: the accounts of the records and every diagnostic, in the source's order. */
function writeDiagnostics({ counts, diagnostics }: NormalisedList): string {
  return `${JSON.stringify({ records: counts, diagnostics }, null, 2)}\n`
}

/** Makes the three files of a bundled list. Same input, same bytes: no dates, no environment. */
export function buildDatasetFiles(
  id: string,
  sourceName: string,
  source: string,
  gazetteer: Gazetteer,
): { readonly files: DatasetFiles; readonly counts: RecordCounts } {
  const list = normaliseList(id, source, gazetteer)
  return {
    files: {
      'cases.csv': writeCasesCsv(list.dataset),
      'datapackage.json': writeDataPackage(list.dataset, list.counts, sourceName),
      'diagnostics.json': writeDiagnostics(list),
    },
    counts: list.counts,
  }
}

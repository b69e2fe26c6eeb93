import type { Dataset } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'

/** The sentence that ends every text that is taken away: the source, and what the figures do not say. */
export function sourceWords(dataset: Dataset): string {
  const { provenance, table } = messages
  const parts = [
    `来源：《${dataset.title}》`,
    ...(dataset.note === '' ? [] : [table.listNote(dataset.note)]),
    provenanceWords(dataset),
    coverageWords(dataset).replace(/。$/, ''),
    '地区按申报单位所在地',
    provenance.full,
  ]
  return `${parts.join('；')}。`
}

/** Year and publisher as far as the list says them. */
export function provenanceWords({ year, publisher }: Dataset): string {
  const { provenance } = messages
  if (year === '' && publisher === '') return provenance.unknown
  return [year && provenance.year(year), publisher && provenance.publisher(publisher)]
    .filter(Boolean)
    .join('，')
}

/** What the list covers, and what its silence does not mean. */
export function coverageWords(dataset: Dataset): string {
  const { central, part, provinces } = dataset.coverage
  const names = provinces.map((code) => regionLabel(dataset, code))
  return messages.provenance.coverage(names, central, part)
}

import type { Dataset } from '../domain/index.ts'
import { messages } from '../messages/index.ts'
import { regionLabel } from '../view/index.ts'

/** The sentence that ends every text that is taken away: the source, and what the figures do not say. */
export function sourceWords(dataset: Dataset): string {
  const { provenance, table } = messages
  const names = dataset.coverage.provinces.map((code) => regionLabel(dataset, code))
  const parts = [
    `来源：《${dataset.title}》`,
    ...(dataset.note === '' ? [] : [table.listNote(dataset.note)]),
    dataset.year === '' && dataset.publisher === ''
      ? provenance.unknown
      : [
          dataset.year && provenance.year(dataset.year),
          dataset.publisher && provenance.publisher(dataset.publisher),
        ]
          .filter(Boolean)
          .join('，'),
    provenance.coverage(names, dataset.coverage.central, dataset.coverage.part).replace(/。$/, ''),
    '地区按申报单位所在地',
    provenance.full,
  ]
  return `${parts.join('；')}。`
}

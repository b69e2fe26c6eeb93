import { findDimension, ORGANIZATION, PLACE, type DatasetInfo } from '../../domain/index.ts'
import { messages, summaryWords as words } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'

/** The sentence that ends every text that is taken away: the source, and what the figures do not say. */
export function sourceWords(facts: DatasetInfo): string {
  const { provenance, table } = messages
  const parts = [
    words.source(facts.title),
    facts.note === '' ? '' : table.listNote(facts.note),
    provenanceWords(facts),
    coverageWords(facts).replace(/。$/, ''),
    placeWords(facts),
    provenance.full,
  ]
  return words.sentence(words.join(parts.filter((part) => part !== '')))
}

/** Year and publisher as far as the list says them. */
export function provenanceWords({ year, publisher }: Pick<DatasetInfo, 'year' | 'publisher'>) {
  const { provenance } = messages
  if (year === '' && publisher === '') return provenance.unknown
  return [year && provenance.year(year), publisher && provenance.publisher(publisher)]
    .filter(Boolean)
    .join('，')
}

/** What the list covers, and what its silence does not mean. */
export function coverageWords(facts: DatasetInfo): string {
  const { central, part, provinces } = facts.coverage
  const names = provinces.map((code) => regionLabel(facts, code))
  return messages.provenance.coverage(names, central, part)
}

/**
 * Where a case counts: as the list itself says, else where its organisation sits; `''` for a list
 * without places, or without organisations.
 */
export function placeWords({ dimensions }: Pick<DatasetInfo, 'dimensions'>): string {
  const place = findDimension(dimensions, PLACE)
  const organization = findDimension(dimensions, ORGANIZATION)
  if (!place) return ''
  if (place.note !== '') return words.placeNote(place.label, place.note)
  return organization ? words.placeBy(place.label, organization.label) : ''
}

import type { Adcode } from '../domain/index.ts'
import type { SayOfPlace } from './diagnose.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { PlaceColumn } from './recognise-column.ts'
import { readDivisions } from './recognise-divisions.ts'
import { namesCentre } from './recognise-heading.ts'
import type { Heading } from './recognise-heading.ts'
import type { RegionReading } from './recognise-region.ts'

/** Folded texts of the columns of places that a record has. */
export type PlaceTexts = Readonly<Partial<Record<PlaceColumn, string>>>

/** What heading and columns say together. */
export interface PlaceReading {
  /** A body of the centre; the rest then says nothing. */
  readonly central: boolean
  /** None: nothing is known. One: it lies there. More: it belongs to all of them. */
  readonly codes: readonly Adcode[]
  /** A column's name that may mean several divisions of the one that is known. */
  readonly ambiguous: RegionReading['ambiguous']
}

const CENTRE = /^(?:中央|国家|全国)(?:级|本级|单位)?$/
const LOWER_COLUMNS = ['place', 'city', 'county'] as const

/**
 * Reads heading and columns from the widest down. The province column is stronger than the heading;
 * the others are read inside what these two say, and what lies elsewhere is a conflict.
 */
export function readPlaceColumns(
  texts: PlaceTexts,
  heading: Heading | null,
  gazetteer: Gazetteer,
  say: SayOfPlace,
): PlaceReading {
  const nothing = { central: false, codes: [], ambiguous: null }
  const province = texts.province ?? ''
  const byColumn = readDivisions(province, gazetteer, '')
  const isCentral = CENTRE.test(province) || namesCentre(province)
  if (isCentral || (byColumn.codes.length === 0 && heading?.central)) {
    return { ...nothing, central: true }
  }
  let codes: readonly Adcode[] = byColumn.codes
  if (codes.length === 0 && heading && heading.code !== '') codes = [heading.code]
  let ambiguous = byColumn.codes.length === 0 ? byColumn.ambiguous : null
  for (const column of LOWER_COLUMNS) {
    const text = texts[column] ?? ''
    if (text === '' || codes.length > 1) continue
    const [scope = ''] = codes
    if (scope === '' && (CENTRE.test(text) || namesCentre(text))) {
      return { ...nothing, central: true }
    }
    const inside = readDivisions(text, gazetteer, scope)
    if (inside.codes.length > 0 || inside.ambiguous) {
      ambiguous = inside.ambiguous
      codes = inside.codes.length > 0 ? inside.codes : codes
    } else if (scope !== '' && readDivisions(text, gazetteer, '').codes.length > 0) {
      say('region-conflict', { stronger: scope, name: text, in: column })
    }
  }
  return { central: false, codes, ambiguous: codes.length > 1 ? null : ambiguous }
}

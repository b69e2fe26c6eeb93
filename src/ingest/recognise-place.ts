import { provinceOf, type Adcode, type CaseRecord, type Diagnostic } from '../domain/index.ts'
import type { Heading } from './detect-layout.ts'
import { diagnose, type Place, type SourceDiagnosticCode } from './diagnose.ts'
import { findMentions, liesIn } from './find-mentions.ts'
import { findProvince, findUniqueDivision, fullDivisionName, prefectureOf, type Gazetteer } from './gazetteer.ts'
import { isCentralBranch, levelOf, looksCentral } from './recognise-level.ts'
import { readRegion, type RegionReading } from './recognise-region.ts'

/** What a record says about where it belongs, strongest first. */
export interface PlaceEvidence {
  /** Text of a province column, `''` without one. */
  readonly province: string
  readonly heading: Heading | null
  readonly organizations: readonly string[]
  readonly title: string
}

export type RecognisedPlace = Pick<
  CaseRecord,
  'provinceCode' | 'prefectureCode' | 'countyCode' | 'level' | 'vertical'
>

const CENTRAL_PLACE: RecognisedPlace = {
  provinceCode: '',
  prefectureCode: '',
  countyCode: '',
  level: 'central',
  vertical: false,
}

/**
 * Recognises region, level and vertical of a record. Order of evidence: province column, heading,
 * organisation, title; each may only go further down inside what a stronger one says. `null` (with an
 * `error` among the diagnostics) when no province can be told.
 */
export function recognisePlace(
  evidence: PlaceEvidence,
  gazetteer: Gazetteer,
  at: { readonly organization: Place; readonly title: Place },
): { readonly place: RecognisedPlace | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const say: Say = (code, params, cell = 'organization') => {
    diagnostics.push(diagnose(code, at[cell], params))
  }
  const { heading, organizations, title } = evidence
  const [organization = ''] = organizations
  const column = evidence.province.trim()
  const columnCode = findProvince(gazetteer, column) || findUniqueDivision(gazetteer, column)
  if (columnCode === '' && heading?.central) return { place: CENTRAL_PLACE, diagnostics }

  const scope = columnCode || heading?.code || ''
  const own = readRegion(organization, gazetteer, scope, 'organization')
  if (scope === '' && !own.named && looksCentral(organization)) {
    say('central-by-name', { organization })
    return { place: CENTRAL_PLACE, diagnostics }
  }
  const reading = refineByTitle(own, title, scope, gazetteer, say)
  reportConflicts(evidence, reading, scope, gazetteer, say)

  const ambiguous = reading.ambiguous
  if (ambiguous) {
    say('ambiguous-region', {
      name: ambiguous.name,
      candidates: ambiguous.candidates,
      candidateNames: ambiguous.candidates.map((code) => fullDivisionName(gazetteer, code)),
    })
  }
  if (reading.code === '') {
    say('region-unknown', { organization })
    return { place: null, diagnostics }
  }
  const prefectureCode = prefectureOf(gazetteer, reading.code)
  if (reading.zone !== '') {
    say('zone-without-code', { zone: reading.zone, under: reading.code })
  }
  if (reading.shortName !== '') {
    const name = fullDivisionName(gazetteer, reading.code)
    say('short-name-expanded', { shortName: reading.shortName, code: reading.code, name })
  }
  const isCounty = reading.code !== provinceOf(reading.code) && reading.code !== prefectureCode
  return {
    place: {
      provinceCode: provinceOf(reading.code),
      prefectureCode,
      countyCode: isCounty ? reading.code : '',
      level: levelOf(reading, gazetteer),
      vertical: isCentralBranch(organization, own.named),
    },
    diagnostics,
  }
}

type Say = (
  code: SourceDiagnosticCode,
  params: Diagnostic['params'],
  cell?: 'organization' | 'title',
) => void

/** The title speaks only where the organisation names no place, or one of several. */
function refineByTitle(
  own: RegionReading,
  title: string,
  scope: Adcode,
  gazetteer: Gazetteer,
  say: Say,
): RegionReading {
  if (own.named && !own.ambiguous) return own
  const fromTitle = readRegion(title, gazetteer, scope, 'title')
  if (own.ambiguous) {
    const fitting = own.ambiguous.candidates.filter(
      (code) => fromTitle.named && fromTitle.code !== own.code && liesIn(code, fromTitle.code),
    )
    const [code] = fitting
    if (fitting.length !== 1 || code === undefined) return own
    say('region-from-title', { code, name: fullDivisionName(gazetteer, code) }, 'title')
    return { ...own, code, ambiguous: null }
  }
  if (fromTitle.named && fromTitle.code !== scope) {
    const { code } = fromTitle
    say('region-from-title', { code, name: fullDivisionName(gazetteer, code) }, 'title')
    return { ...fromTitle, zone: own.zone }
  }
  if (scope !== '') say('region-not-in-organization', { code: scope })
  return { ...own, ambiguous: fromTitle.ambiguous }
}

function reportConflicts(
  { organizations, title }: PlaceEvidence,
  reading: RegionReading,
  scope: Adcode,
  gazetteer: Gazetteer,
  say: Say,
): void {
  const [organization = '', ...others] = organizations
  const code = reading.code
  if (scope !== '') {
    const first = findMentions(organization, gazetteer, '', 'organization')[0]
    if (first?.full && first.start === 0 && first.candidates.every((c) => !liesIn(c, scope))) {
      say('region-conflict', { stronger: scope, name: first.text, in: 'organization' })
    }
  }
  const elsewhere = findMentions(title, gazetteer, '', 'title').find(
    ({ full, candidates }) => full && candidates.every((c) => !liesIn(c, code) && !liesIn(code, c)),
  )
  if (elsewhere && code !== '') {
    say('region-conflict', { stronger: code, name: elsewhere.text, in: 'title' }, 'title')
  }
  for (const other of others) {
    const { code: otherCode, named } = readRegion(other, gazetteer, '', 'organization')
    if (named && otherCode !== code && otherCode !== '') {
      say('organizations-in-different-regions', { organization: other, code: otherCode })
    }
  }
}

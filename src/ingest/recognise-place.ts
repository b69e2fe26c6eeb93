import {
  AMBIGUOUS,
  CENTRAL_PLACE,
  divisionLevel,
  NO,
  partKey,
  SEVERAL,
  UNKNOWN_PLACE,
  YES,
} from '../domain/index.ts'
import type { Adcode, Diagnostic, Place } from '../domain/index.ts'
import { diagnose } from './diagnose.ts'
import type { Passage, SayOfPlace } from './diagnose.ts'
import { liesIn } from './find-mentions.ts'
import { fullDivisionName } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer.ts'
import { readDivisions } from './recognise-divisions.ts'
import { commonLevel, isCentralBranch, levelOf, looksCentral } from './recognise-level.ts'
import type { Level } from './recognise-level.ts'
import { readPlaceColumns } from './read-place-columns.ts'
import type { PlaceEvidence } from './place-evidence.ts'
import { refineByTitle, reportConflicts } from './refine-place.ts'
import { commonArea, readRegion } from './recognise-region.ts'
import type { RegionReading } from './recognise-region.ts'

/** Where a record belongs and what its organisation is; `''` is not known. */
export interface RecognisedPlace {
  readonly place: Place
  readonly level: Level | ''
  readonly vertical: typeof YES | typeof NO | ''
}

function verticalOf(organizations: readonly string[], named = true): RecognisedPlace['vertical'] {
  if (organizations.length === 0) return ''
  return organizations.some((name) => isCentralBranch(name, named)) ? YES : NO
}

/** Belongs to several divisions: to the part of the area that contains them all, where one does. */
function severalPlaces(
  codes: readonly Adcode[],
  organizations: readonly string[],
  gazetteer: Gazetteer,
): RecognisedPlace {
  const area = commonArea(codes, gazetteer)
  const key = area === '' ? SEVERAL : partKey(area, 'several')
  return {
    place: { key, codes },
    level: organizations.length > 0 ? commonLevel(codes) : '',
    vertical: verticalOf(organizations),
  }
}

/**
 * Recognises place, level and vertical of a record. Order of evidence: province column, heading,
 * other columns of places, organisation, title; each may only go further down inside what a stronger
 * one says. A place that cannot be told is unknown, with a warning, never the centre.
 */
export function recognisePlace(
  evidence: PlaceEvidence,
  gazetteer: Gazetteer,
  at: { readonly organization: Passage; readonly title: Passage },
): RecognisedPlace & { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const say: SayOfPlace = (code, params, cell = 'organization') => {
    diagnostics.push(diagnose(code, at[cell], params))
  }
  return { ...recognise(evidence, gazetteer, say), diagnostics }
}

function recognise(
  evidence: PlaceEvidence,
  gazetteer: Gazetteer,
  say: SayOfPlace,
): RecognisedPlace {
  const { heading, organizations, title } = evidence
  const [organization = ''] = organizations
  const columns = readPlaceColumns(evidence.columns, heading, gazetteer, say)
  const central: RecognisedPlace = {
    place: CENTRAL_PLACE,
    level: 'central',
    vertical: organizations.length > 0 ? NO : '',
  }
  if (columns.central) return central
  const several = (codes: readonly Adcode[]) => {
    const codeNames = codes.map((code) => fullDivisionName(gazetteer, code))
    say('several-regions', { codes, names: codeNames })
    return severalPlaces(codes, organizations, gazetteer)
  }
  if (columns.codes.length > 1) return several(columns.codes)

  const [scope = ''] = columns.codes
  const own = withCandidates(
    readRegion(organization, gazetteer, scope, 'organization'),
    columns.ambiguous,
  )
  if (scope === '' && !own.named && looksCentral(organization)) {
    say('central-by-name', { organization })
    return central
  }
  if (!own.named) {
    const bracket = readDivisions(lastBracket(title), gazetteer, scope)
    if (bracket.whole && bracket.codes.length > 1) return several(bracket.codes)
  }
  const reading = refineByTitle(own, evidence, scope, gazetteer, say)
  const elsewhere = reportConflicts(evidence, reading, scope, gazetteer, say)
  if (scope === '' && reading.code !== '' && elsewhere.length > 0) {
    return severalPlaces([reading.code, ...elsewhere], organizations, gazetteer)
  }
  return placeOf(reading, own.named, organizations.slice(0, 1), gazetteer, say)
}

/** Words in the bracket that ends a title, or `''`. */
const lastBracket = (title: string): string => /[（(]([^（()）]+)[）)]$/.exec(title)?.[1] ?? ''

/** What a column leaves open, the organisation may close; if not, it stays open. */
function withCandidates(own: RegionReading, open: RegionReading['ambiguous']): RegionReading {
  const closes = open?.candidates.some((code) => liesIn(own.code, code))
  return open === null || closes ? own : { ...own, ambiguous: open }
}

function placeOf(
  reading: RegionReading,
  named: boolean,
  organizations: readonly string[],
  gazetteer: Gazetteer,
  say: SayOfPlace,
): RecognisedPlace {
  const { code, ambiguous, zone, shortName } = reading
  const level = organizations.length > 0 ? levelOf(reading) : ''
  const vertical = verticalOf(organizations, named)
  if (ambiguous) {
    const { name, candidates } = ambiguous
    const candidateNames = candidates.map((candidate) => fullDivisionName(gazetteer, candidate))
    say('ambiguous-region', { name, candidates, candidateNames })
    const area = candidates.every((c) => c !== code && liesIn(c, code))
      ? code
      : commonArea([code, ...candidates], gazetteer)
    const key = area === '' ? AMBIGUOUS : partKey(area, 'ambiguous')
    return { place: { key, codes: candidates }, level, vertical }
  }
  if (code === '') {
    say('region-unknown', { organization: organizations[0] ?? '' })
    return { place: UNKNOWN_PLACE, level: '', vertical: '' }
  }
  if (zone !== '') say('zone-without-code', { zone, under: code })
  if (shortName !== '') {
    say('short-name-expanded', { shortName, code, name: fullDivisionName(gazetteer, code) })
  }
  if (divisionLevel(code) === 'county') return { place: { key: code, codes: [] }, level, vertical }
  const part = vertical === YES ? 'vertical' : zone === '' ? 'own' : 'zone'
  return { place: { key: partKey(code, part), codes: [] }, level, vertical }
}

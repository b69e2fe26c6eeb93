import { divisionLevel } from '../domain/index.ts'
import type { Adcode } from '../domain/index.ts'
import type { SayOfPlace } from './diagnose.ts'
import { findMentions, liesIn } from './find-mentions.ts'
import { fullDivisionName } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { PlaceEvidence } from './place-evidence.ts'
import { readRegion } from './recognise-region.ts'
import type { RegionReading } from './recognise-region.ts'

const isNoCounty = (code: Adcode) => divisionLevel(code) !== 'county'

/**
 * The title speaks only where the organisation names no place, or one of several. Without an
 * organisation it must name counties in full, beside a column of places every division: 江汉大学 need
 * not be in 江汉区.
 */
export function refineByTitle(
  own: RegionReading,
  { title, organizations, columns }: PlaceEvidence,
  scope: Adcode,
  gazetteer: Gazetteer,
  say: SayOfPlace,
): RegionReading {
  if (own.named && !own.ambiguous) return own
  const hasColumns = Object.keys(columns).length > 0
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
  const hasOrganization = organizations.length > 0
  const speaks =
    hasOrganization ||
    findMentions(title, gazetteer, scope, 'title').every(
      ({ full, candidates }) => full || (!hasColumns && candidates.every(isNoCounty)),
    )
  if (speaks && fromTitle.named && fromTitle.code !== scope) {
    const { code } = fromTitle
    say('region-from-title', { code, name: fullDivisionName(gazetteer, code) }, 'title')
    return { ...fromTitle, zone: own.zone }
  }
  if (scope !== '' && hasOrganization) say('region-not-in-organization', { code: scope })
  return speaks ? { ...own, ambiguous: fromTitle.ambiguous } : own
}

/** A company is no body of the place in whose name it stands. */
const COMPANY = /(?:公司|集团)$/

/**
 * Says where evidence contradicts the reading.
 *
 * @returns places of further organisations that lie elsewhere
 */
export function reportConflicts(
  { organizations, title }: PlaceEvidence,
  { code }: RegionReading,
  scope: Adcode,
  gazetteer: Gazetteer,
  say: SayOfPlace,
): readonly Adcode[] {
  const [organization = '', ...others] = organizations
  if (scope !== '') {
    const first = findMentions(organization, gazetteer, '', 'organization')[0]
    const fits = (c: Adcode) => liesIn(c, scope) || liesIn(scope, c)
    if (first?.full && first.start === 0 && !first.candidates.some(fits)) {
      say('region-conflict', { stronger: scope, name: first.text, in: 'organization' })
    }
  }
  const isElsewhere = (other: Adcode) => !liesIn(other, code) && !liesIn(code, other)
  const named = findMentions(title, gazetteer, '', 'title').find(
    ({ full, candidates }) => full && candidates.every(isElsewhere),
  )
  if (named && code !== '') {
    say('region-conflict', { stronger: code, name: named.text, in: 'title' }, 'title')
  }
  const elsewhere = new Set<Adcode>()
  for (const other of others) {
    const reading = readRegion(other, gazetteer, '', 'organization')
    if (!reading.named || reading.code === code || reading.code === '') continue
    say('organizations-in-different-regions', { organization: other, code: reading.code })
    if (isElsewhere(reading.code) && !COMPANY.test(other)) elsewhere.add(reading.code)
  }
  return [...elsewhere]
}

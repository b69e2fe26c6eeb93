import type { CaseRecord, Diagnostic } from '../domain/index.ts'
import { findBracketMismatch, findOtherBody } from './check-consistency.ts'
import { diagnose, type Place, type SourceDiagnosticCode } from './diagnose.ts'
import { findMentions } from './find-mentions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { inspectBrackets } from './inspect-brackets.ts'
import { normaliseOrganizations } from './normalise-organizations.ts'
import { normaliseTitle, UNSTATED_CATEGORY } from './normalise-title.ts'
import type { RawRecord } from './parse-stacked-list.ts'
import { recognisePlace } from './recognise-place.ts'
import { foldText } from './source-lines.ts'

/**
 * Cleans one raw record and recognises where it belongs. `null` when it lacks an organisation or a
 * title, or no province can be told; the diagnostics then hold an `error`.
 */
export function normaliseRecord(
  raw: RawRecord,
  gazetteer: Gazetteer,
): { readonly record: CaseRecord | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const { seq, place, organizationPlace, titlePlace } = raw
  const say = (code: SourceDiagnosticCode, at: Place, params: Diagnostic['params'] = {}) => {
    diagnostics.push(diagnose(code, at, { seq, ...params }))
  }
  const startsWithPlace = (name: string) =>
    findMentions(name, gazetteer, '', 'organization')[0]?.start === 0
  const organizations = normaliseOrganizations(raw.organization, startsWithPlace)
  const { title, categories, label: titleLabel } = normaliseTitle(raw.title)
  if (organizations.names.length === 0 || title === '') {
    say('incomplete-record', place, { found: organizations.names.length === 0 ? 0 : 1 })
    return { record: null, diagnostics }
  }

  if (organizations.keptWhole) {
    say('organization-kept-whole', organizationPlace, {
      organization: organizations.names[0] ?? '',
    })
  }
  for (const [cell, label] of [
    [organizationPlace, organizations.label],
    [titlePlace, titleLabel],
  ] as const) {
    if (label !== '') say('stray-label', cell, { label })
    const state = inspectBrackets(cell.raw)
    if (state === 'mixed') say('mixed-brackets', cell)
    if (state === 'unbalanced') say('unbalanced-brackets', cell)
  }
  const category = foldText(raw.category) || (categories.at(-1) ?? UNSTATED_CATEGORY)
  if (category === UNSTATED_CATEGORY) say('missing-category', titlePlace)
  if (categories.length > 1) {
    say('several-categories', titlePlace, { categories, taken: category })
  }
  const mismatch = findBracketMismatch(organizations.names, title)
  if (mismatch) say('organization-title-mismatch', place, { ...mismatch })
  if (!raw.heading?.central) {
    const body = findOtherBody(organizations.names, title, placeNameLength(title, gazetteer))
    if (body !== '') say('title-names-other-organization', place, { body })
  }

  const evidence = {
    province: raw.province,
    heading: raw.heading,
    organizations: organizations.names,
    title,
  }
  const recognised = recognisePlace(evidence, gazetteer, {
    organization: organizationPlace,
    title: titlePlace,
  })
  for (const found of recognised.diagnostics) {
    diagnostics.push({ ...found, params: { seq, ...found.params } })
  }
  if (!recognised.place) return { record: null, diagnostics }
  const record: CaseRecord = {
    seq,
    title,
    category,
    organizations: organizations.names,
    section: raw.heading?.name ?? '',
    ...recognised.place,
    titleRaw: raw.title,
    organizationRaw: raw.organization,
    sourceStartLine: place.startLine,
    sourceEndLine: place.endLine,
  }
  return { record, diagnostics }
}

/** Length of the chain of places at a title's start: 江苏省南京市 → 6. */
function placeNameLength(title: string, gazetteer: Gazetteer): number {
  let length = 0
  for (const mention of findMentions(title, gazetteer, '', 'title')) {
    if (mention.start !== length) break
    length = mention.end
  }
  return length
}

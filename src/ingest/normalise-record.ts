import type { CaseRecord, Diagnostic } from '../domain/index.ts'
import { findBracketMismatch, findOtherBody } from './check-consistency.ts'
import { diagnose } from './diagnose.ts'
import type { Passage, SourceDiagnosticCode } from './diagnose.ts'
import { findMentions } from './find-mentions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { inspectBrackets } from './inspect-brackets.ts'
import { normaliseOrganizations } from './normalise-organizations.ts'
import type { CleanOrganizations } from './normalise-organizations.ts'
import { normaliseTitle } from './normalise-title.ts'
import type { RawRecord } from './raw-list.ts'
import { PLACE_COLUMNS } from './recognise-column.ts'
import { recognisePlace } from './recognise-place.ts'
import type { RecognisedPlace } from './recognise-place.ts'
import { foldText } from './source-lines.ts'

/** A cleaned record, before it is known which dimensions its list has. `''`: nothing is said. */
export interface CleanRecord extends Pick<CaseRecord, 'title' | 'organizations'>, RecognisedPlace {
  readonly seq: number | null
  readonly category: string
  readonly section: string
  readonly titleRaw: string
  readonly organizationRaw: string
  /** Printed texts of the columns of places. */
  readonly placeRaw: string
  /** As in `RawRecord`. */
  readonly others: readonly string[]
  readonly passage: Passage
}

type Say = (code: SourceDiagnosticCode, at: Passage, params?: Diagnostic['params']) => void

/**
 * Cleans one raw record and recognises where it belongs. `null` when it lacks a title; the diagnostics
 * then hold an `error`.
 *
 * @param hasCategories whether a record without a category is to be remarked on in this list
 */
export function normaliseRecord(
  raw: RawRecord,
  gazetteer: Gazetteer,
  hasCategories: boolean,
): { readonly record: CleanRecord | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const { seq, passage, heading, cells } = raw
  const number = seq === null ? {} : { seq }
  const say: Say = (code, at, params = {}) => {
    diagnostics.push(diagnose(code, at, { ...number, ...params }))
  }
  const titleCell = cells.title ?? { ...passage, raw: '' }
  const organizationCell = cells.organization ?? { ...passage, raw: '' }
  const startsWithPlace = (name: string) =>
    findMentions(name, gazetteer, '', 'organization')[0]?.start === 0
  const organizations = normaliseOrganizations(organizationCell.raw, startsWithPlace)
  const { title, categories, label } = normaliseTitle(titleCell.raw)
  if (title === '') {
    say('incomplete-record', passage, { found: organizations.names.length > 0 ? 1 : 0 })
    return { record: null, diagnostics }
  }

  reportForms(organizationCell, organizations.label, say)
  reportForms(titleCell, label, say)
  if (organizations.keptWhole) {
    const [organization = ''] = organizations.names
    say('organization-kept-whole', organizationCell, { organization })
  }
  const category = foldText(cells.category?.raw ?? '') || (categories.at(-1) ?? '')
  if (category === '' && hasCategories) say('missing-category', titleCell)
  if (categories.length > 1) say('several-categories', titleCell, { categories, taken: category })
  reportBodies(raw, organizations, title, gazetteer, say)

  const texts = PLACE_COLUMNS.flatMap((column) => {
    const text = foldText(cells[column]?.raw ?? '')
    return text === '' ? [] : [[column, text] as const]
  })
  const evidence = {
    columns: Object.fromEntries(texts),
    heading,
    organizations: organizations.names,
    title,
  }
  const { diagnostics: said, ...recognised } = recognisePlace(evidence, gazetteer, {
    organization: cells.organization ?? passage,
    title: titleCell,
  })
  for (const found of said) {
    diagnostics.push({ ...found, params: { ...number, ...found.params } })
  }
  const record: CleanRecord = {
    seq,
    title,
    organizations: organizations.names,
    category,
    ...recognised,
    section: heading?.name ?? '',
    titleRaw: titleCell.raw,
    organizationRaw: organizationCell.raw,
    placeRaw: texts.map(([, text]) => text).join(' '),
    others: raw.others,
    passage,
  }
  return { record, diagnostics }
}

function reportForms(cell: Passage, label: string, say: Say): void {
  if (label !== '') say('stray-label', cell, { label })
  const state = inspectBrackets(cell.raw)
  if (state === 'mixed') say('mixed-brackets', cell)
  if (state === 'unbalanced') say('unbalanced-brackets', cell)
}

/** Names in the title that do not agree with the organisation's. */
function reportBodies(
  { heading, passage }: RawRecord,
  { names }: CleanOrganizations,
  title: string,
  gazetteer: Gazetteer,
  say: Say,
): void {
  if (names.length === 0) return
  const mismatch = findBracketMismatch(names, title)
  if (mismatch) say('organization-title-mismatch', passage, { ...mismatch })
  if (heading?.central) return
  const body = findOtherBody(names, title, placeNameLength(title, gazetteer))
  if (body !== '') say('title-names-other-organization', passage, { body })
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

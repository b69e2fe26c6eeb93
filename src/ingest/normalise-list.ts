import { CENTRAL, isOffMap, parsePartKey, provinceOf, UNKNOWN } from '../domain/index.ts'
import type { Adcode, CaseRecord, Dataset, Diagnostic, Division } from '../domain/index.ts'
import { buildDimensions } from './build-dimensions.ts'
import type { BuiltDimension } from './build-dimensions.ts'
import { checkNumbering } from './check-numbering.ts'
import { diagnose } from './diagnose.ts'
import type { Gazetteer } from './gazetteer.ts'
import { detectLayout } from './layouts/index.ts'
import { mergeRepeats } from './merge-repeats.ts'
import { normaliseRecord } from './normalise-record.ts'
import type { CleanRecord } from './normalise-record.ts'
import { endsWithCategory } from './normalise-title.ts'
import { EMPTY_LIST, passageOf } from './raw-list.ts'
import type { RawList } from './raw-list.ts'
import type { Heading } from './recognise-heading.ts'
import { readPreamble } from './read-preamble.ts'
import { splitTokens } from './source-lines.ts'

/** Where the records of a source went: `in = accepted + rejected + merged`, always. */
export interface RecordCounts {
  readonly in: number
  readonly accepted: number
  readonly rejected: number
  /** Exact repeats of an accepted record. */
  readonly merged: number
}

export interface NormalisedList {
  readonly dataset: Dataset
  /** In the order of the source's lines. */
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: RecordCounts
}

/**
 * Turns any text into a dataset, what it says about itself, and the records' accounts. Total: a text
 * that is no list gives an empty dataset and an `error`. Pure and deterministic.
 *
 * @param id folder name of the list
 */
export function normaliseList(id: string, source: string, gazetteer: Gazetteer): NormalisedList {
  const layout = detectLayout(source)
  const raw = layout?.parse(source, gazetteer) ?? EMPTY_LIST
  const { preamble, diagnostics: preambleDiagnostics } = readPreamble(raw.preamble)
  const diagnostics: Diagnostic[] = [...preambleDiagnostics, ...raw.diagnostics]
  if (layout === null) {
    const first = splitTokens(source).slice(0, 1)
    diagnostics.push(diagnose('layout-not-recognised', passageOf(first)))
  }
  diagnostics.push(...checkHeadings(raw.headings), ...checkNumbering(raw.numbers))

  const hasCategories = raw.records.some(
    ({ cells }) => cells.category !== undefined || endsWithCategory(cells.title?.raw ?? ''),
  )
  const clean = raw.records.map((record) => normaliseRecord(record, gazetteer, hasCategories))
  const merged = mergeRepeats(clean.flatMap(({ record }) => record ?? []))
  const dropped = new Set(merged.repeats)
  for (const { record, diagnostics: own } of clean) {
    if (!record || !dropped.has(record)) diagnostics.push(...own)
  }
  diagnostics.push(...merged.diagnostics)

  const dimensions = buildDimensions(merged.records, raw)
  const cases = toCases(merged.records, dimensions)
  const counts: RecordCounts = {
    in: raw.records.length + raw.rejected,
    accepted: cases.length,
    rejected: raw.rejected + clean.filter(({ record }) => record === null).length,
    merged: merged.repeats.length,
  }
  if (counts.in !== counts.accepted + counts.rejected + counts.merged) {
    throw new Error(`records lost: ${JSON.stringify(counts)}`)
  }
  const dataset: Dataset = {
    id,
    title: preamble.title,
    note: preamble.note,
    publisher: '',
    year: preamble.year,
    coverage: {
      central:
        raw.headings.some(({ central }) => central) ||
        cases.some(({ place }) => place.key === CENTRAL),
      provinces: listedProvinces(raw.headings, cases),
      part: preamble.part,
    },
    dimensions: dimensions.map(({ dimension }) => dimension),
    divisions: collectDivisions(cases, gazetteer),
    cases,
  }
  return { dataset, diagnostics: inSourceOrder(sayOnceIfNowhere(diagnostics, cases)), counts }
}

function checkHeadings(headings: RawList['headings']): readonly Diagnostic[] {
  return headings.flatMap(({ token, name, central, code }) =>
    central || (code !== '' && code === provinceOf(code))
      ? []
      : diagnose('heading-not-province', passageOf([token]), { heading: name, code }),
  )
}

/** The printed number names a record where each has one of its own, else its position in the list. */
function toCases(
  records: readonly CleanRecord[],
  dimensions: readonly BuiltDimension[],
): readonly CaseRecord[] {
  const numbers = new Set(records.map(({ seq }) => seq))
  const areNames = numbers.size === records.length && !numbers.has(null)
  return records.map((record, i) => {
    const { seq, title, organizations, place, passage } = record
    const values = dimensions.flatMap(({ dimension, valueOf }) => {
      const value = valueOf?.(record) ?? ''
      return value.length > 0 ? [[dimension.id, value] as const] : []
    })
    return {
      id: String(areNames ? seq : i + 1),
      title,
      place,
      organizations,
      values: Object.fromEntries(values),
      source: { startLine: passage.startLine, endLine: passage.endLine },
    }
  })
}

/** A list that names no place at all is said to be one, instead of each of its records. */
function sayOnceIfNowhere(
  diagnostics: readonly Diagnostic[],
  cases: readonly CaseRecord[],
): readonly Diagnostic[] {
  const isNowhere = cases.length > 0 && cases.every(({ place }) => place.key === UNKNOWN)
  const first = diagnostics.find(({ code }) => code === 'region-unknown')
  if (!isNowhere || !first) return diagnostics
  const once = diagnose(
    'no-regions',
    { ...first.location, raw: first.raw },
    { cases: cases.length },
  )
  return [...diagnostics.filter(({ code }) => code !== 'region-unknown'), once]
}

/** Provinces with a heading of their own; a province with a case is listed by that alone. */
function listedProvinces(
  headings: readonly Heading[],
  cases: readonly CaseRecord[],
): readonly Adcode[] {
  const own = headings
    .map(({ code }) => code)
    .filter((code) => code !== '' && code === provinceOf(code))
  const used = cases.flatMap(({ place: { key } }) => (isOffMap(key) ? [] : provinceOf(key)))
  return [...new Set([...own, ...used])].sort()
}

/** All provinces, and what a place refers to with the prefecture above it. */
function collectDivisions(cases: readonly CaseRecord[], gazetteer: Gazetteer) {
  const codes = new Set<Adcode>(gazetteer.provinces.map(({ code }) => code))
  for (const { place } of cases) {
    const key = parsePartKey(place.key)?.area ?? place.key
    for (const code of [...(isOffMap(key) ? [] : [key]), ...place.codes]) {
      codes.add(code)
      codes.add(`${code.slice(0, 4)}00`)
    }
  }
  const divisions = [...codes].sort().flatMap((code): [Adcode, Division][] => {
    const division = gazetteer.divisions.get(code)
    return division ? [[code, division]] : []
  })
  return new Map(divisions)
}

function inSourceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      a.location.startLine - b.location.startLine ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}

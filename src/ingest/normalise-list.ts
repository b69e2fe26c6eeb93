import { provinceOf, type Adcode, type CaseRecord, type Dataset, type Diagnostic, type Division } from '../domain/index.ts'
import { checkNumbering } from './check-numbering.ts'
import { detectLayout, type Heading } from './detect-layout.ts'
import { diagnose } from './diagnose.ts'
import type { Gazetteer } from './gazetteer.ts'
import { normaliseRecord } from './normalise-record.ts'
import { UNSTATED_CATEGORY } from './normalise-title.ts'
import { parseStackedList, placeOf } from './parse-stacked-list.ts'
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
  const tokens = splitTokens(source)
  const blocks = detectLayout(tokens, gazetteer)
  const raw = parseStackedList(blocks ?? [])
  const { preamble, diagnostics: preambleDiagnostics } = readPreamble(raw.preamble)
  const diagnostics: Diagnostic[] = [...preambleDiagnostics, ...raw.diagnostics]
  if (blocks === null)
    diagnostics.push(diagnose('layout-not-recognised', placeOf(tokens.slice(0, 1))))
  for (const heading of raw.headings) {
    if (!heading.central && heading.code !== provinceOf(heading.code)) {
      diagnostics.push(
        diagnose('heading-not-province', placeOf([heading.token]), {
          heading: heading.name,
          code: heading.code,
        }),
      )
    }
  }
  diagnostics.push(...checkNumbering(raw.numbers))

  const cases: CaseRecord[] = []
  const bySeq = new Map<number, CaseRecord>()
  const byContent = new Map<string, CaseRecord>()
  let rejected = raw.rejected
  let merged = 0
  for (const rawRecord of raw.records) {
    const { record, diagnostics: own } = normaliseRecord(rawRecord, gazetteer)
    const { seq, place } = rawRecord
    const sameNumber = record && bySeq.get(record.seq)
    const content = record ? contentKey(record) : ''
    if (record && sameNumber) {
      const firstLine = sameNumber.sourceStartLine
      const isRepeat = contentKey(sameNumber) === content
      if (isRepeat) merged += 1
      else rejected += 1
      const code = isRepeat ? 'exact-repeat' : 'duplicate-number'
      diagnostics.push(diagnose(code, place, { seq, firstLine }))
      continue
    }
    diagnostics.push(...own)
    if (!record) {
      rejected += 1
      continue
    }
    const twin = byContent.get(content)
    if (twin)
      diagnostics.push(diagnose('repeat-under-other-number', place, { seq, other: twin.seq }))
    else byContent.set(content, record)
    bySeq.set(seq, record)
    cases.push(record)
  }

  const counts: RecordCounts = {
    in: raw.records.length + raw.rejected,
    accepted: cases.length,
    rejected,
    merged,
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
      central: raw.headings.some(({ central }) => central) || cases.some(isCentral),
      provinces: listedProvinces(raw.headings, cases),
      part: preamble.part,
    },
    categories: orderCategories(cases),
    divisions: collectDivisions(cases, gazetteer),
    cases,
  }
  return { dataset, diagnostics: inSourceOrder(diagnostics), counts }
}

const isCentral = ({ level }: CaseRecord) => level === 'central'

const contentKey = ({ section, organizations, title, category }: CaseRecord) =>
  JSON.stringify([section, organizations, title, category])

/** Provinces with a heading of their own; a province with a case is listed by that alone. */
function listedProvinces(headings: readonly Heading[], cases: readonly CaseRecord[]): Adcode[] {
  const own = headings
    .map(({ code }) => code)
    .filter((code) => code !== '' && code === provinceOf(code))
  const used = cases.map(({ provinceCode }) => provinceCode).filter((code) => code !== '')
  return [...new Set([...own, ...used])].sort()
}

/** Most cases first, ties by first appearance; cases without a category last. */
function orderCategories(cases: readonly CaseRecord[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { category } of cases) counts.set(category, (counts.get(category) ?? 0) + 1)
  const weight = (name: string, count: number) => (name === UNSTATED_CATEGORY ? -1 : count)
  return [...counts].sort((a, b) => weight(...b) - weight(...a)).map(([name]) => name)
}

function collectDivisions(cases: readonly CaseRecord[], gazetteer: Gazetteer) {
  const codes = new Set<Adcode>(gazetteer.provinces.map(({ code }) => code))
  for (const { prefectureCode, countyCode } of cases) {
    for (const code of [prefectureCode, countyCode]) if (code !== '') codes.add(code)
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

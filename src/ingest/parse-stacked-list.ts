import type { Diagnostic } from '../domain/index.ts'
import { readNumber, type Block, type Column, type Heading } from './detect-layout.ts'
import { diagnose, type Place } from './diagnose.ts'
import { inspectBrackets } from './inspect-brackets.ts'
import { endsWithCategory } from './normalise-title.ts'
import type { Token } from './source-lines.ts'

/** One record as printed. A cell that spans lines keeps its line ends. */
export interface RawRecord {
  readonly seq: number
  /** The heading it stands under; `null` when the list has none above it. */
  readonly heading: Heading | null
  readonly organization: string
  readonly title: string
  /** `''` when the list has no such column. */
  readonly province: string
  readonly category: string
  /** The whole record, and its two main cells. */
  readonly place: Place
  readonly organizationPlace: Place
  readonly titlePlace: Place
}

/** A parsed list. `recordsIn` = `records.length + rejected`; nothing else is a record. */
export interface RawList {
  readonly preamble: readonly Token[]
  readonly headings: readonly Heading[]
  readonly records: readonly RawRecord[]
  /** Every printed number with its record, refused records included. */
  readonly numbers: readonly { readonly seq: number; readonly place: Place }[]
  readonly rejected: number
  readonly diagnostics: readonly Diagnostic[]
}

export function placeOf(tokens: readonly Token[]): Place {
  return {
    startLine: tokens[0]?.line ?? 1,
    endLine: tokens.at(-1)?.line ?? 1,
    raw: joinRaw(tokens),
  }
}

function joinRaw(tokens: readonly Token[]): string {
  return tokens
    .map(({ raw, line }, i) => (i === 0 ? raw : (tokens[i - 1]?.line === line ? '\t' : '\n') + raw))
    .join('')
}

/** An organisation goes on in the next line when it stops at a separator or inside a bracket. */
function goesOn(tokens: readonly Token[]): boolean {
  const text = tokens.map((token) => token.text).join('')
  return /[、，；]$/.test(text) || inspectBrackets(text) === 'unbalanced'
}

interface SplitRecord {
  readonly cells: ReadonlyMap<Column, readonly Token[]>
  /** What follows the record and is not its own. */
  readonly rest: readonly Token[]
}

/**
 * Distributes a record's tokens over its columns, one each. A record with more tokens is wrapped: an
 * organisation takes lines while it visibly goes on, the title takes the rest up to its category
 * bracket. `null` when there are fewer tokens than columns.
 */
function splitCells(tokens: readonly Token[], columns: readonly Column[]): SplitRecord | null {
  let spare = tokens.length - columns.length
  if (spare < 0) return null
  const cells = new Map<Column, readonly Token[]>()
  let at = 0
  columns.forEach((column, index) => {
    let end = at + 1
    if (column === 'organization') {
      while (end - at <= spare && goesOn(tokens.slice(at, end))) end += 1
    } else if (column === 'title' && spare > 0) {
      const last = tokens.length - (columns.length - 1 - index)
      const closing = tokens.findIndex((t, i) => i >= at && i < last && endsWithCategory(t.text))
      end = closing < 0 ? last : closing + 1
    }
    cells.set(column, tokens.slice(at, end))
    spare -= end - at - 1
    at = end
  })
  return { cells, rest: tokens.slice(at) }
}

/** Splits a body at its numbers. What stands before the first number belongs to no record. */
function splitRecords(
  tokens: readonly Token[],
  columnCount: number,
): readonly (readonly Token[])[] {
  const groups: Token[][] = [[]]
  for (const token of tokens) {
    const current = groups.at(-1) ?? []
    const digits = token.text.length
    const complete = current.length >= columnCount || readNumber(current[0]?.text ?? '') === null
    // A hotline such as 12345 can be a whole title; a list with that many records is rare.
    if (readNumber(token.text) !== null && (digits <= 4 || complete)) groups.push([token])
    else current.push(token)
  }
  return groups
}

/** Reads records of number, organisation and case under the headings that `detectLayout` found. */
export function parseStackedList(blocks: readonly Block[]): RawList {
  const preamble: Token[] = []
  const headings: Heading[] = []
  const records: RawRecord[] = []
  const numbers: { seq: number; place: Place }[] = []
  const diagnostics: Diagnostic[] = []
  let rejected = 0
  let columns: readonly Column[] = ['number', 'organization', 'title']

  const reportStray = (tokens: readonly Token[]) => {
    if (tokens.length === 0) return
    const isRecord = tokens.length >= 2 && tokens.some(({ text }) => endsWithCategory(text))
    if (isRecord) rejected += 1
    diagnostics.push(
      diagnose(isRecord ? 'record-without-number' : 'unexpected-line', placeOf(tokens)),
    )
  }

  const readRecord = (tokens: readonly Token[]) => {
    const seq = readNumber(tokens[0]?.text ?? '') ?? 0
    const ordered: readonly Column[] = ['number', ...columns.filter((c) => c !== 'number')]
    const split = splitCells(tokens, ordered)
    if (!split) {
      numbers.push({ seq, place: placeOf(tokens) })
      rejected += 1
      diagnostics.push(
        diagnose('incomplete-record', placeOf(tokens), { seq, found: tokens.length - 1 }),
      )
      return
    }
    const { cells, rest } = split
    const own = tokens.slice(0, tokens.length - rest.length)
    const place = (column: Column) => placeOf(cells.get(column) ?? [])
    if (own.length > ordered.length)
      diagnostics.push(diagnose('wrapped-record', placeOf(own), { seq }))
    numbers.push({ seq, place: placeOf(own) })
    records.push({
      seq,
      heading: headings.at(-1) ?? null,
      organization: place('organization').raw,
      title: place('title').raw,
      province: place('province').raw,
      category: place('category').raw,
      place: placeOf(own),
      organizationPlace: place('organization'),
      titlePlace: place('title'),
    })
    reportStray(rest)
  }

  for (const block of blocks) {
    if (block.kind === 'preamble') preamble.push(...block.tokens)
    else if (block.kind === 'heading') headings.push(block.heading)
    else if (block.kind === 'header') columns = block.columns
    else {
      for (const group of splitRecords(block.tokens, columns.length)) {
        if (group.length > 0 && readNumber(group[0]?.text ?? '') !== null) readRecord(group)
        else reportStray(group)
      }
    }
  }
  return { preamble, headings, records, numbers, rejected, diagnostics }
}

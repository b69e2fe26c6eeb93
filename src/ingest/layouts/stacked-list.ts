import type { Diagnostic } from '../../domain/index.ts'
import { diagnose } from '../diagnose.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { inspectBrackets } from '../inspect-brackets.ts'
import { endsWithCategory } from '../normalise-title.ts'
import { passageOf } from '../raw-list.ts'
import type { CellColumn, RawList, RawRecord } from '../raw-list.ts'
import { readNumber, readYear } from '../read-number.ts'
import type { Column } from '../recognise-column.ts'
import type { Heading } from '../recognise-heading.ts'
import { splitTokens } from '../source-lines.ts'
import type { Token } from '../source-lines.ts'
import type { Layout } from './layout.ts'
import { findBlocks, findHeaders } from './stacked-blocks.ts'

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
 * bracket. `null` when there are fewer tokens than columns, unless just the organisation is missing.
 */
function splitCells(tokens: readonly Token[], columns: readonly Column[]): SplitRecord | null {
  let spare = tokens.length - columns.length
  if (spare < 0) {
    const fewer = columns.filter((column) => column !== 'organization')
    const title = tokens[fewer.indexOf('title')]
    const isWhole = fewer.length === tokens.length && title && endsWithCategory(title.text)
    return isWhole ? splitCells(tokens, fewer) : null
  }
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
  columns: readonly Column[],
): readonly (readonly Token[])[] {
  const groups: Token[][] = [[]]
  for (const token of tokens) {
    const current = groups.at(-1) ?? []
    const complete = current.length >= columns.length || readNumber(current[0]?.text ?? '') === null
    // A hotline such as 12345 can be a whole title; a list with that many records is rare.
    const long = token.text.length > 4 || (columns.includes('year') && readYear(token.text) !== '')
    if (readNumber(token.text) !== null && (!long || complete)) groups.push([token])
    else current.push(token)
  }
  return groups
}

/** Reads records of number, organisation and case under the headings between them. */
function parse(source: string, gazetteer: Gazetteer): RawList {
  const blocks = findBlocks(splitTokens(source), gazetteer)
  const preamble: Token[] = []
  const headings: Heading[] = []
  const records: RawRecord[] = []
  const numbers: { seq: number; passage: RawRecord['passage'] }[] = []
  const diagnostics: Diagnostic[] = []
  let rejected = 0
  let columns: readonly Column[] = []
  let yearName = ''

  const addRecord = (
    seq: number | null,
    { cells, rest }: SplitRecord,
    tokens: readonly Token[],
  ) => {
    const own = tokens.slice(0, tokens.length - rest.length)
    const passage = passageOf(own)
    if (seq !== null) numbers.push({ seq, passage })
    const found = [...cells].filter(([column]) => column !== 'number' && column !== 'year')
    records.push({
      seq,
      heading: headings.at(-1) ?? null,
      cells: Object.fromEntries(
        found.map(([column, cell]) => [column, passageOf(cell)]),
      ) as Partial<Record<CellColumn, RawRecord['passage']>>,
      others: [(cells.get('year') ?? []).map(({ text }) => text).join('')],
      passage,
    })
    return own
  }

  /** What has no number is a record of its own only if it ends as titles of this list do. */
  const readUnnumbered = (tokens: readonly Token[]) => {
    if (tokens.length === 0) return
    const isRecord = tokens.length >= 2 && tokens.some(({ text }) => endsWithCategory(text))
    if (!isRecord) {
      diagnostics.push(diagnose('unexpected-line', passageOf(tokens)))
      return
    }
    const split = splitCells(
      tokens,
      columns.filter((column) => column !== 'number'),
    )
    if (split) {
      const own = addRecord(null, split, tokens)
      diagnostics.push(diagnose('record-without-number', passageOf(own), {}, 'warning'))
      readUnnumbered(split.rest)
    } else {
      rejected += 1
      diagnostics.push(diagnose('record-without-number', passageOf(tokens)))
    }
  }

  const readNumbered = (tokens: readonly Token[]) => {
    const seq = readNumber(tokens[0]?.text ?? '')
    const ordered: readonly Column[] = ['number', ...columns.filter((c) => c !== 'number')]
    const split = splitCells(tokens, ordered)
    if (split) {
      const own = addRecord(seq, split, tokens)
      if (own.length > ordered.length) {
        diagnostics.push(diagnose('wrapped-record', passageOf(own), { seq: seq ?? 0 }))
      }
      readUnnumbered(split.rest)
      return
    }
    const passage = passageOf(tokens)
    if (seq !== null) numbers.push({ seq, passage })
    rejected += 1
    diagnostics.push(
      diagnose('incomplete-record', passage, { seq: seq ?? 0, found: tokens.length - 1 }),
    )
  }

  for (const block of blocks) {
    if (block.kind === 'preamble') preamble.push(...block.tokens)
    else if (block.kind === 'heading') headings.push(block.heading)
    else if (block.kind === 'header') {
      columns = block.columns
      yearName ||= block.tokens[columns.indexOf('year')]?.text ?? ''
    } else {
      for (const group of splitRecords(block.tokens, columns)) {
        if (group.length > 0 && readNumber(group[0]?.text ?? '') !== null) readNumbered(group)
        else readUnnumbered(group)
      }
    }
  }
  return {
    preamble,
    headings,
    names: {},
    columns: yearName === '' ? [] : [yearName],
    records: yearName === '' ? records.map((record) => ({ ...record, others: [] })) : records,
    numbers,
    rejected,
    diagnostics,
  }
}

/** Names of the columns stand one below the other, as do the cells of each record. */
function detect(source: string): number {
  const tokens = splitTokens(source)
  const headers = findHeaders(tokens)
  if (headers.length === 0) return 0
  const stacked = headers.filter(({ start, end }) => tokens[start]?.line !== tokens[end - 1]?.line)
  return stacked.length > 0 ? 0.9 : 0.5
}

/** A list copied from a page or table, one cell a line, column names repeated under each heading. */
export const stackedList: Layout = { id: 'stacked-list', detect, parse }

import type { Diagnostic } from '../domain/index.ts'
import type { Passage } from './diagnose.ts'
import type { Column } from './recognise-column.ts'
import type { Heading } from './recognise-heading.ts'
import type { Token } from './source-lines.ts'

/** Columns of a record that are cells of its own; the number is read already. */
export type CellColumn = Exclude<Column, 'number'>

/** One record as printed. A cell that spans lines keeps its line ends. */
export interface RawRecord {
  /** The printed number; `null` where the record has none. */
  readonly seq: number | null
  /** The heading it stands under; `null` when the list has none above it. */
  readonly heading: Heading | null
  /** Cells of the columns that the list has; an empty cell is left out. */
  readonly cells: Readonly<Partial<Record<CellColumn, Passage>>>
  /** Texts of `RawList.columns`, one each; `''` where there is none. */
  readonly others: readonly string[]
  /** The whole record. */
  readonly passage: Passage
}

/** A parsed list. `recordsIn` = `records.length + rejected`; nothing else is a record. */
export interface RawList {
  readonly preamble: readonly Token[]
  readonly headings: readonly Heading[]
  /** What the list itself calls the columns that it names; columns without a name are left out. */
  readonly names: Readonly<Partial<Record<Column, string>>>
  /** Names of the columns that mean nothing to the program and are kept as they are. */
  readonly columns: readonly string[]
  readonly records: readonly RawRecord[]
  /** Every printed number with its record, refused records included. */
  readonly numbers: readonly { readonly seq: number; readonly passage: Passage }[]
  readonly rejected: number
  readonly diagnostics: readonly Diagnostic[]
}

/** A list in which nothing was found. */
export const EMPTY_LIST: RawList = {
  preamble: [],
  headings: [],
  names: {},
  columns: [],
  records: [],
  numbers: [],
  rejected: 0,
  diagnostics: [],
}

/** The lines and text of some tokens that follow one another. */
export function passageOf(tokens: readonly Token[]): Passage {
  const raw = tokens
    .map(({ raw, line }, i) => (i === 0 ? raw : (tokens[i - 1]?.line === line ? '\t' : '\n') + raw))
    .join('')
  return { startLine: tokens[0]?.line ?? 1, endLine: tokens.at(-1)?.line ?? 1, raw }
}

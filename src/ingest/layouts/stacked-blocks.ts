import { provinceOf } from '../../domain/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { PLACE_COLUMNS, recogniseColumn } from '../recognise-column.ts'
import type { Column } from '../recognise-column.ts'
import { namesPlace, readHeading } from '../recognise-heading.ts'
import type { Heading } from '../recognise-heading.ts'
import { readNumber } from '../read-number.ts'
import type { Token } from '../source-lines.ts'

/** One part of a source in reading order. `header` is a run of column names. */
export type Block =
  | { readonly kind: 'preamble'; readonly tokens: readonly Token[] }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | {
      readonly kind: 'header'
      readonly tokens: readonly Token[]
      readonly columns: readonly Column[]
    }
  | { readonly kind: 'body'; readonly tokens: readonly Token[] }

/** A run of column names; its tokens are those from `start` up to but without `end`. */
export interface Header {
  readonly start: number
  readonly end: number
  readonly columns: readonly Column[]
}

/** Runs of different column names, number and title among them. */
export function findHeaders(tokens: readonly Token[]): readonly Header[] {
  const headers: Header[] = []
  for (let start = 0; start < tokens.length; start += 1) {
    const columns: Column[] = []
    let end = start
    for (; end < tokens.length; end += 1) {
      const column = recogniseColumn(tokens[end]?.text ?? '')
      if (column === null || columns.includes(column)) break
      columns.push(column)
    }
    const next = tokens[end]
    // Without an organisation, a text that follows could be the name of a further column.
    const isWhole =
      columns.includes('organization') || next === undefined || readNumber(next.text) !== null
    if (columns.includes('number') && columns.includes('title') && isWhole) {
      headers.push({ start, end, columns })
      start = end - 1
    }
  }
  return headers
}

/** Columns whose cells could be taken for headings. */
const PLACE_LIKE: ReadonlySet<Column> = new Set(PLACE_COLUMNS)

const ENDS_LIKE_A_TITLE = /(?:[）)】\]]|名单|案例|奖|一览表?|目录|公示|公告|通知)$/

/**
 * Recognises a list by its structure: title lines, then for each group a heading, the column names
 * repeated under it, and the group's records.
 * Every token is in exactly one block; none without a run of column names.
 */
export function findBlocks(tokens: readonly Token[], gazetteer: Gazetteer): readonly Block[] {
  const headers = findHeaders(tokens)
  if (headers.length === 0) return []
  const blocks: Block[] = []
  let from = 0
  headers.forEach(({ start, end, columns }, index) => {
    const before = tokens.slice(from, start)
    const last = before.at(-1)
    const heading = last ? readHeading(last, gazetteer) : null
    const known = heading !== null && namesPlace(heading)
    const isHeading =
      known ||
      (last !== undefined &&
        last.text.length <= 16 &&
        !ENDS_LIKE_A_TITLE.test(last.text) &&
        (index === 0 ? before.length > 1 : tokensSinceNumber(before) > columns.length - 1))
    const rest = isHeading ? before.slice(0, -1) : before
    if (rest.length > 0) blocks.push({ kind: index === 0 ? 'preamble' : 'body', tokens: rest })
    if (isHeading && heading) blocks.push({ kind: 'heading', heading })
    blocks.push({ kind: 'header', tokens: tokens.slice(start, end), columns })
    from = end
  })
  if (from < tokens.length) blocks.push({ kind: 'body', tokens: tokens.slice(from) })
  // A province column would look like a heading wherever it is the last of its record.
  if (headers.some(({ columns }) => columns.some((column) => PLACE_LIKE.has(column)))) return blocks
  return blocks.flatMap((block) =>
    block.kind === 'body' ? splitAtHeadings(block.tokens, gazetteer) : [block],
  )
}

function tokensSinceNumber(tokens: readonly Token[]): number {
  const lastNumber = tokens.findLastIndex(({ text }) => readNumber(text) !== null)
  return lastNumber < 0 ? 0 : tokens.length - 1 - lastNumber
}

/** A province or 中央国家机关 alone on a line between two records is a heading without column names. */
function splitAtHeadings(tokens: readonly Token[], gazetteer: Gazetteer): readonly Block[] {
  const blocks: Block[] = []
  let body: Token[] = []
  const flush = () => {
    if (body.length > 0) blocks.push({ kind: 'body', tokens: body })
    body = []
  }
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    const startsRecord = next !== undefined && readNumber(next.text) !== null
    const afterNumber = readNumber(tokens[index - 1]?.text ?? '') !== null
    if (startsRecord && !afterNumber) {
      const heading = readHeading(token, gazetteer)
      const province = heading.code !== '' && heading.code === provinceOf(heading.code)
      if (heading.central || province) {
        flush()
        blocks.push({ kind: 'heading', heading })
        return
      }
    }
    body.push(token)
  })
  flush()
  return blocks
}

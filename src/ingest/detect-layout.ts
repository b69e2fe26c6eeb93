import { provinceOf } from '../domain/index.ts'
import { findProvince, findUniqueDivision, type Gazetteer } from './gazetteer.ts'
import type { Token } from './source-lines.ts'

/** What a column of a list holds. */
export type Column = 'number' | 'organization' | 'title' | 'province' | 'category'

const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  number: ['序号', '编号', '序', '号'],
  organization: [
    '申报单位',
    '单位',
    '单位名称',
    '申报单位名称',
    '推荐单位',
    '申报机构',
    '实施单位',
  ],
  title: ['申报案例', '案例', '案例名称', '申报案例名称', '项目名称', '申报项目', '项目', '名称'],
  province: ['省份', '省市', '地区', '所属省份', '所在省份', '所在地区'],
  category: ['类别', '案例类别', '申报类别', '类型'],
}
const COLUMNS = ['number', 'organization', 'title', 'province', 'category'] as const

/** The column that a name stands for, e.g. `title` for 案例名称; `null` for any other text. */
export function recogniseColumn(text: string): Column | null {
  const name = text.replace(/[\s:：]/g, '')
  return COLUMNS.find((column) => COLUMN_NAMES[column].includes(name)) ?? null
}

const CENTRAL_HEADING = /^(?:中央|国务院|国家|中直)[^省市区县]{0,8}(?:机关|部门|部委|单位)$/
const ENUMERATOR = /^(?:[（(]?[一二三四五六七八九十]+[)）]?[、.．]?|\d+[、.．])\s*/

/** What a heading is about. `code` is `''` for the centre and for a heading that names no place. */
export interface Heading {
  readonly token: Token
  /** As printed, without a final colon. */
  readonly name: string
  readonly central: boolean
  readonly code: string
}

function readHeading(token: Token, gazetteer: Gazetteer): Heading {
  const name = token.text.replace(/[:：]$/, '')
  const plain = name.replace(ENUMERATOR, '')
  const candidates = plain === '' ? [name] : [name, plain]
  for (const candidate of candidates) {
    if (CENTRAL_HEADING.test(candidate)) return { token, name, central: true, code: '' }
    const code = findProvince(gazetteer, candidate) || findUniqueDivision(gazetteer, candidate)
    if (code !== '') return { token, name, central: false, code }
  }
  return { token, name, central: false, code: '' }
}

/** The number that a token is, e.g. `12`, `12.` or `１２、`; `null` if it is anything else. */
export function readNumber(text: string): number | null {
  const digits = /^(\d{1,6})[.．、]?$/.exec(text)?.[1]
  const value = digits === undefined ? 0 : Number(digits)
  return value > 0 ? value : null
}

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

interface Header {
  readonly start: number
  readonly end: number
  readonly columns: readonly Column[]
}

/** Runs of at least two different column names, an organisation or title among them. */
function findHeaders(tokens: readonly Token[]): readonly Header[] {
  const headers: Header[] = []
  for (let start = 0; start < tokens.length; start += 1) {
    const columns: Column[] = []
    let end = start
    for (; end < tokens.length; end += 1) {
      const column = recogniseColumn(tokens[end]?.text ?? '')
      if (column === null || columns.includes(column)) break
      columns.push(column)
    }
    if (
      columns.includes('number') &&
      columns.includes('organization') &&
      columns.includes('title')
    ) {
      headers.push({ start, end, columns })
      start = end - 1
    }
  }
  return headers
}

const ENDS_LIKE_A_TITLE = /(?:[）)】\]]|名单|案例|奖|一览表?|目录|公示|公告|通知)$/

/**
 * Recognises a list by its structure: title lines, then for each group a heading, the column names
 * repeated under it, and the group's records. `null` when no run of column names exists.
 * Every token is in exactly one block.
 */
export function detectLayout(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly Block[] | null {
  const headers = findHeaders(tokens)
  if (headers.length === 0) return null
  const blocks: Block[] = []
  let from = 0
  headers.forEach(({ start, end, columns }, index) => {
    const before = tokens.slice(from, start)
    const last = before.at(-1)
    const heading = last ? readHeading(last, gazetteer) : null
    const known = heading !== null && (heading.central || heading.code !== '')
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
  if (headers.some(({ columns }) => columns.includes('province'))) return blocks
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

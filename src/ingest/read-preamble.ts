import type { Diagnostic } from '../domain/index.ts'
import { diagnose } from './diagnose.ts'
import type { Token } from './source-lines.ts'

/** What a list's title lines say. Every field is `''` when they do not say it. */
export interface Preamble {
  readonly title: string
  /** Part of a longer list as printed, e.g. `（一）`. */
  readonly part: string
  /** The list's own note without its brackets, e.g. 排名不分先后. */
  readonly note: string
  readonly year: string
}

const LAST_BRACKET = /^(.*?)\s*([（(]([^（()）]+)[）)])$/
const PART = /^(?:第?[一二三四五六七八九十百\d]+(?:部分|批次?|期|辑)?|上|中|下)$/
const BARE_NOTE = /^(?:排名不分先后|按.+排序)$/
const YEAR = /(?:^|\D)((?:19|20)\d{2})年/

/**
 * Reads the lines before the first heading. The first line is the title; another line with the same
 * words adds only what its bracket says. A bracket that counts (（一）, （第二批）) is the part, any
 * other is the note. Lines that are neither are reported, never lost.
 */
export function readPreamble(tokens: readonly Token[]): {
  readonly preamble: Preamble
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  let base: string | null = null
  let part = ''
  let note = ''
  let year = ''
  for (const token of tokens) {
    const [, words = token.text, bracket = '', inner = ''] = LAST_BRACKET.exec(token.text) ?? []
    const isNote = words === '' || BARE_NOTE.test(token.text)
    if (base === null && !isNote) base = words
    else if (base !== words && !isNote) {
      const { line, raw } = token
      diagnostics.push(diagnose('unused-preamble', { startLine: line, endLine: line, raw }))
      continue
    }
    if (PART.test(inner)) part ||= bracket
    else note ||= BARE_NOTE.test(token.text) ? token.text : inner
    year ||= YEAR.exec(token.text)?.[1] ?? ''
  }
  return { preamble: { title: (base ?? '') + part, part, note, year }, diagnostics }
}

/** A piece of a source line: the whole line, or one of its tab-separated parts. Never blank. */
export interface Token {
  /** Line in the source, 1-based. */
  readonly line: number
  /** Exactly as printed, without the line's end. */
  readonly raw: string
  /** `raw` with `foldText` applied: what structure is recognised from. */
  readonly text: string
}

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g
const SPACES = /[\s\u00A0\u3000]+/g
const FULL_WIDTH_ALPHANUMERIC = /[０-９Ａ-Ｚａ-ｚ]/g

/**
 * Folds what differs between two copies of one text: invisible characters go, runs of white space
 * become one space, full-width digits and letters become ASCII. Punctuation stays. Idempotent.
 */
export function foldText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH_ALPHANUMERIC, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .trim()
}

/** Splits a source into its non-blank tokens; knows LF, CRLF, CR, a BOM and a missing last line end. */
export function splitTokens(source: string): readonly Token[] {
  const tokens: Token[] = []
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  lines.forEach((line, index) => {
    const parts = line.split('\t').filter((part) => foldText(part) !== '')
    for (const part of parts) {
      tokens.push({
        line: index + 1,
        raw: parts.length === 1 ? line : part,
        text: foldText(part),
      })
    }
  })
  return tokens
}

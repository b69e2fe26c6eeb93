/** Text that normalising would not change: the common Chinese characters, small letters, digits. */
const PLAIN = /^[\u4e00-\u9fff\u3001\u3002a-z0-9 -]*$/

/**
 * The form in which texts are compared: compatibility forms united (full-width, half-width), letter
 * case dropped, and the final sigma too, so that a part of a text has the same form as the whole.
 */
export function normaliseText(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ')
}

/** The terms of a query, normalised, none twice. Empty for a query of white space only. */
export function parseTerms(query: string): readonly string[] {
  return [...new Set(normaliseText(query).split(/\s+/))].filter((term) => term !== '')
}

/**
 * What a spreadsheet may take for the beginning of a formula (OWASP, CSV Injection): = + - @, tab,
 * carriage return and line feed, and the full-width forms of the signs, which Excel reads alike where
 * it is set to an East Asian language.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A text that a spreadsheet takes for text: one that could begin a formula is preceded by `'`. Only for
 * files without types; in a workbook a text cell is a text as it stands.
 */
export const guardFormula = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)

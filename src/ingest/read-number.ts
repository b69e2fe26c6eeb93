/** The number that a text is, e.g. `12`, `12.` or `１２、`; `null` if it is anything else. */
export function readNumber(text: string): number | null {
  const digits = /^(\d{1,6})[.．、]?$/.exec(text)?.[1]
  const value = digits === undefined ? 0 : Number(digits)
  return value > 0 ? value : null
}

const YEAR = /^((?:18|19|20)\d{2})\s*年?$/

/** The year that a text is, e.g. `2016` for 2016年; `''` if it is anything else. */
export const readYear = (text: string): string => YEAR.exec(text)?.[1] ?? ''

/** Square in Chinese fonts too, or nearly so: dashes, quotation marks, the tick; broad letters. */
const BROAD = /[\u2014-\u2026\u2713A-Zmw%@]/

/** Width of a text in em: Chinese characters are square, the rest about half of that. */
export function textWidthEm(text: string): number {
  let width = 0
  for (const letter of text) {
    width += letter > '\u2e7f' ? 1 : letter === ' ' ? 0.3 : BROAD.test(letter) ? 0.9 : 0.58
  }
  return width
}

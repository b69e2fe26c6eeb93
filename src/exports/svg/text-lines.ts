import { textWidth } from './marks.ts'

/** Signs that must not begin a line, and such as must not end one. */
const NOT_FIRST = '，。、；：？！）》”’」』】〉,.;:?!)%…·'
const NOT_LAST = '（《“‘「『【〈('

/** A text in lines of at most `width`; the last of `most` lines is shortened where there is more. */
export function wrapText(
  words: string,
  size: number,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = []
  let rest = words.trim()
  while (rest !== '' && lines.length < most) {
    if (lines.length === most - 1) {
      lines.push(shorten(rest, size, width))
      break
    }
    const end = breakAfter(rest, size, width)
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return lines
}

/** Room made for a text by adding and taking away may be short of it by the last digit of a fraction. */
const ROUNDING = 1e-6

/** A text that fits into `width`, with an ellipsis where it was longer; `''` where nothing fits. */
export function shorten(words: string, size: number, width: number): string {
  if (textWidth(words, size) <= width + ROUNDING) return words
  const letters = Array.from(words)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return letters.length > 0 ? `${letters.join('')}…` : ''
}

/** Where the first line ends: between Chinese characters, not within a word or a number. */
function breakAfter(words: string, size: number, width: number): number {
  let end = 0
  let good = 0
  let used = 0
  for (const letter of words) {
    used += textWidth(letter, size)
    if (used > width && end > 0) return good > 0 ? good : end
    end += letter.length
    if (mayBreak(letter, words.slice(end, end + 1))) good = end
  }
  return words.length
}

const WORD = /[\w.%/-]/

function mayBreak(before: string, after: string): boolean {
  if (after === '') return true
  if (NOT_FIRST.includes(after) || NOT_LAST.includes(before)) return false
  return !(WORD.test(before) && WORD.test(after))
}

import type { Area, TextPart } from '../../exports/index.ts'
import { wrapText } from '../../exports/index.ts'

const POINTS_PER_INCH = 72
/** Height of a line, and of the space behind a paragraph, in em. */
const LINE = 1.3
const SPACE = 0.6
const MOST_LINES = 200

/** Whether paragraphs in letters of this height, in points, stand in an area. */
export function standsIn(paragraphs: readonly string[], fontSize: number, area: Area): boolean {
  const width = area.w * POINTS_PER_INCH
  const height = paragraphs.reduce(
    (sum, words) =>
      sum + (LINE * wrapText(words, fontSize, width, MOST_LINES).length + SPACE) * fontSize,
    0,
  )
  return height <= area.h * POINTS_PER_INCH
}

/** Paragraphs as a part of a slide, in letters as large as they stand in it, from `most` to `least`. */
export function fittingText(
  paragraphs: readonly string[],
  most: number,
  least: number,
  area: Area,
): TextPart {
  const sizes = Array.from({ length: most - least + 1 }, (_, i) => most - i)
  const fontSize = sizes.find((size) => standsIn(paragraphs, size, area)) ?? least
  return { kind: 'text', area, lines: paragraphs, fontSize }
}

import { textWidthEm } from '../svg/text-width.ts'
import type { Area, SlideSize } from './slide-model.ts'

const HEIGHT = 7.5
const POINTS_PER_INCH = 72
/** Room that slide programs leave between the lines of a table, of the letters' height. */
const LINE_HEIGHT = 1.25

/** Where the lasting parts of a slide stand. */
export interface SlideLayout {
  readonly width: number
  readonly height: number
  readonly title: Area
  readonly subtitle: Area
  readonly body: Area
  readonly footer: Area
  readonly number: Area
  /** Left and right part of the body; the left one is the wider. */
  readonly left: Area
  readonly right: Area
  /** In points; `small` is for a table in the narrow part. */
  readonly fonts: Readonly<Record<'title' | 'body' | 'table' | 'small', number>>
}

export function slideLayout(size: SlideSize): SlideLayout {
  const width = size === '16:9' ? 40 / 3 : 10
  const margin = size === '16:9' ? 0.5 : 0.4
  const gap = 0.3
  const inner = width - 2 * margin
  const body: Area = { x: margin, y: 1.4, w: inner, h: 5.2 }
  const leftWidth = Math.round(inner * 0.6 * 100) / 100
  const part = (x: number, w: number): Area => ({ ...body, x, w })
  return {
    width,
    height: HEIGHT,
    title: { x: margin, y: 0.3, w: inner, h: 0.6 },
    subtitle: { x: margin, y: 0.9, w: inner, h: 0.36 },
    body,
    footer: { x: margin, y: 6.7, w: inner - 0.7, h: 0.6 },
    number: { x: width - margin - 0.6, y: 6.9, w: 0.6, h: 0.3 },
    left: part(margin, leftWidth),
    right: part(margin + leftWidth + gap, inner - leftWidth - gap),
    fonts:
      size === '16:9'
        ? { title: 26, body: 14, table: 12, small: 10 }
        : { title: 24, body: 12, table: 11, small: 9 },
  }
}

/** Two halves of an area, one below the other; `share` is the upper one's. */
export function splitArea(area: Area, share: number, gap = 0.15): readonly [Area, Area] {
  const upper = (area.h - gap) * share
  return [
    { ...area, h: upper },
    { ...area, y: area.y + upper + gap, h: area.h - gap - upper },
  ]
}

/** Space around the text of a cell, in inches: left and right, above and below. */
export const CELL_MARGIN = { x: 0.07, y: 0.03 } as const

/** Height of a table row in inches, from the texts of its cells and the widths of its columns. */
export function rowHeight(
  texts: readonly string[],
  widths: readonly number[],
  fontSize: number,
): number {
  const em = fontSize / POINTS_PER_INCH
  const lines = texts.map((text, column) => {
    const room = (widths[column] ?? 1) - 2 * CELL_MARGIN.x
    // A line ends before the character that does not fit, so it is never quite full.
    const perLine = Math.max(1, room / em - 0.5)
    return Math.max(1, Math.ceil(textWidthEm(text) / perLine))
  })
  return Math.max(...lines) * em * LINE_HEIGHT + 2 * CELL_MARGIN.y
}

/** Letters with which so many rows of one line fill a height, within bounds, in points. */
export function fillingFont(rows: number, height: number, least: number, most: number): number {
  const line = height / rows - 2 * CELL_MARGIN.y
  return Math.max(least, Math.min(most, Math.floor((line / LINE_HEIGHT) * POINTS_PER_INCH)))
}

/** How many rows of these heights fit into a height. */
export function countFitting(heights: readonly number[], room: number): number {
  let used = 0
  const past = heights.findIndex((height) => (used += height) > room)
  return past < 0 ? heights.length : past
}

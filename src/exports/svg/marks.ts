import { textWidthEm } from './text-width.ts'

/** How a shape is painted; what is missing is not. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  /** In pixels, also within a scaled group. */
  readonly strokeWidth?: number
  readonly dash?: string
  readonly opacity?: number
  /** Over the fill. */
  readonly texture?: Texture
}

/** Lines or dots over a fill; lengths in pixels, also within a scaled group. */
export interface Texture {
  readonly kind: 'lines' | 'dots'
  /** Of lines, clockwise from upright, in degrees. */
  readonly angle: number
  /** From one line or dot to the next. */
  readonly period: number
  /** Of a line, or across a dot. */
  readonly width: number
  readonly ink: string
}

export interface TextRun {
  readonly text: string
  readonly strong?: boolean
}

export interface TextMark {
  readonly kind: 'text'
  readonly runs: readonly TextRun[]
  /** `x` is the start, middle or end as `anchor` says; `y` the middle of the line. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: string
  /** Colour of a seam around the letters, where they stand on a drawing. */
  readonly halo?: string
}

/** What a picture is made of, in pixels. */
export type Mark =
  | (Paint & {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    })
  | (Paint & {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly r: number
    })
  | (Paint & {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    })
  /** `d` in the units of the group that it stands in. */
  | (Paint & { readonly kind: 'path'; readonly d: string })
  | TextMark
  /** Marks in units of their own: moved to `x`, `y` after `scale`. */
  | {
      readonly kind: 'group'
      readonly x: number
      readonly y: number
      readonly scale: number
      readonly marks: readonly Mark[]
    }

interface TextStyle {
  readonly size: number
  readonly fill: string
  readonly anchor?: TextMark['anchor']
  readonly strong?: boolean
  readonly halo?: string
}

/** One line of text, in one weight or in runs of several. */
export function text(
  words: string | readonly TextRun[],
  x: number,
  y: number,
  { size, fill, anchor = 'start', strong = false, halo }: TextStyle,
): TextMark {
  const runs = typeof words === 'string' ? [{ text: words, strong }] : words
  return { kind: 'text', runs, x, y, size, anchor, fill, ...(halo === undefined ? {} : { halo }) }
}

/** Height of a line, in em. */
export const LINE = 1.4

export const textWidth = (words: string, size: number): number => textWidthEm(words) * size

/** Colours and motion that an option needs, handed in so that the options stay pure. */
export interface ChartLook {
  readonly categoryColor: (index: number) => string
  readonly sequence: readonly string[]
  /** Share of a class's colour that is covered where it is not chosen, for each step of `sequence`. */
  readonly fadedShare: readonly number[]
  /** What the filters leave out is dotted in this colour. */
  readonly dots: string
  /** What has no value is ruled in this colour. */
  readonly lines: string
  readonly unlisted: string
  readonly regionBorder: string
  readonly unlistedBorder: string
  readonly zeroBorder: string
  readonly paper: string
  readonly rest: string
  /** Opacity of a ghost bar. */
  readonly ghost: number
  /** Whether updates may move; the first drawing never does. */
  readonly moving: boolean
}

import type { ChartLook } from '../plot.ts'

/** Colours and type that a picture needs, handed in so that drawing stays pure. */
export interface PictureLook extends ChartLook {
  readonly ink: string
  readonly inkMuted: string
  readonly rule: string
  readonly accent: string
  /** Text colours that read on the steps of `sequence` and on the hues of the categories. */
  readonly onSequence: readonly string[]
  readonly onCategory: (index: number) => string
  readonly fontFamily: string
}

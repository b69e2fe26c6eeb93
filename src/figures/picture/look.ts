import type { Paint } from '../../exports/index.ts'
import { lookOf } from '../look.ts'
import { fadedHue, paintOfMark, textureAt, type Painted } from '../paint.ts'
import type { ChartLook } from '../chart-look.ts'

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

/** Colour of words that read on the paint of a mark, with a seam of its fill where it has a texture. */
export function inkOn(look: PictureLook, mark: Painted): { fill: string; halo?: string } {
  const { fill, texture } = paintOfMark(look, mark)
  const isClass = lookOf(mark.figure) === 'class'
  return {
    fill: (isClass ? look.onSequence[mark.step] : undefined) ?? look.ink,
    ...(texture ? { halo: fill } : {}),
  }
}

/** A bar or a slice in the hue of its value, beside type of `size` pixels. */
export function huePaint(look: PictureLook, hue: string, dimmed: boolean, size: number): Paint {
  if (!dimmed) return { fill: hue }
  const { fill, texture } = fadedHue(look, hue)
  return { fill, texture: textureAt(texture, size) }
}

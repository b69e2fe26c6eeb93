import type { CSSProperties } from 'react'
import { isFaded, lookOf, type Painted, type RegionLook } from '../../figures/index.ts'

/** A state as a background, as the style sheets have it. */
export function cssPaint(look: RegionLook, step: number, dimmed: boolean): string {
  if (look !== 'class') return `var(--paint-${look})`
  return `var(--${dimmed ? 'faded' : 'sequence'}-${step})`
}

export const cssPaintOf = ({ figure, step, dimmed }: Painted): string =>
  cssPaint(lookOf(figure), step, dimmed)

/** So many layers of a soft seam are as good as a solid one. */
const SEAMS = 8

/** What reads on it: in the colour for its class, and on stripes with a seam of that class. */
export function cssInkOn(mark: Painted): CSSProperties | undefined {
  if (lookOf(mark.figure) !== 'class') return undefined
  const seam = `0 0 3px var(--sequence-${mark.step})`
  return {
    color: `var(--on-sequence-${mark.step})`,
    ...(isFaded(mark) ? { textShadow: Array(SEAMS).fill(seam).join(', ') } : {}),
  }
}

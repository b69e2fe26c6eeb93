import { lookOf, type RegionLook, type RegionMark } from '../../figures/index.ts'

/** The look of a region as a small sample. */
export const Swatch = ({ mark }: { mark: Pick<RegionMark, 'figure' | 'step'> }) => (
  <LookSwatch look={lookOf(mark.figure)} step={mark.step} />
)

/** A look as a small sample; `step` of the colour sequence for a class. */
export function LookSwatch({ look, step = -1 }: { look: RegionLook; step?: number }) {
  return (
    <span
      className={`swatch swatch-${look}`}
      style={look === 'class' ? { background: `var(--sequence-${step})` } : undefined}
      aria-hidden="true"
    />
  )
}

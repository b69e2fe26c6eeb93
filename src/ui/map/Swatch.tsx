import { lookOf, type RegionLook, type RegionMark } from '../../figures/index.ts'

/** A look as a small sample; `step` of the colour sequence for a class. */
export function Swatch({ look, step = -1 }: { look: RegionLook; step?: number }) {
  return (
    <span
      className={`swatch exact swatch-${look}`}
      style={look === 'class' ? { background: `var(--sequence-${step})` } : undefined}
      aria-hidden="true"
    />
  )
}

/** The look of a region as a small sample. */
export const MarkSwatch = ({ mark }: { mark: RegionMark }) => (
  <Swatch look={lookOf(mark.figure)} step={mark.step} />
)

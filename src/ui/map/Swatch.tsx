import type { RegionMark } from '../../figures/index.ts'

/** The look of a region as a small sample. */
export function Swatch({ mark }: { mark: Pick<RegionMark, 'look' | 'step'> }) {
  return (
    <span
      className={`swatch swatch-${mark.look}`}
      style={mark.look === 'class' ? { background: `var(--sequence-${mark.step})` } : undefined}
      aria-hidden="true"
    />
  )
}

import { lookOf, type RegionLook, type RegionMark } from '../../figures/index.ts'
import { cssPaint } from '../theme/css-paint.ts'

interface SwatchProps {
  readonly look: RegionLook
  /** Of the colour sequence, for a class. */
  readonly step?: number
  readonly dimmed?: boolean
}

/** A look as a small sample. */
export const Swatch = ({ look, step = -1, dimmed = false }: SwatchProps) => (
  <span
    className={`swatch exact swatch-${look}`}
    style={{ background: cssPaint(look, step, dimmed) }}
    aria-hidden="true"
  />
)

/** The look of a region as a small sample. */
export const MarkSwatch = ({ mark }: { mark: RegionMark }) => (
  <Swatch look={lookOf(mark.figure)} step={mark.step} dimmed={mark.dimmed} />
)

/** A colour as it is, and as it is where something else is chosen. */
export const FadedSwatch = () => (
  <span className="swatch swatch-faded exact" aria-hidden="true">
    {[false, true].map((dimmed) => (
      <span
        key={String(dimmed)}
        className="fill"
        style={{ background: cssPaint('class', 3, dimmed) }}
      />
    ))}
  </span>
)

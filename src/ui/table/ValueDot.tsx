import type { CaseRecord, Dimension } from '../../domain/index.ts'
import { categoryColor } from '../theme/tokens.ts'

interface ValueDotProps {
  readonly dimension: Dimension
  readonly record: CaseRecord
}

/** The colour that the figures give to a case's value; nothing where it has not one value. */
export function ValueDot({ dimension, record }: ValueDotProps) {
  const own = record.values[dimension.id] ?? ''
  const index = dimension.values.findIndex(({ key }) => key === own)
  if (index < 0) return null
  return (
    <span
      className="dot dot-leading exact"
      aria-hidden="true"
      style={{ background: categoryColor(index) }}
    />
  )
}

import { messages } from '../../messages/index.ts'
import type { StackModel, StackRow, StackSegment } from './model.ts'

/** The figure printed on a segment: cases, a percentage, or `3 / 5` where there are too few for one. */
export function segmentText({ figure }: StackSegment, { mode }: Pick<StackModel, 'mode'>): string {
  const { count } = messages
  if (mode === 'count') return count.number(figure.count)
  if (figure.value === null) return count.of(figure.count, figure.base)
  return count.percent(figure.value)
}

/** The figure printed beside a row. */
export function rowText({ figure }: StackRow): string {
  const { count } = messages
  return figure.count === figure.base
    ? count.number(figure.base)
    : count.of(figure.count, figure.base)
}

/** That small rows are only outlines, where there are any; else `''`. */
export function smallNote({ mode, rows, rowsDimension }: StackModel): string {
  const isSmall = mode === 'share' && rows.some((row) => row.small)
  return isSmall ? messages.breakdown.stackSmall(rowsDimension.label) : ''
}

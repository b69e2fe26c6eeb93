import { messages } from '../../messages/index.ts'
import type { Figure } from '../figure.ts'

type Told = Pick<Figure, 'count' | 'base'>

/**
 * Whether a number would stand for another one than its base: other filters narrow it, or a sum across
 * several values of a case heeds a filter of its own dimension.
 */
const hasBase = ({ count, base }: Told, narrowed: boolean) => narrowed || count !== base

/** The figure printed in a cell: `3 / 5` where a filter narrows it, else the count alone. */
export function cellText(told: Told, narrowed: boolean): string {
  const { count: words } = messages
  const { count, base } = told
  return hasBase(told, narrowed) && base > 0 ? words.of(count, base) : words.number(count)
}

/** What a cell, a row or a column says of itself: its name, then its figures. */
export function cellWords(name: string, told: Told, narrowed: boolean): string {
  const { option } = messages
  const { count, base } = told
  return hasBase(told, narrowed) ? option.filtered(name, count, base) : option.all(name, count)
}

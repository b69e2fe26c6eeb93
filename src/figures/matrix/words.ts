import { messages } from '../../messages/index.ts'
import type { Figure } from '../figure.ts'

/** The figure printed in a cell: `3 / 5` where other filters narrow, else the count alone. */
export function cellText(
  { count, base }: Pick<Figure, 'count' | 'base'>,
  narrowed: boolean,
): string {
  const { count: words } = messages
  return narrowed && base > 0 ? words.of(count, base) : words.number(count)
}

/** What a cell, a row or a column says of itself: its name, then its figures. */
export function cellWords(
  name: string,
  { count, base }: Pick<Figure, 'count' | 'base'>,
  narrowed: boolean,
): string {
  const { option } = messages
  return narrowed ? option.filtered(name, count, base) : option.all(name, count)
}

import type { NumberOf } from '../../figures/index.ts'

/** Elements that print, draw or stand for a number of cases. */
export const NUMBER = '[data-behind]'
/** The button of one that shows them, and keeps them. */
export const MARK = '.behind-mark'
/** What shows the titles behind one. */
export const BEHIND = '.behind'

/** The key that shows them for what the focus is on, and keeps them. */
export const BEHIND_KEYS = 'Alt+ArrowDown'

export const isBehindKey = ({ altKey, key }: KeyboardEvent): boolean =>
  altKey && key === 'ArrowDown'

/** Makes an element one that shows the titles behind its number; `null`: there are none to be shown. */
export const behindNumber = (number: NumberOf | null) => ({
  'data-behind': number ? JSON.stringify(number) : undefined,
})

export const closestTo = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null

/** The number that the keyboard is on: the focus itself, the active option of a list, or what a cell holds. */
export function focusedNumber(): HTMLElement | null {
  const focus = document.activeElement
  const active = focus?.getAttribute('aria-activedescendant')
  const at = active ? document.getElementById(active) : focus
  return closestTo(at, NUMBER) ?? at?.querySelector<HTMLElement>(`:scope > ${NUMBER}`) ?? null
}

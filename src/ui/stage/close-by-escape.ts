import type { KeyboardEvent } from 'react'

/** One Esc closes one thing: a popup, and not the presentation behind it. */
export function closeByEscape(event: KeyboardEvent, close: () => void) {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  close()
}

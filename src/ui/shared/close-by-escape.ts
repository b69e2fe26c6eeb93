import type { KeyboardEvent } from 'react'

/** One Esc closes one thing: this popup, and nothing behind it. What within took the key keeps it. */
export function closeByEscape(event: KeyboardEvent, close: () => void) {
  if (event.key !== 'Escape' || event.isDefaultPrevented() || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  close()
}

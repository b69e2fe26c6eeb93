import { useEffect, type RefObject } from 'react'

/** The stage takes the focus, and gives it back to where it was. */
export function useStageFocus(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const before = document.activeElement
    root.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [root])
}

import { useEffect, useRef, type RefObject } from 'react'
import { useDispatch } from '../shared/app-context.tsx'

/**
 * Moves focus to the detail's heading when a person opens it, and back to the case in the list when
 * it closes. Opened by an address (nothing had focus), or closed while the person is elsewhere on the
 * page, it leaves focus alone.
 */
export function useDetailFocus(id: string | null) {
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  const shown = useRef<string | null>(null)

  useEffect(() => {
    const before = shown.current
    shown.current = id
    if (before === id) return
    const focused = document.activeElement
    const atRest = focused === null || focused === document.body
    if (id === null) {
      if (atRest && before !== null) returnFocus(opener.current, before)
      opener.current = null
      return
    }
    if (atRest || !(focused instanceof HTMLElement) || panel.current?.contains(focused)) return
    opener.current = focused
    heading.current?.focus()
  }, [id])

  useCloseWhenCovering(id !== null, panel)
  return { panel, heading }
}

/** What floats over the panel. */
const IN_FRONT = '[role="dialog"], [role="menu"]'

/** Focus must not go behind the panel: it closes when it covers what has just been focused. */
function useCloseWhenCovering(open: boolean, panel: RefObject<HTMLElement | null>) {
  const dispatch = useDispatch()
  useEffect(() => {
    if (!open) return
    const onFocusIn = ({ target }: FocusEvent) => {
      const cover = panel.current
      if (!cover || !(target instanceof Element) || cover.contains(target)) return
      if (target.closest(IN_FRONT)) return
      if (covers(cover.getBoundingClientRect(), target.getBoundingClientRect())) {
        dispatch({ type: 'detail/closed' })
      }
    }
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [open, panel, dispatch])
}

const covers = (cover: DOMRect, box: DOMRect) =>
  box.left >= cover.left &&
  box.right <= cover.right &&
  box.top >= cover.top &&
  box.bottom <= cover.bottom

/**
 * Opened from the list, to the title last shown; opened from elsewhere, a number that the case is behind,
 * or if that title is not on the page, to where it was opened from.
 */
function returnFocus(opener: HTMLElement | null, id: string) {
  const from = opener?.isConnected ? opener : null
  const isThere = from !== null && (from.dataset['case'] === id || !from.closest('#case-list'))
  const title = document.querySelector<HTMLElement>(`button[data-case="${CSS.escape(id)}"]`)
  const target = isThere ? from : (title ?? from)
  target?.focus()
}

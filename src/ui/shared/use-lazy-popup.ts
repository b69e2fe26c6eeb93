import { useRef, useState, type ComponentType, type RefObject } from 'react'
import { BEHIND } from '../behind/behind-number.ts'

/** What a popup behind a button is given. */
export interface LazyPopupProps {
  readonly button: RefObject<HTMLButtonElement | null>
  /** Where the popup is put: beside its button, so that it belongs to the same landmark. */
  readonly container: RefObject<HTMLElement | null>
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

/** Opens and closes as the popup itself asks for. */
export function openChangeOf({ button, setOpen }: LazyPopupProps) {
  return (next: boolean, { event }: { readonly event: Event }) => {
    // Something within has taken the event for itself.
    if (event.defaultPrevented) return
    // What is behind a number of its own stands beside it, not in it.
    const to = event instanceof FocusEvent ? event.relatedTarget : event.target
    if (to instanceof Element && to.closest(BEHIND)) return
    // A press on the button closes by the button's own click.
    const onButton = event.target instanceof Node && button.current?.contains(event.target)
    if (!onButton) setOpen(next)
  }
}

/**
 * A popup behind a button, fetched when the button is first pointed at, focused or pressed. `load`
 * is tried again at the next press when it failed.
 */
export function useLazyPopup<P>(load: () => Promise<ComponentType<P>>) {
  const button = useRef<HTMLButtonElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const [popup, setPopup] = useState<{ readonly Popup: ComponentType<P> } | null>(null)

  const fetchPopup = async () => {
    if (popup) return true
    try {
      setPopup({ Popup: await load() })
      return true
    } catch {
      return false
    }
  }
  const warm = () => void fetchPopup()
  const press = async () => {
    if (open) {
      setOpen(false)
      return
    }
    const ready = await fetchPopup()
    setFailed(!ready)
    setOpen(ready)
  }
  return {
    /** Of the element around the button. */
    container,
    failed,
    Popup: popup?.Popup,
    buttonProps: {
      ref: button,
      'aria-expanded': open,
      onPointerEnter: warm,
      onFocus: warm,
      onClick: () => void press(),
    },
    popupProps: { button, container, open, setOpen } satisfies LazyPopupProps,
  } as const
}

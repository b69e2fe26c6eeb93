import { dismissTooltip, isTooltipShown } from '../shared/hover.ts'

/** How long one rests on a number, by pointer, focus or finger, until it is meant. */
const REST_MS = 500
/** How long one may be on nothing, on the way to what is shown. */
const LEAVE_MS = 300

/** What shows the titles behind a number. */
export interface Titles {
  /** The element whose number is shown; `null` for none. */
  readonly shown: () => HTMLElement | null
  /** `kept`: until they are closed. */
  readonly show: (element: HTMLElement, kept: boolean) => void
  /** Shows none any more, unless they are kept. */
  readonly hide: () => void
}

/** What one is on, and what comes of staying there. */
export interface Resting {
  /** On a number, or `null` on none: after a while its titles are shown, or gone. */
  readonly on: (element: HTMLElement | null) => void
  /** On what is shown, which stays. */
  readonly onTitles: () => void
  /** Held down on a number: its titles are kept after a while, and `meant` is called. */
  readonly held: (element: HTMLElement, meant: () => void) => void
  /** Nothing comes of it. */
  readonly stop: () => void
  readonly keep: (element: HTMLElement) => void
  readonly close: () => void
}

/** Where a tooltip tells of what a number is of, nothing more is shown unasked. */
export function createResting({ shown, show, hide }: Titles): Resting {
  let at: HTMLElement | null = null
  let timer = 0
  const stop = () => clearTimeout(timer)
  const after = (ms: number, act: () => void) => {
    stop()
    timer = window.setTimeout(act, ms)
  }
  const close = () => {
    stop()
    hide()
  }
  const keep = (element: HTMLElement) => {
    stop()
    dismissTooltip()
    at = element
    show(element, true)
  }
  return {
    // While one passes over other numbers on the way to what is shown, it stays.
    on: (element) => {
      if (element === at) return
      at = element
      if (!element) return after(LEAVE_MS, close)
      after(REST_MS, () => {
        hide()
        if (!isTooltipShown() && element.isConnected) show(element, false)
      })
    },
    onTitles: () => {
      stop()
      at = shown()
    },
    held: (element, meant) =>
      after(REST_MS, () => {
        meant()
        keep(element)
      }),
    stop,
    keep,
    close,
  }
}

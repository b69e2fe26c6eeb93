import { useEffect, useRef, type RefObject } from 'react'
import type { Point } from '../../figures/index.ts'
import type { Zoom } from './use-zoom.ts'

const WHEEL_STEP = 1.15
/** A pointer that moves less, in CSS pixels, presses; one that moves more drags. */
const SLACK = 4

/**
 * What moves and enlarges the canvas: Ctrl and the wheel, two fingers, and where it is enlarged the
 * pressed pointer. The wheel alone and one finger scroll the page.
 */
export function useGestures(canvas: RefObject<HTMLElement | null>, zoom: Zoom) {
  const now = useRef(zoom)
  useEffect(() => {
    now.current = zoom
  })
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const ended = new AbortController()
    const { signal } = ended
    const inTime = onceAFrame(signal)
    watchWheel(element, now, signal)
    watchFingers(element, now, inTime, signal)
    watchDrag(element, now, inTime, signal)
    return () => ended.abort()
  }, [canvas])
}

type Current = RefObject<Zoom>
type Run = (step: () => void) => void

/** Runs the latest of the steps that arrive before the next picture. */
function onceAFrame(signal: AbortSignal): Run {
  let next: (() => void) | null = null
  return (step) => {
    const asked = next !== null
    next = step
    if (asked) return
    requestAnimationFrame(() => {
      if (!signal.aborted) next?.()
      next = null
    })
  }
}

/** A point of the window in shares of an element. */
function shareOf(element: Element, x: number, y: number): Point {
  const box = element.getBoundingClientRect()
  return [(x - box.left) / box.width, (y - box.top) / box.height]
}

function watchWheel(element: HTMLElement, now: Current, signal: AbortSignal) {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const by = event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP
    now.current.zoomBy(by, shareOf(element, event.clientX, event.clientY))
  }
  element.addEventListener('wheel', onWheel, { passive: false, signal })
}

/** Middle of two fingers in shares of the element, and how far apart they are in CSS pixels. */
function pinchOf(element: Element, { touches }: TouchEvent) {
  const [a, b] = touches
  if (!a || !b || touches.length !== 2) return null
  return {
    at: shareOf(element, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2),
    apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  }
}

function watchFingers(element: HTMLElement, now: Current, run: Run, signal: AbortSignal) {
  let last: ReturnType<typeof pinchOf> = null
  const begin = (event: TouchEvent) => {
    last = pinchOf(element, event)
    if (last) event.preventDefault()
  }
  const move = (event: TouchEvent) => {
    const pinch = pinchOf(element, event)
    if (!pinch || !last) return
    event.preventDefault()
    run(() => {
      if (!last) return
      now.current.moveBy([last.at[0] - pinch.at[0], last.at[1] - pinch.at[1]])
      now.current.zoomBy(pinch.apart / Math.max(1, last.apart), pinch.at)
      last = pinch
    })
  }
  const active = { passive: false, signal } as const
  element.addEventListener('touchstart', begin, active)
  element.addEventListener('touchmove', move, active)
  element.addEventListener('touchend', () => (last = null), { signal })
  element.addEventListener('touchcancel', () => (last = null), { signal })
}

function watchDrag(element: HTMLElement, now: Current, run: Run, signal: AbortSignal) {
  let from: { x: number; y: number } | null = null
  let dragged = false
  element.addEventListener(
    'pointerdown',
    (event) => {
      dragged = false
      const isPressed = event.pointerType !== 'touch' && event.button === 0
      from = isPressed && now.current.canZoomOut ? { x: event.clientX, y: event.clientY } : null
    },
    { signal },
  )
  // In the window: the pointer may leave the map while it is pressed.
  addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      if (!from) return
      dragged ||= Math.hypot(x - from.x, y - from.y) > SLACK
      if (!dragged) return
      element.classList.add('map-dragged')
      run(() => {
        if (!from) return
        const { width, height } = element.getBoundingClientRect()
        now.current.moveBy([(from.x - x) / width, (from.y - y) / height])
        from = { x, y }
      })
    },
    { signal },
  )
  const end = () => {
    from = null
    element.classList.remove('map-dragged')
  }
  addEventListener('pointerup', end, { signal })
  addEventListener('pointercancel', end, { signal })
  // The click that ends a drag chooses nothing.
  element.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopPropagation()
      dragged = false
    },
    { capture: true, signal },
  )
}

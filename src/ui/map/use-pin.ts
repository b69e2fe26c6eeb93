import { useEffect, useRef, type RefObject } from 'react'
import { regionAt, type Box } from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { besideElement, pinTooltip } from '../shared/hover.ts'

const LONG_PRESS_MS = 500
/** A finger that moves further, in CSS pixels, scrolls. */
const SLACK = 6

/** Pins the tooltip of what is at a point of the window; whether there is anything. */
type PinAt = (target: EventTarget | null, x: number, y: number) => boolean

/**
 * The right button, and a long press of a finger, let the tooltip of a region stay: of what has a region
 * of its own (`data-region`: labels, tiles, circles), and of the shapes below.
 */
export function usePin(field: RefObject<HTMLElement | null>, map: MapFile, visible: Box) {
  const pinAt = useRef<PinAt>(() => false)
  useEffect(() => {
    pinAt.current = (target, x, y) => {
      if (!(target instanceof Element)) return false
      const own = target.closest('[data-region]')
      const key = own?.getAttribute('data-region') ?? shapeAt(target, map, visible, [x, y])
      if (key === null) return false
      pinTooltip(key, own ? besideElement(own) : { x, y })
      return true
    }
  }, [map, visible])
  useEffect(() => {
    const element = field.current
    if (!element) return
    const ended = new AbortController()
    const { signal } = ended
    element.addEventListener(
      'contextmenu',
      (event) => {
        if (pinAt.current(event.target, event.clientX, event.clientY)) event.preventDefault()
      },
      { signal },
    )
    watchLongPress(element, pinAt, signal)
    return () => ended.abort()
  }, [field])
}

function shapeAt(
  target: Element,
  map: MapFile,
  visible: Box,
  [x, y]: readonly [number, number],
): string | null {
  const box = target.closest('.map-stage')?.getBoundingClientRect()
  if (!box) return null
  return regionAt(map, visible, [(x - box.left) / box.width, (y - box.top) / box.height])
}

/** The click that ends a long press chooses nothing. */
function watchLongPress(element: HTMLElement, pinAt: RefObject<PinAt>, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let from = { x: 0, y: 0 }
  let pinned = false
  const stop = () => clearTimeout(timer)
  element.addEventListener(
    'pointerdown',
    ({ pointerType, isPrimary, target, clientX: x, clientY: y }) => {
      stop()
      pinned = false
      if (pointerType !== 'touch' || !isPrimary) return
      from = { x, y }
      timer = setTimeout(() => (pinned = pinAt.current(target, x, y)), LONG_PRESS_MS)
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > SLACK) stop()
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(end, stop, { signal })
  }
  element.addEventListener(
    'click',
    (event) => {
      if (pinned) event.stopPropagation()
      pinned = false
    },
    { capture: true, signal },
  )
}

import { useEffect, useRef, type RefObject } from 'react'
import { regionAt, type Box } from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { useDispatch } from '../shared/app-context.tsx'
import { besideElement, pinTooltip } from '../shared/hover.ts'
import { useEnterable } from './use-map-figure.ts'

const LONG_PRESS_MS = 500
/** A finger that moves further, in CSS pixels, scrolls. */
const SLACK = 6

/** Does something with what is at a point of the window; whether there is anything. */
type ActAt = (target: EventTarget | null, x: number, y: number) => boolean

/**
 * What goes beyond choosing a region: the right button and a long press of a finger let its tooltip
 * stay, a double press goes in. Of what has a region of its own (`data-region`: labels, tiles,
 * circles), and of the shapes below.
 */
export function useRegionGestures(
  field: RefObject<HTMLElement | null>,
  map: MapFile,
  visible: Box,
) {
  const dispatch = useDispatch()
  const enterable = useEnterable()
  const pinAt = useRef<ActAt>(() => false)
  const enterAt = useRef<ActAt>(() => false)
  useEffect(() => {
    const regionOf = (target: EventTarget | null, x: number, y: number) => {
      if (!(target instanceof Element)) return null
      const own = target.closest('[data-region]')
      const key = own?.getAttribute('data-region') ?? shapeAt(target, map, visible, [x, y])
      return key === null ? null : { key, own }
    }
    pinAt.current = (target, x, y) => {
      const found = regionOf(target, x, y)
      if (found) pinTooltip(found.key, found.own ? besideElement(found.own) : { x, y })
      return found !== null
    }
    enterAt.current = (target, x, y) => {
      const found = regionOf(target, x, y)
      if (!found || !enterable(found.key)) return false
      dispatch({ type: 'area/entered', area: found.key })
      return true
    }
  }, [map, visible, dispatch, enterable])
  useEffect(() => {
    const element = field.current
    if (!element) return
    const ended = new AbortController()
    const { signal } = ended
    const on = (type: 'contextmenu' | 'dblclick', act: RefObject<ActAt>) =>
      element.addEventListener(
        type,
        (event) => {
          if (act.current(event.target, event.clientX, event.clientY)) event.preventDefault()
        },
        { signal },
      )
    on('contextmenu', pinAt)
    on('dblclick', enterAt)
    // The second press of a double one goes in, and does not take back what the first has chosen.
    element.addEventListener(
      'click',
      (event) => {
        const { detail, target } = event
        const isRegion = target instanceof Element && target.closest('[data-region], .map-shapes')
        if (detail > 1 && isRegion) event.stopPropagation()
      },
      { capture: true, signal },
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
function watchLongPress(element: HTMLElement, pinAt: RefObject<ActAt>, signal: AbortSignal) {
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

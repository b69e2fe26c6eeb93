import { useEffect, useEffectEvent, type RefObject } from 'react'
import { canScroll } from './use-stage-keys.ts'

/** Shorter than this is no swipe; CSS pixels. */
const LEAST_PX = 50
/** A swipe is at least so much more across than up or down. */
const ACROSS = 1.8

/** One finger across the picture turns the page: to the left is ahead (1). Not over what can scroll. */
export function useSwipe(root: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void) {
  const swiped = useEffectEvent(onSwipe)
  useEffect(() => {
    const element = root.current
    if (!element) return
    let from: { readonly x: number; readonly y: number } | null = null
    const down = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const alone = event.pointerType === 'touch' && event.isPrimary
      const ours = alone && !canScroll(target, element) && !target?.closest('.stage-bar')
      from = ours ? { x: event.clientX, y: event.clientY } : null
    }
    const up = (event: PointerEvent) => {
      if (!from || !event.isPrimary) return
      const [x, y] = [event.clientX - from.x, event.clientY - from.y]
      from = null
      if (Math.abs(x) >= LEAST_PX && Math.abs(x) >= Math.abs(y) * ACROSS) {
        swiped(x < 0 ? 1 : -1)
      }
    }
    const cancel = () => {
      from = null
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', cancel)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', cancel)
    }
  }, [root])
}

import { useEffect, useReducer, type RefObject } from 'react'
import { nextAttention, REST_AFTER_MS } from './idle.ts'

/** Whether the controls are wanted: after a movement or a touch for a while, and while one has the focus. */
export function useAttention(root: RefObject<HTMLElement | null>) {
  const [attention, attend] = useReducer(nextAttention, { awake: true, engaged: false })
  useEffect(() => {
    const element = root.current
    if (!element) return
    let timer = setTimeout(() => attend('rested'), REST_AFTER_MS)
    const wake = () => {
      clearTimeout(timer)
      timer = setTimeout(() => attend('rested'), REST_AFTER_MS)
      attend('moved')
    }
    element.addEventListener('pointermove', wake)
    element.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointermove', wake)
      element.removeEventListener('pointerdown', wake)
    }
  }, [root])
  return { attention, attend }
}

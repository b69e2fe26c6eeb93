import { useSyncExternalStore } from 'react'
import { stageTextPx } from './stage-text.ts'

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** Size of the main type for the window at hand, in CSS pixels; it follows the window. */
export const useStageText = (): number =>
  useSyncExternalStore(subscribe, () => stageTextPx(window.innerWidth, window.innerHeight))

import { useSyncExternalStore } from 'react'

/** Whether a media query holds; `false` while the page is made at build time. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}

/** Whether charts may move. */
export const useMotion = () => useMedia('(prefers-reduced-motion: no-preference)')

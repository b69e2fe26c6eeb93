import { useSyncExternalStore } from 'react'

/** Whether a media query holds; `false` while the page is made at build time and taken over. */
export const useMedia = (query: string): boolean => useQuery(query, () => false)

const MOTION = '(prefers-reduced-motion: no-preference)'

/** Whether charts may move. No markup follows from it, so it is known from the first on. */
export const useMotion = (): boolean =>
  useQuery(MOTION, () => typeof window === 'object' && window.matchMedia(MOTION).matches)

function useQuery(query: string, first: () => boolean): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
    first,
  )
}

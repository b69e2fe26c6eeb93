import { useSyncExternalStore } from 'react'

const NEVER = () => () => undefined

/**
 * Whether what is drawn is the page's own first picture: while it is made at build time, and while it
 * is taken over in the browser. `false` from then on, and for all that is drawn anew.
 */
export function useArriving(): boolean {
  return useSyncExternalStore(
    NEVER,
    () => false,
    () => true,
  )
}

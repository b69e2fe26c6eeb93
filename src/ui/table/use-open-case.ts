import { useCallback } from 'react'
import { useDispatch } from '../shared/app-context.tsx'

/**
 * Opens a case's detail. `from` (or the title button inside it) takes focus first, so that the detail
 * knows that a person opened it and where focus goes back to; some browsers do not focus a clicked
 * button by themselves.
 */
export function useOpenCase() {
  const dispatch = useDispatch()
  return useCallback(
    (id: string, from: HTMLElement) => {
      const title = from.querySelector<HTMLElement>('button[data-case]') ?? from
      title.focus({ preventScroll: true })
      dispatch({ type: 'detail/opened', id })
    },
    [dispatch],
  )
}

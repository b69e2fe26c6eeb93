import { useEffect } from 'react'
import { useApp } from './shared/app-context.tsx'
import { dismissTooltip } from './shared/hover.ts'

/**
 * Esc closes one thing at a time: the topmost popup (a menu closes itself; the tooltip here), then
 * the search text, then the detail. It never clears filters.
 */
export function useEscape() {
  const { store, dispatch } = useApp()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('[role="menu"], [role="dialog"]')) return
      const { view } = store.getState()
      if (dismissTooltip()) event.preventDefault()
      else if (view.text !== '') {
        event.preventDefault()
        dispatch({ type: 'text/changed', text: '' })
      } else if (view.detail !== null) {
        event.preventDefault()
        dispatch({ type: 'detail/closed' })
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store, dispatch])
}

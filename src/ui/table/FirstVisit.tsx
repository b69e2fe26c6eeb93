import { useEffect, useState } from 'react'
import { messages } from '../../messages/index.ts'
import { encodeView } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'

const STORAGE_KEY = 'egov-atlas:first-visit'
const SEEN = 'seen'

/**
 * One sentence on what to do, until it is dismissed: for whoever comes for the first time, and not by
 * a link to a view. It comes once the page is taken over, beside the head of the list, where it moves
 * nothing.
 */
export function FirstVisit() {
  const { store } = useApp()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (encodeView(store.getState().view) === '' && !wasSeen()) setShown(true)
  }, [store])
  if (!shown) return null
  const { firstVisit } = messages
  const dismiss = () => {
    remember()
    setShown(false)
    // The button goes away; the focus stays at the list.
    document.getElementById('case-list')?.focus({ preventScroll: true })
  }
  return (
    <aside className="first-visit pair note not-on-paper" aria-label={firstVisit.label}>
      <p>{firstVisit.hint}</p>
      <button type="button" className="text-button rigid" onClick={dismiss}>
        {firstVisit.dismiss}
      </button>
    </aside>
  )
}

function wasSeen(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) === SEEN
  } catch {
    return false
  }
}

function remember() {
  try {
    window.localStorage.setItem(STORAGE_KEY, SEEN)
  } catch {
    // Storage may be forbidden; it is then said once more at the next visit.
  }
}

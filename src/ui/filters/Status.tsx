import { useEffect, useState } from 'react'
import { messages } from '../../messages/index.ts'
import { useCounts } from '../shared/use-counts.ts'

const QUIET_MS = 500

/** How many cases are shown: to be seen at once, and said politely when the view has come to rest. */
export function Status() {
  const { count, base } = useCounts().total
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(messages.status.live(count, base)), QUIET_MS)
    return () => clearTimeout(timer)
  }, [count, base])
  return (
    <>
      <p className="status">{messages.status.visible(count, base)}</p>
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
    </>
  )
}

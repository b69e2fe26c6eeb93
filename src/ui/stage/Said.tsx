import { useEffect, useState } from 'react'

/** After this long a live region is known to assistive technology. */
const KNOWN_AFTER_MS = 100

/** Says a text politely whenever it changes, the first one too. */
export function Said({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), KNOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}

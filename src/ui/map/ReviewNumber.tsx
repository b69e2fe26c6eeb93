import { useCallback, useEffect, useState } from 'react'
import { messages } from '../../messages/index.ts'
import { loadSettings } from '../../platform/index.ts'

/** 审图号, where whoever publishes the page has one; it is asked for when the page is up. */
export function ReviewNumber() {
  const [number, setNumber] = useState<string | null>('')
  const request = useCallback(async () => {
    const settings = await loadSettings()
    setNumber(settings?.mapReviewNumber ?? null)
  }, [])
  useEffect(() => void request(), [request])
  if (number === '') return null
  if (number !== null) return <p>{messages.map.reviewNumber(number)}</p>
  return (
    <p>
      {messages.map.reviewNumberFailed}{' '}
      <button type="button" className="text-button" onClick={() => void request()}>
        {messages.error.retry}
      </button>
    </p>
  )
}

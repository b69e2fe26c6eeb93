import { useEffect, useState } from 'react'
import { messages } from '../../messages/index.ts'
import { loadSettings } from '../../platform/index.ts'

/** 审图号, where whoever publishes the page has one; it is asked for when the page is up. */
export function ReviewNumber() {
  const [number, setNumber] = useState('')
  useEffect(() => {
    void loadSettings().then((settings) => setNumber(settings.mapReviewNumber))
  }, [])
  return number === '' ? null : <p>{messages.map.reviewNumber(number)}</p>
}

import { useEffect, useState } from 'react'
import { SHOWN } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { BehindMark } from '../behind/BehindMark.tsx'
import { behindNumber } from '../behind/behind-number.ts'
import { useApp, useAppState, useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { statusWords } from './status-words.ts'

const QUIET_MS = 500

interface StatusProps {
  /** Whether a mark stands beside it that shows the titles. */
  readonly marked?: boolean
}

/** How many cases are shown: to be seen at once, and said politely when the view has come to rest. */
export function Status({ marked = false }: StatusProps) {
  const { facts } = useApp()
  const area = useView((view) => view.area)
  const querying = useAppState((state) => state.querying)
  const counts = useCounts()
  const { visible, live, counted } = statusWords(facts, area, counts, querying)
  // What the page opens with is there to be read, and not said by itself.
  const [said, setSaid] = useState(live)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(live), QUIET_MS)
    return () => clearTimeout(timer)
  }, [live])
  return (
    <>
      <p className="strong number status" {...behindNumber(counted ? SHOWN : null)}>
        {visible}
      </p>
      {marked && counted && <BehindMark number={SHOWN} name={visible} />}
      {counts.state === 'failed' && !querying && (
        <button type="button" className="button not-on-paper" onClick={counts.retry}>
          {messages.error.retry}
        </button>
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
    </>
  )
}

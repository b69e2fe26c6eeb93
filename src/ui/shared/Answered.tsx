import type { ReactNode } from 'react'
import { messages } from '../../messages/index.ts'
import type { Shown } from './use-answer.ts'
import './answered.css'

interface AnsweredProps<T> {
  readonly answer: Shown<T>
  /** What shows the answer. It must not ask on its own. */
  readonly children: (value: T) => ReactNode
}

/**
 * Shows an answer as far as it is: what there was before stays, marked, while a new one is awaited;
 * the first is no figure at all; what failed says so in its place and can be asked again.
 */
export function Answered<T>({ answer, children }: AnsweredProps<T>) {
  if (answer.state === 'failed') return <AnswerFailed retry={answer.retry} />
  const value = answer.state === 'here' ? answer.value : answer.last
  const stale = answer.state === 'waiting'
  if (value === null) return <p className="muted answer-awaited">{messages.panel.loading}</p>
  // The same elements whether it waits or not, so that what is inside keeps its focus and its charts.
  return (
    <div className={stale ? 'answer answer-stale' : 'answer'} aria-busy={stale || undefined}>
      {children(value)}
    </div>
  )
}

/** In the place of what could not be had. */
export function AnswerFailed({ retry }: { retry: () => void }) {
  return (
    <div className="pile left muted answer-failed" role="alert">
      <p>{messages.panel.askFailed}</p>
      <button type="button" className="button" onClick={retry}>
        {messages.error.retry}
      </button>
    </div>
  )
}

import type { RefObject } from 'react'
import { messages } from '../../messages/index.ts'
import { AnswerFailed } from '../shared/Answered.tsx'
import { useDispatch, useView } from '../shared/app-context.tsx'
import { LazyPanel } from '../shared/LazyPanel.tsx'
import { Steps } from './Steps.tsx'
import { useDetailFocus } from './use-detail-focus.ts'
import { useStanding } from './use-standing.ts'
import './detail.css'

const loadBody = () => import('./DetailBody.tsx').then((module) => module.DetailBody)

/** Everything about the case whose detail is open, beside the views; nothing when none is. */
export function DetailPanel() {
  const id = useView((view) => view.detail)
  const { panel, heading } = useDetailFocus(id)
  if (id === null) return null
  return (
    <section
      ref={panel}
      className="panel column screen detail-panel"
      aria-label={messages.detail.region}
    >
      <OpenDetail id={id} heading={heading} />
    </section>
  )
}

interface OpenDetailProps {
  readonly id: string
  readonly heading: RefObject<HTMLHeadingElement | null>
}

function OpenDetail({ id, heading }: OpenDetailProps) {
  const answer = useStanding(id)
  const dispatch = useDispatch()
  const text = messages.detail
  const waiting = answer.state === 'waiting'
  const standing = answer.state === 'here' ? answer.value : waiting ? answer.last : null
  const missing = answer.state === 'here' ? text.missing : messages.table.loading
  return (
    <>
      <div className="row wrap rigid detail-bar">
        {standing && <Steps standing={standing} />}
        <button
          type="button"
          className="icon-button at-end"
          aria-label={text.close}
          title={text.close}
          onClick={() => dispatch({ type: 'detail/closed' })}
        >
          <span className="close-mark" aria-hidden="true" />
        </button>
      </div>
      <div
        className={
          waiting && standing
            ? 'fill scrolls breaks detail-body detail-stale'
            : 'fill scrolls breaks detail-body'
        }
        role="group"
        aria-label={text.scroller}
        aria-busy={waiting}
        tabIndex={0}
      >
        <h2 ref={heading} tabIndex={-1} className="title detail-title">
          {standing?.case.title ?? (answer.state === 'failed' ? text.region : missing)}
        </h2>
        {answer.state === 'failed' && <AnswerFailed retry={answer.retry} />}
        {standing && <LazyPanel load={loadBody} />}
      </div>
    </>
  )
}

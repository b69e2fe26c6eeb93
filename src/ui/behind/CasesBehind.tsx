import { useCallback } from 'react'
import {
  askBehind,
  showOnly,
  type CasesBehind as Behind,
  type NumberOf,
} from '../../figures/index.ts'
import { behindWords as words, messages } from '../../messages/index.ts'
import { encodeView } from '../../view/index.ts'
import { AnswerFailed } from '../shared/Answered.tsx'
import { useApp, useAppState, useDispatch } from '../shared/app-context.tsx'
import { Marked } from '../shared/Marked.tsx'
import { useAnswer, type Shown } from '../shared/use-answer.ts'
import { useWholeView } from '../shared/use-counts.ts'
import './behind-popup.css'

/** The cases behind a number of the view that the page shows. */
export function useCasesBehind(number: NumberOf): Shown<Behind> {
  const { source, facts } = useApp()
  const view = useWholeView()
  const ask = useCallback(
    (signal: AbortSignal) => askBehind({ source, facts, signal }, view, number),
    [source, facts, view, number],
  )
  return useAnswer(ask)
}

interface CasesBehindProps {
  readonly number: NumberOf
  /**
   * What is done before a title or 另有 n 个 leads away: closes what they stand in, and gives the
   * focus back to where it shall return to.
   */
  readonly leave: () => void
}

/** The titles behind a number, up to eight, and how many more there are; stands in what floats. */
export function CasesBehind({ number, leave }: CasesBehindProps) {
  const answer = useCasesBehind(number)
  if (answer.state === 'failed') return <AnswerFailed retry={answer.retry} />
  const behind = answer.state === 'here' ? answer.value : answer.last
  if (!behind) return <p className="note answer-awaited">{messages.panel.querying}</p>
  const { cases, count, left } = behind
  return (
    <div className="pile left tight" aria-busy={answer.state === 'waiting' || undefined}>
      {count === 0 && <p className="note">{left > 0 ? words.none : words.empty}</p>}
      {count > 0 && (
        <ol className="wide behind-titles">
          {cases.map(({ id, title }) => (
            <li key={id}>
              <CaseTitle id={id} title={title} leave={leave} />
            </li>
          ))}
        </ol>
      )}
      {count > cases.length && (
        <More number={number} count={count} more={count - cases.length} leave={leave} />
      )}
      {left > 0 && <p className="note">{words.left(left)}</p>}
    </div>
  )
}

interface CaseTitleProps {
  readonly id: string
  readonly title: string
  readonly leave: () => void
}

/** Opens its case; from a frame in a window of its own, and not from the stage, which has no details. */
function CaseTitle({ id, title, leave }: CaseTitleProps) {
  const dispatch = useDispatch()
  const view = useWholeView()
  const embedded = useAppState((state) => state.embed !== null)
  const presented = useAppState((state) => state.presenting !== null)
  const words = <Marked text={title} query={view.text} />
  if (presented) return <span className="behind-title">{words}</span>
  if (embedded) {
    const { pathname, search } = window.location
    const fragment = encodeView({ ...view, detail: id })
    return (
      <a
        className="behind-title"
        href={`${pathname}${search}#${fragment}`}
        target="_blank"
        rel="noreferrer"
      >
        {words}
      </a>
    )
  }
  return (
    <button
      type="button"
      className="behind-title"
      onClick={() => {
        leave()
        dispatch({ type: 'detail/opened', id })
      }}
    >
      {words}
    </button>
  )
}

interface MoreProps {
  readonly number: NumberOf
  readonly count: number
  readonly more: number
  readonly leave: () => void
}

/** 另有 n 个: the list shows all of them, where there is a list. */
function More({ number, count, more, leave }: MoreProps) {
  const { store } = useApp()
  const dispatch = useDispatch()
  const listed = useAppState((state) => state.embed === null && state.presenting === null)
  if (!listed) return <p className="note">{words.more(more)}</p>
  return (
    <button
      type="button"
      className="text-button"
      aria-label={words.moreLabel(more, count)}
      title={words.moreLabel(more, count)}
      onClick={() => {
        leave()
        dispatch(showOnly(store.getState().view, number))
        document.getElementById('case-list')?.focus()
      }}
    >
      {words.more(more)}
    </button>
  )
}

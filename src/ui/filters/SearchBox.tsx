import { useEffect, useRef, useState } from 'react'
import { messages } from '../../messages/index.ts'
import { useDispatch, useWantedView } from '../shared/app-context.tsx'
import { useReaderFor } from '../shared/readings.ts'

/**
 * Full-text filter; what an input method is still composing is not searched yet. It shows what is
 * asked for, which may be ahead of the figures.
 */
export function SearchBox() {
  const dispatch = useDispatch()
  const text = useWantedView((view) => view.text)
  const [draft, setDraft] = useState(text)
  const composing = useRef(false)
  useReaderFor(text)
  useEffect(() => {
    if (!composing.current) setDraft(text)
  }, [text])

  const commit = (value: string) => dispatch({ type: 'text/changed', text: value })
  return (
    <div className="frame search-box not-on-paper" role="search">
      <svg className="icon muted search-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <input
        type="search"
        className="field"
        aria-label={messages.search.label}
        placeholder={messages.search.label}
        autoComplete="off"
        spellCheck={false}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value)
          if (!composing.current) commit(event.target.value)
        }}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          commit(event.currentTarget.value)
        }}
      />
      {draft !== '' && (
        <button
          type="button"
          className="search-clear"
          aria-label={messages.search.clear}
          onClick={() => commit('')}
        >
          ×
        </button>
      )}
    </div>
  )
}

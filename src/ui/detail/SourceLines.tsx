import { useCallback, useEffect, useState } from 'react'
import { failed, here, WAITING, type LineSpan, type Load } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'

type Lines = Load<readonly string[], null>

const NOT_READ = failed(null)

/** The lines of the list that a case was read from, exactly as printed, with their numbers. */
export function SourceLines({ span: { startLine, endLine } }: { span: LineSpan }) {
  const [lines, load] = useSourceLines()
  const text = messages.detail
  const numbers = Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index)
  return (
    <div className="source-lines">
      <h3>{text.sourceTitle}</h3>
      {lines.state === 'waiting' && <p role="status">{text.sourceLoading}</p>}
      {lines.state === 'failed' && (
        <p role="alert">
          {text.sourceFailed}{' '}
          <button type="button" className="button" onClick={load}>
            {text.retry}
          </button>
        </p>
      )}
      {lines.state === 'here' && (
        <ol aria-label={text.sourceLines(startLine, endLine)}>
          {numbers.map((number) => (
            <li key={number} value={number}>
              <span className="muted line-number" aria-hidden="true">
                {number}
              </span>
              <span className="as-written printed">{lines.value[number - 1]}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function useSourceLines(): readonly [Lines, () => void] {
  const { services } = useApp()
  const [lines, setLines] = useState<Lines>(WAITING)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let stale = false
    const settle = (found: Lines) => {
      if (!stale) setLines(found)
    }
    services.loadSourceLines().then(
      (result) => settle(result.ok ? here(result.value) : NOT_READ),
      () => settle(NOT_READ),
    )
    return () => {
      stale = true
    }
  }, [services, attempt])
  const retry = useCallback(() => {
    setLines(WAITING)
    setAttempt((count) => count + 1)
  }, [])
  return [lines, retry]
}

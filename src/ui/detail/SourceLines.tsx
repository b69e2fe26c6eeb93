import { useCallback, useEffect, useState } from 'react'
import type { CaseRecord } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'

/** `undefined` while the text is on its way, `null` when it could not be read. */
type Lines = readonly string[] | null | undefined

/** The lines of the list that the record was read from, exactly as printed, with their numbers. */
export function SourceLines({ record }: { record: CaseRecord }) {
  const [lines, load] = useSourceLines()
  const text = messages.detail
  const from = record.sourceStartLine
  const numbers = Array.from(
    { length: record.sourceEndLine - from + 1 },
    (_, index) => from + index,
  )
  return (
    <div className="source-lines">
      <h3>{text.sourceTitle}</h3>
      {lines === undefined && <p role="status">{text.sourceLoading}</p>}
      {lines === null && (
        <p role="alert">
          {text.sourceFailed}{' '}
          <button type="button" className="button" onClick={load}>
            {text.retry}
          </button>
        </p>
      )}
      {lines && (
        <ol aria-label={text.sourceLines(from, record.sourceEndLine)}>
          {numbers.map((number) => (
            <li key={number} value={number}>
              <span className="line-number" aria-hidden="true">
                {number}
              </span>
              <span className="printed">{lines[number - 1]}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function useSourceLines(): readonly [Lines, () => void] {
  const { services } = useApp()
  const [lines, setLines] = useState<Lines>(undefined)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let stale = false
    const settle = (found: Lines) => {
      if (!stale) setLines(found)
    }
    services.loadSourceLines().then(
      (result) => settle(result.ok ? result.value : null),
      () => settle(null),
    )
    return () => {
      stale = true
    }
  }, [services, attempt])
  const retry = useCallback(() => {
    setLines(undefined)
    setAttempt((count) => count + 1)
  }, [])
  return [lines, retry]
}

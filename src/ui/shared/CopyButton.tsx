import { useCallback, useEffect, useRef, useState } from 'react'
import { messages } from '../../messages/index.ts'
import { useEscapeFirst } from './use-escape-first.ts'

const DONE_MS = 4000

interface CopyButtonProps {
  readonly label: string
  /** What is said when it worked. */
  readonly done: string
  /** Name of the text that is shown for copying by hand. */
  readonly manual: string
  /**
   * Copies; the text to be copied by hand where the browser refuses, else `null`. Rejects where there
   * is nothing to copy as the source has not answered.
   */
  readonly copy: () => Promise<string | null>
}

/** Puts something on the clipboard and says so, or shows it to copy by hand where that is refused. */
export function CopyButton({ label, done, manual, copy }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const [byHand, setByHand] = useState<string | null>(null)
  const [unanswered, setUnanswered] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => {
    setByHand(null)
    button.current?.focus()
  }, [])
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), DONE_MS)
    return () => clearTimeout(timer)
  }, [copied])

  const press = async () => {
    setUnanswered(false)
    try {
      const refused = await copy()
      setByHand(refused)
      setCopied(refused === null)
    } catch {
      setUnanswered(true)
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button not-on-paper"
        onClick={() => void press()}
      >
        {label}
      </button>
      <p className="visually-hidden" role="status" aria-live="polite">
        {copied ? done : ''}
      </p>
      {copied && (
        <p className="toast raised not-on-paper" aria-hidden="true">
          {done}
        </p>
      )}
      {unanswered && (
        <p className="toast" role="alert">
          {messages.copy.unanswered}
        </p>
      )}
      {byHand !== null && <ManualCopy name={manual} text={byHand} onClose={close} />}
    </>
  )
}

interface ManualCopyProps {
  readonly name: string
  readonly text: string
  readonly onClose: () => void
}

function ManualCopy({ name, text, onClose }: ManualCopyProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Ctrl+C copies only from what has the focus.
    area.current?.focus()
    area.current?.select()
  }, [text])
  useEscapeFirst(onClose)
  return (
    <div className="manual-copy raised pile left" role="group" aria-label={name}>
      <p>{messages.copy.failed}</p>
      <textarea className="wide" ref={area} readOnly aria-label={name} value={text} rows={6} />
      <button type="button" className="button" onClick={onClose}>
        {messages.notice.dismiss}
      </button>
    </div>
  )
}

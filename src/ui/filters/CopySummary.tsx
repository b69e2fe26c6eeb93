import { useEffect, useRef, useState } from 'react'
import type { CaseRecord } from '../../domain/index.ts'
import { MAX_TITLES, summaryText } from '../../exports/index.ts'
import { messages } from '../../messages/index.ts'
import { DEFAULT_SORT } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { useFilter } from '../shared/use-filter.ts'

const DONE_MS = 4000

/** 复制文字: the current view as a paragraph on the clipboard, or to copy by hand where that is refused. */
export function CopySummary() {
  const { dataset, source, services } = useApp()
  const view = useView((current) => current)
  const filter = useFilter()
  const counts = useCounts()
  const [done, setDone] = useState(false)
  const [manual, setManual] = useState<string | null>(null)

  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), DONE_MS)
    return () => clearTimeout(timer)
  }, [done])

  const copy = async () => {
    const { entries } = await source.window({
      filter,
      sort: DEFAULT_SORT,
      group: null,
      collapsed: new Set(),
      offset: 0,
      limit: MAX_TITLES,
    })
    const shown: CaseRecord[] = entries.flatMap((entry) =>
      entry.kind === 'case' ? entry.case : [],
    )
    const text = summaryText(dataset, view, counts, shown)
    if (await services.copyText(text)) {
      setManual(null)
      setDone(true)
    } else setManual(text)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {messages.copy.text}
      </button>
      <p className="visually-hidden" role="status" aria-live="polite">
        {done ? messages.copy.textDone : ''}
      </p>
      {done && (
        <p className="toast" aria-hidden="true">
          {messages.copy.textDone}
        </p>
      )}
      {manual !== null && <ManualCopy text={manual} onClose={() => setManual(null)} />}
    </>
  )
}

function ManualCopy({ text, onClose }: { text: string; onClose: () => void }) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.select(), [text])
  return (
    <div className="manual-copy" role="group" aria-label={messages.copy.manual}>
      <p>{messages.copy.failed}</p>
      <textarea ref={area} readOnly aria-label={messages.copy.manual} value={text} rows={6} />
      <button type="button" className="button" onClick={onClose}>
        {messages.notice.dismiss}
      </button>
    </div>
  )
}

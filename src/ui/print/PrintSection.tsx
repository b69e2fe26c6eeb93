import { useCallback, useState } from 'react'
import type { RowSpan } from '../../engine/index.ts'
import {
  aboutPages,
  ALL_OPEN,
  breakdownTitle,
  listRequest,
  MAX_PRINTED,
  type Orientation,
} from '../../figures/index.ts'
import { printWords as words } from '../../messages/index.ts'
import { Choice } from '../export/Choice.tsx'
import { Answered } from '../shared/Answered.tsx'
import { useApp } from '../shared/app-context.tsx'
import { useAnswer, type Shown } from '../shared/use-answer.ts'
import { useWholeView } from '../shared/use-counts.ts'
import { printView } from './print-view.tsx'

const ORIENTATIONS: readonly Orientation[] = ['landscape', 'portrait']

/** 打印 / 另存为 PDF: what goes on paper and how much of it, said before the click. */
export function PrintSection() {
  const model = useApp()
  const size = useListSize()
  const [orientation, setOrientation] = useState<Orientation>('landscape')
  const [state, setState] = useState<'idle' | 'preparing' | 'failed'>('idle')
  const print = async () => {
    setState('preparing')
    model.source.forgetFailures()
    try {
      await printView(model, orientation)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <Answered answer={size}>
        {(list) => <PrintContent list={list} orientation={orientation} />}
      </Answered>
      <Choice
        legend={words.orientation}
        value={orientation}
        onChange={setOrientation}
        options={ORIENTATIONS.map((value) => ({ value, label: words.orientations[value] }))}
      />
      <p className="note">{words.pdf}</p>
      <div className="well-below pile left">
        <button
          type="button"
          className="button button-primary file-job-start"
          onClick={() => void print()}
        >
          {words.title}
        </button>
        <p className="breaks" role="status">
          {state === 'preparing' ? words.preparing : ''}
        </p>
        {state === 'failed' && (
          <p className="alarm" role="alert">
            {words.failed}
          </p>
        )}
      </div>
    </>
  )
}

interface PrintContentProps {
  readonly list: Pick<RowSpan, 'entryCount' | 'caseCount'>
  readonly orientation: Orientation
}

/** How much goes on paper. */
function PrintContent({ list: { entryCount, caseCount }, orientation }: PrintContentProps) {
  const { facts } = useApp()
  const view = useWholeView()
  const pages = aboutPages(Math.min(entryCount, MAX_PRINTED), orientation)
  const printed = Math.min(caseCount, MAX_PRINTED)
  return (
    <>
      <p>{words.content(breakdownTitle(facts, view), printed, pages)}</p>
      {caseCount > MAX_PRINTED && <p>{words.contentCut(MAX_PRINTED, caseCount)}</p>}
    </>
  )
}

/** Entries that the list at hand takes, headers of groups among them, and cases that pass the filter. */
function useListSize(): Shown<RowSpan> {
  const { source } = useApp()
  const view = useWholeView()
  const ask = useCallback(
    (signal: AbortSignal) =>
      source.rows(listRequest(view, { collapsed: ALL_OPEN, offset: 0, limit: 0 }), signal),
    [source, view],
  )
  return useAnswer(ask)
}

import { useCallback, useState } from 'react'
import { aboutPages, MAX_PRINTED, type Orientation } from '../../figures/index.ts'
import { printWords as words } from '../../messages/index.ts'
import { Choice } from '../export/Choice.tsx'
import { useApp, useView } from '../shared/app-context.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { useFilter } from '../shared/use-filter.ts'
import { printView } from './print-view.tsx'

const ORIENTATIONS: readonly Orientation[] = ['landscape', 'portrait']
const NONE: ReadonlySet<string> = new Set()

/** 打印 / 另存为 PDF: what goes on paper and how much of it, said before the click. */
export function PrintSection() {
  const model = useApp()
  const [orientation, setOrientation] = useState<Orientation>('landscape')
  const [state, setState] = useState<'idle' | 'preparing' | 'failed'>('idle')
  const { rows, cases } = useListSize()
  const pages = aboutPages(Math.min(rows, MAX_PRINTED), orientation)
  const print = async () => {
    setState('preparing')
    try {
      await printView(model, orientation)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <p>{words.content(Math.min(cases, MAX_PRINTED), pages)}</p>
      {cases > MAX_PRINTED && <p>{words.contentCut(MAX_PRINTED, cases)}</p>}
      <Choice
        legend={words.orientation}
        value={orientation}
        onChange={setOrientation}
        options={ORIENTATIONS.map((value) => ({ value, label: words.orientations[value] }))}
      />
      <p className="note">{words.pdf}</p>
      <div className="file-job">
        <button
          type="button"
          className="button button-primary file-job-start"
          onClick={() => void print()}
        >
          {words.title}
        </button>
        <p className="file-job-status" role="status">
          {state === 'preparing' ? words.preparing : ''}
        </p>
        {state === 'failed' && (
          <p className="file-job-failure" role="alert">
            {words.failed}
          </p>
        )}
      </div>
    </>
  )
}

/** Rows that the list at hand takes, headers of groups among them, and cases that pass the filter. */
function useListSize(): { readonly rows: number; readonly cases: number } {
  const { source } = useApp()
  const filter = useFilter()
  const sort = useView((view) => view.sort)
  const group = useView((view) => view.group)
  const ask = useCallback(
    () => source.window({ filter, sort, group, collapsed: NONE, offset: 0, limit: 0 }),
    [source, filter, sort, group],
  )
  const { entryCount = 0, caseCount = 0 } = useAnswer(ask).value ?? {}
  return { rows: entryCount, cases: caseCount }
}

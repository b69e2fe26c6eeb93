import { lazy, Suspense } from 'react'
import { LIST_ORDER } from '../../engine/index.ts'
import { PLAIN_LIMIT } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useAppState, useDispatch } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { ColumnsButton } from './ColumnsButton.tsx'
import { emptyWords } from './empty-words.ts'
import { FirstVisit } from './FirstVisit.tsx'
import { GroupChoice, GroupFolding } from './GroupTools.tsx'
import { PlainTable } from './PlainTable.tsx'
import { useCollapsed } from './use-collapsed.ts'
import { useColumnVisibility } from './use-column-visibility.ts'
import { useListView } from './use-list-view.ts'
import './table.css'

const VirtualGrid = lazy(() =>
  import('./VirtualGrid.tsx').then((module) => ({ default: module.VirtualGrid })),
)

/** The list of cases: sorted, grouped, with columns to choose; a row opens the case's detail. */
export function TablePanel() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useListView()
  const { sort, group, area } = view
  const counts = useCounts()
  const querying = useAppState((state) => state.querying)
  const { collapsed, setCollapsed, toggle } = useCollapsed(group)
  const [visibility, setVisibility] = useColumnVisibility()
  const list = { view, collapsed, toggleGroup: toggle, visibility }
  const sorted = sort.column !== LIST_ORDER.column || sort.descending
  const text = messages.table
  const loading = <p className="row wrap muted table-message">{text.loading}</p>
  const isAskedAnew = counts.state === 'waiting' && counts.last !== null
  const empty = counts.state === 'here' ? emptyWords(facts, area, counts.value.total) : null
  const total = counts.state === 'here' ? counts.value.total : null
  const known = empty?.why ?? (total && text.groupCount(total.count, total.base))
  const figures = querying || isAskedAnew ? messages.panel.querying : known
  const note = facts.note === '' ? null : text.listNote(facts.note)
  // How many cases there are decides how they are shown; where that is not known, how many may be.
  const sizes = counts.state === 'here' ? counts.value : counts.last
  const base = sizes?.total.base ?? (counts.state === 'failed' ? facts.total : null)

  return (
    <section className="panel column fill table-panel" aria-label={text.region}>
      <div className="row wrap apart">
        <div className="heading table-heading">
          <h2 className="title">{text.title}</h2>
          <p className="panel-subtitle note">{[figures, note].filter(Boolean).join(' · ')}</p>
        </div>
        <FirstVisit />
        <div className="row wrap not-on-paper">
          {sorted && (
            <button
              type="button"
              className="button"
              onClick={() => dispatch({ type: 'sort/changed', sort: LIST_ORDER })}
            >
              {text.listOrder}
            </button>
          )}
          {group !== null && (
            <GroupFolding view={view} collapsed={collapsed} setCollapsed={setCollapsed} />
          )}
          <GroupChoice />
          <ColumnsButton visibility={visibility} setVisibility={setVisibility} />
        </div>
      </div>
      <div
        className={querying ? 'column fill table-body stale' : 'column fill table-body'}
        aria-busy={querying}
      >
        {base === null && loading}
        {base !== null && base <= PLAIN_LIMIT && <PlainTable {...list} />}
        {base !== null && base > PLAIN_LIMIT && (
          <Suspense fallback={loading}>
            <VirtualGrid {...list} />
          </Suspense>
        )}
        {empty && (
          <p className="row wrap muted table-message">
            <span>{empty.sentence}</span>
            {empty.filtered && (
              <button
                type="button"
                className="button"
                onClick={() => dispatch({ type: 'filters/cleared' })}
              >
                {text.emptyAll}
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  )
}

import { lazy, Suspense, useCallback, useMemo } from 'react'
import { messages } from '../../messages/index.ts'
import { DEFAULT_SORT } from '../../view/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { useFilter } from '../shared/use-filter.ts'
import { ColumnsButton } from './ColumnsButton.tsx'
import { GroupChoice, GroupFolding } from './GroupTools.tsx'
import { PlainTable } from './PlainTable.tsx'
import { useCollapsed } from './use-collapsed.ts'
import { useColumnVisibility } from './use-column-visibility.ts'
import './table.css'

/** Lists of more cases than this are shown through a window that scrolls over them. */
const PLAIN_LIMIT = 500

const VirtualGrid = lazy(() =>
  import('./VirtualGrid.tsx').then((module) => ({ default: module.VirtualGrid })),
)

/** The list of cases: sorted, grouped, with columns to choose; a row opens the case's detail. */
export function TablePanel() {
  const { dataset, source } = useApp()
  const dispatch = useDispatch()
  const filter = useFilter()
  const sort = useView((view) => view.sort)
  const group = useView((view) => view.group)
  const ask = useCallback(() => source.counts(filter), [source, filter])
  const total = useAnswer(ask).value?.total
  const { collapsed, setCollapsed, toggle } = useCollapsed(group)
  const [visibility, setVisibility] = useColumnVisibility()
  const query = useMemo(() => ({ filter, sort, group }), [filter, sort, group])
  const list = { query, collapsed, toggleGroup: toggle, visibility }
  const sorted = sort.column !== DEFAULT_SORT.column || sort.descending
  const text = messages.table
  const loading = <p className="table-message">{text.loading}</p>

  return (
    <section className="panel table-panel" aria-label={text.region}>
      <div className="panel-header">
        <div className="table-heading">
          <h2 className="panel-title">{text.title}</h2>
          <p className="panel-subtitle note">
            {total && text.groupCount(total.count, total.base)}
            {dataset.note !== '' && ` · ${text.listNote(dataset.note)}`}
          </p>
        </div>
        <div className="panel-tools not-on-paper">
          {sorted && (
            <button
              type="button"
              className="button"
              onClick={() => dispatch({ type: 'sort/changed', sort: DEFAULT_SORT })}
            >
              {text.listOrder}
            </button>
          )}
          {group && (
            <GroupFolding query={query} collapsed={collapsed} setCollapsed={setCollapsed} />
          )}
          <GroupChoice group={group} />
          <ColumnsButton visibility={visibility} setVisibility={setVisibility} />
        </div>
      </div>
      <div className="table-body">
        {!total && loading}
        {total && total.base <= PLAIN_LIMIT && <PlainTable {...list} />}
        {total && total.base > PLAIN_LIMIT && (
          <Suspense fallback={loading}>
            <VirtualGrid {...list} />
          </Suspense>
        )}
        {total?.count === 0 && (
          <p className="table-message">
            <span>
              {text.empty}。{text.emptyHint}
            </span>
            <button
              type="button"
              className="button"
              onClick={() => dispatch({ type: 'filters/cleared' })}
            >
              {text.emptyAll}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}

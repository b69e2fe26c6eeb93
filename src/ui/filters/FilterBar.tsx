import { useMemo, useRef } from 'react'
import { messages } from '../../messages/index.ts'
import { encodeView, isFiltered, selectChips, type Action } from '../../view/index.ts'
import { useApp, useAppState, useDispatch } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { CopySummary } from './CopySummary.tsx'
import { Headline } from './Headline.tsx'
import { HistoryTools } from './HistoryTools.tsx'
import { MoreFiltersButton } from './MoreFiltersButton.tsx'
import { Status } from './Status.tsx'

/** The active conditions, each removable, and how many cases they leave. */
export function FilterBar() {
  const { facts, setMulti } = useApp()
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const view = useWholeView()
  const chips = useMemo(() => selectChips(view, facts), [view, facts])
  const bar = useRef<HTMLDivElement>(null)
  const { filters } = messages
  // The pressed button may go away; the focus stays in the bar.
  const act = (action: Action) => {
    dispatch(action)
    bar.current?.focus()
  }
  return (
    <section className="row filter-bar figures" aria-label={filters.bar}>
      <div ref={bar} className="tools chips" tabIndex={-1}>
        {chips.length === 0 && <Headline unfiltered />}
        {chips.map((chip) => (
          <button
            key={chip.id}
            type="button"
            className="pair chip"
            aria-label={filters.remove(chip.dimension, chip.name)}
            onClick={() => act(chip.remove)}
          >
            <span className="cut">{filters.chip(chip.dimension, chip.name)}</span>
            <span className="not-on-paper" aria-hidden="true">
              ×
            </span>
          </button>
        ))}
      </div>
      <div className="tools filter-clear">
        {isFiltered(view) && (
          <button
            type="button"
            className="text-button not-on-paper"
            onClick={() => act({ type: 'filters/cleared' })}
          >
            {filters.clear}
          </button>
        )}
        {encodeView(view) !== '' && (
          <button
            type="button"
            className="text-button not-on-paper"
            onClick={() => act({ type: 'view/reset' })}
          >
            {filters.reset}
          </button>
        )}
      </div>
      {chips.length > 0 && (
        <div className="fill headline-room">
          <Headline />
        </div>
      )}
      <div className="row frame rigid filter-tools">
        <HistoryTools />
        <MoreFiltersButton />
        <button
          type="button"
          className="toggle not-on-paper"
          aria-pressed={multi}
          title={filters.multiHint}
          onClick={() => setMulti(!multi)}
        >
          {filters.multi}
        </button>
        <CopySummary />
      </div>
      <div className="row tight status-place">
        <Status marked />
      </div>
    </section>
  )
}

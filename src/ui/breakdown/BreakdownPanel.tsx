import { useId } from 'react'
import { breakdownTitle, tabSubtitle, tabTitle } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import type { Tab } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { LazyPanel } from '../shared/LazyPanel.tsx'
import { OfListedArea } from '../shared/OfListedArea.tsx'
import { useCounts, useWholeView } from '../shared/use-counts.ts'
import { BySelect, RowsSelect } from './AxisSelect.tsx'
import { BreakdownBars } from './BreakdownBars.tsx'
import { BreakdownStack } from './BreakdownStack.tsx'
import { BreakdownTabs, tabId, tabPanelId } from './BreakdownTabs.tsx'

const loadMatrix = () => import('../matrix/MatrixTab.tsx').then((module) => module.MatrixTab)
const loadCompare = () => import('../compare/CompareTab.tsx').then((module) => module.CompareTab)

/** 类别分布: values over all and within each row, as a matrix, or of groups side by side. */
export function BreakdownPanel() {
  const id = useId()
  const tab = useView((view) => view.tab)
  const view = useWholeView()
  const { facts } = useApp()
  return (
    <section
      className="panel column breakdown-panel breakdown-place"
      aria-label={breakdownTitle(facts, view)}
    >
      <header className="heading breakdown-head">
        <h2 className="title">{tabTitle(facts, view, tab)}</h2>
        <BySelect />
        {tab === 'matrix' && <RowsSelect />}
        <BreakdownTabs id={id} title={breakdownTitle(facts, view)} />
        <BreakdownSubtitle tab={tab} />
      </header>
      <div
        role="tabpanel"
        id={tabPanelId(id)}
        className="column fill tab-panel"
        aria-labelledby={tabId(id, tab)}
      >
        <PanelBoundary key={tab} name={messages.tabs[tab]}>
          {tab === 'overall' && (
            <>
              <OfListedArea>
                <BreakdownBars />
                <BreakdownStack />
              </OfListedArea>
              <footer className="panel-source note">
                <p>{messages.provenance.source(facts.title)}</p>
              </footer>
            </>
          )}
          {tab === 'matrix' && <LazyPanel load={loadMatrix} />}
          {tab === 'compare' && <LazyPanel load={loadCompare} />}
        </PanelBoundary>
      </div>
    </section>
  )
}

/** How a tab's figures are to be read, with their base; nothing until that is known. */
export function BreakdownSubtitle({ tab }: { tab: Tab }) {
  const { facts } = useApp()
  const view = useWholeView()
  const counts = useCounts()
  const known = counts.state === 'here' ? counts.value : null
  return <p className="panel-subtitle note">{known && tabSubtitle(facts, view, tab, known)}</p>
}

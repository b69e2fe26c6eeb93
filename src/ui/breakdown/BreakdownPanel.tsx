import { useId } from 'react'
import { messages } from '../../messages/index.ts'
import { isFiltered, type Tab } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { BreakdownTabs, tabId, tabPanelId } from './BreakdownTabs.tsx'
import { CategoryBars } from './CategoryBars.tsx'
import { RegionStack } from './RegionStack.tsx'

const loadMatrix = () => import('../matrix/MatrixTab.tsx').then((module) => module.MatrixTab)
const loadCompare = () => import('../compare/CompareTab.tsx').then((module) => module.CompareTab)

/** 类别分布: categories over all and within each region, as a matrix, or of groups side by side. */
export function BreakdownPanel() {
  const id = useId()
  const tab = useView((view) => view.tab)
  const { title } = useApp().dataset
  return (
    <section
      className="panel breakdown-panel breakdown-place"
      aria-label={messages.breakdown.region}
    >
      <header className="panel-header">
        <div>
          <h2 className="panel-title">{breakdownTitle(tab)}</h2>
          <p className="panel-subtitle note">
            <BreakdownSubtitle tab={tab} />
          </p>
        </div>
        <BreakdownTabs id={id} tab={tab} />
      </header>
      <div
        role="tabpanel"
        id={tabPanelId(id)}
        className="tab-panel"
        aria-labelledby={tabId(id, tab)}
      >
        <PanelBoundary key={tab} name={messages.tabs[tab]}>
          {tab === 'overall' && (
            <>
              <CategoryBars />
              <RegionStack />
              <footer className="panel-source note">
                <p>{messages.provenance.source(title)}</p>
              </footer>
            </>
          )}
          {tab === 'matrix' && <LazyPart load={loadMatrix} />}
          {tab === 'compare' && <LazyPart load={loadCompare} />}
        </PanelBoundary>
      </div>
    </section>
  )
}

/** What the panel is about, by its tab. */
export function breakdownTitle(tab: Tab): string {
  const { breakdown, tabs } = messages
  return { overall: breakdown.title, matrix: tabs.matrixTitle, compare: tabs.compareTitle }[tab]
}

/** The base of a tab's figures. */
export function BreakdownSubtitle({ tab }: { tab: Tab }) {
  const { base } = useCounts().total
  const filtered = useView(isFiltered)
  const narrowed = useView((view) => isFiltered({ ...view, regions: [], categories: [] }))
  const byFilter = useView((view) => view.groups.some((group) => group.startsWith('~')))
  const { breakdown, tabs } = messages
  if (tab === 'matrix') return narrowed ? tabs.matrixNarrowed : tabs.matrixSubtitle
  if (tab === 'compare') {
    return byFilter ? `${tabs.compareSubtitle} · ${tabs.compareFilter}` : tabs.compareSubtitle
  }
  return filtered
    ? `${breakdown.subtitleAll(base)} · ${breakdown.subtitleFiltered}`
    : breakdown.subtitleAll(base)
}

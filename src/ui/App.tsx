import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { DatasetInfo } from '../domain/index.ts'
import { messages } from '../messages/index.ts'
import { Behind } from './behind/Behind.tsx'
import { BreakdownPanel } from './breakdown/BreakdownPanel.tsx'
import { DetailPanel } from './detail/DetailPanel.tsx'
import { FilterBar } from './filters/FilterBar.tsx'
import { Notices } from './filters/Notices.tsx'
import { CarriedNotice } from './present/CarriedNotice.tsx'
import { SearchBox } from './filters/SearchBox.tsx'
import { HeaderTools } from './HeaderTools.tsx'
import { MapPanel } from './map/MapPanel.tsx'
import { loadPresentation } from './present/load-presentation.ts'
import { useApp, useAppState } from './shared/app-context.tsx'
import { PanelBoundary } from './shared/ErrorBoundary.tsx'
import { LazyPanel, preloadPanel } from './shared/LazyPanel.tsx'
import { TablePanel } from './table/TablePanel.tsx'
import { useEscape } from './use-escape.ts'

const loadEmbed = () => import('./embed/EmbedView.tsx').then((module) => module.EmbedView)

/** Fetches what an embedded page is made of, before it is drawn. */
export const preloadEmbed = () => preloadPanel(loadEmbed)

/** The whole screen, or in another page's frame a figure alone. */
export function App() {
  const embedded = useAppState((state) => state.embed !== null)
  // Says to whoever drives the page that it answers from here on.
  useEffect(() => void (document.documentElement.dataset.answers = 'yes'), [])
  return (
    <>
      {embedded ? <LazyPanel load={loadEmbed} /> : <Dashboard />}
      <Behind />
    </>
  )
}

function Dashboard() {
  const { facts } = useApp()
  const presents = useAppState((state) => state.presenting !== null)
  const querying = useAppState((state) => state.querying)
  const figures = querying ? 'figures stale' : 'figures'
  useEscape()
  const { app, map, breakdown, table, detail } = messages
  return (
    <div className="app column" inert={presents}>
      <a className="skip-link not-on-paper" href="#case-list" onClick={skipToTable}>
        {app.skipToTable}
      </a>
      <header className="app-header row">
        <p className="title strong one-line app-name">{app.name}</p>
        <div className="dataset-head line fill">
          <h1 className="regular">{facts.title}</h1>
          <p className="note">{provenanceWords(facts)}</p>
        </div>
        <SearchBox />
        <HeaderTools />
      </header>
      <main className="app-main column">
        <Notices />
        <CarriedNotice />
        <FilterBar />
        <div className={`panels ${figures}`} aria-busy={querying || undefined}>
          <PanelBoundary name={map.region}>
            <MapPanel />
          </PanelBoundary>
          <PanelBoundary name={breakdown.region}>
            <BreakdownPanel />
          </PanelBoundary>
          <PanelBoundary name={detail.region}>
            <DetailPanel />
          </PanelBoundary>
        </div>
        <div
          className={`table-slot column ${figures}`}
          id="case-list"
          tabIndex={-1}
          aria-busy={querying || undefined}
        >
          <PanelBoundary name={table.region}>
            <TablePanel />
          </PanelBoundary>
        </div>
      </main>
      {presents && createPortal(<LazyPanel load={loadPresentation} />, document.body)}
    </div>
  )
}

/** Year and publisher as far as the list says them. */
function provenanceWords({ year, publisher }: DatasetInfo): string {
  const { provenance } = messages
  if (year === '' && publisher === '') return provenance.unknown
  const parts = [
    year === '' ? '' : provenance.year(year),
    publisher === '' ? '' : provenance.publisher(publisher),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Jumps without touching the fragment, which holds the view. */
function skipToTable(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('case-list')?.focus()
}

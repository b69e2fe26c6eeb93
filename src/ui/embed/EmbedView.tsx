import { useEffect, useState } from 'react'
import { messages } from '../../messages/index.ts'
import type { Embed, SceneFigure, Tab } from '../../view/index.ts'
import { Notices } from '../filters/Notices.tsx'
import { CarriedNotice } from '../present/CarriedNotice.tsx'
import { useApp, useAppState, useView } from '../shared/app-context.tsx'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { dismissTooltip } from '../shared/hover.ts'
import { useMedia } from '../shared/use-media.ts'
import { EmbedBreakdown } from './EmbedBreakdown.tsx'
import { EmbedConditions } from './EmbedConditions.tsx'
import { EmbedMap } from './EmbedMap.tsx'
import { EmbedSource } from './EmbedSource.tsx'
import './embed.css'

/** From here on two figures stand side by side; below, one is left out rather than both squeezed. */
const TWO_FIGURES = '(min-width: 900px) and (min-height: 480px)'

/**
 * The page in another page's frame: one figure, or two where there is room, with title, filters in
 * words, status and source; no header, no list.
 */
export function EmbedView() {
  const { facts, store } = useApp()
  const [embedded] = useState(() => store.getState().shown)
  const embed = useAppState((state) => state.embed) ?? 'auto'
  const tab = useView((view) => view.tab)
  const querying = useAppState((state) => state.querying)
  const roomy = useMedia(TWO_FIGURES)
  useTooltipEscape()
  const figures = figuresOf(embed, tab, roomy)
  const alone = figures.length === 1
  const conditions = <EmbedConditions embedded={embedded} />
  const below = alone ? conditions : null
  return (
    <main className="column embed" tabIndex={-1}>
      <Notices />
      <CarriedNotice />
      {!alone && (
        <header className="line rigid embed-header">
          <h1 className="title embed-title">{facts.title}</h1>
          {conditions}
        </header>
      )}
      <div
        className={`embed-figures ${alone ? '' : 'embed-figures-two'} ${querying ? 'stale' : ''}`}
        aria-busy={querying || undefined}
      >
        {figures.map((figure) => (
          <PanelBoundary key={figure} name={nameOf(figure)}>
            {figure === 'map' ? (
              <EmbedMap conditions={below} />
            ) : (
              <EmbedBreakdown figure={figure} conditions={below} />
            )}
          </PanelBoundary>
        ))}
      </div>
      <EmbedSource ofMap={figures.includes('map')} />
    </main>
  )
}

/** By itself the map stands for 总体, which needs more height than the smallest frame has. */
function figuresOf(embed: Embed, tab: Tab, roomy: boolean): readonly SceneFigure[] {
  if (embed !== 'auto') return [embed]
  if (roomy) return ['map', tab]
  return [tab === 'overall' ? 'map' : tab]
}

const nameOf = (figure: SceneFigure): string =>
  figure === 'map' ? messages.map.region : messages.tabs[figure]

/** Esc closes the tooltip and nothing else: there is no search box and no detail here. */
function useTooltipEscape() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && dismissTooltip()) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

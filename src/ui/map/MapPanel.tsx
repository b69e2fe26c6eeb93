import { useRef } from 'react'
import { mapTitle } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useWholeView } from '../shared/use-counts.ts'
import { useApp } from '../shared/app-context.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { MarkedGroups } from './group-marks.tsx'
import { MapControls } from './MapControls.tsx'
import { MapFigure } from './MapFigure.tsx'
import { MapSource } from './MapSource.tsx'
import { MapSubtitle } from './MapSubtitle.tsx'
import { MapTools } from './MapTools.tsx'
import { RegionSide } from './RegionSide.tsx'
import { RegionTooltip } from './RegionTooltip.tsx'
import { SelectionActions } from './SelectionActions.tsx'
import { useEnteredInView } from './use-entered-in-view.ts'
import { useMapParts } from './use-map-parts.ts'

/** 地图: the map of the area at hand, the tiles of what has no place on it, and the list that says the same. */
export function MapPanel() {
  const parts = useMapParts()
  const { shown, isDrawn, zoom, locate } = parts
  const { facts } = useApp()
  const view = useWholeView()
  const panel = useRef<HTMLElement>(null)
  useEnteredInView(panel)
  return (
    <section
      ref={panel}
      className={`panel column map-panel ${view.drawing === 'bubbles' ? 'map-panel-bubbles' : ''}`}
      aria-label={messages.map.region}
    >
      <header className="row apart map-head">
        <div className="heading map-heading">
          <h2 className="title">{mapTitle(facts, view)}</h2>
          <Breadcrumb />
        </div>
        <div className="row wrap not-on-paper">
          <MapControls />
          {isDrawn && <MapTools zoom={zoom} />}
        </div>
      </header>
      <MapSubtitle shown={shown} />
      <MarkedGroups>
        <div className="fill map-body">
          <div className="pile map-side">
            {shown && <RegionSide model={shown.model} locate={locate} />}
            <SelectionActions />
          </div>
          <MapFigure parts={parts} looks />
        </div>
      </MarkedGroups>
      <footer className="below panel-source line note">
        <MapSource map={isDrawn && shown ? shown.drawn : null} />
      </footer>
      {shown && <RegionTooltip model={shown.model} />}
    </section>
  )
}

import { mapTitle } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useView } from '../shared/app-context.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { LookLegend } from './Legend.tsx'
import { MapControls } from './MapControls.tsx'
import { MapFigure } from './MapFigure.tsx'
import { MapSource } from './MapSource.tsx'
import { MapSubtitle } from './MapSubtitle.tsx'
import { MapTools } from './MapTools.tsx'
import { RegionList } from './RegionList.tsx'
import { RegionTooltip } from './RegionTooltip.tsx'
import { SelectionActions } from './SelectionActions.tsx'
import { useMapParts } from './use-map-parts.ts'

/** 地图: the map of the area at hand, the tiles of what has no place on it, and the list that says the same. */
export function MapPanel() {
  const parts = useMapParts()
  const { drawn, model, counts, zoom, locate } = parts
  const bubbles = useView((view) => view.drawing === 'bubbles')
  return (
    <section
      className={`panel map-panel ${bubbles ? 'map-panel-bubbles' : ''}`}
      aria-label={messages.map.region}
    >
      <header className="panel-header">
        <div className="map-heading">
          <h2 className="panel-title">{mapTitle(model.metric)}</h2>
          <Breadcrumb />
        </div>
        <div className="panel-tools not-on-paper">
          <MapControls />
          {drawn && <MapTools zoom={zoom} />}
        </div>
      </header>
      <MapSubtitle model={model} counts={counts} />
      <div className="map-body">
        <div className="map-side">
          <RegionList model={model} locate={locate} />
          <SelectionActions />
          {drawn && <LookLegend model={model} />}
        </div>
        <MapFigure parts={parts} />
      </div>
      <footer className="panel-source map-source note">
        <MapSource map={drawn} />
      </footer>
      <RegionTooltip model={model} counts={counts} />
    </section>
  )
}

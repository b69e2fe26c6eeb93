import { useMemo, useRef, useState } from 'react'
import { type Box, type MapModel, stageWindow } from '../../charts/index.ts'
import { CENTRAL, type MapFile } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useAppState } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { CentralTile } from './CentralTile.tsx'
import { MapStage, type Locate } from './MapStage.tsx'
import { MapTools } from './MapTools.tsx'
import { RegionList } from './RegionList.tsx'
import { RegionTooltip } from './RegionTooltip.tsx'
import { useMapModel, useNarrowed } from './use-map-model.ts'
import { useZoom } from './use-zoom.ts'

const NO_WINDOW: Box = [0, 0, 1, 1]

/** 地图: the choropleth, the tile of the central bodies, and the list that says the same. */
export function MapPanel() {
  const map = useAppState((state) => state.map)
  const model = useMapModel()
  const narrowed = useNarrowed()
  const window = useMemo(() => (map ? stageWindow(map) : NO_WINDOW), [map])
  const zoom = useZoom(window)
  const locate = useRef<Locate | null>(null)
  const central = model.marks.find((mark) => mark.key === CENTRAL)
  return (
    <section className="panel map-panel" aria-label={messages.map.region}>
      <header className="panel-header">
        <div>
          <h2 className="panel-title">{messages.map.title}</h2>
          <Subtitle model={model} />
        </div>
        {map && <MapTools zoom={zoom} />}
      </header>
      <div className="map-body">
        <div className="map-side">
          <RegionList model={model} locate={locate} />
        </div>
        {map ? (
          <MapStage
            map={map}
            model={model}
            zoom={zoom}
            locate={locate}
            tile={central && <CentralTile mark={central} narrowed={narrowed} />}
          />
        ) : (
          <MapMissing />
        )}
      </div>
      {map && <MapSource map={map} />}
      <RegionTooltip model={model} />
    </section>
  )
}

function Subtitle({ model }: { model: MapModel }) {
  const { dataset } = useApp()
  const { total, scopes } = useCounts()
  const vertical = useMemo(
    () => dataset.cases.filter((record) => record.vertical).length,
    [dataset],
  )
  const of = (key: string) => scopes.find((scope) => scope.key === key)?.base ?? 0
  return (
    <p className="panel-subtitle">
      {messages.map.subtitle({
        local: of('local'),
        vertical,
        central: of('central'),
        total: total.base,
      })}
      {model.marks.some((mark) => mark.look === 'unlisted') && ` · ${messages.map.unlisted}`}
    </p>
  )
}

function MapSource({ map }: { map: MapFile }) {
  return (
    <footer className="panel-source">
      <p>{messages.map.source(map.attribution)}</p>
    </footer>
  )
}

function MapMissing() {
  const { services } = useApp()
  const [busy, setBusy] = useState(false)
  const retry = () => {
    setBusy(true)
    void services.reloadMap().finally(() => setBusy(false))
  }
  return (
    <div className="failure" role="alert">
      <h3>{messages.error.mapTitle}</h3>
      <p>{messages.error.mapBody}</p>
      <button type="button" className="button" disabled={busy} onClick={retry}>
        {messages.error.retry}
      </button>
    </div>
  )
}

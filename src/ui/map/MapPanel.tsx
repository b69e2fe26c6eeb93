import { useMemo, useRef, useState } from 'react'
import type { Box } from '../../charts/map/geometry.ts'
import type { MapModel } from '../../charts/map/model.ts'
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
  const zoom = useZoom(map?.window ?? NO_WINDOW)
  const locate = useRef<Locate | null>(null)
  const central = model.marks.find((mark) => mark.key === CENTRAL)
  return (
    <section className="panel map-panel" aria-label={messages.map.region}>
      <header className="panel-header">
        <div>
          <h2 className="panel-title">{messages.map.title}</h2>
          <Subtitle />
        </div>
        {map && <MapTools zoom={zoom} />}
      </header>
      <div className="map-body">
        <div className="map-side">
          {central && <CentralTile mark={central} narrowed={narrowed} />}
          <RegionList model={model} locate={locate} />
        </div>
        {map ? <MapStage map={map} model={model} zoom={zoom} locate={locate} /> : <MapMissing />}
      </div>
      {map && <MapSource map={map} model={model} />}
      <RegionTooltip model={model} />
    </section>
  )
}

function Subtitle() {
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
    </p>
  )
}

function MapSource({ map, model }: { map: MapFile; model: MapModel }) {
  const { dataset } = useApp()
  const unlisted = model.marks.some((mark) => mark.look === 'unlisted')
  return (
    <footer className="panel-source">
      {unlisted && (
        <p>
          {messages.provenance.coverage(
            dataset.coverage.provinces,
            dataset.coverage.central,
            dataset.coverage.part,
          )}
        </p>
      )}
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

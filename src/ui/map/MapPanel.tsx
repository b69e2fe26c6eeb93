import { useEffect, useMemo, useRef, useState } from 'react'
import {
  isAllUnlisted,
  mapNotes,
  mapSubtitle,
  mapTitle,
  stageWindow,
  type Box,
  type MapModel,
} from '../../charts/index.ts'
import { CENTRAL, parsePartKey, type MapFile } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { loadSettings } from '../../platform/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { Breadcrumb } from './Breadcrumb.tsx'
import { CentralTile } from './CentralTile.tsx'
import { ClassLegend, LookLegend } from './Legend.tsx'
import { MapControls } from './MapControls.tsx'
import { MapFailed, MapUnlisted } from './MapFailed.tsx'
import { MapStage, type Locate } from './MapStage.tsx'
import { MapTools } from './MapTools.tsx'
import { RegionList } from './RegionList.tsx'
import { RegionTooltip } from './RegionTooltip.tsx'
import { RemainderTile } from './RemainderTile.tsx'
import { SelectionActions } from './SelectionActions.tsx'
import { useMap } from './use-map.ts'
import { useMapModel, useNarrowed } from './use-map-model.ts'
import { useZoom } from './use-zoom.ts'

const NO_WINDOW: Box = [0, 0, 1, 1]

/** 地图: the map of the area at hand, the tiles of what has no place on it, and the list that says the same. */
export function MapPanel() {
  const { entry, map, retry } = useMap()
  const { model, counts } = useMapModel(map)
  const window = useMemo(() => (map ? stageWindow(map) : NO_WINDOW), [map])
  const zoom = useZoom(window)
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const locate = useRef<Locate | null>(null)
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const unlisted = isAllUnlisted(dataset, area, model)
  const drawn = map && !unlisted
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
        <div className="panel-tools">
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
        {unlisted ? (
          <MapUnlisted />
        ) : map ? (
          <MapStage
            map={map}
            model={model}
            counts={counts}
            zoom={zoom}
            locate={locate}
            tile={<MapTile map={map} model={model} />}
            legend={<ClassLegend model={model} />}
          />
        ) : (
          <MapFailed loading={entry.status === 'loading'} onRetry={retry} />
        )}
      </div>
      {drawn && map.attribution !== '' && (
        <footer className="panel-source">
          <p>{messages.map.source(map.attribution)}</p>
          <ReviewNumber />
        </footer>
      )}
      <RegionTooltip model={model} counts={counts} />
    </section>
  )
}

/** 审图号, where whoever publishes the page has one; it is asked for when the page is up. */
export function ReviewNumber() {
  const [number, setNumber] = useState('')
  useEffect(() => {
    void loadSettings().then((settings) => setNumber(settings.mapReviewNumber))
  }, [])
  return number === '' ? null : <p>{messages.map.reviewNumber(number)}</p>
}

/** What has no place on the map: the central bodies, or the parts of an area. */
export function MapTile({ map, model }: { map: MapFile; model: MapModel }) {
  const narrowed = useNarrowed()
  const onMap = map.features.some(({ properties }) => properties.adcode === CENTRAL)
  const central = model.marks.find((mark) => mark.key === CENTRAL)
  if (central && !onMap) {
    return <CentralTile mark={central} narrowed={narrowed} metric={model.metric} />
  }
  const parts = model.marks.filter((mark) => parsePartKey(mark.key))
  return parts.length > 0 ? <RemainderTile marks={parts} model={model} /> : null
}

interface MapSubtitleProps {
  readonly model: MapModel
  readonly counts: LinkedCounts
  /** Only what must be known to read the figures, where there is no room for more. */
  readonly short?: boolean
}

/** How the cases come to their places, and what else must be known to read the figures. */
export function MapSubtitle({ model, counts, short = false }: MapSubtitleProps) {
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const where = { area, drawing }
  const text = short ? mapNotes(where, model, counts) : mapSubtitle(dataset, where, model, counts)
  return text === '' ? null : <p className="panel-subtitle">{text}</p>
}

import { useMemo, useRef } from 'react'
import { isListed, stageWindow, type Box, type MapModel } from '../../charts/index.ts'
import { CENTRAL, parsePartKey, type MapFile } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { regionName } from '../shared/region-name.ts'
import { useCounts } from '../shared/use-counts.ts'
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
import { useMapModel, useMetric, useNarrowed } from './use-map-model.ts'
import { useZoom } from './use-zoom.ts'

const NO_WINDOW: Box = [0, 0, 1, 1]

/** 地图: the map of the area at hand, the tiles of what has no place on it, and the list that says the same. */
export function MapPanel() {
  const { name, entry, map, retry } = useMap()
  const { model, counts } = useMapModel(map)
  const window = useMemo(() => (map ? stageWindow(map) : NO_WINDOW), [map])
  const zoom = useZoom(window)
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const locate = useRef<Locate | null>(null)
  const unlisted = useUnlisted(model)
  const drawn = map && !unlisted
  return (
    <section
      className={`panel map-panel ${bubbles ? 'map-panel-bubbles' : ''}`}
      aria-label={messages.map.region}
    >
      <header className="panel-header">
        <div className="map-heading">
          <h2 className="panel-title">{useMapTitle()}</h2>
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
            key={name}
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
        </footer>
      )}
      <RegionTooltip model={model} counts={counts} />
    </section>
  )
}

/** Whether the list says nothing of all that is on the map; an area may have nothing on it. */
export function useUnlisted(model: MapModel): boolean {
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const listed = area === null || isListed(dataset, area)
  return model.marks.length === 0 ? !listed : model.marks.every((mark) => mark.look === 'unlisted')
}

/** What the map shows, by its metric. */
export function useMapTitle(): string {
  const metric = useMetric()
  const { map } = messages
  if (metric.kind === 'per-population') return map.titlePerPopulation
  return metric.kind === 'share' ? map.titleShare(metric.category) : map.title
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

/** The base of the figures, and what they do not say. */
export function MapSubtitle({ model, counts }: { model: MapModel; counts: LinkedCounts }) {
  const { dataset } = useApp()
  const { total, scopes, verticals } = useCounts()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const { map } = messages
  const of = (key: string) => scopes.find((scope) => scope.key === key)?.base ?? 0
  const vertical = verticals.find((one) => one.key === 'vertical')?.base ?? 0
  const sum = (parts: boolean) =>
    counts.regions
      .filter((region) => (parsePartKey(region.key) !== null) === parts)
      .reduce((n, region) => n + region.base, 0)
  const unlisted = useUnlisted(model)
  if (area !== null && unlisted) {
    return <p className="panel-subtitle">{messages.option.unlisted(regionName(dataset, area))}</p>
  }
  const base =
    area === null
      ? map.subtitle({
          local: of('local'),
          vertical,
          central: of('central'),
          total: total.base,
        })
      : map.areaSubtitle(
          regionName(dataset, area),
          [
            [map.below, sum(false)],
            [messages.region.remainder, sum(true)],
          ],
          total.base,
        )
  const notes = [
    model.metric.kind === 'per-population' && map.perPopulationNote,
    model.metric.kind === 'share' && map.shareNote,
    area === null && drawing === 'prefectures' && sum(true) > 0 && map.prefecturesRest(sum(true)),
    model.marks.some((mark) => mark.look === 'unlisted') && map.unlisted,
  ].filter((note) => note !== false)
  return <p className="panel-subtitle">{[base, ...notes].join(' · ')}</p>
}

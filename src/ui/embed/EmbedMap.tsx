import { useMemo, useRef, type ReactNode } from 'react'
import { isAllUnlisted, mapTitle, stageWindow, type Box } from '../../charts/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { regionName } from '../shared/region-name.ts'
import { Breadcrumb } from '../map/Breadcrumb.tsx'
import { ClassLegend } from '../map/Legend.tsx'
import { MapFailed, MapUnlisted } from '../map/MapFailed.tsx'
import { MapSubtitle, MapTile } from '../map/MapPanel.tsx'
import { MapStage, type Locate } from '../map/MapStage.tsx'
import { MapTools } from '../map/MapTools.tsx'
import { RegionList } from '../map/RegionList.tsx'
import { RegionTooltip } from '../map/RegionTooltip.tsx'
import { useEnterable, useMapModel } from '../map/use-map-model.ts'
import { useMap } from '../map/use-map.ts'
import { useZoom } from '../map/use-zoom.ts'
import { useMedia } from '../shared/use-media.ts'
import { EmbedTitle } from './EmbedConditions.tsx'
import { LooksPresent } from './LooksPresent.tsx'

const NO_WINDOW: Box = [0, 0, 1, 1]

/**
 * Where the list of regions stands beside the map. On the map of an area the tile and the classes stand
 * beside it already.
 */
const roomForList = (alone: boolean, national: boolean) =>
  `(min-width: ${alone ? (national ? 640 : 800) : 1200}px) and (min-height: 400px)`

/** From here on there is a line to say how the cases come to their places. */
const ROOM_FOR_SUBTITLE = '(min-height: 440px)'

/**
 * The map in a frame; its list of regions comes forward when it has the keyboard's focus.
 * `conditions`: what stands below the title of a figure that is alone.
 */
export function EmbedMap({ conditions }: { conditions: ReactNode }) {
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const { name, entry, map, retry } = useMap()
  const { model, counts } = useMapModel(map)
  const window = useMemo(() => (map ? stageWindow(map) : NO_WINDOW), [map])
  const zoom = useZoom(window)
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const locate = useRef<Locate | null>(null)
  const unlisted = isAllUnlisted(dataset, area, model)
  const drawn = map && !unlisted
  const alone = conditions !== null
  const listed = useMedia(roomForList(alone, map?.name === 'cn'))
  return (
    <section
      className={`embed-figure embed-map ${listed ? 'embed-map-listed' : ''} ${bubbles ? 'map-panel-bubbles' : ''} ${map?.name === 'cn-squares' ? 'embed-map-squares' : ''}`}
      aria-label={messages.map.region}
    >
      <header className="embed-head">
        <EmbedTitle text={mapTitle(model.metric)} alone={alone} />
        <Breadcrumb />
        <div className="embed-tools">
          <EnterButton />
          {drawn && <MapTools zoom={zoom} />}
        </div>
      </header>
      {conditions}
      <MapSubtitle model={model} counts={counts} short={!useMedia(ROOM_FOR_SUBTITLE)} />
      <div className="embed-body">
        <div className="embed-regions">
          <RegionList model={model} locate={locate} />
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
      {drawn && <LooksPresent model={model} />}
      <RegionTooltip model={model} counts={counts} />
    </section>
  )
}

/** Goes into the region that is chosen alone. */
function EnterButton() {
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const regions = useView((view) => view.regions)
  const enterable = useEnterable()
  const [only] = regions
  if (only === undefined || regions.length > 1 || !enterable(only)) return null
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'area/entered', area: only })}
    >
      {messages.map.enter(regionName(dataset, only))}
    </button>
  )
}

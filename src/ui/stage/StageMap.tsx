import { useMemo, useRef, type CSSProperties } from 'react'
import {
  isAllUnlisted,
  mapSubtitle,
  mapTitle,
  stageWindow,
  type Box,
  type MapModel,
} from '../../charts/index.ts'
import { stageWords } from '../../messages/index.ts'
import { ClassLegend, LookLegend } from '../map/Legend.tsx'
import { MapFailed, MapUnlisted } from '../map/MapFailed.tsx'
import { MapTile } from '../map/MapPanel.tsx'
import { MapStage, type Locate } from '../map/MapStage.tsx'
import { RegionList } from '../map/RegionList.tsx'
import { RegionTooltip } from '../map/RegionTooltip.tsx'
import { useMapModel } from '../map/use-map-model.ts'
import { useMap } from '../map/use-map.ts'
import { useZoom } from '../map/use-zoom.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { StageCaption } from './StageCaption.tsx'

const NO_WINDOW: Box = [0, 0, 1, 1]

/** More than these do not stand on a slide at once. */
const MOST_LISTED = 20

/**
 * The regions that a slide names beside its map: all that the list covers, or where those are too many
 * the ones that have cases. `zeros`: covered, without a case and not named; `rest`: not listed.
 */
function listOf(model: MapModel) {
  const covered = model.marks.filter((mark) => mark.look !== 'unlisted' || mark.selected)
  const marks =
    covered.length > MOST_LISTED
      ? covered.filter((mark) => mark.base > 0 || mark.selected)
      : covered
  return {
    listed: { ...model, marks },
    zeros: covered.length - marks.length,
    rest: model.marks.length - covered.length,
  }
}

/** The map of the area at hand with its legends, and beside it the regions that the list covers. */
export function StageMap() {
  const { name, entry, map, retry } = useMap()
  const { model, counts } = useMapModel(map)
  const window = useMemo(() => (map ? stageWindow(map) : NO_WINDOW), [map])
  const zoom = useZoom(window)
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const locate = useRef<Locate | null>(null)
  const unlisted = isAllUnlisted(dataset, area, model)
  const { listed, zeros, rest } = useMemo(() => listOf(model), [model])
  return (
    <>
      <StageCaption title={mapTitle(model.metric)}>
        <p className="panel-subtitle">{mapSubtitle(dataset, { area, drawing }, model, counts)}</p>
      </StageCaption>
      <div className={`stage-map ${drawing === 'bubbles' ? 'map-panel-bubbles' : ''}`}>
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
            legend={<ClassLegend model={model} fixed />}
          />
        ) : (
          <MapFailed loading={entry.status === 'loading'} onRetry={retry} />
        )}
        <div className="stage-side" style={{ '--rows': listed.marks.length } as CSSProperties}>
          {listed.marks.length > 0 && <RegionList model={listed} locate={locate} bases />}
          {zeros > 0 && <p className="stage-muted">{stageWords.zeros(zeros)}</p>}
          {rest > 0 && !unlisted && <p className="stage-muted">{stageWords.rest(rest)}</p>}
          {map && !unlisted && <LookLegend model={model} />}
        </div>
      </div>
      <RegionTooltip model={model} counts={counts} />
    </>
  )
}

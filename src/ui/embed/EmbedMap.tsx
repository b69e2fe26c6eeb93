import type { ReactNode } from 'react'
import { mapTitle } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { Breadcrumb } from '../map/Breadcrumb.tsx'
import { EnterRegion } from '../map/EnterRegion.tsx'
import { MapFigure } from '../map/MapFigure.tsx'
import { MapSubtitle } from '../map/MapSubtitle.tsx'
import { MapTools } from '../map/MapTools.tsx'
import { RegionList } from '../map/RegionList.tsx'
import { RegionTooltip } from '../map/RegionTooltip.tsx'
import { useMapParts } from '../map/use-map-parts.ts'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { useMedia } from '../shared/use-media.ts'
import { media } from '../theme/tokens.ts'
import { EmbedTitle } from './EmbedConditions.tsx'
import { LookLegend } from '../map/Legend.tsx'

/**
 * Where the list of regions stands beside the map. On the map of an area the tile and the classes stand
 * beside it already.
 */
const roomForList = (alone: boolean, national: boolean) =>
  `(min-width: ${alone ? (national ? 640 : 800) : 1200}px) and (min-height: 400px)`

/** From here on there is a line to say how the cases come to their places. */
const ROOM_FOR_SUBTITLE = media.embedTall

/**
 * The map in a frame; its list of regions comes forward when it has the keyboard's focus.
 * `conditions`: what stands below the title of a figure that is alone.
 */
export function EmbedMap({ conditions }: { conditions: ReactNode }) {
  const parts = useMapParts()
  const { shown, isDrawn, zoom, locate } = parts
  const { facts } = useApp()
  const view = useWholeView()
  const name = isDrawn ? shown?.drawn?.name : undefined
  const alone = conditions !== null
  const listed = useMedia(roomForList(alone, name === 'cn'))
  return (
    <section
      className={`column embed-figure embed-map ${listed ? 'embed-map-listed' : ''} ${view.drawing === 'bubbles' ? 'map-panel-bubbles' : ''} ${name === 'cn-squares' ? 'embed-map-squares' : ''}`}
      aria-label={messages.map.region}
    >
      <header className="heading rigid embed-head">
        <EmbedTitle text={mapTitle(facts, view)} alone={alone} />
        <Breadcrumb />
        <div className="row tight at-end">
          <EnterRegion />
          {isDrawn && <MapTools zoom={zoom} />}
        </div>
      </header>
      {conditions}
      <MapSubtitle shown={shown} short={!useMedia(ROOM_FOR_SUBTITLE)} />
      <div className="frame column fill embed-body">
        <div className="embed-regions">
          {shown && <RegionList model={shown.model} locate={locate} />}
        </div>
        <MapFigure parts={parts} />
      </div>
      {shown && isDrawn && <LookLegend model={shown.model} className="rigid embed-looks" />}
      {shown && <RegionTooltip model={shown.model} />}
    </section>
  )
}

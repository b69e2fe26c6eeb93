import { messages } from '../../messages/index.ts'
import { AnswerFailed } from '../shared/Answered.tsx'
import { ClassLegend, LookLegend } from './Legend.tsx'
import { MapCanvas } from './MapCanvas.tsx'
import { MapMissing, MapUnlisted } from './MapMissing.tsx'
import { MapTile } from './MapTile.tsx'
import type { MapParts } from './use-map-parts.ts'

interface MapFigureProps {
  readonly parts: MapParts
  /** The classes are as they are: nobody chooses how they are made. */
  readonly fixed?: boolean
  /** Whether all looks are explained below the classes; else its place does. */
  readonly looks?: boolean
}

/** The drawn map with its tile and its classes, or why there is none. */
export function MapFigure({ parts, fixed = false, looks = false }: MapFigureProps) {
  const { figure, shown, zoom, locate } = parts
  if (figure.counts.state === 'failed') return <AnswerFailed retry={figure.counts.retry} />
  if (!shown) return <p className="map-waiting muted">{messages.panel.loading}</p>
  const { drawn, model } = shown
  if (model.unlisted) return <MapUnlisted />
  if (!drawn) return <MapMissing map={figure.map} file={figure.file} onRetry={figure.retry} />
  return (
    <MapCanvas
      map={drawn}
      model={model}
      zoom={zoom}
      locate={locate}
      tile={<MapTile map={drawn} model={model} />}
      legend={
        <div className="legends">
          <ClassLegend map={drawn} model={model} fixed={fixed} />
          {looks && <LookLegend model={model} />}
        </div>
      }
    />
  )
}

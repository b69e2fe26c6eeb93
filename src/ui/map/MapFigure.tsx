import { ClassLegend } from './Legend.tsx'
import { MapFailed, MapUnlisted } from './MapFailed.tsx'
import { MapStage } from './MapStage.tsx'
import { MapTile } from './MapTile.tsx'
import type { MapParts } from './use-map-parts.ts'

interface MapFigureProps {
  readonly parts: MapParts
  /** The classes are as they are: nobody chooses how they are made. */
  readonly fixed?: boolean
}

/** The drawn map with its tile and its classes, or why there is none. */
export function MapFigure({ parts, fixed = false }: MapFigureProps) {
  const { drawn, model, counts, zoom, locate, unlisted, loading, retry } = parts
  if (unlisted) return <MapUnlisted />
  if (!drawn) return <MapFailed loading={loading} onRetry={retry} />
  return (
    <MapStage
      map={drawn}
      model={model}
      counts={counts}
      zoom={zoom}
      locate={locate}
      tile={<MapTile map={drawn} model={model} />}
      legend={<ClassLegend model={model} fixed={fixed} />}
    />
  )
}

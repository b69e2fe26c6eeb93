import { useMemo, useRef, type RefObject } from 'react'
import { isAllUnlisted, stageWindow, type Box, type MapModel } from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import type { Locate } from './MapStage.tsx'
import { useMapModel } from './use-map-model.ts'
import { useMap } from './use-map.ts'
import { useZoom, type Zoom } from './use-zoom.ts'

const NO_WINDOW: Box = [0, 0, 1, 1]

/** The map of the area and drawing at hand, with what it shows. */
export interface DrawnMap {
  /** The map that is drawn; `null` where none is, whatever the reason. */
  readonly drawn: MapFile | null
  readonly model: MapModel
  readonly counts: LinkedCounts
  /** The list says nothing about any part of the area: there is nothing to draw. */
  readonly unlisted: boolean
  readonly loading: boolean
  readonly retry: () => void
}

export function useDrawnMap(): DrawnMap {
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const { entry, map, retry } = useMap()
  const { model, counts } = useMapModel(map)
  const unlisted = isAllUnlisted(dataset, area, model)
  const drawn = unlisted ? null : map
  return { drawn, model, counts, unlisted, loading: entry.status === 'loading', retry }
}

/** What a figure of the map is made of, wherever it stands. */
export interface MapParts extends DrawnMap {
  readonly zoom: Zoom
  /** Where a region is on the screen, for what is said beside it. */
  readonly locate: RefObject<Locate | null>
}

export function useMapParts(): MapParts {
  const map = useDrawnMap()
  const { drawn } = map
  const window = useMemo(() => (drawn ? stageWindow(drawn) : NO_WINDOW), [drawn])
  const zoom = useZoom(window)
  const locate = useRef<Locate | null>(null)
  return { ...map, zoom, locate }
}

import { useMemo, useRef, type RefObject } from 'react'
import { boxOfCases, canvasWindow, type Box } from '../../figures/index.ts'
import type { Locate } from './MapCanvas.tsx'
import {
  useMapFigure,
  useShownFigure,
  type MapFigureParts,
  type ShownFigure,
} from './use-map-figure.ts'
import { useZoom, type Zoom } from './use-zoom.ts'

const NO_WINDOW: Box = [0, 0, 1, 1]

/** What a figure of the map is made of, wherever it stands. */
export interface MapParts {
  readonly figure: MapFigureParts
  /** `null` while nothing is known yet, or where it could not be had. */
  readonly shown: ShownFigure | null
  /** Whether shapes are drawn: the map is there, and the list says something of it. */
  readonly isDrawn: boolean
  readonly zoom: Zoom
  /** Where a region is on the screen, for what is said beside it. */
  readonly locate: RefObject<Locate | null>
}

export function useMapParts(): MapParts {
  const figure = useMapFigure()
  const shown = useShownFigure(figure)
  const drawn = shown && !shown.model.unlisted ? shown.drawn : null
  const whole = useMemo(() => (drawn ? canvasWindow(drawn) : NO_WINDOW), [drawn])
  const cases = useMemo(
    () => (drawn && shown ? boxOfCases(drawn, shown.model) : null),
    [drawn, shown],
  )
  const zoom = useZoom(whole, cases)
  const locate = useRef<Locate | null>(null)
  return { figure, shown, isDrawn: drawn !== null, zoom, locate }
}

import { useCallback, useMemo, useState } from 'react'
import {
  MAX_ZOOM,
  pannedBy,
  visibleBox,
  WHOLE_WINDOW,
  zoomedAround,
  zoomedTo,
  type Box,
  type Point,
  type ZoomView,
} from '../../figures/index.ts'

const STEP = 1.5
/** What enlarges less would look as if nothing had happened. */
const LEAST_STEP = 1.15
const PAN_SHARE = 0.25
const MIDDLE: Point = [0.5, 0.5]

export interface Zoom {
  readonly view: ZoomView
  /** What the canvas shows, in map units. */
  readonly visible: Box
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
  /** Zooms by a factor around a point given in shares of the canvas. */
  readonly zoomBy: (factor: number, at: Point) => void
  /** First to where the cases are, from there on into the middle. */
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** Moves by shares of what is visible. */
  readonly moveBy: (by: Point) => void
  /** Moves by quarters of what is visible. */
  readonly pan: (dx: -1 | 0 | 1, dy: -1 | 0 | 1) => void
  readonly reset: () => void
}

/** Which part of a map window is visible. Another window is seen whole. `cases`: where the cases are. */
export function useZoom(whole: Box, cases: Box | null): Zoom {
  const [kept, keep] = useState({ whole, view: WHOLE_WINDOW })
  const view = kept.whole === whole ? kept.view : WHOLE_WINDOW
  const change = useCallback(
    (next: (current: ZoomView) => ZoomView) => {
      keep((now) => ({ whole, view: next(now.whole === whole ? now.view : WHOLE_WINDOW) }))
    },
    [whole],
  )
  return useMemo(() => {
    const zoomBy = (by: number, at: Point) => change((now) => zoomedAround(now, by, at))
    const moveBy = (by: Point) => change((now) => pannedBy(now, by))
    return {
      view,
      visible: visibleBox(whole, view),
      canZoomIn: view.factor < MAX_ZOOM,
      canZoomOut: view.factor > 1,
      zoomBy,
      moveBy,
      zoomIn: () =>
        change((now) => {
          if (now.factor > 1 || !cases) return zoomedAround(now, STEP, MIDDLE)
          const to = zoomedTo(whole, cases)
          return to.factor > LEAST_STEP ? to : zoomedTo(whole, cases, STEP)
        }),
      zoomOut: () => zoomBy(1 / STEP, MIDDLE),
      pan: (dx, dy) => moveBy([dx * PAN_SHARE, dy * PAN_SHARE]),
      reset: () => change(() => WHOLE_WINDOW),
    }
  }, [whole, cases, view, change])
}

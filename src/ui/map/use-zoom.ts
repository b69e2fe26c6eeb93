import { useCallback, useMemo, useState } from 'react'
import type { Box } from '../../figures/index.ts'

const STEP = 1.5
const MAX_ZOOM = 8
const PAN_SHARE = 0.25

export interface Zoom {
  /** What the canvas shows, in map units. */
  readonly visible: Box
  /** 1 shows the whole window. */
  readonly factor: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
  /** Zooms by a factor around a point given in shares of the canvas. */
  readonly zoomBy: (factor: number, at?: readonly [number, number]) => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** Moves by quarters of what is visible. */
  readonly pan: (dx: -1 | 0 | 1, dy: -1 | 0 | 1) => void
  readonly reset: () => void
}

const WHOLE = { factor: 1, x: 0.5, y: 0.5 }

/** Which part of a map window is visible; it never leaves the window. Another window is seen whole. */
export function useZoom(whole: Box): Zoom {
  const [kept, keep] = useState({ whole, view: WHOLE })
  const view = kept.whole === whole ? kept.view : WHOLE
  const setView = useCallback(
    (next: (current: typeof WHOLE) => typeof WHOLE) => {
      keep((now) => ({ whole, view: next(now.whole === whole ? now.view : WHOLE) }))
    },
    [whole],
  )
  const zoomBy = useCallback(
    (by: number, at: readonly [number, number] = [0.5, 0.5]) => {
      setView((current) => {
        const factor = Math.min(MAX_ZOOM, Math.max(1, current.factor * by))
        const shift = 1 / current.factor - 1 / factor
        return settle({
          factor,
          x: current.x + (at[0] - 0.5) * shift,
          y: current.y + (at[1] - 0.5) * shift,
        })
      })
    },
    [setView],
  )
  const pan = useCallback(
    (dx: -1 | 0 | 1, dy: -1 | 0 | 1) => {
      setView((current) => {
        const step = PAN_SHARE / current.factor
        return settle({ ...current, x: current.x + dx * step, y: current.y + dy * step })
      })
    },
    [setView],
  )
  return useMemo(() => {
    const [x0, y0, x1, y1] = whole
    const width = (x1 - x0) / view.factor
    const height = (y1 - y0) / view.factor
    const left = x0 + view.x * (x1 - x0) - width / 2
    const top = y0 + view.y * (y1 - y0) - height / 2
    return {
      visible: [left, top, left + width, top + height] as const,
      factor: view.factor,
      canZoomIn: view.factor < MAX_ZOOM,
      canZoomOut: view.factor > 1,
      zoomBy,
      zoomIn: () => zoomBy(STEP),
      zoomOut: () => zoomBy(1 / STEP),
      pan,
      reset: () => setView(() => WHOLE),
    }
  }, [whole, view, setView, zoomBy, pan])
}

function settle(view: { factor: number; x: number; y: number }) {
  const factor = view.factor < 1.01 ? 1 : view.factor
  const half = 0.5 / factor
  const within = (value: number) => Math.min(1 - half, Math.max(half, value))
  return { factor, x: within(view.x), y: within(view.y) }
}

import { WHOLE_WINDOW, visibleBox } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import type { Zoom } from './use-zoom.ts'

/** Of a window of 40 × 30. */
const WINDOW = [0, 0, 40, 30] as const

/** Which part of the map is seen, and the way back to all of it; nothing where all of it is. */
export function ZoomExtent({ zoom: { view, reset } }: { zoom: Zoom }) {
  if (view.factor === WHOLE_WINDOW.factor) return null
  const [x, y, right, bottom] = visibleBox(WINDOW, view)
  return (
    <button type="button" className="button pair zoom-extent not-on-paper" onClick={reset}>
      <svg viewBox="-1 -1 42 32" aria-hidden="true">
        <rect className="zoom-window" width="40" height="30" />
        <rect className="zoom-visible" x={x} y={y} width={right - x} height={bottom - y} />
      </svg>
      {messages.map.zoomReset}
    </button>
  )
}

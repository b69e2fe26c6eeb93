import type { MapFile } from '../../domain/index.ts'
import { ringsOf, type Box, type Point } from './geometry.ts'
import type { MapModel } from './model.ts'

/** Which part of a window is seen: its middle in shares of the window, and how many times larger. */
export interface ZoomView {
  readonly factor: number
  readonly x: number
  readonly y: number
}

export const WHOLE_WINDOW: ZoomView = { factor: 1, x: 0.5, y: 0.5 }
export const MAX_ZOOM = 8
/** Less than this is no zoom. */
const LEAST_ZOOM = 1.01
/** Around what is zoomed to stays so much of the canvas, for labels. */
const MARGIN = 0.08

/** The same view within its bounds: it never leaves the window. */
function settled({ factor, x, y }: ZoomView): ZoomView {
  const most = Math.min(MAX_ZOOM, factor)
  const own = most < LEAST_ZOOM ? 1 : most
  const half = 0.5 / own
  const within = (value: number) => Math.min(1 - half, Math.max(half, value))
  return { factor: own, x: within(x), y: within(y) }
}

/** Larger `by` times, while the point at `at` (shares of the canvas) stays where it is. */
export function zoomedAround(view: ZoomView, by: number, [atX, atY]: Point): ZoomView {
  const factor = Math.min(MAX_ZOOM, Math.max(1, view.factor * by))
  const shift = 1 / view.factor - 1 / factor
  return settled({ factor, x: view.x + (atX - 0.5) * shift, y: view.y + (atY - 0.5) * shift })
}

/** Moved by shares of the canvas: what is seen goes the other way. */
export const pannedBy = (view: ZoomView, [dx, dy]: Point): ZoomView =>
  settled({ ...view, x: view.x + dx / view.factor, y: view.y + dy / view.factor })

/** What the canvas shows of `whole`, in map units. */
export function visibleBox([x0, y0, x1, y1]: Box, { factor, x, y }: ZoomView): Box {
  const [width, height] = [(x1 - x0) / factor, (y1 - y0) / factor]
  const [left, top] = [x0 + x * (x1 - x0) - width / 2, y0 + y * (y1 - y0) - height / 2]
  return [left, top, left + width, top + height]
}

/** The view that shows all of `box` as large as it goes, or its middle as large as is wished. */
export function zoomedTo(
  [x0, y0, x1, y1]: Box,
  [left, top, right, bottom]: Box,
  wished?: number,
): ZoomView {
  const [width, height] = [x1 - x0, y1 - y0]
  const room = 1 - 2 * MARGIN
  const least = 1 / MAX_ZOOM
  const share = Math.max(least, (right - left) / width / room, (bottom - top) / height / room)
  return settled({
    factor: wished ?? 1 / share,
    x: ((left + right) / 2 - x0) / width,
    y: ((top + bottom) / 2 - y0) / height,
  })
}

/** Around the shapes of all regions with cases that pass the filters; `null` where there are none. */
export function boxOfCases({ features }: MapFile, { marks }: Pick<MapModel, 'marks'>): Box | null {
  const chosen = marks.some(({ selected }) => selected)
  const wanted = new Set(
    marks.filter((mark) => mark.cases.count > 0 && (!chosen || !mark.dimmed)).map(({ key }) => key),
  )
  let box: Box | null = null
  for (const feature of features) {
    if (feature.properties.kind !== undefined || !wanted.has(feature.properties.adcode)) continue
    for (const [x, y] of ringsOf(feature).flat()) {
      box = box
        ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
        : [x, y, x, y]
    }
  }
  return box
}

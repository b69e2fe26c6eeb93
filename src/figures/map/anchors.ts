import type { Adcode, MapFile } from '../../domain/index.ts'
import type { Box, Point } from './geometry.ts'
import { insetPlace } from './option.ts'

/**
 * Where each division of a map has its middle while the stage shows `visible`, in map units. What is
 * seen in the inset alone (三沙市) has its middle there; the inset stays where it is when the map zooms.
 */
export function anchorsOn(map: MapFile, visible: Box): ReadonlyMap<Adcode, Point> {
  const anchors = new Map<Adcode, Point>()
  const place = insetPlace(map)
  if (map.inset && place) {
    const [x0, y0, x1, y1] = map.inset.window
    const [left, top, right, bottom] = visible
    for (const { adcode, anchor } of map.inset.features.map(({ properties }) => properties)) {
      if (!anchor) continue
      const across = place.left + ((anchor[0] - x0) / (x1 - x0)) * place.width
      const down = place.top + ((anchor[1] - y0) / (y1 - y0)) * place.height
      anchors.set(adcode, [left + across * (right - left), top + down * (bottom - top)])
    }
  }
  for (const { adcode, anchor } of map.features.map(({ properties }) => properties)) {
    if (anchor) anchors.set(adcode, anchor)
  }
  return anchors
}

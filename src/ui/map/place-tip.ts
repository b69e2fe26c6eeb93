import type { Box } from '../../figures/index.ts'
import type { HangingPoint } from '../shared/hover.ts'

/** From what the tooltip is about to its edge, and from it to the edge of its room, in CSS pixels. */
const GAP = 14
const EDGE = 4

export interface Size {
  readonly width: number
  readonly height: number
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]))

/**
 * Where a tooltip stands: right of what it is about, left of it, below or above, each within the room;
 * of these the first that covers neither that nor `avoid`, else the one that covers the least.
 */
export function placeTip(
  at: HangingPoint,
  { width, height }: Size,
  room: Box,
  avoid: readonly Box[],
): { readonly left: number; readonly top: number } {
  const [own, half] = [at.width ?? 0, (at.height ?? 0) / 2]
  const about: Box = [at.x - own - EDGE, at.y - half - EDGE, at.x + EDGE, at.y + half + EDGE]
  const middle = at.x - own / 2
  const within = (value: number, size: number, from: number, to: number) =>
    Math.max(from + EDGE, Math.min(value, to - size - EDGE))
  const places = [
    { left: at.x + GAP, top: at.y - height / 2 },
    { left: at.x - own - GAP - width, top: at.y - height / 2 },
    { left: middle - width / 2, top: at.y + half + GAP },
    { left: middle - width / 2, top: at.y - half - GAP - height },
  ].map(({ left, top }) => ({
    left: within(left, width, room[0], room[2]),
    top: within(top, height, room[1], room[3]),
  }))
  const covered = places.map(({ left, top }) =>
    [about, ...avoid].reduce(
      (sum, one) => sum + overlap([left, top, left + width, top + height], one),
      0,
    ),
  )
  return places[covered.indexOf(Math.min(...covered))] ?? { left: EDGE, top: EDGE }
}

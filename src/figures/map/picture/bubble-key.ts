import type { MapFile } from '../../../domain/index.ts'
import { text, textWidth, type Mark } from '../../../exports/index.ts'
import { messages } from '../../../messages/index.ts'
import { heightOf, widthOf } from '../../picture/content.ts'
import type { PictureLook } from '../../picture/look.ts'
import { bubbleSizes, largestRadius } from '../bubbles.ts'
import type { Box } from '../geometry.ts'
import type { MapModel } from '../model.ts'
import { canvasWindow } from '../option.ts'

const GAP = 0.5

/** The circles with their numbers side by side, for a stage of this width. */
function circlesOf(map: MapFile, model: MapModel, stageWidth: number, size: number) {
  let left = 0
  return bubbleSizes(map, model).map(({ cases, share }) => {
    const r = largestRadius(stageWidth) * share
    const words = messages.count.number(cases)
    const own = { x: left + r, r, words, end: left + 2 * r + GAP * size + textWidth(words, size) }
    left = own.end + 2 * GAP * size
    return own
  })
}

/** Room of the key of sizes on the widest stage that a box can hold. */
export function bubbleKeySize(map: MapFile, model: MapModel, box: Box, size: number) {
  const [x0, y0, x1, y1] = canvasWindow(map)
  const widest = Math.min(widthOf(box), (heightOf(box) * (x1 - x0)) / (y1 - y0))
  const circles = circlesOf(map, model, widest, size)
  return {
    width: Math.max(0, ...circles.map(({ end }) => end)),
    height: Math.max(0, ...circles.map(({ r }) => 2 * r)) + GAP * size,
  }
}

/** The key with its lower left corner at a point. */
export function drawBubbleKey(
  map: MapFile,
  model: MapModel,
  stage: Box,
  [x, y]: readonly [number, number],
  { size, look }: { readonly size: number; readonly look: PictureLook },
): readonly Mark[] {
  return circlesOf(map, model, widthOf(stage), size).flatMap((circle): readonly Mark[] => [
    {
      kind: 'circle',
      x: x + circle.x,
      y: y - circle.r,
      r: circle.r,
      stroke: look.inkMuted,
      strokeWidth: size / 12,
    },
    text(circle.words, x + circle.x + circle.r + GAP * size, y - Math.min(circle.r, size), {
      size,
      fill: look.ink,
    }),
  ])
}

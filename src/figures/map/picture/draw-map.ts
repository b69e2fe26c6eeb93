import { featurePath, type Box } from '../geometry.ts'
import { canvasWindow } from '../option.ts'
import { lookOf } from '../../look.ts'
import type { RegionMark } from '../model.ts'
import { tileMarks, type TileMarks } from '../tile.ts'
import { figureText } from '../words.ts'
import type { MapFeature, MapFrame } from '../../../domain/index.ts'
import { messages } from '../../../messages/index.ts'
import { heightOf, widthOf, type Canvas } from '../../picture/content.ts'
import {
  classItems,
  columnSize,
  drawColumn,
  drawRows,
  flowRows,
  lookItems,
  markPaint,
  regionPaint,
  rowsHeight,
  rowsWidth,
} from './legend.ts'
import type { PictureLook } from '../../picture/look.ts'
import { bubbleKeySize, drawBubbleKey } from './bubble-key.ts'
import { drawBubbles, drawLabels, insetBoxes } from './map-labels.ts'
import { layOutMap } from './map-layout.ts'
import type { MapPicture } from './map-picture.ts'
import { drawTile, tileSize } from './map-tile.ts'
import { text, type Mark } from '../../../exports/index.ts'

/** Below these many letters across or down there is no room for a legend: a thumbnail. */
const SMALL = { across: 30, down: 20 } as const
const TILE_IN_THUMBNAIL = 0.6
const NO_ROOM = { width: 0, height: 0 } as const

/**
 * A map in its full extent, with its inset, the tile of what has no place on it, and the legend of
 * every look that it has.
 */
export function drawMap(content: MapPicture, { box, size, look }: Canvas): readonly Mark[] {
  const { map } = content
  const isSmall = widthOf(box) < SMALL.across * size || heightOf(box) < SMALL.down * size
  const classes = isSmall ? [] : classItems(content, look, size)
  const rows = isSmall ? [] : flowRows(lookItems(content, look, size), widthOf(box), size)
  const below = rows.length > 0 ? rowsHeight(rows, size) + size / 2 : 0
  const tile = tileMarks(map, content.model)
  const key = content.bubbles && !isSmall ? bubbleKeySize(map, content.model, box, size) : NO_ROOM
  const column = columnSize(classes, size)
  const legend =
    classes.length > 0
      ? { width: Math.max(column.width, key.width), height: column.height + key.height }
      : null
  const room = heightOf(box) - below - (legend ? legend.height + size : 0)
  const tileFont = fittingFont(tile, content, isSmall ? size * TILE_IN_THUMBNAIL : size, room)
  const layout = layOutMap(
    map,
    [box[0], box[1], box[2], box[3] - below],
    {
      tile: tile && tileSize(tile, content, tileFont),
      legend,
    },
    size,
  )
  const { stage } = layout
  const inset = insetBoxes(map, stage, size)
  const blocked = [layout.tile, layout.legend, inset?.whole ?? null].filter((one) => one !== null)
  const left = Math.min(stage[0], layout.legend?.[0] ?? stage[0], layout.tile?.[0] ?? stage[0])
  const rowsLeft = Math.max(box[0], Math.min(left, box[2] - rowsWidth(rows, size)))
  const on = { box: stage, size, look, blocked }
  return [
    drawFrame(map, content, stage, canvasWindow(map), size, look),
    ...(map.inset && inset
      ? drawInset(map.inset, content, inset.frame, isSmall, { size, look })
      : []),
    ...(content.bubbles
      ? drawBubbles(content, on, isSmall)
      : isSmall
        ? []
        : drawLabels(content, on)),
    ...(tile && layout.tile ? drawTile(tile, content, layout.tile, tileFont, look) : []),
    ...(layout.legend ? drawColumn(classes, [layout.legend[0], layout.legend[1]], size, look) : []),
    ...(layout.legend && key.height > 0
      ? drawBubbleKey(map, content.model, stage, [layout.legend[0], layout.legend[3]], on)
      : []),
    ...drawRows(rows, [rowsLeft, box[3] - rowsHeight(rows, size)], size, look),
  ]
}

/** Letters of a tile, smaller where it is higher than the room that the legend leaves. */
function fittingFont(
  tile: TileMarks | null,
  content: MapPicture,
  wanted: number,
  room: number,
): number {
  const height = tile ? tileSize(tile, content, wanted).height : 0
  return height > room ? (wanted * Math.max(0, room)) / height : wanted
}

/** The shapes of a map or of its inset, and the outlines of what is selected. */
function drawFrame(
  frame: MapFrame,
  content: MapPicture,
  stage: Box,
  window: Box,
  size: number,
  look: PictureLook,
): Mark {
  const scale = widthOf(stage) / (window[2] - window[0])
  const marks = new Map(content.model.marks.map((mark) => [mark.key, mark]))
  const shapes = frame.features
    .map((feature) => ({ feature, mark: markOf(feature, marks) }))
    .map(({ feature, mark }) => ({
      order: mark === null ? 0 : lookOf(mark.figure) === 'unlisted' ? 1 : 2,
      mark: drawShape(feature, mark, content.bubbles, size, look),
    }))
    .sort((a, b) => a.order - b.order)
  return {
    kind: 'group',
    x: stage[0] - window[0] * scale,
    y: stage[1] - window[1] * scale,
    scale,
    marks: [...shapes.map(({ mark }) => mark), ...drawOutlines(frame, marks, size, look)],
  }
}

const markOf = ({ properties }: MapFeature, marks: ReadonlyMap<string, RegionMark>) =>
  (properties.kind === undefined && marks.get(properties.adcode)) || null

function drawShape(
  feature: MapFeature,
  mark: RegionMark | null,
  bubbles: boolean,
  size: number,
  look: PictureLook,
): Mark {
  const d = featurePath(feature)
  const hair = size / 12
  if (!mark) {
    const strokeWidth = (feature.properties.kind === 'dash-line' ? 1.25 : 0.75) * hair
    return { kind: 'path', d, stroke: look.zeroBorder, strokeWidth }
  }
  if (bubbles) {
    const land = lookOf(mark.figure) === 'unlisted' ? 'unlisted' : 'zero'
    return { kind: 'path', d, ...regionPaint(land, -1, look, size) }
  }
  return { kind: 'path', d, ...markPaint(mark, look, size) }
}

function drawOutlines(
  { features }: MapFrame,
  marks: ReadonlyMap<string, RegionMark>,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  const hair = size / 12
  const outline = (feature: MapFeature, line: { strokeWidth: number; dash?: string }) => {
    const d = featurePath(feature)
    return [
      { kind: 'path', d, stroke: look.paper, strokeWidth: 5 * hair } as const,
      { kind: 'path', d, stroke: look.accent, ...line } as const,
    ]
  }
  const found = features.flatMap((feature) => {
    const mark = markOf(feature, marks)
    return mark ? [{ feature, mark }] : []
  })
  return [
    ...found
      .filter(({ mark }) => mark.containsSelected.length > 0)
      .flatMap(({ feature }) =>
        outline(feature, { strokeWidth: 1.75 * hair, dash: `${4 * hair} ${3 * hair}` }),
      ),
    ...found
      .filter(({ mark }) => mark.selected)
      .flatMap(({ feature }) => outline(feature, { strokeWidth: 2.25 * hair })),
  ]
}

/** The South China Sea, framed and named, and the names of what is seen there only (三沙市). */
function drawInset(
  inset: MapFrame,
  content: MapPicture,
  frame: Box,
  isSmall: boolean,
  { size, look }: Pick<Canvas, 'size' | 'look'>,
): readonly Mark[] {
  const [x0, y0, x1] = frame
  const edge = {
    kind: 'rect',
    x: x0,
    y: y0,
    width: widthOf(frame),
    height: heightOf(frame),
  } as const
  const [left, top, right] = inset.window
  const scale = widthOf(frame) / (right - left)
  const own = content.bubbles || isSmall ? [] : inset.features
  const name = text(messages.map.inset, x1, y0 - 0.7 * size, {
    size,
    fill: look.ink,
    anchor: 'end',
  })
  return [
    { ...edge, fill: look.paper },
    drawFrame(inset, content, frame, inset.window, size, look),
    { ...edge, stroke: look.zeroBorder, strokeWidth: size / 12 },
    ...(isSmall ? [] : [name]),
    ...own.flatMap(({ properties: { adcode, anchor } }): readonly Mark[] => {
      const mark = content.model.marks.find(({ key }) => key === adcode)
      if (!mark || !anchor) return []
      const [x, y] = [x0 + (anchor[0] - left) * scale, y0 + (anchor[1] - top) * scale]
      const style = { size, fill: look.ink, anchor: 'middle', halo: look.paper } as const
      const name = mark.selected ? `✓ ${mark.shortName}` : mark.shortName
      if (mark.cases.base === 0) return [text(name, x, y, style)]
      const figure = figureText(mark, content.model)
      return [
        text(name, x, y - 0.6 * size, style),
        text(figure, x, y + 0.6 * size, { ...style, strong: true }),
      ]
    }),
  ]
}

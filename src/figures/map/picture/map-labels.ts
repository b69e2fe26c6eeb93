import { buildBubbles, placeBubbleLabels, slicePath } from '../bubbles.ts'
import { insetPlace, canvasWindow } from '../option.ts'
import { labelWishes, squareLabels } from '../label-wishes.ts'
import { placeLabels } from '../labels.ts'
import { type Box, type Point } from '../geometry.ts'
import { type PlacedLabel } from '../call-outs.ts'
import type { RegionMark } from '../model.ts'
import { figureText } from '../words.ts'
import type { MapFile } from '../../../domain/index.ts'
import { widthOf } from '../../picture/content.ts'
import { huePaint, inkOn, type PictureLook } from '../../picture/look.ts'
import { text, textWidth, type Mark, type TextMark } from '../../../exports/index.ts'
import { toUnits } from './map-layout.ts'
import type { MapPicture } from './map-picture.ts'

/** Size in pixels for which labels are placed. */
const LABEL_FONT_PX = 12
const SQUARES = 'cn-squares'
/** Letters across eight squares, with a tick before the longest name. */
const SQUARE_EM = 8 * 4.8
const PREFECTURES = 'cn-prefectures'
const LINE_EM = 1.25
const PADDING_EM = 1 / 6

export interface Stage {
  readonly box: Box
  readonly size: number
  readonly look: PictureLook
  /** What stands on the stage, in pixels. */
  readonly blocked: readonly Box[]
}

const nameOf = (mark: RegionMark) => (mark.selected ? `✓ ${mark.shortName}` : mark.shortName)

/** The inset with its name, in pixels; `null` where a map has none. */
export function insetBoxes(map: MapFile, stage: Box, size: number) {
  const place = insetPlace(map)
  if (!place) return null
  const [x0, y0, x1, y1] = stage
  const left = x0 + place.left * (x1 - x0)
  const top = y0 + place.top * (y1 - y0)
  const frame: Box = [left, top, left + place.width * (x1 - x0), top + place.height * (y1 - y0)]
  return { frame, whole: [Math.min(left, frame[2] - 4.2 * size), top - 1.4 * size, x1, y1] as Box }
}

/** Names and figures: in their shapes where they fit, else beside the land with a line. */
export function drawLabels(content: MapPicture, whole: Stage): readonly Mark[] {
  const { map, model } = content
  const stage = { ...whole, size: labelSize(map, whole) }
  const { box, size, look, blocked } = stage
  const window = canvasWindow(map)
  const scale = widthOf(box) / (window[2] - window[0])
  const at = ([x, y]: Point): Point => [
    box[0] + (x - window[0]) * scale,
    box[1] + (y - window[1]) * scale,
  ]
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]))
  const labels = map.name === SQUARES ? squareLabels(map) : placed(content, stage, marks, blocked)
  const leaders = labels.flatMap(({ leader }): readonly Mark[] => {
    if (!leader) return []
    const [[x1, y1], [x2, y2]] = [at(leader[0]), at(leader[1])]
    const line = { kind: 'line', x1, y1, x2, y2 } as const
    return [
      { ...line, stroke: look.paper, strokeWidth: size / 4 },
      { ...line, stroke: look.ink, strokeWidth: size / 12 },
    ]
  })
  const words = labels.flatMap((label) => {
    const mark = marks.get(label.key)
    return mark ? drawLabel(label, mark, content, at([label.x, label.y]), stage) : []
  })
  return [...leaders, ...words]
}

/** Smaller where every unit has only a square, or where divisions are many and small. */
function labelSize(map: MapFile, { box, size }: Stage): number {
  if (map.name === SQUARES) return Math.min(size, widthOf(box) / SQUARE_EM)
  return map.name === PREFECTURES ? size * 0.85 : size
}

function placed(
  { map, model }: MapPicture,
  { box, size }: Stage,
  marks: ReadonlyMap<string, RegionMark>,
  blocked: readonly Box[],
): readonly PlacedLabel[] {
  const wishes = labelWishes(map, model).map((wish) => {
    const mark = marks.get(wish.key)
    return mark ? { ...wish, name: nameOf(mark) } : wish
  })
  const width = (widthOf(box) * LABEL_FONT_PX) / size
  const onMap = blocked.map((one) => toUnits(map, box, one))
  return placeLabels(map, wishes, width, onMap)
}

function drawLabel(
  label: PlacedLabel,
  mark: RegionMark,
  { model }: MapPicture,
  [x, y]: Point,
  { size, look }: Stage,
): readonly Mark[] {
  const inside = label.leader === null
  const anchor = label.align
  const padding = { start: PADDING_EM, middle: 0, end: -PADDING_EM }[anchor] * size
  const ink = inside ? inkOn(look, mark) : { fill: look.ink, halo: look.paper }
  const style = { size, anchor, ...ink }
  const name = nameOf(mark)
  const figure = label.figure ? figureText(mark, model) : ''
  if (figure === '' || label.lines === 1) {
    const runs = figure === '' ? name : [{ text: `${name} ` }, { text: figure, strong: true }]
    return [text(runs, x + padding, y, style)]
  }
  const half = (LINE_EM / 2) * size
  return [
    text(name, x + padding, y - half, style),
    text(figure, x + padding, y + half, { ...style, strong: true }),
  ]
}

/** Circles over the map whose area is the count, split by the axis, with their names. */
export function drawBubbles(content: MapPicture, stage: Stage, isSmall: boolean): readonly Mark[] {
  const { map, model } = content
  const { box, size, look, blocked } = stage
  const window = canvasWindow(map)
  const scale = widthOf(box) / (window[2] - window[0])
  const hair = size / 12
  const bubbles = buildBubbles(map, { canvas: window, visible: window }, model)
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]))
  const circles = bubbles.flatMap((bubble): readonly Mark[] => {
    const mark = marks.get(bubble.key)
    const faded = mark?.dimmed ?? false
    const circle = { kind: 'circle', x: bubble.x, y: bubble.y, r: bubble.ghost } as const
    return [
      { ...circle, fill: look.paper, opacity: 0.7 },
      ...bubble.slices.map((slice): Mark => ({
        kind: 'path',
        d: slicePath(bubble, slice),
        ...huePaint(look, look.categoryColor(slice.index), faded, size),
        stroke: look.paper,
        strokeWidth: hair,
      })),
      mark?.selected
        ? { ...circle, stroke: look.accent, strokeWidth: 2.5 * hair }
        : { ...circle, stroke: look.inkMuted, strokeWidth: hair },
    ]
  })
  const x = box[0] - window[0] * scale
  const y = box[1] - window[1] * scale
  return [{ kind: 'group', x, y, scale, marks: circles }, ...(isSmall ? [] : names())]

  function names(): readonly TextMark[] {
    const sizes = new Map<string, Point>(
      model.marks.map((mark) => {
        const words = `${nameOf(mark)} ${figureText(mark, model)}`
        const width = textWidth(words, size) + size / 2
        return [mark.key, [width / scale, (1.3 * size) / scale]]
      }),
    )
    const onMap = blocked.map((one) => toUnits(map, box, one))
    return placeBubbleLabels(bubbles, sizes, window, onMap).flatMap((label) => {
      const mark = marks.get(label.key)
      if (!mark) return []
      const padding = { start: 1, middle: 0, end: -1 }[label.align] * (size / 4)
      const runs = [{ text: `${nameOf(mark)} ` }, { text: figureText(mark, model), strong: true }]
      return [
        text(runs, x + label.x * scale + padding, y + label.y * scale, {
          size,
          fill: look.ink,
          anchor: label.align,
          halo: look.paper,
        }),
      ]
    })
  }
}

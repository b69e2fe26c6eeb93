import { LINE, text, textWidth, wrapText, type Mark } from '../../../exports/index.ts'
import { messages } from '../../../messages/index.ts'
import { heightOf, widthOf } from '../../picture/content.ts'
import { inkOn, type PictureLook } from '../../picture/look.ts'
import type { Box } from '../geometry.ts'
import type { MapModel, RegionMark } from '../model.ts'
import { casesTogether, offMapNote, type TileMarks } from '../tile.ts'
import { basedFigureText, figureText } from '../words.ts'
import { markPaint, regionPaint } from './legend.ts'
import type { MapPicture } from './map-picture.ts'

const PAD = 0.8
const FIGURE = 1.5
const SAMPLE = 1.7
const ROW = 1.7
/** Between two tiles. */
const BETWEEN = 0.5

const OFF_MAP_HEIGHT = 2 * LINE + FIGURE * 1.3 + PAD

export function tileSize({ kind, marks }: TileMarks, { model }: MapPicture, size: number) {
  if (kind === 'off-map') {
    const widest = Math.max(
      ...marks.flatMap((mark) => [
        textWidth(nameOf(mark), size),
        textWidth(offMapNote(mark), size),
        textWidth(basedFigureText(mark, model), size * FIGURE),
      ]),
    )
    const height = marks.length * (OFF_MAP_HEIGHT + BETWEEN) - BETWEEN
    return { width: widest + 2 * PAD * size, height: height * size }
  }
  const rows = partRows(marks, model)
  const widest = Math.max(...rows.map(({ name, figure }) => textWidth(`${name}${figure}`, size)))
  return {
    width: widest + (2 * PAD + SAMPLE + 1) * size,
    height: (rows.length * ROW + PAD / 2) * size,
  }
}

const nameOf = (mark: RegionMark) => (mark.selected ? `✓ ${mark.name}` : mark.name)

function partRows(marks: readonly RegionMark[], model: MapModel) {
  return [
    { mark: null, name: messages.region.remainder, figure: casesTogether(marks) },
    ...marks.map((mark) => ({ mark, name: nameOf(mark), figure: figureText(mark, model) })),
  ]
}

export function drawTile(
  { kind, marks }: TileMarks,
  content: MapPicture,
  box: Box,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  if (kind === 'parts') return drawParts(marks, content, box, size, look)
  const [x0, y0, x1] = box
  return marks.flatMap((mark, i) => {
    const top = y0 + i * (OFF_MAP_HEIGHT + BETWEEN) * size
    const own: Box = [x0, top, x1, top + OFF_MAP_HEIGHT * size]
    return drawOffMap(mark, content, own, size, look)
  })
}

function drawOffMap(
  mark: RegionMark,
  { model, bubbles }: MapPicture,
  box: Box,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  const [x, y] = box
  const shape = { kind: 'rect', x, y, width: widthOf(box), height: heightOf(box) } as const
  const paint = bubbles ? regionPaint('zero', -1, look, size) : markPaint(mark, look, size)
  const ink = bubbles ? { fill: look.ink } : inkOn(look, mark)
  const left = x + PAD * size
  const rows = [
    { words: nameOf(mark), middle: PAD / 2 + LINE / 2, em: 1, strong: false },
    {
      words: basedFigureText(mark, model),
      middle: PAD / 2 + LINE + (FIGURE * 1.3) / 2,
      em: FIGURE,
      strong: true,
    },
    {
      words: offMapNote(mark),
      middle: PAD / 2 + 1.5 * LINE + FIGURE * 1.3,
      em: 1,
      strong: false,
    },
  ]
  return [
    { ...shape, ...paint },
    ...(mark.selected ? selectedFrame(box, size, look) : []),
    ...rows.map(({ words, middle, em, strong }) =>
      text(words, left, y + middle * size, { size: em * size, strong, ...ink }),
    ),
  ]
}

function selectedFrame([x0, y0, x1, y1]: Box, size: number, look: PictureLook): readonly Mark[] {
  const frame = (inset: number, stroke: string): Mark => ({
    kind: 'rect',
    x: x0 + inset,
    y: y0 + inset,
    width: x1 - x0 - 2 * inset,
    height: y1 - y0 - 2 * inset,
    stroke,
    strokeWidth: size / 6,
  })
  return [frame(size / 4, look.paper), frame(size / 12, look.accent)]
}

function drawParts(
  marks: readonly RegionMark[],
  { model, bubbles }: MapPicture,
  box: Box,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  const [x0, y0, x1] = box
  const line = { stroke: look.rule, strokeWidth: size / 12 }
  return [
    {
      kind: 'rect',
      x: x0,
      y: y0,
      width: widthOf(box),
      height: heightOf(box),
      fill: look.paper,
      stroke: look.zeroBorder,
      strokeWidth: size / 12,
    },
    ...partRows(marks, model).flatMap(({ mark, name, figure }, i): readonly Mark[] => {
      const y = y0 + (i + 0.5) * ROW * size + (PAD / 4) * size
      const left = x0 + (PAD + (mark ? SAMPLE : 0)) * size
      return [
        ...(mark
          ? [
              {
                kind: 'line',
                x1: x0,
                y1: y - (ROW / 2) * size,
                x2: x1,
                y2: y - (ROW / 2) * size,
                ...line,
              } as const,
            ]
          : []),
        ...(mark && !bubbles
          ? [
              {
                kind: 'rect',
                x: x0 + PAD * size,
                y: y - 0.45 * size,
                width: 1.2 * size,
                height: 0.9 * size,
                ...markPaint(mark, look, size),
              } as const,
            ]
          : []),
        text(name, left, y, { size, fill: look.ink, strong: mark?.selected ?? false }),
        text(figure, x1 - PAD * size, y, { size, fill: look.ink, anchor: 'end', strong: true }),
      ]
    }),
  ]
}

/** Words in the middle of a box, where there is no figure. */
export function drawSentence(
  sentence: string,
  box: Box,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  const lines = wrapText(
    sentence,
    size,
    widthOf(box),
    Math.max(1, Math.floor(heightOf(box) / (size * LINE))),
  )
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return lines.map((line, i) =>
    text(line, x, y + (i - (lines.length - 1) / 2) * LINE * size, {
      size,
      fill: look.ink,
      anchor: 'middle',
    }),
  )
}

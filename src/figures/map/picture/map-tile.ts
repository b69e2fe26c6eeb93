import { figureOf } from '../figure.ts'
import { type Box } from '../geometry.ts'
import { type RegionMark } from '../model.ts'
import { CENTRAL, parsePartKey } from '../../../domain/index.ts'
import { messages } from '../../../messages/index.ts'
import { heightOf, widthOf, type MapContent } from '../../picture/content.ts'
import { regionPaint } from './legend.ts'
import type { PictureLook } from '../../picture/look.ts'
import { LINE, text, textWidth, type Mark, wrapText } from '../../../exports/index.ts'

/** What has no place on a map: the central bodies, or the parts of an area 未细分到下一级. */
export type TileMarks =
  | { readonly kind: 'central'; readonly mark: RegionMark }
  | { readonly kind: 'parts'; readonly marks: readonly RegionMark[] }

export function tileMarks({ map, model }: MapContent): TileMarks | null {
  const onMap = map.features.some(({ properties }) => properties.adcode === CENTRAL)
  const central = model.marks.find((mark) => mark.key === CENTRAL)
  if (central && !onMap) return { kind: 'central', mark: central }
  const marks = model.marks.filter((mark) => parsePartKey(mark.key))
  return marks.length > 0 ? { kind: 'parts', marks } : null
}

const PAD = 0.8
const FIGURE = 1.5
const SAMPLE = 1.7

export function tileSize(tile: TileMarks, content: MapContent, size: number) {
  if (tile.kind === 'central') {
    const widest = Math.max(
      textWidth(nameOf(tile.mark), size),
      textWidth(messages.region.centralNote, size),
      textWidth(centralFigure(tile.mark, content), size * FIGURE),
    )
    return { width: widest + 2 * PAD * size, height: (2 * LINE + FIGURE * 1.3 + PAD) * size }
  }
  const rows = partRows(tile.marks, content)
  const widest = Math.max(...rows.map(({ name, figure }) => textWidth(`${name}${figure}`, size)))
  return {
    width: widest + (2 * PAD + SAMPLE + 1) * size,
    height: (rows.length * ROW + PAD / 2) * size,
  }
}

const ROW = 1.7

const nameOf = (mark: RegionMark) => (mark.selected ? `✓ ${mark.name}` : mark.name)

const centralFigure = (mark: RegionMark, { model, narrowed }: MapContent): string =>
  narrowed && model.metric.kind === 'count'
    ? messages.count.of(mark.count, mark.base)
    : figureOf(mark, model.metric)

function partRows(marks: readonly RegionMark[], { model }: MapContent) {
  const { region, count } = messages
  const sum = (field: 'count' | 'base') => marks.reduce((total, mark) => total + mark[field], 0)
  const total =
    sum('count') === sum('base') ? count.number(sum('base')) : count.of(sum('count'), sum('base'))
  return [
    { mark: null, name: region.remainder, figure: total },
    ...marks.map((mark) => ({ mark, name: nameOf(mark), figure: figureOf(mark, model.metric) })),
  ]
}

export function drawTile(
  tile: TileMarks,
  content: MapContent,
  box: Box,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  return tile.kind === 'central'
    ? drawCentral(tile.mark, content, box, size, look)
    : drawParts(tile.marks, content, box, size, look)
}

function drawCentral(
  mark: RegionMark,
  content: MapContent,
  box: Box,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  const [x, y] = box
  const shape = { kind: 'rect', x, y, width: widthOf(box), height: heightOf(box) } as const
  const paint = content.bubbles
    ? regionPaint('no-value', -1, look, size)
    : regionPaint(mark.look, mark.step, look, size)
  const opacity = mark.dimmed ? look.dimmed : 1
  const coloured = !content.bubbles && mark.look === 'class' && !mark.dimmed
  const fill = coloured ? (look.onSequence[mark.step] ?? look.ink) : look.ink
  const left = x + PAD * size
  const rows = [
    { words: nameOf(mark), middle: PAD / 2 + LINE / 2, em: 1, strong: false },
    {
      words: centralFigure(mark, content),
      middle: PAD / 2 + LINE + (FIGURE * 1.3) / 2,
      em: FIGURE,
      strong: true,
    },
    {
      words: messages.region.centralNote,
      middle: PAD / 2 + 1.5 * LINE + FIGURE * 1.3,
      em: 1,
      strong: false,
    },
  ]
  return [
    { ...shape, ...paint, opacity },
    ...(mark.selected ? selectedFrame(box, size, look) : []),
    ...rows.map(({ words, middle, em, strong }) =>
      text(words, left, y + middle * size, { size: em * size, fill, strong }),
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
  content: MapContent,
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
    ...partRows(marks, content).flatMap(({ mark, name, figure }, i): readonly Mark[] => {
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
        ...(mark && !content.bubbles
          ? [
              {
                kind: 'rect',
                x: x0 + PAD * size,
                y: y - 0.45 * size,
                width: 1.2 * size,
                height: 0.9 * size,
                ...regionPaint(mark.look, mark.step, look, size),
                opacity: mark.dimmed ? look.dimmed : 1,
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

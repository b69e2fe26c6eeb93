import { axisLabels, bubbleWords, looksThatOccur, type LegendLook } from '../legend-words.ts'
import { metricName, rangeText } from '../words.ts'
import { sequenceStep } from '../class-breaks.ts'
import { type Box } from '../geometry.ts'
import type { RegionLook } from '../../look.ts'
import { paintOf, paintOfMark, textureAt, type StatePaint } from '../../paint.ts'
import type { RegionMark } from '../model.ts'
import { heightOf, widthOf } from '../../picture/content.ts'
import type { PictureLook } from '../../picture/look.ts'
import type { MapPicture } from './map-picture.ts'
import { LINE, text, textWidth, type Mark, type Paint, shorten } from '../../../exports/index.ts'

/** A line of a legend: a sample and what it means; without a sample a heading. */
export interface LegendItem {
  readonly sample: Sample | null
  readonly words: string
}

export type Sample =
  | { readonly kind: 'box'; readonly paint: Paint }
  | { readonly kind: 'halves'; readonly paints: readonly [Paint, Paint] }
  | { readonly kind: 'dot'; readonly fill: string }
  | { readonly kind: 'ring'; readonly stroke: string }

/** How a region is painted. */
export const markPaint = (mark: RegionMark, style: PictureLook, size: number): Paint =>
  toPaint(paintOfMark(style, mark), size)

/** How a look is painted. */
export const regionPaint = (
  look: RegionLook,
  step: number,
  style: PictureLook,
  size: number,
): Paint => toPaint(paintOf(style, look, { step }), size)

/** The paint of a state beside type of `size` pixels. */
const toPaint = ({ fill, edge, texture }: StatePaint, size: number): Paint => ({
  fill,
  stroke: edge,
  strokeWidth: (0.75 * size) / 12,
  ...(texture ? { texture: textureAt(texture, size) } : {}),
})

/** A colour as it is, and as it is where something else is chosen. */
export const fadedSample = (style: PictureLook, size: number): Sample => {
  const halfOf = (dimmed: boolean) =>
    toPaint({ ...paintOf(style, 'class', { step: 3, dimmed }), edge: style.paper }, size)
  return { kind: 'halves', paints: [halfOf(false), halfOf(true)] }
}

/** The classes, or what circles mean; a heading first. */
export function classItems(
  content: MapPicture,
  style: PictureLook,
  size: number,
): readonly LegendItem[] {
  const { facts, model, bubbles } = content
  if (bubbles) {
    return [
      { sample: null, words: bubbleWords(model) },
      ...axisLabels(facts, model).map((words, index): LegendItem => ({
        sample: { kind: 'dot', fill: style.categoryColor(index) },
        words,
      })),
    ]
  }
  return [
    { sample: null, words: metricName(facts, model.metric) },
    ...model.classes.map((one, i): LegendItem => {
      const step = sequenceStep(i, model.classes.length, style.sequence.length)
      return {
        sample: { kind: 'box', paint: regionPaint('class', step, style, size) },
        words: rangeText(one, model.metric),
      }
    }),
  ]
}

/** Every other look that the map has. */
export const lookItems = (
  { model, bubbles }: MapPicture,
  style: PictureLook,
  size: number,
): readonly LegendItem[] =>
  looksThatOccur(model, bubbles).map(({ look, words }) => ({
    sample: sampleOf(look, style, size),
    words,
  }))

function sampleOf(look: LegendLook, style: PictureLook, size: number): Sample {
  const outline = { stroke: style.accent, strokeWidth: size / 6 }
  switch (look) {
    case 'ring':
      return { kind: 'ring', stroke: style.inkMuted }
    case 'dimmed':
      return fadedSample(style, size)
    case 'selected':
      return { kind: 'box', paint: outline }
    case 'containing':
      return { kind: 'box', paint: { ...outline, dash: `${size / 4} ${size / 6}` } }
    default:
      return { kind: 'box', paint: regionPaint(look, -1, style, size) }
  }
}

const SAMPLE = { width: 1.2, height: 0.95, gap: 0.5 } as const
const ROW = LINE

const itemWidth = ({ sample, words }: LegendItem, size: number) =>
  textWidth(words, size) + (sample ? (SAMPLE.width + SAMPLE.gap) * size : 0)

/** Room of a legend with one item a line. */
export const columnSize = (items: readonly LegendItem[], size: number) => ({
  width: Math.max(0, ...items.map((item) => itemWidth(item, size))),
  height: items.length * ROW * size,
})

export function drawColumn(
  items: readonly LegendItem[],
  [x, y]: readonly [number, number],
  size: number,
  look: PictureLook,
): readonly Mark[] {
  return items.flatMap((item, i) => drawItem(item, x, y + (i + 0.5) * ROW * size, size, look))
}

const BETWEEN = 1.4

/** The items side by side, in as many lines as they need within `width`. */
export function flowRows(
  items: readonly LegendItem[],
  width: number,
  size: number,
): readonly (readonly LegendItem[])[] {
  const rows: LegendItem[][] = []
  let used = 0
  for (const one of items) {
    const room = width - itemWidth({ ...one, words: '' }, size)
    const item = { ...one, words: shorten(one.words, size, room) }
    const own = itemWidth(item, size)
    const row = rows.at(-1)
    if (row && used + BETWEEN * size + own <= width) {
      row.push(item)
      used += BETWEEN * size + own
    } else {
      rows.push([item])
      used = own
    }
  }
  return rows
}

/** Width of the longest of these lines. */
export const rowsWidth = (rows: readonly (readonly LegendItem[])[], size: number): number =>
  Math.max(
    0,
    ...rows.map((row) =>
      row.reduce((sum, item) => sum + itemWidth(item, size) + BETWEEN * size, -BETWEEN * size),
    ),
  )

export const rowsHeight = (rows: readonly unknown[], size: number): number =>
  rows.length * ROW * size

export function drawRows(
  rows: readonly (readonly LegendItem[])[],
  [x, y]: readonly [number, number],
  size: number,
  look: PictureLook,
): readonly Mark[] {
  return rows.flatMap((row, i) => {
    let left = x
    return row.flatMap((item) => {
      const marks = drawItem(item, left, y + (i + 0.5) * ROW * size, size, look)
      left += itemWidth(item, size) + BETWEEN * size
      return marks
    })
  })
}

function drawItem(
  { sample, words }: LegendItem,
  x: number,
  y: number,
  size: number,
  look: PictureLook,
): readonly Mark[] {
  if (!sample) return [text(words, x, y, { size, fill: look.ink, strong: true })]
  const width = SAMPLE.width * size
  const height = SAMPLE.height * size
  const box: Box = [x, y - height / 2, x + width, y + height / 2]
  const left = x + width + SAMPLE.gap * size
  return [...drawSample(sample, box), text(words, left, y, { size, fill: look.ink })]
}

function drawSample(sample: Sample, box: Box): readonly Mark[] {
  const [x, y] = box
  const [width, height] = [widthOf(box), heightOf(box)]
  if (sample.kind === 'box') return [{ kind: 'rect', x, y, width, height, ...sample.paint }]
  if (sample.kind === 'dot') {
    return [
      { kind: 'circle', x: x + width / 2, y: y + height / 2, r: height * 0.4, fill: sample.fill },
    ]
  }
  if (sample.kind === 'ring') {
    const [r, strokeWidth] = [height * 0.45, height / 11]
    const { stroke } = sample
    return [{ kind: 'circle', x: x + width / 2, y: y + height / 2, r, stroke, strokeWidth }]
  }
  return sample.paints.map((paint, half) => ({
    kind: 'rect',
    x: x + (half * width) / 2,
    y,
    width: width / 2,
    height,
    ...paint,
  }))
}

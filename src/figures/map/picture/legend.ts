import { axisLabels, bubbleWords, noMatchWords, noValueWords } from '../legend-words.ts'
import { metricName, rangeText } from '../words.ts'
import { sequenceStep } from '../class-breaks.ts'
import { type Box } from '../geometry.ts'
import { hasLook, lookOf, type RegionLook } from '../look.ts'
import type { MapModel, RegionMark } from '../model.ts'
import { messages, pictureWords } from '../../../messages/index.ts'
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
  | { readonly kind: 'halves'; readonly fills: readonly [string, string]; readonly opacity: number }
  | { readonly kind: 'dot'; readonly fill: string }
  | { readonly kind: 'ring'; readonly stroke: string }

/** How a region is painted, with how much of it is to be seen. */
export const markPaint = (mark: RegionMark, style: PictureLook, size: number) => ({
  ...regionPaint(lookOf(mark.figure), mark.step, style, size),
  opacity: mark.dimmed ? style.dimmed : 1,
})

/** How a look is painted. */
export function regionPaint(
  look: RegionLook,
  step: number,
  style: PictureLook,
  size: number,
): Paint {
  const strokeWidth = (0.75 * size) / 12
  const listed = { fill: style.paper, stroke: style.zeroBorder, strokeWidth }
  return {
    class: {
      fill: style.sequence[step] ?? style.noMatch,
      stroke: style.regionBorder,
      strokeWidth,
    },
    'no-value': { fill: style.noValue, stroke: style.zeroBorder, strokeWidth, dash: dots(size) },
    'no-match': { fill: style.noMatch, stroke: style.zeroBorder, strokeWidth },
    zero: listed,
    unlisted: { fill: style.unlisted, stroke: style.unlistedBorder, strokeWidth },
  }[look]
}

const dots = (size: number) => `${size / 12} ${size / 8}`

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
export function lookItems(
  content: MapPicture,
  style: PictureLook,
  size: number,
): readonly LegendItem[] {
  const { model, bubbles } = content
  const { legend } = messages
  const has = (look: RegionLook) => hasLook(model, look)
  const box = (paint: Paint): Sample => ({ kind: 'box', paint })
  const look = (kind: RegionLook, words: string): LegendItem => ({
    sample: box(regionPaint(kind, -1, style, size)),
    words,
  })
  const items: (LegendItem | false)[] = [
    !bubbles && has('no-match') && look('no-match', noMatchWords(model)),
    !bubbles && has('no-value') && look('no-value', noValueWords(model)),
    bubbles ? look('zero', legend.listed) : has('zero') && look('zero', legend.zero),
    has('unlisted') && look('unlisted', legend.unlisted),
    bubbles &&
      isNarrowed(model) && {
        sample: { kind: 'ring', stroke: style.inkMuted },
        words: pictureWords.bubbleRing,
      },
    model.marks.some((mark) => mark.dimmed) && {
      sample: {
        kind: 'halves',
        fills: [style.sequence[3] ?? style.ink, style.sequence[3] ?? style.ink],
        opacity: style.dimmed,
      },
      words: legend.dimmed,
    },
    model.marks.some((mark) => mark.selected) && {
      sample: box({ stroke: style.accent, strokeWidth: size / 6 }),
      words: legend.selected,
    },
    model.marks.some((mark) => mark.containsSelected.length > 0) && {
      sample: box({ stroke: style.accent, strokeWidth: size / 6, dash: `${size / 4} ${size / 6}` }),
      words: legend.containsSelected,
    },
  ]
  return items.filter((item) => item !== false)
}

const isNarrowed = ({ marks }: MapModel) => marks.some(({ cases }) => cases.count < cases.base)

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
  const [left, right] = sample.fills
  return [
    { kind: 'rect', x, y, width: width / 2, height, fill: left },
    {
      kind: 'rect',
      x: x + width / 2,
      y,
      width: width / 2,
      height,
      fill: right,
      opacity: sample.opacity,
    },
  ]
}

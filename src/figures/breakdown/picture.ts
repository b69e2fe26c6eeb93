import { segmentLength, type StackModel, type StackRow } from '../stack/model.ts'
import { rowText, segmentText, smallNote } from '../stack/words.ts'
import { type Box } from '../map/geometry.ts'
import { type Bar } from './model.ts'
import { huePaint } from '../picture/look.ts'
import { messages, pictureWords } from '../../messages/index.ts'
import { heightOf, widthOf, type Canvas, type OverallContent } from '../picture/content.ts'
import { LINE, text, textWidth, type Mark, type TextRun, shorten } from '../../exports/index.ts'
import { middleOf, narrowSize, rowBoxes, shareHeight } from '../picture/rows.ts'

/** Height of a row at most, in em. */
const MOST = { bar: 3.2, stack: 3.2 } as const
/** Bars take this share of their row. */
const THICK = { bar: 0.5, stack: 0.7 } as const
/** Names take at most this share of the width. */
const NAMES = 0.34
const LEAST_ACROSS = 18
const GAP = 0.7

interface Columns {
  readonly names: number
  readonly figures: number
}

/** The values over all above, the mix of every row below, on the same columns. */
export function drawOverall(content: OverallContent, canvas: Canvas): readonly Mark[] {
  const { bars, stack, narrowed } = content
  const { box, look } = canvas
  const size = narrowSize(canvas.size, box, LEAST_ACROSS)
  const notes = [smallNote(stack)].filter((note) => note !== '')
  const heading = 1.15 * LINE * size
  const noteHeight = notes.length * 0.85 * LINE * size
  const room = heightOf(box) - heading - size - noteHeight
  const all = bars.bars.length + stack.rows.length
  const barRows = shareHeight(
    bars.bars.length,
    (room * bars.bars.length) / Math.max(1, all),
    size,
    MOST.bar,
  )
  const barsEnd = box[1] + barRows.count * barRows.height
  const top = barsEnd + size + heading
  const bottom = box[3] - noteHeight
  const stackRows = shareHeight(stack.rows.length, bottom - top, size, MOST.stack)
  const isCut = stackRows.count < stack.rows.length
  const shown = stack.rows.slice(0, isCut ? Math.max(0, stackRows.count - 1) : stackRows.count)

  const widest = (words: readonly string[]) =>
    Math.max(0, ...words.map((one) => textWidth(one, size)))
  const columns: Columns = {
    names:
      Math.min(
        NAMES * widthOf(box),
        Math.max(
          widest(bars.bars.map((bar) => barName(bar))) + 1.3 * size,
          widest(shown.map((row) => rowName(row))),
        ),
      ) +
      GAP * size,
    figures:
      widest([
        ...bars.bars.map((bar) => runsText(barFigure(bar, narrowed))),
        ...shown.map(rowText),
      ]) +
      GAP * size,
  }
  const canvasOf = (rowSize: number): Canvas => ({ box, size: rowSize, look })
  const stackTop: Box = [box[0], top, box[2], bottom]
  const rest = stack.rows.slice(shown.length)
  const restCases = rest.reduce((sum, row) => sum + row.figure.count, 0)
  const after = top + shown.length * stackRows.height
  return [
    ...rowBoxes([box[0], box[1], box[2], barsEnd], barRows).flatMap((row, i) => {
      const bar = bars.bars[i]
      return bar ? drawBar(bar, bars.max, narrowed, row, columns, canvasOf(barRows.size)) : []
    }),
    text(
      shorten(stackHeading(stack), 1.1 * size, widthOf(box)),
      box[0],
      barsEnd + size + heading / 2,
      {
        size: 1.1 * size,
        fill: look.ink,
        strong: true,
      },
    ),
    ...rowBoxes(stackTop, { ...stackRows, count: shown.length }).flatMap((row, i) => {
      const one = shown[i]
      return one ? drawStackRow(one, stack, row, columns, canvasOf(stackRows.size)) : []
    }),
    ...(isCut
      ? [
          text(
            shorten(
              pictureWords.omitted(rest.length, restCases, stack.rowsDimension.label),
              stackRows.size,
              widthOf(box),
            ),
            box[0],
            after + stackRows.height / 2,
            { size: stackRows.size, fill: look.inkMuted },
          ),
        ]
      : []),
    ...notes.map((note) =>
      text(
        shorten(note, 0.85 * size, widthOf(box)),
        box[0],
        Math.min(box[3], after + (isCut ? stackRows.height : 0) + noteHeight) - noteHeight / 2,
        {
          size: 0.85 * size,
          fill: look.inkMuted,
        },
      ),
    ),
  ]
}

function stackHeading({ mode, rowsDimension, columnsDimension }: StackModel): string {
  const { breakdown } = messages
  const unit = mode === 'share' ? breakdown.stackShare : breakdown.stackCount
  return breakdown.ofUnit(breakdown.stackTitle(rowsDimension.label, columnsDimension.label), unit)
}

const barName = (bar: Bar) => (bar.selected ? `✓ ${bar.label}` : bar.label)
const rowName = (row: StackRow) => (row.selected ? `✓ ${row.shortName}` : row.shortName)

function barFigure({ figure: { count, base } }: Bar, narrowed: boolean): readonly TextRun[] {
  const { count: words } = messages
  return narrowed
    ? [{ text: words.number(count), strong: true }, { text: ` / ${words.number(base)}` }]
    : [{ text: words.number(base), strong: true }]
}

const runsText = (runs: readonly TextRun[]) => runs.map((run) => run.text).join('')

/** Where bars begin and how long the axis is. */
const axisOf = (row: Box, { names, figures }: Columns) => {
  const left = row[0] + names
  return { left, length: Math.max(0, row[2] - figures - left) }
}

const barBox = (row: Box, thick: number) => {
  const height = heightOf(row) * thick
  return { y: middleOf(row) - height / 2, height }
}

/** What passes the other filters, solid, within the base, pale. */
function drawBar(
  bar: Bar,
  max: number,
  narrowed: boolean,
  row: Box,
  columns: Columns,
  { size, look }: Canvas,
): readonly Mark[] {
  const { left, length } = axisOf(row, columns)
  const fill = look.categoryColor(bar.index)
  const y = middleOf(row)
  const place = barBox(row, THICK.bar)
  const long = (value: number) => (value / max) * length
  const name = shorten(barName(bar), size, columns.names - (1.3 + GAP) * size)
  return [
    { kind: 'circle', x: row[0] + 0.4 * size, y, r: 0.38 * size, fill },
    text(name, row[0] + 1.3 * size, y, { size, fill: look.ink, strong: bar.selected }),
    { kind: 'rect', x: left, width: long(bar.figure.base), ...place, fill, opacity: look.ghost },
    {
      kind: 'rect',
      x: left,
      width: long(bar.figure.count),
      ...place,
      ...huePaint(look, fill, bar.dimmed, size),
    },
    text(barFigure(bar, narrowed), row[2], y, { size, fill: look.ink, anchor: 'end' }),
  ]
}

/** The mix of a row; what the filters leave out is a pale rest, so that the base stays. */
function drawStackRow(
  row: StackRow,
  { mode, max }: StackModel,
  box: Box,
  columns: Columns,
  { size, look }: Canvas,
): readonly Mark[] {
  const { left, length } = axisOf(box, columns)
  const y = middleOf(box)
  const place = barBox(box, THICK.stack)
  const hollow = mode === 'share' && row.small
  let x = left
  const segments = row.segments.flatMap((segment): readonly Mark[] => {
    const width = (segmentLength(row, segment, mode) / max) * length
    if (width <= 0) return []
    const faded = !hollow && (row.dimmed || segment.dimmed)
    const color = look.categoryColor(segment.index)
    const figure = segmentText(segment, { mode })
    const start = x
    x += width
    const line = { stroke: hollow ? color : look.paper, strokeWidth: size / 12 }
    const shape: Mark = {
      kind: 'rect',
      x: start,
      width,
      ...place,
      ...(hollow ? { fill: look.paper } : huePaint(look, color, faded, size)),
      ...line,
    }
    if (textWidth(figure, size) + 0.4 * size > width) return [shape]
    const fill = hollow || faded ? look.ink : look.onCategory(segment.index)
    return [shape, text(figure, start + width / 2, y, { size, fill, anchor: 'middle' })]
  })
  const rest = (row.rest / max) * length
  return [
    text(shorten(rowName(row), size, columns.names - GAP * size), box[0], y, {
      size,
      fill: look.ink,
      strong: row.selected,
    }),
    ...segments,
    ...(rest > 0 ? [{ kind: 'rect', x, width: rest, ...place, fill: look.rest } as const] : []),
    text(rowText(row), box[2], y, {
      size,
      fill: look.ink,
      anchor: 'end',
      strong: row.selected,
    }),
  ]
}

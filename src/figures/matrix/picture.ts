import { type Box } from '../map/geometry.ts'
import type { Figure } from '../figure.ts'
import { isFaded, paintOfMark, textureAt, type StatePaint } from '../paint.ts'
import { type MatrixCell, type MatrixRow } from './model.ts'
import { cellText } from './words.ts'
import { matrixWords, messages, pictureWords } from '../../messages/index.ts'
import { heightOf, widthOf, type Canvas, type MatrixContent } from '../picture/content.ts'
import {
  drawRows,
  fadedSample,
  flowRows,
  regionPaint,
  rowsHeight,
  type LegendItem,
} from '../map/picture/legend.ts'
import { inkOn } from '../picture/look.ts'
import { text, textWidth, type Mark, type Paint, shorten } from '../../exports/index.ts'
import { middleOf, narrowSize, rowBoxes, shareHeight } from '../picture/rows.ts'

const MOST_ROW = 3.4
const CELL_GAP = 0.22
const NAMES = 0.3
/** Letters that names with totals, and each column, need. */
const LEAST_ACROSS = { names: 10, column: 4.5 } as const
const PAD = 0.6

/** Rows × columns with totals; below it what the colours mean. */
export function drawMatrix(content: MatrixContent, canvas: Canvas): readonly Mark[] {
  const { model, narrowed } = content
  const { box, look } = canvas
  const across = LEAST_ACROSS.names + LEAST_ACROSS.column * model.columns.length
  const size = narrowSize(canvas.size, box, across)
  const legend = flowRows(legendItems(content, size, look), widthOf(box), size)
  const legendHeight = rowsHeight(legend, size) + size / 2
  const room = heightOf(box) - legendHeight
  const rows = shareHeight(model.rows.length + 2, room, size, MOST_ROW)
  const isCut = rows.count < model.rows.length + 2
  const shown = model.rows.slice(0, Math.max(0, rows.count - (isCut ? 3 : 2)))
  const own = rows.size
  const figure = (one: Figure) => cellText(one, narrowed)
  const widest = (words: readonly string[]) => Math.max(...words.map((one) => textWidth(one, own)))
  const names = Math.min(
    NAMES * widthOf(box),
    widest([model.rowsDimension.label, matrixWords.total, ...shown.map(rowName)]) + PAD * own,
  )
  const totals =
    widest([matrixWords.total, figure(model.total), ...shown.map((row) => figure(row.total))]) +
    2 * PAD * own
  const middle = Math.max(0, widthOf(box) - names - totals)
  const column = middle / Math.max(1, model.columns.length)
  const cellAt = (row: Box, i: number): Box => [
    row[0] + names + i * column,
    row[1],
    row[0] + names + (i + 1) * column,
    row[3],
  ]
  const boxes = rowBoxes(box, rows)
  const style = { size: own, fill: look.ink }
  const total = (one: Figure, row: Box): Mark =>
    text(figure(one), row[2] - PAD * own * 0.3, middleOf(row), {
      ...style,
      anchor: 'end',
      strong: true,
    })
  const name = (words: string, row: Box, strong = false): Mark =>
    text(shorten(words, own, names - PAD * own), row[0], middleOf(row), { ...style, strong })

  const head = boxes[0]
  const foot = boxes[rows.count - 1]
  const omitted = model.rows.slice(shown.length)
  return [
    ...(head
      ? [
          name(model.rowsDimension.label, head),
          ...model.columns.map(({ label, selected }, i) => {
            const cell = cellAt(head, i)
            const words = shorten(selected ? `✓ ${label}` : label, own, column - own * 0.4)
            const x = (cell[0] + cell[2]) / 2
            return text(words, x, middleOf(head), { ...style, anchor: 'middle', strong: selected })
          }),
          text(matrixWords.total, head[2] - PAD * own * 0.3, middleOf(head), {
            ...style,
            anchor: 'end',
          }),
        ]
      : []),
    ...shown.flatMap((row, i): readonly Mark[] => {
      const place = boxes[i + 1]
      if (!place) return []
      return [
        name(rowName(row), place, row.selected),
        ...row.cells.flatMap((cell, j) => drawCell(cell, figure(cell), cellAt(place, j))),
        total(row.total, place),
      ]
    }),
    ...(isCut && boxes[rows.count - 2]
      ? [
          name2(
            pictureWords.omitted(
              omitted.length,
              omitted.reduce((sum, row) => sum + row.total.count, 0),
              model.rowsDimension.label,
            ),
            boxes[rows.count - 2],
          ),
        ]
      : []),
    ...(foot
      ? [
          name(matrixWords.total, foot, true),
          ...model.columns.map((one, i) => {
            const cell = cellAt(foot, i)
            const x = (cell[0] + cell[2]) / 2
            return text(figure(one.total), x, middleOf(foot), {
              ...style,
              anchor: 'middle',
              strong: true,
            })
          }),
          total(model.total, foot),
        ]
      : []),
    ...drawRows(legend, [box[0], box[1] + rows.count * rows.height + size / 2], size, look),
  ]

  function name2(words: string, row: Box | undefined): Mark {
    const [x, y] = row ? [row[0], middleOf(row)] : [box[0], box[1]]
    return text(shorten(words, own, widthOf(box)), x, y, { size: own, fill: look.inkMuted })
  }

  function drawCell(cell: MatrixCell, words: string, place: Box): readonly Mark[] {
    const gap = (CELL_GAP / 2) * own
    const shape = {
      kind: 'rect',
      x: place[0] + gap,
      y: place[1] + gap,
      width: Math.max(0, widthOf(place) - 2 * gap),
      height: Math.max(0, heightOf(place) - 2 * gap),
    } as const
    const painted = { ...cell, figure: cell }
    const ticked = cell.selected ? `✓ ${words}` : words
    return [
      { ...shape, ...cellPaint(paintOfMark(look, painted)) },
      ...(cell.selected ? [{ ...shape, stroke: look.accent, strokeWidth: own / 7 } as const] : []),
      text(shorten(ticked, own, column), (place[0] + place[2]) / 2, middleOf(place), {
        size: own,
        anchor: 'middle',
        ...inkOn(look, painted),
      }),
    ]
  }

  /** What is filled needs no edge: cells stand apart. */
  function cellPaint({ fill, texture }: StatePaint): Paint {
    const edge = fill === look.paper ? { stroke: look.rule, strokeWidth: own / 12 } : {}
    return { fill, ...edge, ...(texture ? { texture: textureAt(texture, own) } : {}) }
  }
}

const rowName = (row: MatrixRow) => (row.selected ? `✓ ${row.shortName}` : row.shortName)

function legendItems(
  { model }: MatrixContent,
  size: number,
  look: Canvas['look'],
): readonly LegendItem[] {
  const box = (paint: Paint, words: string): LegendItem => ({
    sample: { kind: 'box', paint },
    words,
  })
  const cells = model.rows.flatMap((row) => row.cells)
  const line = { stroke: look.rule, strokeWidth: size / 12 }
  const items: (LegendItem | false)[] = [
    { sample: null, words: matrixWords.legendTitle },
    ...model.classes.map(({ from, to, step }) =>
      box({ fill: look.sequence[step] ?? look.paper }, messages.legend.range(from, to)),
    ),
    cells.some((cell) => cell.state === 'filtered-out') &&
      box(regionPaint('no-match', -1, look, size), matrixWords.noMatch),
    cells.some((cell) => cell.base === 0) && box({ fill: look.paper, ...line }, matrixWords.zero),
    cells.some((cell) => cell.selected) &&
      box({ stroke: look.accent, strokeWidth: size / 7 }, matrixWords.selected),
    cells.some((cell) => isFaded({ ...cell, figure: cell })) && {
      sample: fadedSample(look, size),
      words: messages.legend.dimmed,
    },
  ]
  return items.filter((item) => item !== false)
}

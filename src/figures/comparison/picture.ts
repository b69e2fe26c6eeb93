import type { Box } from '../map/geometry.ts'
import type { ComparisonGroup } from './model.ts'
import { isExpecting, noteLines } from './picture-notes.ts'
import { compareWords, messages } from '../../messages/index.ts'
import { heightOf, widthOf, type Canvas, type CompareContent } from '../picture/content.ts'
import { LINE, text, textWidth, type Mark, shorten } from '../../exports/index.ts'
import { leastHeight, middleOf, narrowSize, rowBoxes, shareHeight } from '../picture/rows.ts'

const MOST_ROW = 2.6
const THICK = 0.55
const NAMES = 0.32
const LEAST_ACROSS = 24
const GAP = 0.7
const NOTE = 0.85
/** Notes make rows smaller for up to this share of the height; none is left out for them. */
const NOTES_SHARE = 0.35
/** Height of a row that is easily read, in em. */
const EASY_ROW = 1.3

/** Values one below the other, in each the groups, all on one scale; below it how to read them. */
export function drawCompare(content: CompareContent, canvas: Canvas): readonly Mark[] {
  const { model } = content
  const { box, look } = canvas
  const size = narrowSize(canvas.size, box, LEAST_ACROSS)
  const wanted = 1 + model.values.length * (model.groups.length + 1)
  const height = heightOf(box) - size / 2
  const room = Math.max(
    height - wanted * EASY_ROW * size,
    Math.min(height * NOTES_SHARE, height - leastHeight(wanted, size)),
  )
  const notes = noteLines(content, NOTE * size, widthOf(box), room)
  const notesHeight = notes.length * NOTE * LINE * size + size / 2
  const rows = shareHeight(wanted, heightOf(box) - notesHeight, size, MOST_ROW)
  const boxes = rowBoxes(box, rows)
  const own = rows.size
  const compare = compareWords
  const hasExpected = isExpecting(model)
  const widest = (words: readonly string[]) => Math.max(...words.map((one) => textWidth(one, own)))
  const figures = model.groups.flatMap((group) => group.figures.map((one) => figureOf(one, group)))
  const columns = {
    names:
      Math.min(
        NAMES * widthOf(box),
        widest([
          ...model.groups.map((group) => group.name),
          ...model.values.map(({ label }) => label),
        ]) +
          1.3 * own,
      ) +
      GAP * own,
    figures: widest([compare.count, ...figures.map((one) => one.words)]) + GAP * own,
    expected: hasExpected ? widest([compare.expected, compare.about(88.8)]) + GAP * own : 0,
  }
  const start = box[0] + columns.names
  const end = box[2] - columns.figures - columns.expected
  const muted = { size: own * NOTE, fill: look.inkMuted }
  const head = boxes[0]
  const place = (at: number) => boxes[at]
  const marks: Mark[] = []
  if (head) {
    const y = middleOf(head)
    marks.push(
      text(compare.group, box[0], y, muted),
      text(shorten(compare.bars, own * NOTE, end - start), start, y, muted),
      text(compare.count, box[2] - columns.expected, y, { ...muted, anchor: 'end' }),
    )
    if (hasExpected) marks.push(text(compare.expected, box[2], y, { ...muted, anchor: 'end' }))
  }
  model.values.forEach(({ label }, index) => {
    const first = 1 + index * (model.groups.length + 1)
    const heading = place(first)
    if (!heading) return
    const fill = look.categoryColor(index)
    const y = middleOf(heading)
    marks.push(
      { kind: 'circle', x: box[0] + 0.4 * own, y, r: 0.38 * own, fill },
      text(shorten(label, own, widthOf(box) - 1.3 * own), box[0] + 1.3 * own, y, {
        size: own,
        fill: look.ink,
        strong: true,
      }),
    )
    model.groups.forEach((group, i) => {
      const row = place(first + 1 + i)
      if (row) marks.push(...drawGroup(group, index, row))
    })
  })
  const top = box[1] + rows.count * rows.height + size / 2
  return [
    ...marks,
    ...notes.map((note, i) =>
      text(note, box[0], top + (i + 0.5) * NOTE * LINE * size, {
        size: NOTE * size,
        fill: look.inkMuted,
      }),
    ),
  ]

  function drawGroup(group: ComparisonGroup, index: number, row: Box): readonly Mark[] {
    const figure = group.figures[index]
    const { expected, runs } = figureOf(figure, group)
    const long = (value: number) => (value / model.max) * Math.max(0, end - start)
    const height = heightOf(row) * THICK
    const bar = { y: middleOf(row) - height / 2, height, fill: look.categoryColor(index) }
    const y = middleOf(row)
    return [
      text(shorten(group.name, own, columns.names - (1.3 + GAP) * own), box[0] + 1.3 * own, y, {
        size: own,
        fill: look.ink,
      }),
      { kind: 'rect', x: start, width: long(group.base), ...bar, opacity: look.ghost },
      { kind: 'rect', x: start, width: long(figure?.count ?? 0), ...bar },
      ...(expected === null
        ? []
        : [
            {
              kind: 'line',
              x1: start + long(expected),
              x2: start + long(expected),
              y1: row[1] + heightOf(row) * 0.12,
              y2: row[3] - heightOf(row) * 0.12,
              stroke: look.ink,
              strokeWidth: own / 7,
            } as const,
          ]),
      text(runs, box[2] - columns.expected, y, { size: own, fill: look.ink, anchor: 'end' }),
      ...(hasExpected
        ? [
            text(expected === null ? compare.none : compare.about(expected), box[2], y, {
              size: own,
              fill: look.inkMuted,
              anchor: 'end',
            }),
          ]
        : []),
    ]
  }
}

function figureOf(figure: ComparisonGroup['figures'][number] | undefined, group: ComparisonGroup) {
  const { count } = messages
  const [own, base] = [count.number(figure?.count ?? 0), count.number(group.base)]
  return {
    words: `${own} / ${base}`,
    runs: [{ text: own, strong: true }, { text: ` / ${base}` }],
    expected: figure?.difference?.expected ?? null,
  }
}

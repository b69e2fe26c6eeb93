import type { Box } from '../map/geometry.ts'
import { heightOf, widthOf } from './content.ts'
import type { PictureLook } from './look.ts'
import { LINE, text, textWidth, type Mark, wrapText } from '../../exports/index.ts'

/** What stands around a figure. */
export interface FrameWords {
  readonly title: string
  /** Whose figures these are. */
  readonly dataset: string
  /** The filter in words. */
  readonly filters: string
  /** 显示 4 / 53 个案例. */
  readonly status: string
  /** How the figures are to be read; `''` where the figures say so themselves. */
  readonly note: string
  /** Source, boundaries, date; each on a line of its own. A second form is shorter. */
  readonly source: readonly [full: string, short: string]
  readonly boundary: string
  readonly made: string
}

const TITLE = 1.6
const SMALL = 0.85
const MARGIN = 1.2
const MOST_LINES = { title: 2, dataset: 2, filters: 3, note: 3, source: 2 } as const
/** A source of more lines gives way to its shorter form. */
const LEAST_LETTERS = 40

export interface Framed {
  readonly marks: readonly Mark[]
  /** What is left for the figure. */
  readonly box: Box
}

/** Title, filters and status above, the sources below; the figure has what is between. */
export function drawFrame(words: FrameWords, whole: Box, size: number, look: PictureLook): Framed {
  const margin = MARGIN * size
  const [x0, y0, x1, y1] = [
    whole[0] + margin,
    whole[1] + margin,
    whole[2] - margin,
    whole[3] - margin,
  ]
  const width = x1 - x0
  const marks: Mark[] = []
  let y = y0

  const put = (lines: readonly string[], em: number, fill: string, strong = false) => {
    for (const line of lines) {
      if (line !== '')
        marks.push(text(line, x0, y + (em * size * LINE) / 2, { size: em * size, fill, strong }))
      y += em * size * LINE
    }
  }
  put(wrapText(words.title, TITLE * size, width, MOST_LINES.title), TITLE, look.ink, true)
  put(wrapText(words.dataset, size, width, MOST_LINES.dataset), 1, look.ink)
  const status = textWidth(words.status, size)
  const beside = width - status - 2 * size >= LEAST_LETTERS * 0.3 * size
  if (beside) {
    marks.push(
      text(words.status, x1, y + (size * LINE) / 2, {
        size,
        fill: look.ink,
        anchor: 'end',
        strong: true,
      }),
    )
  } else put(wrapText(words.status, size, width, 2), 1, look.ink, true)
  const room = beside ? width - status - 2 * size : width
  const filters = wrapText(words.filters, size, room, MOST_LINES.filters)
  put(beside && filters.length === 0 ? [''] : filters, 1, look.ink)
  const small = SMALL * size
  put(wrapText(words.note, small, width, MOST_LINES.note), SMALL, look.inkMuted)

  const foot = footLines(words, small, width)
  const footTop = y1 - foot.length * small * LINE
  const rule = footTop - size * 0.4
  marks.push({
    kind: 'line',
    x1: x0,
    y1: rule,
    x2: x1,
    y2: rule,
    stroke: look.rule,
    strokeWidth: size / 12,
  })
  foot.forEach((line, i) => {
    const middle = footTop + (i + 0.5) * small * LINE
    marks.push(text(line, x0, middle, { size: small, fill: look.inkMuted }))
  })
  const box: Box = [x0, y + size * 0.6, x1, rule - size * 0.6]
  return { marks, box: heightOf(box) > 0 && widthOf(box) > 0 ? box : [x0, y, x0 + 1, y + 1] }
}

function footLines(words: FrameWords, size: number, width: number): readonly string[] {
  const [full, short] = words.source
  const fits = wrapText(full, size, width, MOST_LINES.source + 1).length <= MOST_LINES.source
  const source = wrapText(fits ? full : short, size, width, MOST_LINES.source + 1)
  const last = [words.boundary, words.made].filter((part) => part !== '')
  const joined = last.join(' · ')
  const lines = textWidth(joined, size) <= width ? [joined] : last
  return [...source, ...lines.flatMap((line) => wrapText(line, size, width, 2))]
}

import type { Box } from '../map/geometry.ts'
import { heightOf, widthOf, type Canvas, type Content } from './content.ts'
import { drawCompare } from '../comparison/picture.ts'
import { drawMatrix } from '../matrix/picture.ts'
import { drawOverall } from '../breakdown/picture.ts'
import { drawFrame, type FrameWords } from './frame.ts'
import type { PictureLook } from './look.ts'
import { LINE, text, type Mark, svgText, wrapText } from '../../exports/index.ts'
import { drawMap } from '../map/picture/draw-map.ts'
import { drawSentence } from '../map/picture/map-tile.ts'

/** A figure with the words that stand over it where several are on one picture. */
export interface Panel {
  readonly content: Content
  readonly title: string
  readonly note: string
}

export interface PictureParts {
  readonly width: number
  readonly height: number
  /** Height of usual letters in pixels; by default fitting to the picture. */
  readonly size?: number
  /** One figure, or several beside each other. */
  readonly panels: readonly Panel[]
  /** `null` for the bare figures. */
  readonly frame: FrameWords | null
  /** The picture in words. */
  readonly label: string
  readonly look: PictureLook
}

const LEAST_SIZE = 9

/** Letters that can be read at a glance on a picture of this size. */
const usualSize = (width: number, height: number): number =>
  Math.max(
    LEAST_SIZE,
    Math.round(Math.min(width / 60, height / 32, Math.sqrt(width * height) / 56) * 2) / 2,
  )

/** A picture of a view as SVG: real texts, nothing from outside. */
export function pictureSvg(parts: PictureParts): string {
  const { width, height, label, look } = parts
  return svgText({
    width,
    height,
    label,
    background: look.paper,
    fontFamily: look.fontFamily,
    marks: drawPicture(parts),
  })
}

function drawPicture(parts: PictureParts): readonly Mark[] {
  const { width, height, panels, frame, look } = parts
  const size = parts.size ?? usualSize(width, height)
  const whole: Box = [0, 0, width, height]
  const bare = inset(whole, size * 0.4)
  const { marks, box } = frame ? drawFrame(frame, whole, size, look) : { marks: [], box: bare }
  const boxes = splitBox(box, panels.length, 2 * size)
  const drawn = [
    ...marks,
    ...panels.flatMap((panel, i) => {
      const canvas: Canvas = { box: boxes[i] ?? box, size, look }
      return panels.length > 1 ? drawPanel(panel, canvas) : drawContent(panel.content, canvas)
    }),
  ]
  // What was too long for its place, down to its last letter.
  return drawn.filter((mark) => mark.kind !== 'text' || mark.runs.some((run) => run.text !== ''))
}

const inset = ([x0, y0, x1, y1]: Box, by: number): Box => [x0 + by, y0 + by, x1 - by, y1 - by]

/** Share of the first of two figures. */
const FIRST = 0.57

/** Two figures side by side, or one above the other where the picture is high. */
function splitBox(box: Box, figures: number, gap: number): readonly Box[] {
  if (figures < 2) return [box]
  const [x0, y0, x1, y1] = box
  if (widthOf(box) >= heightOf(box) * 1.1) {
    const middle = x0 + widthOf(box) * FIRST
    return [
      [x0, y0, middle - gap / 2, y1],
      [middle + gap / 2, y0, x1, y1],
    ]
  }
  const middle = (y0 + y1) / 2
  return [
    [x0, y0, x1, middle - gap / 2],
    [x0, middle + gap / 2, x1, y1],
  ]
}

const PANEL_TITLE = 1.2
const SMALL = 0.85

function drawPanel({ content, title, note }: Panel, { box, size, look }: Canvas): readonly Mark[] {
  const width = widthOf(box)
  const lines = [
    ...wrapText(title, PANEL_TITLE * size, width, 1).map((words) => ({ words, em: PANEL_TITLE })),
    ...wrapText(note, SMALL * size, width, 3).map((words) => ({ words, em: SMALL })),
  ]
  let y = box[1]
  const head = lines.map(({ words, em }) => {
    const strong = em === PANEL_TITLE
    const middle = y + (em * size * LINE) / 2
    y += em * size * LINE
    const fill = strong ? look.ink : look.inkMuted
    return text(words, box[0], middle, { size: em * size, fill, strong })
  })
  const rest: Box = [box[0], y + size * 0.5, box[2], box[3]]
  return [...head, ...drawContent(content, { box: rest, size, look })]
}

function drawContent(content: Content, canvas: Canvas): readonly Mark[] {
  switch (content.kind) {
    case 'map':
      return drawMap(content, canvas)
    case 'sentence':
      return drawSentence(content.sentence, canvas.box, canvas.size, canvas.look)
    case 'overall':
      return drawOverall(content, canvas)
    case 'matrix':
      return drawMatrix(content, canvas)
    case 'compare':
      return drawCompare(content, canvas)
  }
}

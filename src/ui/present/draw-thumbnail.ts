import type { SceneFigure, ViewState } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'

/** Size at which thumbnails are drawn; they are shown smaller. */
const SIZE = { width: 240, height: 135 } as const

/** Pictures that were drawn before, by what they show. */
const drawn = new Map<string, string>()
const MAX_DRAWN = 200

/** One is drawn at a time, so that the page answers in between. */
let queue: Promise<unknown> = Promise.resolve()

/** A picture of a view as SVG text; `null` when it cannot be drawn, or `isGone` before its turn. */
export function drawThumbnail(
  model: AppModel,
  view: ViewState,
  figure: SceneFigure,
  isGone: () => boolean,
): Promise<string | null> {
  const key = JSON.stringify([figure, view])
  const before = drawn.get(key)
  if (before !== undefined) return Promise.resolve(before)
  const turn = queue.then(async () => {
    await new Promise((resolve) => setTimeout(resolve))
    if (isGone()) return null
    const svg = await draw(model, view, figure)
    if (svg !== null) {
      if (drawn.size >= MAX_DRAWN) drawn.clear()
      drawn.set(key, svg)
    }
    return svg
  })
  queue = turn
  return turn
}

async function draw(model: AppModel, view: ViewState, figure: SceneFigure): Promise<string | null> {
  try {
    const { makePicture } = await import('../picture/make-picture.ts')
    const made = await makePicture(model, view, figure, { ...SIZE, framed: false, date: '' })
    return made.ok ? made.value : null
  } catch {
    return null
  }
}

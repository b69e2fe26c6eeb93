import { err, ok, settle, type Answer, type Result } from '../../domain/index.ts'
import type { Counts } from '../../engine/index.ts'
import {
  askContent,
  askUnlisted,
  askView,
  type Asker,
  type Content,
  type FigureWish,
} from '../../figures/index.ts'
import type { SceneFigure, ViewState } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { loadMapParts, type PartError } from './load-parts.ts'

/** Why there is no figure: a file could not be fetched, or the source has not answered. */
export interface GatherError {
  readonly code: PartError['code'] | 'no-answer'
}

/** What a picture is made of, besides what its figures show. */
export interface Gathered {
  readonly contents: readonly Content[]
  readonly counts: Counts
}

/** What figures of a view show, whether or not it is the view on the screen. */
export async function gatherFigures(
  model: AppModel,
  view: ViewState,
  figures: readonly SceneFigure[],
  signal?: AbortSignal,
): Promise<Result<Gathered, GatherError>> {
  const contents: Content[] = []
  for (const figure of figures) {
    const content = await gatherContent(model, view, figure, signal)
    if (!content.ok) return content
    contents.push(content.value)
  }
  const counts = await answered(askView(askerOf(model, signal), view))
  return counts.ok ? ok({ contents, counts: counts.value }) : counts
}

/** What one figure of a view shows. */
export async function gatherContent(
  model: AppModel,
  view: ViewState,
  figure: SceneFigure,
  signal?: AbortSignal,
): Promise<Result<Content, GatherError>> {
  const asker = askerOf(model, signal)
  const ask = (wish: FigureWish) => answered(askContent(asker, view, wish))
  if (figure !== 'map') return ask({ figure })
  const unlisted = await answered(askUnlisted(asker, view))
  if (!unlisted.ok) return unlisted
  if (unlisted.value) return ok(unlisted.value)
  const parts = await loadMapParts(model, view)
  return parts.ok ? ask({ figure, parts: parts.value }) : parts
}

export const askerOf = ({ source, facts }: AppModel, signal?: AbortSignal): Asker => ({
  source,
  facts,
  ...(signal ? { signal } : {}),
})

/** A failed answer is never drawn: its failures are asked anew the next time. */
async function answered<T>(answer: Answer<T>): Promise<Result<T, GatherError>> {
  const settled = await settle(answer)
  return settled.state === 'here' ? ok(settled.value) : err({ code: 'no-answer' })
}

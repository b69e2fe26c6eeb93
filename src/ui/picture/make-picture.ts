import { err, ok, type Result } from '../../domain/index.ts'
import {
  contentNote,
  contentTitle,
  frameWords,
  pictureLabel,
  pictureSvg,
  type Content,
  type PictureKind,
  type PictureSubject,
} from '../../figures/index.ts'
import { loadSettings } from '../../platform/index.ts'
import { facetFilter, type ScenePicture, type ViewState } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { pictureLook } from '../theme/picture-look.ts'
import { gatherContent } from './gather.ts'
import { loadReadings } from './load-parts.ts'

export interface PictureOptions {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /**
   * With title, filters in words, status, source, boundary source and date around it; without, the
   * bare figure with its labels and legend, for slides and thumbnails.
   */
  readonly framed: boolean
  /** In place of the figure's own title, which then stands below it. */
  readonly title?: string
  /** As it is to be printed, e.g. 2026-11-25. */
  readonly date: string
  /** Height of usual letters in pixels; by default fitting to the picture. */
  readonly fontPx?: number
}

export interface PictureError {
  /** `map-failed`, `population-failed`: a file could not be fetched. `no-answer`: the source failed. */
  readonly code: 'map-failed' | 'population-failed' | 'no-answer'
}

/**
 * A picture of a figure of any view as SVG text, drawn off-screen at the asked size. `whole` is the
 * map and, beside it, what the view's tab shows. What is shown of the app itself does not change.
 */
export async function makePicture(
  model: AppModel,
  view: ViewState,
  picture: PictureKind,
  options: PictureOptions,
): Promise<Result<string, PictureError>> {
  const gathered = await gather(model, view, picture).catch(() => null)
  if (!gathered) return err({ code: 'no-answer' })
  if (!gathered.ok) return gathered
  const { contents, total } = gathered.value
  return ok(await draw({ dataset: model.dataset, view, kind: picture, total }, contents, options))
}

interface Gathered {
  readonly contents: readonly Content[]
  readonly total: PictureSubject['total']
}

async function gather(
  model: AppModel,
  view: ViewState,
  picture: PictureKind,
): Promise<Result<Gathered, PictureError>> {
  await loadReadings(model, view)
  const contents: Content[] = []
  for (const one of figuresOf(view, picture)) {
    const content = await gatherContent(model, view, one)
    if (!content.ok) return content
    contents.push(content.value)
  }
  const { total } = await model.source.counts(facetFilter(view))
  return ok({ contents, total })
}

function figuresOf(view: ViewState, picture: PictureKind): readonly ScenePicture[] {
  if (picture !== 'whole') return [picture]
  return ['map', view.tab === 'compare' && view.groups.length === 0 ? 'overall' : view.tab]
}

async function draw(
  subject: PictureSubject,
  contents: readonly Content[],
  { width, height, framed, title, date, fontPx }: PictureOptions,
): Promise<string> {
  const map = contents.find((content) => content.kind === 'map')?.map
  const frame = framed
    ? frameWords(subject, contents, {
        ...(title === undefined ? {} : { title }),
        date,
        attribution: map?.attribution ?? '',
        reviewNumber: (await loadSettings()).mapReviewNumber,
      })
    : null
  return pictureSvg({
    width,
    height,
    ...(fontPx === undefined ? {} : { size: fontPx }),
    panels: contents.map((content) => ({
      content,
      title: contentTitle(content),
      note: contentNote(content, subject),
    })),
    frame,
    label: pictureLabel(subject, contents),
    look: pictureLook(),
  })
}

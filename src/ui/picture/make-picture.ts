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
import type { SceneFigure, ViewState } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { pictureLook } from '../theme/picture-look.ts'
import { gatherFigures, type GatherError } from './gather.ts'

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

/**
 * `map-failed`, `population-failed`, `settings-failed`: a file could not be fetched. `no-answer`: the
 * source failed.
 */
export interface PictureError {
  readonly code: GatherError['code'] | 'settings-failed'
}

/**
 * A picture of a figure of any view as SVG text, drawn off-screen at the asked size. `whole` is the
 * map and, beside it, what the view's tab shows. What is shown of the app itself does not change.
 */
export async function makePicture(
  model: AppModel,
  view: ViewState,
  kind: PictureKind,
  options: PictureOptions,
  signal?: AbortSignal,
): Promise<Result<string, PictureError>> {
  const gathered = await gatherFigures(model, view, figuresOf(view, kind), signal)
  if (!gathered.ok) return gathered
  const { contents, counts } = gathered.value
  const numbered = options.framed && boundarySource(contents) !== ''
  const reviewNumber = numbered ? (await loadSettings())?.mapReviewNumber : ''
  if (reviewNumber === undefined) return err({ code: 'settings-failed' })
  return ok(draw({ facts: model.facts, view, kind, counts }, contents, options, reviewNumber))
}

function figuresOf(view: ViewState, kind: PictureKind): readonly SceneFigure[] {
  if (kind !== 'whole') return [kind]
  return ['map', view.tab === 'compare' && view.groups.length === 0 ? 'overall' : view.tab]
}

/** Who drew the boundaries; `''` where none are drawn. */
const boundarySource = (contents: readonly Content[]): string =>
  contents.find((content) => content.kind === 'map')?.map.attribution ?? ''

function draw(
  subject: PictureSubject,
  contents: readonly Content[],
  { width, height, framed, title, date, fontPx }: PictureOptions,
  reviewNumber: string,
): string {
  const frame = framed
    ? frameWords(subject, contents, {
        ...(title === undefined ? {} : { title }),
        date,
        attribution: boundarySource(contents),
        reviewNumber,
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

import { err, ok, type Result } from '../../domain/index.ts'
import { fileName, plainDate } from '../../exports/index.ts'
import { pictureName, scopeName, type PictureKind } from '../../figures/index.ts'
import { pixelSize, rasterise, type RasteriseError } from '../../platform/index.ts'
import type { ViewState } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { makePicture, type PictureError } from './make-picture.ts'

export const PICTURE_FORMATS = ['png', 'svg'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** Layouts in CSS pixels: a slide, an older slide or a page of a document, a page held upright. */
export const PICTURE_SIZES = {
  wide: { width: 1600, height: 900 },
  classic: { width: 1200, height: 900 },
  tall: { width: 900, height: 1200 },
} as const
export type PictureSizeName = keyof typeof PICTURE_SIZES

export interface PictureRequest {
  readonly view: ViewState
  readonly kind: PictureKind
  readonly format: PictureFormat
  readonly size: PictureSizeName
  /** Pixels of a PNG per CSS pixel. */
  readonly scale: number
}

export interface PictureFile {
  readonly name: string
  readonly blob: Blob
  /** Of a PNG in pixels, of an SVG in its own units. */
  readonly width: number
  readonly height: number
}

export type PictureProblem = PictureError | RasteriseError

/** A picture as a file, with everything around the figure that says what it shows. */
export async function makePictureFile(
  model: AppModel,
  { view, kind, format, size, scale }: PictureRequest,
  signal?: AbortSignal,
): Promise<Result<PictureFile, PictureProblem>> {
  const layout = PICTURE_SIZES[size]
  const now = new Date()
  const options = { ...layout, framed: true, date: plainDate(now) }
  const svg = await makePicture(model, view, kind, options, signal)
  if (!svg.ok) return svg
  const scope = kind === 'compare' ? '' : scopeName(view, model.facts)
  const name = fileName(scope, pictureName({ facts: model.facts, view }, kind), now, format)
  if (format === 'svg') {
    return ok({ name, blob: new Blob([svg.value], { type: 'image/svg+xml' }), ...layout })
  }
  const png = await rasterise(svg.value, layout, scale)
  return png.ok ? ok({ name, blob: png.value, ...pixelSize(layout, scale) }) : err(png.error)
}

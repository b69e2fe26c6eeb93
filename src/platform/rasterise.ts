import { err, ok, type Result } from '../domain/index.ts'

export type RasteriseError =
  /** Larger than this browser's canvas; `largestScale` works, rounded down; 0 when none does. */
  | { readonly code: 'too-large'; readonly largestScale: number }
  /** The SVG could not be read as a picture. */
  | { readonly code: 'unreadable' }

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels of a picture of this size in CSS pixels. */
export const pixelSize = ({ width, height }: Size, scale: number): Size => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
})

/** An SVG as a PNG of `size` (CSS pixels) times `scale` pixels. */
export async function rasterise(
  svg: string,
  size: Size,
  scale: number,
): Promise<Result<Blob, RasteriseError>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return await draw(image, size, scale)
  } catch {
    return err({ code: 'unreadable' })
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function draw(
  image: HTMLImageElement,
  size: Size,
  scale: number,
): Promise<Result<Blob, RasteriseError>> {
  const canvas = makeCanvas(pixelSize(size, scale))
  if (!canvas) return err({ code: 'too-large', largestScale: findLargestScale(size, scale) })
  canvas.context.drawImage(image, 0, 0, canvas.element.width, canvas.element.height)
  const blob = await new Promise<Blob | null>((done) => canvas.element.toBlob(done, 'image/png'))
  free(canvas.element)
  return blob
    ? ok(blob)
    : err({ code: 'too-large', largestScale: findLargestScale(size, scale / 2) })
}

interface Canvas {
  readonly element: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
}

/** A canvas that really draws, or `null`: beyond their limits browsers draw nothing and say nothing. */
function makeCanvas({ width, height }: Size): Canvas | null {
  const element = document.createElement('canvas')
  element.width = width
  element.height = height
  const context = element.getContext('2d')
  if (context && width > 0 && height > 0) {
    try {
      context.fillStyle = '#fff'
      context.fillRect(0, 0, width, height)
      const [, , , alpha] = context.getImageData(width - 1, height - 1, 1, 1).data
      if (alpha === 255) return { element, context }
    } catch {
      // Some browsers throw here instead.
    }
  }
  free(element)
  return null
}

/** Gives the memory back at once. */
function free(element: HTMLCanvasElement) {
  element.width = 0
  element.height = 0
}

const SCALE_STEP = 0.1

/** Largest scale below `asked` whose canvas works, in steps of a tenth; 0 when none does. */
function findLargestScale(size: Size, asked: number): number {
  let works = 0
  let fails = Math.ceil(asked / SCALE_STEP)
  while (fails - works > 1) {
    const middle = Math.floor((works + fails) / 2)
    const canvas = makeCanvas(pixelSize(size, middle * SCALE_STEP))
    if (canvas) {
      works = middle
      free(canvas.element)
    } else fails = middle
  }
  return Math.round(works * SCALE_STEP * 10) / 10
}

/** Size of a frame in CSS pixels; as wide as the text around it where there is no width. */
export interface FrameSize {
  readonly width: number | null
  readonly height: number
}

/** The frames that the embedded page is made for, the largest first. */
export const FRAME_SIZES: readonly FrameSize[] = [
  { width: 800, height: 600 },
  { width: 640, height: 480 },
  { width: 480, height: 360 },
  { width: null, height: 520 },
]

/** HTML that shows an address in a frame with a title. */
export function embedCode(address: string, title: string, { width, height }: FrameSize): string {
  const attributes = {
    src: address,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    style: 'border: 0; max-width: 100%',
    loading: 'lazy',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

import type { Mark, Paint, TextMark, Texture } from './marks.ts'

interface SvgParts {
  readonly width: number
  readonly height: number
  /** The picture in words. */
  readonly label: string
  readonly background: string
  readonly fontFamily: string
  readonly marks: readonly Mark[]
}

/** The marks as an SVG file that refers to nothing outside it. */
export function svgText({ width, height, label, background, fontFamily, marks }: SvgParts): string {
  const patterns = new Patterns()
  const drawn = marks.map((mark) => markText(mark, 1, patterns))
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${escapeXml(fontFamily)}">`,
    `<title>${escapeXml(label)}</title>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...patterns.defs(),
    ...drawn,
    '</svg>\n',
  ].join('\n')
}

/** How far below the middle of a line its letters stand, in em. */
const BASELINE = 0.36

function markText(mark: Mark, scale: number, patterns: Patterns): string {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark
      const shape = `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`
      return painted(shape, mark, scale, patterns)
    }
    case 'circle':
      return painted(
        `<circle cx="${px(mark.x)}" cy="${px(mark.y)}" r="${px(mark.r)}"`,
        mark,
        scale,
        patterns,
      )
    case 'line': {
      const { x1, y1, x2, y2 } = mark
      return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"${paint(mark, scale)}/>`
    }
    case 'path':
      return painted(`<path d="${mark.d}"`, mark, scale, patterns)
    case 'text':
      return textText(mark)
    case 'group': {
      const own = scale * mark.scale
      const inner = mark.marks.map((one) => markText(one, own, patterns)).join('\n')
      return `<g transform="translate(${px(mark.x)} ${px(mark.y)}) scale(${fine(mark.scale)})">\n${inner}\n</g>`
    }
  }
}

/** A seam is a copy below the letters: not every program that opens an SVG paints it first. */
function textText({ runs, x, y, size, anchor, fill, halo }: TextMark): string {
  const place = `x="${px(x)}" y="${px(y + size * BASELINE)}" font-size="${px(size)}"${
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  }`
  const [only, ...more] = runs
  const single = only && more.length === 0
  const attributes = `${place}${single ? (only.strong ? STRONG : '') : ' xml:space="preserve"'}`
  const words = single
    ? escapeXml(only.text)
    : runs
        .map((run) =>
          run.strong ? `<tspan${STRONG}>${escapeXml(run.text)}</tspan>` : escapeXml(run.text),
        )
        .join('')
  const seam = ` fill="none" stroke="${halo}" stroke-width="${px(size / 4)}" stroke-linejoin="round" aria-hidden="true"`
  return `${halo === undefined ? '' : `<text ${attributes}${seam}>${words}</text>`}<text ${attributes} fill="${fill}">${words}</text>`
}

const STRONG = ' font-weight="600"'

/** A shape, and where it has a texture the shape again with that. */
const painted = (shape: string, own: Paint, scale: number, patterns: Patterns): string =>
  `${shape}${paint(own, scale)}/>${own.texture ? `${shape} fill="${patterns.url(own.texture, scale)}"/>` : ''}`

/** The textures of a picture, each of them once for every scale. */
class Patterns {
  readonly #texts = new Map<string, string>()

  url(texture: Texture, scale: number): string {
    const { kind, angle } = texture
    const [period, width] = [fine(texture.period / scale), fine(texture.width / scale)]
    const half = fine(texture.period / scale / 2)
    const shape =
      kind === 'dots'
        ? `<circle cx="${half}" cy="${half}" r="${fine(texture.width / scale / 2)}"`
        : `<rect width="${width}" height="${period}"`
    const turn = angle === 0 ? '' : ` patternTransform="rotate(${angle})"`
    const text = `width="${period}" height="${period}" patternUnits="userSpaceOnUse"${turn}>${shape} fill="${texture.ink}"/></pattern>`
    const id = this.#texts.get(text) ?? `texture-${this.#texts.size + 1}`
    this.#texts.set(text, id)
    return `url(#${id})`
  }

  /** In front of all that refers to them. */
  defs(): readonly string[] {
    const all = [...this.#texts].map(([text, id]) => `<pattern id="${id}" ${text}`)
    return all.length > 0 ? [`<defs>${all.join('')}</defs>`] : []
  }
}

/** Lengths of lines are given in pixels and written in the units of the group. */
function paint({ fill, stroke, strokeWidth = 1, dash, opacity = 1 }: Paint, scale: number): string {
  const length = (pixels: number) => fine(pixels / scale)
  return [
    ` fill="${fill ?? 'none'}"`,
    stroke === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${length(strokeWidth)}" stroke-linejoin="round"`,
    dash === undefined
      ? ''
      : ` stroke-dasharray="${dash.split(' ').map(Number).map(length).join(' ')}"`,
    opacity === 1 ? '' : ` opacity="${fine(opacity)}"`,
  ].join('')
}

const px = (value: number): string => String(Math.round(value * 100) / 100)
const fine = (value: number): string => String(Number(value.toPrecision(5)))

/** What XML does not allow at all, some control characters, is left out. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escapeXml = (words: string): string =>
  words
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

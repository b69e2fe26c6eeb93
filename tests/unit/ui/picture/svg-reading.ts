import type { Box } from '../../../../src/figures/index.ts'

/** A text of an SVG with the room that it takes, letters measured as a browser about does. */
export interface ReadText {
  readonly text: string
  readonly size: number
  readonly box: Box
}

const unescape = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const em = (text: string) =>
  Array.from(text).reduce(
    (sum, letter) => sum + (letter > '\u2e7f' ? 1 : letter === ' ' ? 0.25 : 0.55),
    0,
  )

/** The texts that a reader sees, without the seams below them. */
export function textsIn(svg: string): readonly ReadText[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, head = '', body = '']) => {
    if (head.includes('aria-hidden')) return []
    const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(head)?.[1]
    const text = unescape(body.replace(/<[^>]*>/g, ''))
    const size = Number(attribute('font-size'))
    const [x, y] = [Number(attribute('x')), Number(attribute('y'))]
    const width = em(text) * size
    const anchor = attribute('text-anchor') ?? 'start'
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
    // From the top of Chinese characters to their foot.
    return [{ text, size, box: [left, y - 0.82 * size, left + width, y + 0.08 * size] as Box }]
  })
}

export const wordsIn = (svg: string): readonly string[] => textsIn(svg).map(({ text }) => text)

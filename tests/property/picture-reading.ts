import { textsIn, type ReadText } from '../unit/ui/picture/svg-reading.ts'

/** Texts of a picture that stand on one line, from left to right; lines from the top. */
export function linesIn(svg: string): readonly (readonly string[])[] {
  const lines = new Map<number, ReadText[]>()
  for (const one of textsIn(svg)) {
    const at = Math.round((one.box[1] + one.box[3]) / 2)
    const near = [at - 1, at, at + 1].find((y) => lines.has(y)) ?? at
    lines.set(near, [...(lines.get(near) ?? []), one])
  }
  return [...lines]
    .toSorted(([a], [b]) => a - b)
    .map(([, texts]) => texts.toSorted((a, b) => a.box[0] - b.box[0]).map(({ text }) => text))
}

export const withoutTick = (text: string): string => text.replace(/^✓ /, '')

/** Texts that a picture had no room for end so. */
export const isCut = (text: string): boolean => text.endsWith('…')

/** Fills of shapes by their outline; what is selected has a line around it besides. */
export const fillsIn = (svg: string): ReadonlyMap<string, string> =>
  new Map(
    [...svg.matchAll(/<path d="([^"]*)" fill="(#[^"]*)"/g)].map(([, d = '', fill = '']) => [
      d,
      fill,
    ]),
  )

/** Samples of a legend: the fill of a box, and the text behind it. */
export const samplesIn = (
  svg: string,
): readonly { readonly fill: string; readonly text: string }[] =>
  [...svg.matchAll(/<rect [^>]*fill="(#[^"]*)"[^>]*\/>\n<text [^>]*>([^<]*)<\/text>/g)].map(
    ([, fill = '', text = '']) => ({ fill, text: text.replace('&lt;', '<') }),
  )

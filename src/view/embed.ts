import { SCENE_FIGURES, type SceneFigure } from './scene.ts'

/** What an embedded page 嵌入 shows: what fits the frame (`auto`), or one picture alone. */
export type Embed = 'auto' | SceneFigure

/** How `auto` stands in an address. */
const AUTO = '1'

/** What a value of `embed=` asks for; `null` when it is not understood. */
export function embedOf(value: string): Embed | null {
  if (value === AUTO) return 'auto'
  return SCENE_FIGURES.find((picture) => picture === value) ?? null
}

/** What a fragment asks to be embedded as; `null` for the whole page. */
export function readEmbed(fragment: string): Embed | null {
  const value = /[#&]embed=([^&]*)/.exec(`#${fragment.replace(/^#/, '')}`)?.[1]
  return value === undefined ? null : embedOf(value)
}

/** A fragment of a view, made that of an embedded page; as it is for `null`. */
export function withEmbed(fragment: string, embed: Embed | null): string {
  if (embed === null) return fragment
  const part = `embed=${embed === 'auto' ? AUTO : embed}`
  return fragment === '' ? part : `${part}&${fragment}`
}

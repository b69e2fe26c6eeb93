import { ORGANIZATION, TITLE } from '../../domain/index.ts'

/** Names that columns had before the list declared its dimensions. */
const RENAMED: ReadonlyMap<string, string> = new Map([['organizations', ORGANIZATION]])

/**
 * Ids of the hidden columns out of the text that is kept, of whichever lists. The title is never
 * hidden, and what cannot be read is dropped.
 */
export function parseHidden(text: string | null): readonly string[] {
  const ids = (text ?? '').split(',').flatMap((name) => {
    const id = decode(name)
    return id === '' || id === TITLE ? [] : [RENAMED.get(id) ?? id]
  })
  return [...new Set(ids)]
}

/** The text that is kept; an id may hold any character. */
export const formatHidden = (ids: readonly string[]): string =>
  ids.map(encodeURIComponent).join(',')

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}

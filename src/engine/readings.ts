/**
 * How a text is read aloud: for each code point its syllable in small Latin letters without tone
 * (`ü` as `v`), `''` for what is not Chinese. Must be pure. The engine brings none of its own: a
 * dictionary is large, and is loaded when someone searches by pinyin.
 */
export type Reader = (text: string) => readonly string[]

/** Letters that a text can be found by, and where in the text they come from. */
export interface Reading {
  /** The syllables one after another; Latin letters read as themselves, all else as a space. */
  readonly syllables: string
  /** Per letter of `syllables` where the character begins that it belongs to. */
  readonly syllableAt: readonly number[]
  /** The first letter of each character's syllable, or a space. */
  readonly initials: string
  /** Per letter of `initials` where its character begins. */
  readonly initialAt: readonly number[]
}

/** Whether a normalised term can be pinyin or initials; one letter would be found everywhere. */
export const isReadable = (term: string): boolean => /^[a-z]{2,}$/.test(term)

const LETTER = /^[a-z]$/

/** `text` must be normalised. */
export function readText(text: string, read: Reader): Reading {
  const spoken = read(text)
  let syllables = ''
  let initials = ''
  const syllableAt: number[] = []
  const initialAt: number[] = []
  let at = 0
  let i = 0
  for (const sign of text) {
    const syllable = spoken[i++] || (LETTER.test(sign) ? sign : ' ')
    syllables += syllable
    initials += syllable.charAt(0)
    for (let letter = 0; letter < syllable.length; letter++) syllableAt.push(at)
    initialAt.push(at)
    at += sign.length
  }
  return { syllables, syllableAt, initials, initialAt }
}

/**
 * Where `term` matches a reading: begins of the first and the last character of each match. Pinyin
 * begins at a syllable and may end within one, as it does while it is typed.
 */
export function findInReading(
  { syllables, syllableAt, initials, initialAt }: Reading,
  term: string,
): (readonly [first: number, last: number])[] {
  const found: (readonly [number, number])[] = []
  const last = term.length - 1
  for (let i = syllables.indexOf(term); i !== -1; i = syllables.indexOf(term, i + 1)) {
    if (syllableAt[i] !== syllableAt[i - 1]) found.push([syllableAt[i]!, syllableAt[i + last]!])
  }
  for (let i = initials.indexOf(term); i !== -1; i = initials.indexOf(term, i + 1)) {
    found.push([initialAt[i]!, initialAt[i + last]!])
  }
  return found
}

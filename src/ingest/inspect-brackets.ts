/** Kinds of brackets; an opening one and its closing one stand at the same place. */
const OPENING = '（(【［[《'
const CLOSING = '）)】］]》'

/** `mixed`: a bracket is closed by one of another kind, e.g. `（管理创新类)`. */
export type BracketState = 'matched' | 'mixed' | 'unbalanced'

export function inspectBrackets(text: string): BracketState {
  const open: string[] = []
  let mixed = false
  for (const character of text) {
    if (OPENING.includes(character)) open.push(character)
    else if (CLOSING.includes(character)) {
      const opener = open.pop()
      if (opener === undefined) return 'unbalanced'
      if (OPENING.indexOf(opener) !== CLOSING.indexOf(character)) mixed = true
    }
  }
  if (open.length > 0) return 'unbalanced'
  return mixed ? 'mixed' : 'matched'
}

/** Splits at separators that stand outside all brackets. */
export function splitOutsideBrackets(text: string, separators: RegExp): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (OPENING.includes(character)) depth += 1
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && separators.test(character)) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

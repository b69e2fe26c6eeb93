const PAIRS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['［', '］'],
  ['[', ']'],
  ['《', '》'],
])
const CLOSING: ReadonlySet<string> = new Set(PAIRS.values())

/** `mixed`: a bracket is closed by one of another kind, e.g. `（管理创新类)`. */
export type BracketState = 'matched' | 'mixed' | 'unbalanced'

export function inspectBrackets(text: string): BracketState {
  const open: string[] = []
  let mixed = false
  for (const character of text) {
    if (PAIRS.has(character)) open.push(character)
    else if (CLOSING.has(character)) {
      const opener = open.pop()
      if (opener === undefined) return 'unbalanced'
      if (PAIRS.get(opener) !== character) mixed = true
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
    if (PAIRS.has(character)) depth += 1
    else if (CLOSING.has(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && separators.test(character)) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

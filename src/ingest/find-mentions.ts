import { divisionLevel, type Adcode } from '../domain/index.ts'
import type { Gazetteer } from './gazetteer.ts'

/** A place named in a text. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Every division that the name may mean, in code order. */
  readonly candidates: readonly Adcode[]
  /** Named in full (海曙区) rather than in short (海曙). */
  readonly full: boolean
}

/** National bodies whose name stands before the place that a branch serves. */
const NATIONAL_PREFIX = /^(?:中华人民共和国|中国人民银行|中共|国家[^省市区县]{1,8}?[局署委])/
/** 西安区域, 北京市场, 县级 … : the suffix belongs to the next word. */
const NOT_A_NAME_BEFORE: Readonly<Record<string, RegExp>> = {
  区: /^[域划块位别间]/,
  市: /^场/,
  县: /^域/,
}

/** Whether `code` is `scope` or lies in it; everything lies in `''`. */
export function liesIn(code: Adcode, scope: Adcode): boolean {
  if (scope === '' || code === scope) return true
  if (scope.endsWith('0000')) return code.slice(0, 2) === scope.slice(0, 2)
  return scope.endsWith('00') && code.slice(0, 4) === scope.slice(0, 4)
}

/**
 * Finds the places that a name or title mentions, left to right, longest first. Full names count
 * anywhere (those of two characters only at the start or straight after another place). Short names
 * count at the start or straight after another place; in an organisation's name those of provinces
 * and prefectures count anywhere (中华人民共和国宁波海关).
 *
 * @param scope only places in this division are found; `''` for all
 */
export function findMentions(
  text: string,
  gazetteer: Gazetteer,
  scope: Adcode,
  kind: 'organization' | 'title',
): readonly Mention[] {
  const mentions: Mention[] = []
  const prefixEnd = NATIONAL_PREFIX.exec(text)?.[0].length ?? 0
  let at = 0
  while (at < text.length) {
    const anchored = at === 0 || at === prefixEnd || mentions.at(-1)?.end === at
    const mention =
      matchFull(text, at, anchored, gazetteer, scope) ??
      matchShort(text, at, anchored, gazetteer, scope, kind)
    if (mention) mentions.push(mention)
    at = mention ? mention.end : at + 1
  }
  return mentions
}

function matchFull(
  text: string,
  at: number,
  anchored: boolean,
  gazetteer: Gazetteer,
  scope: Adcode,
): Mention | null {
  for (let length = gazetteer.longestName; length >= (anchored ? 2 : 3); length -= 1) {
    const name = text.slice(at, at + length)
    if (name.length < length) continue
    const candidates = gazetteer.fullNames.get(name)?.filter((code) => liesIn(code, scope)) ?? []
    const guard = NOT_A_NAME_BEFORE[name.slice(-1)]
    if (candidates.length === 0 || guard?.test(text.slice(at + length))) continue
    return { start: at, end: at + length, text: name, candidates, full: true }
  }
  return null
}

function matchShort(
  text: string,
  at: number,
  anchored: boolean,
  gazetteer: Gazetteer,
  scope: Adcode,
  kind: 'organization' | 'title',
): Mention | null {
  for (let length = gazetteer.longestName; length >= 2; length -= 1) {
    const name = text.slice(at, at + length)
    if (name.length < length) continue
    const all = gazetteer.shortNames.get(name)?.filter((code) => liesIn(code, scope)) ?? []
    const usable = all.filter(
      (code) => anchored || (kind === 'organization' && divisionLevel(code) !== 'county'),
    )
    // A province's short name is official: 海南 alone is the province, not 海南藏族自治州.
    const provinces = usable.filter((code) => divisionLevel(code) === 'province')
    const candidates = provinces.length > 0 ? provinces : usable
    if (candidates.length === 0) continue
    return { start: at, end: at + length, text: name, candidates, full: false }
  }
  return null
}

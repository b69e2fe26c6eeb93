import { divisionLevel, type Adcode } from '../domain/index.ts'
import { findMentions, liesIn, type Mention } from './find-mentions.ts'
import { prefectureOf, type Gazetteer } from './gazetteer.ts'

/** Where a text says that something is. */
export interface RegionReading {
  /** The smallest division that is certain; the scope itself when the text adds nothing. */
  readonly code: Adcode
  /** Whether the text names any place in the scope. */
  readonly named: boolean
  /** A name that may mean several divisions, none of which is taken. */
  readonly ambiguous: { readonly name: string; readonly candidates: readonly Adcode[] } | null
  /** A development zone of `code` that has no code of its own, e.g. 苏州工业园区, or `''`. */
  readonly zone: string
  /** A county named in short, e.g. 海曙, or `''`. */
  readonly shortName: string
}

const ZONE =
  /^[^省市县区]{0,8}?(?:工业园区|产业园区|园区|开发区|高新区|经开区|综合保税区|保税港区|保税区|自由贸易试验区|自贸区|示范区|度假区|新区)/

/** The smallest division that contains every code, or `''` when no province does. */
export function commonArea(codes: readonly Adcode[], gazetteer: Gazetteer): Adcode {
  const [first = ''] = codes
  const chain = [first, prefectureOf(gazetteer, first), `${first.slice(0, 2)}0000`]
  return chain.find((area) => area !== '' && codes.every((code) => liesIn(code, area))) ?? ''
}

/** `commonArea`, or the scope where that says more. */
function areaWithin(codes: readonly Adcode[], scope: Adcode, gazetteer: Gazetteer): Adcode {
  const area = commonArea(codes, gazetteer)
  return area !== '' && liesIn(area, scope) ? area : scope
}

/** Reads the place that a name or title gives, going down from `scope` (`''`: the whole country). */
export function readRegion(
  text: string,
  gazetteer: Gazetteer,
  scope: Adcode,
  kind: 'organization' | 'title',
): RegionReading {
  const mentions = findMentions(text, gazetteer, scope, kind)
  let code = scope
  let ambiguous: RegionReading['ambiguous'] = null
  let shortName = ''
  let deepest: Mention | null = null
  for (const mention of mentions) {
    const deeper = mention.candidates.filter((c) => liesIn(c, code))
    if (deeper.length === 0 && liesIn(code, mention.candidates[0] ?? '')) continue
    if (deeper.length === 0) break
    deepest = mention
    const next = deeper.length === 1 ? (deeper[0] ?? code) : areaWithin(deeper, code, gazetteer)
    ambiguous = deeper.includes(next) ? null : { name: mention.text, candidates: deeper }
    if (!mention.full && deeper.length === 1 && divisionLevel(next) === 'county')
      shortName = mention.text
    code = next
  }
  const last = deepest ?? mentions[0]
  const tail = kind === 'organization' ? ZONE.exec(text.slice(last?.end ?? 0))?.[0] : undefined
  const inCounty = code !== '' && divisionLevel(code) === 'county'
  return {
    code,
    named: mentions.length > 0,
    ambiguous,
    zone: tail === undefined || inCounty ? '' : (last?.text ?? '') + tail,
    shortName,
  }
}

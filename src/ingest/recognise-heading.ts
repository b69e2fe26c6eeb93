import { findProvince, findUniqueDivision } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Token } from './source-lines.ts'

const CENTRAL_HEADING = /^(?:中央|国务院|国家|中直)[^省市区县]{0,8}(?:机关|部门|部委|单位)$/
const ENUMERATOR = /^(?:[（(]?[一二三四五六七八九十]+[)）]?[、.．]?|\d+[、.．])\s*/
const COUNT = /\s*[（(]\s*(?:共|计)?\s*\d+\s*[^（()）]{0,3}[)）]$/

/** What a heading is about. `code` is `''` for the centre and for a heading that names no place. */
export interface Heading {
  readonly token: Token
  /** As printed, without a final colon. */
  readonly name: string
  readonly central: boolean
  readonly code: string
}

/** Whether a text names the centre as lists do, e.g. 中央国家机关. */
export const namesCentre = (text: string): boolean => CENTRAL_HEADING.test(text)

/** Reads a heading: `一、江苏省`, `北京市（91所）`, `中央国家机关：` or one that names no place. */
export function readHeading(token: Token, gazetteer: Gazetteer): Heading {
  const name = token.text.replace(/[:：]$/, '')
  const uncounted = name.replace(COUNT, '')
  const candidates = [name, uncounted, uncounted.replace(ENUMERATOR, '')]
  for (const candidate of candidates.filter((text) => text !== '')) {
    if (namesCentre(candidate)) return { token, name, central: true, code: '' }
    const code = findProvince(gazetteer, candidate) || findUniqueDivision(gazetteer, candidate)
    if (code !== '') return { token, name, central: false, code }
  }
  return { token, name, central: false, code: '' }
}

/** Whether it says where the records below it belong. */
export const namesPlace = ({ central, code }: Heading): boolean => central || code !== ''

/** Two readings of one name that contradict each other. */
export interface NameMismatch {
  readonly organization: string
  readonly title: string
}

const TRAILING_BRACKET = /^(.+?)[（(]([^（()）]+)[）)]$/

/**
 * The title quotes the organisation's name with something else in the bracket:
 * 某市经济信息中心（信用中心） against 某市经济信息中心（信息中心）.
 */
export function findBracketMismatch(
  organizations: readonly string[],
  title: string,
): NameMismatch | null {
  for (const organization of organizations) {
    const [, base = '', alias = ''] = TRAILING_BRACKET.exec(organization) ?? []
    if (base === '') continue
    const at = title.indexOf(base)
    const quoted = at < 0 ? null : /^[（(]([^（()）]+)[）)]/.exec(title.slice(at + base.length))
    const other = quoted?.[1] ?? alias
    if (other !== alias) return { organization, title: base + (quoted?.[0] ?? '') }
  }
  return null
}

const BODY = /^([^在、，的与和—“”]{0,12}?(?:委员会|法院|检察院|总局|海关|支行|厅|局))/

/**
 * The title begins with a body of the same place that is not the applying organisation nor a shorter
 * form of its name: 江苏省环境保护厅 in a case that 江苏省生态环境监控中心 applied with.
 *
 * @param headLength how many characters at the title's start name its place
 * @returns that body's name, or `''`
 */
export function findOtherBody(
  organizations: readonly string[],
  title: string,
  headLength: number,
): string {
  if (headLength === 0) return ''
  const tail = BODY.exec(title.slice(headLength))?.[1]
  if (tail === undefined) return ''
  const body = title.slice(0, headLength) + tail
  return organizations.some((organization) => isShortFormOf(body, organization)) ? '' : body
}

/** All characters of the short form stand in the name in the same order: 宁波海关, 中华人民共和国宁波海关. */
function isShortFormOf(short: string, name: string): boolean {
  let at = 0
  for (const character of short) {
    at = name.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

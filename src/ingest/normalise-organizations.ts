import { inspectBrackets, splitOutsideBrackets } from './inspect-brackets.ts'
import { joinWrapped, stripLabel } from './normalise-title.ts'

export interface CleanOrganizations {
  /** At least one, unless the printed text is empty. */
  readonly names: readonly string[]
  readonly label: string
  /** A separator was found, but the parts could not be told to be organisations of their own. */
  readonly keptWhole: boolean
}

const SEPARATOR = /[、；;，,]/
const ORGANIZATION_SUFFIX =
  /(?:部|委|局|署|厅|院|所|处|室|办|社|会|会议|团|队|站|馆|校|大学|学院|中心|公司|集团|银行|支行|分行|海关|政府|机关|基金|协会|联合会|检察院|医院|科|股|厂|台|网|总站)$/
const AGENCY_HEAD = /^(?:中共|中国|中华|中央|国家|全国|国务院|最高人民|国网)/
const LEGAL_NAME = /.{4,}(?:公司|大学|学院|研究院|集团)$/
const PARTY_BODY = /(?:省委|市委|区委|县委|州委|旗委|工委|党委|党组|党工委)$/
const ITS_GOVERNMENT = /(?:人民政府|政府|管委会|管理委员会)/

/**
 * Splits applying organisations. `、` both joins organisations and stands inside one name, so a split
 * needs every part to be able to stand alone: it ends like an organisation and begins with a place or
 * a national body (or is a full company or university name). A party committee followed by its
 * government (某市委、某市政府办公室) is one joint office. When in doubt the text stays one name.
 *
 * @param startsWithPlace whether a name begins with an administrative division
 */
export function normaliseOrganizations(
  raw: string,
  startsWithPlace: (name: string) => boolean,
): CleanOrganizations {
  const { text, label } = stripLabel(joinWrapped(raw))
  const whole = text.replace(/[，,。；;、]+$/, '').trim()
  const parts = splitOutsideBrackets(whole, SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2) return { names: whole === '' ? [] : [whole], label, keptWhole: false }

  const standsAlone = (name: string) => {
    const plain = name.replace(/[（(][^（()）]*[）)]$/, '')
    if (!ORGANIZATION_SUFFIX.test(plain) || inspectBrackets(name) === 'unbalanced') return false
    return AGENCY_HEAD.test(plain) || LEGAL_NAME.test(plain) || startsWithPlace(plain)
  }
  const jointOffice = parts.some(
    (part, i) => PARTY_BODY.test(part) && ITS_GOVERNMENT.test(parts[i + 1] ?? ''),
  )
  const separate = !jointOffice && parts.every(standsAlone)
  return { names: separate ? parts : [whole], label, keptWhole: !separate }
}

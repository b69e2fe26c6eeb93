import { divisionLevel } from '../domain/index.ts'
import type { Adcode } from '../domain/index.ts'
import type { RegionReading } from './recognise-region.ts'

/** Bodies that belong to the centre wherever they sit; dual-led ones (气象, 地震) are not among them. */
const CENTRAL_BRANCH =
  /(?:(?<!地方)海关|国家税务局|出入境检验检疫局|出入境边防检查总?站|(?<!地方)海事局|通信管理局|邮政管理局)$/
const NATIONAL_AGENCY =
  /^(?:中国人民银行|中国证监会|中国银监会|中国保监会|中国银保监会|中国[^省市区县]{2,10}委员会|国家[^省市区县]{1,10}?(?:总局|局|署|委员会)|财政部|审计署|水利部)/
const BRANCH_SUFFIX =
  /(?:中心支行|支行|分行|营业管理部|分局|支局|监管局|税务局|管理局|监察局|外汇管理部|调查总?队|特派员办事处|专员办事处|特派办|专员办)$/
/** A body of the centre itself, for lists that have no headings. */
const NATIONAL_BODY = /^(?:中共中央|中央|国家|全国|中国|国务院|最高人民)/

/**
 * Whether an organisation that stands under a province is the local branch of a central agency
 * (中央驻地方单位): its name ends like one (海关 …), or begins with a national agency, names a place
 * and ends like a branch (中国人民银行宁波市中心支行).
 */
export function isCentralBranch(organization: string, namesPlace: boolean): boolean {
  const name = organization.replace(/[（(][^（()）]*[）)]$/, '')
  if (!namesPlace) return false
  return CENTRAL_BRANCH.test(name) || (NATIONAL_AGENCY.test(name) && BRANCH_SUFFIX.test(name))
}

/** Whether a name without any place reads like a body of the centre. */
export function looksCentral(organization: string): boolean {
  return NATIONAL_BODY.test(organization)
}

/** Levels 层级 of organisations, highest first; their keys, and what people call them. */
export const LEVELS = [
  { key: 'central', label: '中央' },
  { key: 'provincial', label: '省级' },
  { key: 'prefecture', label: '地市级' },
  { key: 'county', label: '县级' },
] as const
export type Level = (typeof LEVELS)[number]['key']

const LEVEL_OF_DIVISION = {
  province: 'provincial',
  prefecture: 'prefecture',
  county: 'county',
} as const

/** The level that all of some divisions have, or `''`. */
export function commonLevel(codes: readonly Adcode[]): Level | '' {
  const [level, ...others] = new Set(codes.map((code) => LEVEL_OF_DIVISION[divisionLevel(code)]))
  return level && others.length === 0 ? level : ''
}

/**
 * Level of a local organisation: that of the place it names. A development zone counts as county
 * level by convention; a name that may mean several counties is county level whichever it is. `''`
 * where no place is known.
 */
export function levelOf(reading: RegionReading): Level | '' {
  if (reading.zone !== '') return 'county'
  return (
    commonLevel(reading.ambiguous?.candidates ?? []) ||
    commonLevel(reading.code === '' ? [] : [reading.code])
  )
}

import { divisionLevel, parsePartKey, PLACE, type Adcode } from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { regionName } from '../../view/index.ts'
import { facetsOf } from '../ask-view.ts'

/** What cases of an area belong to, and how many do. */
export type BasePart = readonly [name: string, cases: number]

/** How the cases of an area are split: by the kind of its divisions, then by what belongs to none of them. */
export function partsOfArea(facts: Facts, counts: Counts): readonly BasePart[] {
  const divisions = new Map<string, number>()
  const parts = new Map<string, number>()
  for (const { key, base } of facetsOf(counts, PLACE)) {
    if (base === 0) continue
    const isPart = parsePartKey(key) !== null
    const name = isPart ? regionName(facts, key) : kindName(key, regionName(facts, key))
    const among = isPart ? parts : divisions
    among.set(name, (among.get(name) ?? 0) + base)
  }
  return [...divisions, ...parts]
}

/** Kinds that divisions carry in their names; others go by their level. */
const NAMED_KIND = /(?:自治[州县旗]|地区|盟|县|旗|林区|特区)$/
/** 台湾, 香港 and 澳门 have kinds of their own. */
const OTHER_ORDER = /^(?:71|81|82)/

/** What divisions of this kind are called: 设区市, 市辖区, 县级市, 自治州. */
function kindName(code: Adcode, name: string): string {
  const { kinds } = messages.region
  if (OTHER_ORDER.test(code)) return kinds.other
  const [own] = NAMED_KIND.exec(name) ?? []
  if (own !== undefined) return own
  if (name.endsWith('区')) return kinds.district
  if (!name.endsWith('市')) return kinds.other
  return divisionLevel(code) === 'county' ? kinds.countyCity : kinds.city
}

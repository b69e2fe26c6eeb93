import type { OffMap, Part } from '../../domain/index.ts'
import * as terms from './terms.ts'

/** The page itself. */
export const app = {
  name: '政务案例图集',
  skipToTable: `跳到${terms.caseList}`,
  loading: '正在读取数据……',
} as const

/** Values of the list's dimensions, beyond what the list itself calls them. */
export const value = {
  missing: (dimension: string) => `未标明${dimension}`,
  /** What a record says, with what else holds for it. */
  marked: (text: string, marks: readonly string[]) => `${text}（${marks.join('、')}）`,
  yes: terms.yes,
  no: terms.no,
} as const

/** Names of what stands where a region may stand, with what a reader must know of it. */
export const region = {
  /** What belongs to no one province, with what a reader must know of it. */
  offMap: {
    central: terms.central,
    several: terms.several,
    ambiguous: terms.ambiguous,
    unknown: terms.unknown,
  } satisfies Record<OffMap, string>,
  offMapShort: {
    central: terms.centralShort,
    several: terms.several,
    ambiguous: '有歧义',
    unknown: terms.unknown,
  } satisfies Record<OffMap, string>,
  offMapNote: {
    central: '不属于任何省份',
    several: '属于不止一个省份',
    ambiguous: '地名可指不止一个省份的地方，未作推断',
    unknown: '名单未说明所在地区，或未能识别',
  } satisfies Record<OffMap, string>,
  unlisted: terms.unlisted,
  unlistedNote: terms.unlistedNote,
  zeroNote: '（本部分名单）',
  vertical: terms.vertical,
  parts: {
    ownProvince: '省级单位',
    ownCity: '市级单位',
    zone: '开发区（无区划代码）',
    vertical: terms.vertical,
    several: '跨地区',
    ambiguous: terms.ambiguous,
  } satisfies Record<Exclude<Part, 'own'> | 'ownProvince' | 'ownCity', string>,
  remainder: terms.remainder,
  /** Kinds of divisions whose names do not say them in full. */
  kinds: { city: '设区市', countyCity: '县级市', district: '市辖区', other: '下辖地区' },
  /** A place that is several, or unsure, with the divisions that are meant. */
  meant: (name: string, divisions: readonly string[]) => `${name}：${divisions.join('、')}`,
  within: (area: string, part: string) => `${area} · ${part}`,
  containsSelected: (names: readonly string[]) => `含所选：${names.join('、')}`,
} as const

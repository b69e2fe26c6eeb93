import type { Level } from '../../domain/index.ts'
import * as terms from './terms.ts'

/** The page itself. */
export const app = {
  name: '政务案例图集',
  skipToTable: `跳到${terms.caseList}`,
  loading: '正在读取数据……',
} as const

/** Names of the four levels. */
export const level = {
  central: terms.centralShort,
  provincial: '省级',
  prefecture: '地市级',
  county: '县级',
} as const satisfies Record<Level, string>

/** Names of what stands where a region may stand, with what a reader must know of it. */
export const region = {
  central: terms.central,
  centralShort: terms.centralShort,
  centralNote: '不属于任何省份',
  unlisted: terms.unlisted,
  unlistedNote: '是否有案例，名单未说明',
  zeroNote: '（本部分名单）',
  vertical: terms.vertical,
  parts: {
    ownProvince: '省级单位',
    ownCity: '市级单位',
    zone: '开发区（无区划代码）',
    vertical: terms.vertical,
  },
  remainder: terms.remainder,
  within: (area: string, part: string) => `${area} · ${part}`,
  containsSelected: (names: readonly string[]) => `含所选：${names.join('、')}`,
} as const

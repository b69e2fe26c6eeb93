import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** The panel 类别分布: its bars, and the composition by region. */
export const breakdown = {
  region: terms.breakdown,
  title: terms.breakdown,
  subtitleAll: (base: number) => `全部 ${plain(base)} 个案例`,
  subtitleFiltered: '实条为符合其他条件的案例，浅条为名单全部',
  listbox: terms.category,
  stackTitle: '按地区的类别构成',
  stackMode: '显示方式',
  stackCount: '数量',
  stackShare: '百分比',
  stackOrder: '排列',
  stackByCode: '按区划代码',
  stackByCategory: (category: string) => `按${category}数`,
  stackTable: '按地区的类别构成（数据表）',
  stackSmall: '案例不足 10 个的地区只画轮廓，不标百分比',
  regionHeader: terms.region,
  totalHeader: terms.total,
  of: '个',
} as const

/** Tabs of the panel 类别分布, with what each says of itself. */
export const tabs = {
  label: `${terms.breakdown}的三种看法`,
  overall: '总体',
  matrix: terms.matrix,
  compare: terms.compare,
  matrixTitle: '地区 × 类别',
  matrixSubtitle: `每格为该地区、该类别的${terms.caseCount}`,
  matrixNarrowed: `每格为符合其他条件的${terms.caseCount} / 全部${terms.caseCount}`,
  compareTitle: '分组对比',
  compareSubtitle: '按名单全部案例计，不受当前区域和筛选影响',
  compareFilter: '带引号的组按其自身条件计',
} as const

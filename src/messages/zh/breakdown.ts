import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** The panel 类别分布: the bars of a dimension, and its composition by region or another one. */
export const breakdown = {
  region: terms.breakdown,
  title: (label: string) => `${label}分布`,
  /** Where the list has nothing to break down by. */
  untitled: '分项计数',
  none: '名单没有可逐项计数的维度，这里没有分布可看。',
  noneBut: (labels: readonly string[]) => `可以在“更多筛选”中按${labels.join('、')}查看。`,
  onlyMissing: (label: string) => `名单没有写明任何案例的${label}，无法比较。`,
  many: (label: string) => `一个案例可有多个${label}，各项相加可多于案例数`,
  manyFiltered: '合计只含符合这一条件的案例',
  hues: (shown: number, label: string) => `颜色只区分前 ${plain(shown)} 项${label}，其余同为灰色`,
  by: '按',
  byLabel: '按哪个维度分项',
  rows: '每行',
  rowsLabel: '每行是哪个维度',
  subtitleAll: (base: number) => `全部 ${plain(base)} 个案例`,
  subtitleFiltered: terms.ghostBars,
  stackTitle: (rows: string, label: string) => `按${rows}的${label}构成`,
  ofUnit: (title: string, unit: string) => `${title}（${unit}）`,
  stackMode: '显示方式',
  stackCount: '数量',
  stackShare: '百分比',
  stackOrder: '排列',
  stackByCode: terms.codeOrder,
  stackByOwn: (rows: string) => `按${rows}顺序`,
  stackByValue: (value: string) => `按${value}数`,
  stackTable: (title: string) => `${title}（数据表）`,
  stackSmall: (rows: string) => `案例不足 10 个的${rows}只画轮廓，不标百分比`,
  totalHeader: terms.total,
  of: '个',
} as const

/** Tabs of the panel 类别分布, with what each says of itself. */
export const tabs = {
  label: (title: string) => `${title}的三种看法`,
  overall: '总体',
  matrix: terms.matrix,
  compare: terms.compare,
  matrixTitle: (rows: string, label: string) => `${rows} × ${label}`,
  matrixSubtitle: (rows: string, label: string) =>
    `每格为该${rows}、该${label}的${terms.caseCount}`,
  matrixNarrowed: `每格为符合其他条件的${terms.caseCount} / 全部${terms.caseCount}`,
  compareTitle: '分组对比',
  compareSubtitle: '按名单全部案例计，不受当前区域和筛选影响',
  compareFilter: '带引号的组按其自身条件计',
} as const

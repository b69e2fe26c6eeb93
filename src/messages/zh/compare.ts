import type { StatisticalRegion } from '../../domain/index.ts'
import * as moreTerms from './more-terms.ts'
import * as terms from './terms.ts'

const one = (n: number) => n.toFixed(1)
const rest = (whole: string) => `其余${whole}`

/** Wording of the comparison of groups, fetched with it. */
export const compareWords = {
  groups: '对比组',
  local: terms.local,
  statistical: {
    east: '东部',
    middle: '中部',
    west: '西部',
    northeast: '东北',
  } satisfies Record<StatisticalRegion, string>,
  /** A group that is a filter, by its conditions. */
  filterName: (conditions: readonly string[]) => `“${conditions.join(' · ')}”`,
  text: (text: string) => `含‘${text}’`,
  /** How much of a regional group the list covers. */
  coverage: (provinces: number, listed: number) => `${provinces} 个省份中 ${listed} 个列出`,
  coverageLocal: (provinces: number, listed: number) =>
    `${provinces} 个省级地区中 ${listed} 个列出`,
  coverageWithin: (province: string) => `所在的${province}已列出`,
  coverageListed: terms.listed,
  coverageOf: (names: readonly string[], coverage: string) => `${names.join('、')}：${coverage}`,
  unlistedAll: (provinces: number) => `${provinces} 个省份本部分均未列出，无法对比`,
  noCase: '没有案例符合，无法对比',
  /** Adding and taking away. */
  add: '添加对比组',
  placeholder: '添加省份、城市或当前筛选',
  choices: '可添加的对比组',
  noChoice: '没有名称相符的地区或分组',
  current: moreTerms.currentFilter,
  currentNone: '当前未设筛选',
  currentIs: (name: string) => `当前筛选：${name}`,
  remove: (letter: string, name: string) => `移除对比组 ${letter}：${name}`,
  clear: '全部移除',
  live: (names: readonly string[]) =>
    names.length === 0 ? '没有对比组' : `对比 ${names.length} 组：${names.join('、')}`,
  emptyTitle: (label: string) => `选两到四组，并排看${label}构成`,
  emptyBody: (offMap: readonly string[]) =>
    `可以是省份、城市、${[...offMap, terms.local].join('、')}、国家统计局的东部 / 中部 / 西部 / 东北，或当前筛选。`,
  proposals: '例如',
  versus: (names: readonly string[]) => names.join(' 与 '),
  oneMore: '再添加一组，即可并排对比。',
  /** The figures. */
  table: (label: string) => `各组的${label}构成`,
  group: '组',
  count: '案例 / 总数',
  expected: '若同参照',
  countAgainst: (reference: string) => `案例 / 总数；若同${reference}`,
  legend: '浅条为组内案例总数',
  legendExpected: (reference: string) =>
    `竖线和“约”为：各项所占的份若与参照（${reference}）相同，该组会有的个数；相差不足 1 个为基本一致`,
  bars: '条长为案例数',
  about: (n: number) => `约 ${one(n)}`,
  none: '—',
  showCases: (group: string, value: string, count: number) =>
    `只看${group}、${value}的 ${count} 个案例`,
  /** Beside a region. */
  marked: (letter: string, name: string, whole: boolean) =>
    `${whole ? '属' : '含'}对比组 ${letter}（${name}）`,
  /** What the groups are compared with. */
  against: '参照',
  againstLabel: '参照：与什么比',
  all: moreTerms.everything,
  restOfAll: rest(moreTerms.everything),
  restOfLocal: rest(terms.local),
  restOf: (name: string) => `${name}其余`,
  /** Sentences. */
  sentences: '各组与参照',
  moreSentences: '各组其余各项',
  scroller: '对比结果，可滚动',
  figure: (value: string, count: number, base: number) => `${value} ${count} / ${base}`,
  mix: (name: string, base: number, shared: number) =>
    shared === 0
      ? `按${name} ${base} 个案例的构成`
      : `按${name} ${base} 个案例（含本组 ${shared} 个）的构成`,
  difference: (figure: string, mix: string, expected: number, by: string, change: string) =>
    `${figure}；${mix}约 ${one(expected)} 个，${by}；${change}`,
  more: {
    by: (size: number) => `多 ${one(size)} 个`,
    vanishes: (n: number, several: boolean) =>
      `若其中 ${n} 个${several ? '不属此类' : '属别类'}，差别即不足 1 个`,
  },
  fewer: {
    by: (size: number) => `少 ${one(size)} 个`,
    vanishes: (n: number) => `若另有 ${n} 个属此类，差别即不足 1 个`,
  },
  told: (lines: readonly string[]) => `${lines.join('。')}。`,
  turns: (n: number) => `；${n} 个，即反转`,
  alike: '基本一致',
  allAlike: (mix: string) => `${mix}，基本一致`,
  alikeFigure: (figure: string, expected: number) => `${figure}（约 ${one(expected)} 个）`,
  listed: (head: string, figures: readonly string[]) => `${head}：${figures.join('，')}`,
  isReference: '就是参照',
  emptyReference: (name: string) => `${name}没有案例，无从比较`,
  unknownReference: (name: string, problem: string) => `参照${name}：${problem}`,
  chosenBy: (label: string) => `组或参照按${label}选出，其构成无从比较`,
  contains: (outer: string, base: number, inner: string, count: number) =>
    `${outer} ${base} 个案例，其中${inner} ${count} 个。`,
  overlap: (a: string, aBase: number, b: string, bBase: number, count: number) =>
    `${a} ${aBase} 个案例，其中 ${count} 个也属于${b}（共 ${bBase} 个）。`,
  same: (a: string, b: string, count: number) => `${a}与${b}是相同的 ${count} 个案例。`,
  caveat: terms.caveat,
  /** Taking away. */
  manualTable: '对比表格（制表符分隔）',
  copyTable: '复制表格',
  tableDone: '已复制：对比表格，可粘贴到 WPS 表格、Excel 或文档',
  total: terms.total,
  wholeList: moreTerms.wholeList,
  ofGroup: (name: string) => `${name}（个）`,
  expectedOf: (name: string, reference: string) => `${name}若同${reference}（约）`,
  ofOne: (name: string, told: string) => `${name}：${told}`,
  /** How the sentences of a comparison begin among others. */
  basis: (label: string, base: number) => `对比${label}构成（按名单全部 ${base} 个案例计）`,
} as const

import type { StatisticalRegion } from '../../domain/index.ts'
import * as moreTerms from './more-terms.ts'
import * as terms from './terms.ts'

const one = (n: number) => n.toFixed(1)

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
  placeholder: '添加省份、城市、区域或当前筛选',
  choices: '可添加的对比组',
  noChoice: '没有名称相符的地区或分组',
  current: moreTerms.currentFilter,
  currentNone: '当前未设筛选',
  currentIs: (name: string) => `当前筛选：${name}`,
  remove: (name: string) => `移除对比组：${name}`,
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
  expected: '按其余构成',
  legend: '浅条为组内案例总数',
  legendExpected: '竖线和“约”为按组外其余案例的构成折算的个数',
  bars: '同一刻度',
  about: (n: number) => `约 ${one(n)}`,
  none: '—',
  /** Sentences. */
  sentences: '逐类对比',
  scroller: '对比结果，可滚动',
  figure: (name: string, count: number, base: number) => `${name} ${count} / ${base}`,
  difference: (counts: number, bases: number) =>
    `（${counts === 0 ? '个数相同' : `相差 ${counts} 个`}；${
      bases === 0 ? '案例总数相同' : `案例总数相差 ${bases} 个`
    }）`,
  among: (figure: string) => `其中${figure}`,
  shared: (count: number) => (count === 0 ? '（无共有）' : `（其中 ${count} 个两组共有）`),
  sharedWith: (count: number, name: string) =>
    count === 0 ? `（与${name}无共有）` : `（其中 ${count} 个与${name}共有）`,
  value: (value: string, parts: readonly string[]) => `${value}：${parts.join('，')}`,
  reference: (name: string) => `相差均与${name}比。`,
  contains: (outer: string, base: number, inner: string, count: number) =>
    `${outer} ${base} 个案例，其中${inner} ${count} 个；两组有包含关系，不作差。`,
  overlap: (a: string, aBase: number, b: string, bBase: number, count: number) =>
    `${a} ${aBase} 个案例，其中 ${count} 个也属于${b}（共 ${bBase} 个）；两组有重合，不作差。`,
  same: (a: string, b: string, count: number) => `${a}与${b}是相同的 ${count} 个案例。`,
  restOf: (name: string) => `${name}与其余案例`,
  rest: (rest: number, expected: number, count: number) =>
    `按其余 ${rest} 个案例的构成约 ${one(expected)} 个，实际 ${count} 个`,
  restShort: (expected: number, count: number) => `约 ${one(expected)} 个，实际 ${count} 个`,
  restValue: (value: string, words: string) => `${value}${words}`,
  caveat: terms.caveat,
  /** Taking away. */
  take: '带走对比结果',
  manualText: '对比的文字说明',
  manualTable: '对比表格（制表符分隔）',
  copyText: terms.copyText,
  copyTable: '复制表格',
  textDone: '已复制：对比的文字说明',
  tableDone: '已复制：对比表格，可粘贴到 WPS 表格、Excel 或文档',
  total: terms.total,
  wholeList: moreTerms.wholeList,
  ofGroup: (name: string) => `${name}（个）`,
  expectedOf: (name: string) => `${name}按其余构成（约）`,
  basis: (base: number) => `按名单全部 ${base} 个案例计。`,
} as const

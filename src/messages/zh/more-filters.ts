import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of 更多筛选, fetched with it. */
export const moreFiltersWords = {
  close: '关闭更多筛选',
  bars: terms.ghostBars,
  search: (dimension: string) => `搜索${dimension}`,
  once: (total: number) => `${plain(total)} 个单位，每个单位各 1 个案例，${terms.listOrder}`,
  byCount: (total: number) =>
    `${plain(total)} 个单位，按${terms.caseCount}排列，同数${terms.listOrder}`,
  found: (total: number) => `找到 ${plain(total)} 个单位`,
  none: '没有名称相符的单位',
  noneHere: (dimension: string) => `这里没有${dimension}`,
  noMatch: terms.filteredOut,
  noMatchLabel: (name: string) => `${name}，${terms.filteredOut}`,
  more: (shown: number, total: number) => `再列一些（已列 ${plain(shown)} / ${plain(total)}）`,
} as const

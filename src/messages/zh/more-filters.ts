import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of 更多筛选 (层级, 中央驻地方单位, 申报单位), fetched with it. */
export const moreFiltersWords = {
  close: '关闭更多筛选',
  level: terms.level,
  levelNote: `按${terms.organization}；浅条为全部，实条为符合其他条件的案例`,
  vertical: terms.vertical,
  verticalNote: `${terms.vertical}也计入其所驻地方的层级`,
  organization: terms.organization,
  search: `搜索${terms.organization}`,
  once: (total: number) => `${plain(total)} 个单位，每个单位各 1 个案例，${terms.listOrder}`,
  byCount: (total: number) =>
    `${plain(total)} 个单位，按${terms.caseCount}排列，同数${terms.listOrder}`,
  found: (total: number) => `找到 ${plain(total)} 个单位`,
  none: '没有名称相符的单位',
  noneHere: `这里没有${terms.organization}`,
  noMatch: '筛选后无',
  noMatchLabel: (name: string) => `${name}，筛选后无`,
  more: (shown: number, total: number) => `再列一些（已列 ${plain(shown)} / ${plain(total)}）`,
} as const

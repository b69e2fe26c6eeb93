import { plain } from './plain.ts'

/** Wording of 更多筛选 (层级, 中央驻地方单位, 申报单位), fetched with it. */
export const moreFiltersWords = {
  close: '关闭更多筛选',
  level: '层级',
  levelNote: '按申报单位；浅条为全部，实条为符合其他条件的案例',
  vertical: '中央驻地方单位',
  verticalNote: '中央驻地方单位也计入其所驻地方的层级',
  organization: '申报单位',
  search: '搜索申报单位',
  once: (total: number) => `${plain(total)} 个单位，每个单位各 1 个案例，按名单顺序`,
  byCount: (total: number) => `${plain(total)} 个单位，按案例数排列，同数按名单顺序`,
  found: (total: number) => `找到 ${plain(total)} 个单位`,
  none: '没有名称相符的单位',
  noneHere: '这里没有申报单位',
  noMatch: '筛选后无',
  noMatchLabel: (name: string) => `${name}，筛选后无`,
  more: (shown: number, total: number) => `再列一些（已列 ${plain(shown)} / ${plain(total)}）`,
} as const

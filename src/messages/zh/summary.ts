import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of what a view says as a paragraph, and of the sentence about the source that ends it. */
export const summaryWords = {
  sentence: (words: string) => `${words}。`,
  join: (parts: readonly string[]) => parts.join('；'),
  /** The list and how much of it is shown. */
  list: (title: string, cases: number) => `《${title}》共 ${plain(cases)} 个案例`,
  listOf: (list: string, items: readonly string[]) => `${list}，其中${items.join('、')}`,
  filtered: (whole: string, filters: string, count: number, base: number) =>
    `${whole}，按“${filters}”筛选后显示 ${plain(count)} 个（${plain(count)} / ${plain(base)}）`,
  unlisted: (area: string) => `${area}在本部分名单中未列出，是否有案例，名单未说明`,
  /** What stands on the map, where only the central bodies do not, and where others do not either. */
  local: terms.local,
  inOneProvince: '只属于一个省级地区的',
  /** Counts of one dimension. */
  each: (dimension: string, items: readonly string[]) => `各${dimension}为：${items.join('，')}`,
  eachIgnoring: (dimension: string, items: readonly string[]) =>
    `不计${dimension}条件时，各${dimension}为：${items.join('，')}`,
  item: (name: string, count: number) => `${name} ${plain(count)} 个`,
  itemOf: (name: string, count: number, base: number) =>
    `${name} ${plain(count)} 个（共 ${plain(base)} 个）`,
  /** Cases one by one. */
  titles: (titles: readonly string[]) => `案例为：${titles.join('；')}`,
  title: (title: string) => `《${title}》`,
  numbered: (number: string, title: string) => `${number}.${title}`,
  by: (title: string, organizations: string) => `${title}（${organizations}）`,
  /** Where it comes from. */
  source: (title: string) => `来源：《${title}》`,
  placeBy: (place: string, organization: string) => `${place}按${organization}所在地`,
  placeNote: (place: string, note: string) => `${place}：${note}`,
} as const

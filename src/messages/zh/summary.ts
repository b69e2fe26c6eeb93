import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of what a view says as a paragraph, and of the sentence about the source that ends it. */
export const summaryWords = {
  sentence: (words: string) => `${words}。`,
  join: (parts: readonly string[]) => parts.join('；'),
  /** Whose cases are seen; of the list itself only a part, its number is said too. */
  lead: (title: string, headline: string) => `《${title}》：${headline}`,
  leadOf: (title: string, cases: number, headline: string) =>
    `《${title}》（共 ${plain(cases)} 个案例）：${headline}`,
  conditions: (filters: string) => `条件为“${filters}”`,
  items: (items: readonly string[]) => items.join('，'),
  /** What stands on the map, where only the central bodies do not, and where others do not either. */
  local: terms.local,
  inOneProvince: '只属于一个省级地区的',
  /** Counts of one dimension. */
  each: (dimension: string, items: readonly string[]) => `各${dimension}为：${items.join('，')}`,
  eachIgnoring: (dimension: string, items: readonly string[]) =>
    `不计${dimension}条件时，各${dimension}为：${items.join('，')}`,
  item: (name: string, count: number) => `${name} ${plain(count)} 个`,
  itemAll: (name: string, count: number) => `${name} ${plain(count)} 个（全部）`,
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

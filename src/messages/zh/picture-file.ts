import * as moreTerms from './more-terms.ts'
import { plain } from './plain.ts'

/** Wording that stands on the pictures that are taken away. */
export const pictureWords = {
  of: (place: string, title: string) => `${place} · ${title}`,
  filters: moreTerms.filters,
  made: (date: string) => `制图日期：${date}`,
  wholeList: (cases: number) => `名单共 ${plain(cases)} 个案例`,
  omitted: (rows: number, cases: number, dimension: string) =>
    `图幅所限，另有 ${plain(rows)} 个${dimension}（共 ${plain(cases)} 个案例）未画出`,
  noGroups: '没有可以对比的组',
  noRows: '这里没有可以列出的内容',
} as const

import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Figures: always with their base. */
export const count = {
  cases: terms.cases,
  of: (count: number, base: number) => `${plain(count)} / ${plain(base)}`,
  number: plain,
  percent: (share: number) => `${Math.round(share * 100)}%`,
} as const

/** What an option says of itself: its name, then its figures. */
export const option = {
  all: (name: string, base: number) => `${name}，${terms.cases(base)}`,
  filtered: (name: string, count: number, base: number) =>
    `${name}，${plain(count)} 个案例，共 ${plain(base)} 个`,
  unlisted: (name: string) => `${name}，${terms.unlisted}`,
  containsSelected: (option: string, names: readonly string[]) =>
    `${option}，含所选：${names.join('、')}`,
  titles: (name: string) => `${name}：列出案例`,
} as const

import { plain } from './plain.ts'
import * as moreTerms from './more-terms.ts'
import * as terms from './terms.ts'

/** Wording of the titles behind a number, fetched with them. */
export const behindWords = {
  all: moreTerms.wholeList,
  named: (names: readonly string[]) => names.join('，'),
  some: (names: readonly string[], all: number) =>
    names.length < all ? `${names.join('、')}等共 ${plain(all)} 项` : names.join('、'),
  head: (name: string, count: number) => `${name}：${terms.cases(count)}`,
  none: '没有符合筛选的案例',
  empty: '名单中没有这样的案例',
  left: (n: number) => `其余 ${plain(n)} 个不符合筛选`,
  more: (n: number) => `另有 ${plain(n)} 个`,
  moreLabel: (n: number, all: number) =>
    `另有 ${plain(n)} 个，在${terms.caseList}中只看这 ${plain(all)} 个`,
  keep: '保留',
  keepHint: '保留这些标题，可逐个打开（Alt+↓）',
  close: terms.close,
} as const

import * as terms from './terms.ts'

/** What must be known of the list wherever its figures are shown. */
export const provenance = {
  unknown: '年份、发布机构：名单未载明',
  year: (year: string) => `年份：${year}`,
  publisher: (publisher: string) => `发布机构：${publisher}`,
  coverage: (names: readonly string[], central: boolean, part: string) =>
    `本部分名单${part}列出 ${names.length} 个省级地区${central ? `和${terms.central}` : ''}；其余省级地区“${terms.unlisted}”，不等于没有案例。`,
  source: (title: string) => `来源：《${title}》。${terms.caveat}`,
  full: terms.caveat,
} as const

/** Wording of the pictures that are taken away, and of the part of the page that makes them. */
export const pictureWords = {
  /** On the picture. */
  of: (place: string, title: string) => `${place} · ${title}`,
  filters: (words: string) => `筛选：${words}`,
  made: (date: string) => `制图日期：${date}`,
  wholeList: (cases: number) => `名单共 ${cases} 个案例`,
  bubbleRing: '外圈为名单全部',
  omitted: (regions: number, cases: number) =>
    `图幅所限，另有 ${regions} 个地区（共 ${cases} 个案例）未画出`,
  noGroups: '没有可以对比的组',
  noRegions: '这里没有可以列出的地区',
} as const

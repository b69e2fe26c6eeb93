/** Tabs of the panel 类别分布, with what each says of itself. */
export const tabs = {
  label: '类别分布的三种看法',
  overall: '总体',
  matrix: '矩阵',
  compare: '对比',
  matrixTitle: '地区 × 类别',
  matrixSubtitle: '每格为该地区、该类别的案例数',
  matrixNarrowed: '每格为符合其他条件的案例数 / 全部案例数',
  compareTitle: '分组对比',
  compareSubtitle: '按名单全部案例计，不受当前区域和筛选影响',
  compareFilter: '带引号的组按其自身条件计',
} as const

/** Parts of the page that are fetched when first shown. */
export const part = {
  loading: '正在读取……',
  failed: '这一部分未能读取，请检查网络后重试；页面其余部分不受影响。',
} as const

/** The button that adds a region to the comparison, and why it may not. */
export const addToCompare = {
  label: '加入对比',
  named: (name: string) => `把${name}加入对比`,
  against: (name: string, reason: string) => `把${name}加入对比，不可用：${reason}`,
  taken: '已在对比中',
  full: (most: number) => `最多 ${most} 组，移除一组后可再加`,
  unlisted: '本部分未列出，是否有案例，名单未说明，无法对比',
} as const

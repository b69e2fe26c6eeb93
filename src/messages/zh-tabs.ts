/** Tabs of the panel 类别分布, and parts of the page that are fetched when first shown. */
export const tabs = {
  label: '类别分布的三种看法',
  overall: '总体',
  matrix: '矩阵',
  compare: '对比',
} as const

export const part = {
  loading: '正在读取……',
  failed: '这一部分未能读取，请检查网络后重试；页面其余部分不受影响。',
} as const

import * as terms from './terms.ts'

/** The button that adds a region to the comparison, and why it may not. */
export const addToCompare = {
  label: '加入对比',
  named: (name: string) => `把${name}加入对比`,
  against: (name: string, reason: string) => `把${name}加入对比，不可用：${reason}`,
  taken: '已在对比中',
  full: (most: number) => `最多 ${most} 组，移除一组后可再加`,
  unlisted: `${terms.unlisted}，${terms.unlistedNote}，无法对比`,
} as const

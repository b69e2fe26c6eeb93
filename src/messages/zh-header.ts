/** The header's button 导出; what opens behind it has its own words. */
export const exporting = {
  button: '导出',
  failed: '导出未能读取，请检查网络后再点一次。',
} as const

/** The button 分享. */
export const sharing = {
  button: '分享',
  failed: '分享未能读取，请检查网络后再点一次。',
} as const

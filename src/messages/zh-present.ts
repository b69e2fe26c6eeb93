/** The button 演示; what opens behind it has its own words. */
export const present = {
  button: '演示',
  failed: '演示未能读取，请检查网络后再点一次。',
} as const

import * as terms from './terms.ts'

/** The header's button 导出; what opens behind it has its own words. */
export const exporting = {
  button: terms.exporting,
  failed: terms.notFetched(terms.exporting),
} as const

/** The button 分享. */
export const sharing = {
  button: terms.sharing,
  failed: terms.notFetched(terms.sharing),
} as const

/** The button 演示; what opens behind it has its own words. */
export const present = {
  button: terms.presenting,
  failed: terms.notFetched(terms.presenting),
} as const

/** The button 关于; what opens behind it has its own words. */
export const about = {
  button: terms.about,
  failed: terms.notFetched(terms.about),
} as const
